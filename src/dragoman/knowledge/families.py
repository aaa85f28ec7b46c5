"""Words that tell the same thing in news: predicate families, kinds of people counted, names of the same body.

`FAMILIES` maps a family to its words in base form (verbs, their nouns, adjectives); `family_of` turns it round.
A word stands in one family only. `STOP` are words that never tell two matters apart, `LIGHT` those that tell
little ("say", "year", "official").
"""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """A set written as a line of words."""
    return frozenset(text.split())


def _in_order(text: str) -> tuple[str, ...]:
    return tuple(text.split())


FAMILIES: dict[str, str] = {
    # violence and its toll
    "kill": "kill killing killer slay slain dead death die dying perish fatality deadly fatal deceased lethal martyr"
    " martyrdom assassinate assassination execute execution murder massacre slaughter behead beheading toll",
    "wound": "wound wounded injure injured injury hurt maim wounding injuring",
    "attack": "attack assault ambush offensive storm storming target pound pounding hit blitz onslaught",
    "airstrike": "strike airstrike airstrikes air-strike raid airraid sortie",
    "blast": "bomb bombing bomber blast explosion explode detonate detonation explosive",
    "shelling": "bombard bombardment shell shelling rocket mortar missile barrage artillery",
    "clash": "clash fight fighting battle skirmish combat",
    "seize": "seize seizure capture take-over takeover overrun conquer conquest recapture retake occupy"
    " occupation fall",
    "control": "control hold grip dominate",
    "withdraw": "withdraw withdrawal retreat pullout pullback evacuate evacuation",
    "flee": "flee exodus displace displaced displacement refuge refugee escape uproot uprooted",
    "destroy": "destroy destruction demolish wreck raze level rubble ruin damage collapse",
    "abduct": "abduct abduction kidnap kidnapping hostage",
    "arrest": "arrest detain detention jail imprison imprisonment custody apprehend",
    "crash": "crash slam plunge collide collision",
    "launch": "launch fire firing shoot shooting gunfire gunshot",
    # diplomacy
    "meet": "meet meeting summit talk talks dialogue hold-talks confer conference consult consultation discuss"
    " discussion negotiate negotiation parley host encounter session",
    "visit": "visit trip travel journey tour arrive arrival welcome fly sojourn",
    "agree": "agree agreement accord pact deal treaty sign signing ink conclude memorandum protocol signatory signer"
    " contract finalise finalize",
    "invite": "invite invitation",
    "accept": "accept acceptance",
    "reject": "reject rejection refuse refusal decline rebuff spurn dismiss",
    "deny": "deny denial disavow refute baseless unfounded fabricate fabrication",
    "accuse": "accuse accusation blame allege allegation",
    "condemn": "denounce condemn condemnation criticise criticize decry",
    "threaten": "threaten threat warn warning ultimatum menace",
    "demand": "demand urge call-for request appeal seek petition plea insist",
    "praise": "praise laud commend hail applaud acclaim",
    "promise": "promise pledge vow commit commitment",
    "sanction": "sanction sanctions embargo tariff blacklist penalty",
    "support": "support back backing endorse endorsement bless blessing favour favor",
    "cancel": "cancel cancellation call-off scrap abandon suspend suspension",
    "prepare": "prepare preparation groundwork arrange arrangement pave",
    "plan": "plan planned intend schedule expect",
    "oppose": "oppose opposition undermine object objection",
    "monitor": "monitor watchdog observatory observer",
    "confirm": "confirm confirmation acknowledge verify verification independently",
    "appoint": "appoint nominate nomination nominee designate name-as pick",
    "resign": "resign resignation step-down quit oust",
    "elect": "elect election vote ballot poll",
    "protest": "protest demonstrate demonstration demonstrator rally march protester protestor picket",
    "warm": "thaw improve improvement reconcile reconciliation detente",
    "denuclearize": "denuclearize denuclearization denuclearise denuclearisation disarm disarmament",
    "peace": "peace truce armistice ceasefire cease-fire cessation",
    # trade and arms
    "buy": "buy purchase procure procurement acquire acquisition order",
    "sell": "sell sale export supply supplier",
    "deliver": "deliver delivery hand-over shipment ship receive receipt",
    "make": "manufacture manufacturing produce production build assemble",
    "invest": "invest investment investor",
    "trade": "trade commerce trading bilateral-trade",
    "extend": "extend extension renew renewal prolong expand expansion",
    "grow": "grow growth rise increase surge climb soar jump",
    "shrink": "fall-by drop decline-by decrease shrink slump plunge-by reduce reduction cut",
    "need": "need require requirement",
    "exempt": "exempt exemption exception waiver waive except",
    "help": "help assist assistance aid",
    "replace": "replace replacement substitute",
    "deploy": "deploy deployment station",
    # minds, talk and standing
    "expert": "expert analyst scholar specialist academic researcher",
    "adviser": "adviser advisor aide counsellor counselor",
    "envoy": "envoy emissary delegate delegation representative ambassador diplomat",
    "worry": "worry worried fear concern concerned anxious anxiety afraid alarm alarmed",
    "doubt": "doubt doubtful skeptical sceptical skepticism scepticism skeptic sceptic",
    "hope": "hope hopeful optimism optimistic encouraged upbeat",
    "covert": "secret secretly clandestine covert top-secret undisclosed",
    "investigate": "investigate investigation probe inquiry inquest",
    "halt": "halt end stop cease finish terminate",
    "offer": "offer propose proposal overture",
    "relay": "convey relay broker mediate mediation mediator",
    "rejoin": "join rejoin accede accession enter entry",
    "belittle": "downplay belittle tamp",
    "foretell": "predict prediction forecast foresee",
    "courage": "courage courageous bravery brave boldness",
    "drill": "exercise manoeuvre maneuver drill wargame",
    "price": "price cost worth value valued",
    "border": "border frontier boundary",
    "flow": "pour stream influx",
    "ready": "ready readiness willing willingness prepared",
    "probe-ask": "interview question interrogate interrogation",
    "trial": "trial court tribunal judge verdict convict conviction sentence",
    "crisis": "crisis emergency turmoil",
    "poor": "poor poverty impoverished needy",
    "food": "food grain wheat cereal crop harvest",
    "fuel": "fuel oil gas-supply petrol crude",
    "loan": "loan credit lend lending borrow",
    "quake": "earthquake quake tremor",
    "storm-weather": "hurricane typhoon cyclone",
    "flood": "flood flooding inundate deluge",
    "rescue": "rescue save rescuer",
    "ship": "vessel tanker freighter warship boat",
    # general words of news
    "await": "await wait pending awaited",
    "admit": "admit concede confess admission confession",
    "reveal": "unveil leak expose revelation disclosure",
    "speak": "speak spoken speech address converse",
    "lie": "lie false falsehood untrue misleading mislead deceive deception",
    "apologise": "apologise apologize apology regret sorry remorse",
    "thank": "thank gratitude grateful thankful",
    "congratulate": "congratulate congratulation felicitate",
    "mock": "mock ridicule insult taunt deride belittling scorn",
    "calm": "calm ease defuse soothe deescalate",
    "escalate": "escalate escalation intensify intensification heighten aggravate worsen deteriorate deterioration",
    "tension": "tension strain friction strained tense",
    "mystery": "mystery unclear unknown unspecified",
    "refrain": "refrain abstain abstention",
    "remind": "remind recall reminder",
    "joke": "joke jest quip",
    "find": "find discover discovery uncover locate unearth",
    "hide": "hide conceal concealment",
    "send": "send dispatch despatch sent",
    "bring": "bring transport haul",
    "build": "construct construction erect erection",
    "found": "founder establish establishment founding",
    "lead": "lead spearhead",
    "organise": "organise organize stage",
    "unite": "unite unify unification reunify reunification merge merger",
    "split": "split divide division separate separation secede secession breakaway",
    "win": "win victory triumph victorious victor",
    "lose": "lose loss defeat defeated",
    "succeed": "succeed success successful accomplish accomplishment achieve achievement",
    "fail": "fail failure unsuccessful flop",
    "try": "try attempt bid effort endeavour endeavor strive",
    "hinder": "hinder prevent obstruct hamper impede thwart block disrupt disruption obstruction foil derail",
    "allow": "allow permit permission authorise authorize authorisation authorization enable approve approval"
    " greenlight",
    "ban": "ban prohibit prohibition forbid outlaw bar",
    "restrict": "restrict restriction curb limit limitation constrain constraint",
    "lift": "lift relax loosen",
    "impose": "impose imposition levy slap",
    "sever": "sever severance",
    "restore": "restore restoration resume resumption reopen reinstate",
    "open": "inaugurate inauguration",
    "close": "close closure shut shutdown shutter",
    "free": "free release liberate liberation freed",
    "expel": "expel expulsion deport deportation banish evict eviction",
    "return": "return repatriate repatriation",
    "move": "move relocate relocation shift transfer",
    "cross": "cross crossing traverse",
    "reach": "reach attain",
    "leave": "leave depart departure exit",
    "sack": "sack dismissal axe",
    "succeed-to": "successor predecessor",
    "register": "register registration enrol enroll",
    "publish": "publish publication issue",
    "broadcast": "broadcast televise telecast",
    "watch": "watch observe observation surveil surveillance spy espionage",
    "hack": "hack hacker hacking cyberattack breach intrusion",
    "steal": "steal theft loot looting plunder rob robbery stolen",
    "bribe": "bribe bribery corrupt corruption graft kickback embezzle embezzlement",
    "scandal": "scandal controversy furor furore outrage uproar",
    "charge": "indict indictment prosecute prosecution prosecutor",
    "lawsuit": "lawsuit sue litigation plaintiff",
    "lawyer": "lawyer attorney counsel barrister solicitor",
    "pardon": "pardon clemency amnesty",
    "rape": "rape molest harassment harass",
    "torture": "torture abuse mistreat mistreatment maltreatment",
    "siege": "siege besiege blockade encircle encirclement surround",
    "shield": "protect protection defend defence defense safeguard",
    "guard": "guard bodyguard sentry",
    "infiltrate": "infiltrate infiltration incursion intrude invade invasion",
    "smuggle": "smuggle smuggling trafficking traffic smuggler trafficker",
    "mine": "landmine minefield",
    "base": "base garrison barracks outpost encampment",
    "airport": "airport airfield airbase airstrip",
    "checkpoint": "checkpoint roadblock barricade",
    "convoy": "convoy column motorcade",
    "hospital": "hospital clinic infirmary",
    "school": "school classroom pupil schoolchild student",
    "university": "university college campus",
    "mosque": "mosque minaret",
    "church": "church cathedral basilica",
    "market": "market bazaar souk marketplace",
    "bridge": "bridge overpass viaduct",
    "road": "road highway motorway street",
    "prison": "prison jailhouse penitentiary prisoner inmate detainee captive cell",
    "bus": "bus coach minibus",
    "passenger": "passenger traveller traveler commuter pilgrim",
    "driver": "driver chauffeur",
    "pilot": "pilot airman aviator",
    "journalist": "journalist reporter newsman",
    "doctor": "doctor physician medic nurse paramedic",
    "farmer": "farmer peasant grower",
    "worker": "worker labourer laborer employee staff",
    "kin": "relative kin sibling brother sister",
    "wife": "wife husband spouse widow",
    "parent": "parent father mother",
    "funeral": "funeral burial bury buried",
    "corpse": "corpse remains cadaver",
    "witness": "witness eyewitness bystander onlooker",
    "survivor": "survivor survive survival",
    "suspect": "suspect suspected alleged allegedly suspicion",
    "responsible": "responsibility responsible culprit perpetrator accountable",
    "motive": "motive reason cause",
    "sick": "sick ill illness disease ailing",
    "heal": "heal recover recovery treatment treat",
    "vaccine": "vaccine vaccinate vaccination jab inoculate inoculation",
    "epidemic": "epidemic pandemic outbreak",
    "infect": "infect infection contaminate contagion",
    "hunger": "hunger hungry famine starvation starve malnutrition",
    "fire": "blaze inferno wildfire flames",
    "smoke": "smoke fumes",
    "landslide": "landslide mudslide avalanche",
    "sink": "sink capsize capsizing sunken",
    "drown": "drown drowning",
    "parliament": "parliament legislature lawmaker legislator congressman congresswoman senator senate congress mp"
    " deputy parliamentary parliamentarian",
    "law": "law legislation statute bill",
    "constitution": "constitution constitutional",
    "referendum": "referendum plebiscite",
    "candidate": "candidate contender",
    "campaign": "campaign campaigning",
    "coalition": "coalition alliance bloc",
    "ally": "ally allied partner partnership",
    "rival": "rival adversary foe enemy opponent challenger",
    "coup": "coup putsch overthrow topple mutiny mutineer plotter coup-plotter",
    "uprising": "uprising revolt rebellion insurrection insurgency unrest riot rioting",
    "dictator": "dictator strongman despot autocrat tyrant",
    "monarch": "king monarch queen emir sultan",
    "mayor": "mayor governor",
    "premier": "premier pm",
    "policy": "policy stance position",
    "reform": "reform overhaul",
    "tax": "tax taxation",
    "deficit": "deficit shortfall gap",
    "debt": "debt owe arrears",
    "bankrupt": "bankrupt bankruptcy insolvency insolvent default",
    "jobless": "jobless unemployment unemployed layoff",
    "wage": "wage salary",
    "stock": "stock share shares equity",
    "market-fall": "tumble plummet nosedive",
    "currency": "currency rouble ruble rupee yuan",
    "company": "company firm corporation enterprise business conglomerate",
    "factory": "factory plant mill",
    "electricity": "electricity electric grid blackout outage",
    "nuclear": "nuclear atomic",
    "warhead": "warhead arsenal stockpile",
    "enrich": "enrich enrichment centrifuge uranium plutonium",
    "inspect": "inspect inspector inspection",
    "test": "test testing",
    "satellite": "satellite orbit spacecraft",
    "drone": "drone uav unmanned",
    "tank": "tank armour armor armored armoured",
    "rifle": "rifle gun firearm pistol",
    "knife": "knife stab stabbing stabber knifing machete",
    "hijack": "hijack hijacking hijacker",
    "massive": "huge massive enormous vast giant immense",
    "small": "small tiny",
    "fast": "fast quick rapid swift quickly rapidly swiftly",
    "sudden": "sudden abrupt suddenly abruptly unexpected unexpectedly surprise surprising shock surprised"
    " shocked stun",
    "important": "important key crucial vital significant essential",
    "strong": "strong robust powerful",
    "weak": "weak fragile feeble",
    "likely": "likely probable probably likelihood probability",
    "possible": "possible possibility possibly potential potentially perhaps maybe chance",
    "certain": "certain sure certainty definite",
    "difficult": "difficult hard tough difficulty",
    "danger": "danger dangerous risk hazard peril risky perilous",
    "safe": "safe safety secure",
    "happy": "happy glad pleased delighted",
    "angry": "angry anger fury furious irate outraged",
    "determined": "determined determination resolve resolute",
    "trust": "trust confidence confident faith",
    "friend": "friend friendship friendly",
    "honour": "honour honor award medal",
    "anniversary": "anniversary commemorate commemoration",
    "history": "history historic historical",
    "debut": "debut maiden inaugural",
    "unprecedented": "unprecedented unthinkable",
    "joint": "joint jointly together",
    "formal": "formal formally officially",
    "popularity": "rating ratings popularity popular",
    "survey": "survey questionnaire",
    "half": "half halve",
    "double": "double twofold",
    "continue": "continue ongoing underway persist continuing",
    "delay": "delay postponement adjourn adjournment postpone",
    "begin": "launching onset outset",
    "discredit": "discredit smear defame tarnish",
    "divert": "divert distract distraction",
    "provoke": "provoke provocation",
    "retaliate": "retaliate retaliation revenge avenge retaliatory reprisal",
    "respond": "respond response react reaction answer",
    "pressure": "pressure lobby lobbying coerce coercion",
    "influence": "influence meddle meddling interfere interference",
    "collude": "collude collusion conspire conspiracy plot",
    "consider": "consider mull contemplate consideration",
    "review": "review reassess reconsider",
    "decide": "decide decision ruling",
    "choose": "choose choice select selection",
    "compare": "compare comparison",
    "differ": "differ difference disagreement disagree discord dispute",
    "similar": "similar alike resemble",
    "exchange": "exchange swap",
    "gather": "gather gathering crowd congregate",
    "celebrate": "celebrate celebration festivity",
    "pray": "pray prayer worship worshipper worshiper",
    "guest": "guest visitor",
    "estate": "estate resort club mansion",
    "island": "island islet isle",
    "coast": "coast coastal shore seaside",
    "mountain": "mountain mountainous",
    "village": "village hamlet",
    "town": "town city township municipality",
    "suburb": "suburb neighbourhood neighborhood outskirts district",
    "countryside": "countryside rural",
    "oath": "oath swear sworn swearing-in",
    "police": "police policeman policemen policewoman constable gendarme gendarmerie",
    "autonomy": "autonomy autonomous self-rule self-government self-governing home-rule",
    "fraud": "fraud fraudulent rig rigging rigged falsify falsification",
    "tally": "tally recount",
    "annul": "annul annulment void nullify invalidate overturn quash",
    "ratify": "ratify ratification",
    "amend": "amend amendment revise revision",
    "finance": "fund funding finance financing bankroll",
    "spend": "spend spending expenditure",
    "donate": "donate donation donor",
    "rain": "rain rainfall downpour",
    "migrant": "migrant migrate migration asylum",
    "rebuild": "rebuild reconstruct reconstruction",
    "oversee": "oversee supervise supervision oversight",
    "recognise": "recognise recognize recognition",
    "cooperate": "cooperate cooperation collaborate collaboration",
    "freeze": "freeze frozen",
    "handshake": "handshake",
    "turnout": "turnout participation",
    "term": "term tenure mandate",
    "broadcaster": "television tv broadcaster",
    "missing": "missing unaccounted",
    "search": "search hunt scour",
    "spill": "spill spillage slick",
    "burn": "burn torch arson",
    "ton": "ton tons tonne tonnes",
    "kilometre": "km kilometre kilometer kilometres kilometers",
    "percent": "percent per-cent percentage",
    "phone": "phone telephone",
    "internet": "internet online",
    "cleric": "cleric imam priest",
    "embassy": "embassy consulate",
    "complain": "complain complaint grievance",
    "teacher": "teacher schoolteacher",
    "helicopter": "helicopter chopper",
    "repair": "repair mend",
    "persuade": "persuade convince",
    "beat": "beat beating thrash",
    "train": "railway rail",
    "captain": "captain skipper",
    "crew": "crew sailor seaman crewman",
    "submit": "submit lodge",
    "boycott": "boycott shun",
    "evade": "evade dodge circumvent",
    "wealth": "wealth fortune riches",
    "earn": "earn income revenue proceeds",
    "walkout": "walkout stoppage",
    "heat": "heat heatwave",
    "snow": "snow blizzard snowfall",
    "unharmed": "unharmed unhurt unscathed",
    "mourn": "mourn mourning mourner",
    "condole": "condolence condolences sympathy",
    "harbour": "harbour harbor port",
    "banknote": "banknote cash money",
    "recruit": "recruit enlist conscription",
    "stay": "stay remain",
    "youth": "youth youngster teenager",
    "sham": "staged stage-managed sham",
    # people counted
    "person": "people person persons man men individual resident inhabitant life lives other others them victim"
    " townspeople villager",
    "civilian": "civilian citizen non-combatant noncombatant",
    "child": "child children kid minor boy girl infant toddler baby schoolgirl schoolboy",
    "woman": "woman women",
    "fighter": "fighter militant jihadist jihadi terrorist gunman gunmen insurgent rebel militiaman militiamen"
    " extremist guerrilla islamist takfiri militia",
    "soldier": "soldier troop troops serviceman army military force forces trooper loyalist"
    " infantryman paratrooper conscript",
    "warplane": "warplane jet aircraft plane fighter-jet",
    "vehicle": "vehicle car truck van lorry",
    "home": "home house building dwelling structure",
    "capital": "capital",
    "regime": "regime government authority authorities",
    "weapon": "weapon weapons arm arms armament weaponry",
    "chemical": "chemical sarin nerve poisonous toxic chlorine",
    "site": "site location venue locale",
    # names of the same body
    "=is": "isis isil daesh is caliphate",
    "=nusra": "nusra al-nusra jabhat",
    "=un": "un u.n. united-nations",
    "=us": "us u.s. usa america american washington",
}

PHRASES: dict[str, str] = {
    "per cent": "percent",
    "sworn in": "oath",
    "swear in": "oath",
    "swearing in": "oath",
    "took office": "oath",
    "take office": "oath",
    "taking office": "oath",
    "put off": "delay",
    "putting off": "delay",
    "shake hands": "handshake",
    "shook hands": "handshake",
    "shaking hands": "handshake",
    "set fire": "burn",
    "set ablaze": "burn",
    "tear gas": "teargas",
    "behind bars": "prison",
    "phone call": "phone",
    "telephone call": "phone",
    "handed over": "deliver",
    "hand over": "deliver",
    "handing over": "deliver",
    "carried out": "carry-out",
    "carry out": "carry-out",
    "carrying out": "carry-out",
    "shot down": "down",
    "shooting down": "down",
    "police officer": "police",
    "police officers": "police",
    "prime minister": "premier",
    "state television": "broadcaster",
    "broke out": "begin?",
    "breaking out": "begin?",
    "run out": "lack",
    "ran out": "lack",
    "went missing": "missing",
    "islamic state": "=is",
    "nusra front": "=nusra",
    "united nations": "=un",
    "united states": "=us",
    "air strike": "airstrike",
    "air strikes": "airstrike",
    "air raid": "airstrike",
    "air raids": "airstrike",
    "security forces": "soldier",
    "death toll": "kill",
    "called off": "cancel",
    "call off": "cancel",
    "calling off": "cancel",
    "pulled out": "withdraw",
    "pull out": "withdraw",
    "pulling out": "withdraw",
    "took over": "seize",
    "taken over": "seize",
    "stepped down": "resign",
    "step down": "resign",
    "played down": "belittle",
    "play down": "belittle",
    "give up": "abandon",
    "gave up": "abandon",
    "given up": "abandon",
    "set off": "blast",
    "blew up": "blast",
    "shot dead": "kill",
}

OPPOSITES: tuple[tuple[str, str], ...] = (
    ("north", "south"), ("east", "west"), ("northern", "southern"), ("eastern", "western"),
    ("increase", "decrease"), ("rise", "fall"), ("win", "lose"), ("accept", "reject"), ("confirm", "deny"),
    ("open", "close"), ("allow", "ban"), ("support", "oppose"), ("alive", "dead"), ("buy", "sell"), ("join", "leave"),
    ("civilian", "fighter"), ("civilian", "soldier"), ("success", "failure"), ("successful", "unsuccessful"),
    ("guilty", "innocent"), ("true", "false"), ("public", "secret"), ("import", "export"), ("advance", "retreat"),
    ("land", "sea"), ("male", "female"), ("full", "partial"), ("temporary", "permanent"),
    ("legal", "illegal"), ("safe", "unsafe"), ("defeat", "victory"), ("strengthen", "weaken"), ("extend", "end"),
)  # fmt: skip

VIOLENT = frozenset(
    {
        "attack",
        "airstrike",
        "blast",
        "shelling",
        "kill",
        "wound",
        "launch",
        "clash",
        "destroy",
        "seize",
        "abduct",
        "crash",
    }
)
# What somebody does, as against people, things and qualities: a date or a place may hang on its noun.
DOINGS = VIOLENT | words(
    "control withdraw flee arrest meet visit agree invite accept reject deny accuse condemn threaten demand praise "
    "promise sanction support cancel prepare oppose confirm appoint resign elect protest peace buy sell deliver make "
    "invest trade extend help replace deploy investigate halt offer relay rejoin drill trial quake storm-weather flood "
    "rescue broadcast win lose open close free expel return move inspect test referendum campaign coup uprising siege "
    "funeral celebrate gather retaliate respond exchange"
)
DEEDS = frozenset({"attack", "airstrike", "blast", "shelling"})

WORD_FAMILY: dict[str, str] = {word: family for family, words in FAMILIES.items() for word in words.split()}

REPORTING = words(
    "say tell report announce add note claim state declare describe quote cite comment reply write tweet warn "
    "explain mention believe think estimate disclose reveal confirm deny insist accuse allege argue suggest "
    "acknowledge stress remark observe assert maintain according"
)

STOP = words(
    "a an the this that these those it its he she they him her his their them we us our you your i me my who whom "
    "whose which what where when why how and or but nor so yet for of in on at by to from with without into onto "
    "over under about after before during between among through within against upon as than then there here not no "
    "be is are was were been being am do does did done have has had having will would shall should can could may "
    "might must also too very just only even still again more most much many some any each every all both either "
    "neither other another such own same if because while although though however meanwhile mr mrs ms dr sir get go "
    "come let put make take give set keep one s t re ve ll d up out off down away back well now ever never al el "
    "already further able including include according amid per via like"
)

LIGHT = words(
    "say tell report announce add note claim state source official spokesman spokesperson statement news agency "
    "media year month week day time today yesterday part number group area place country use new several various "
    "thing way last next first end begin start continue late early later recent recently big large major high "
    "member head leader president minister correspondent figure take-place between around monday tuesday wednesday "
    "thursday friday saturday sunday january february march april may june july august september october november "
    "december morning evening night so-called self-proclaimed"
)

# Common words that stand in names with a capital letter: "the Korean War", "Secretary of State".
CAPITALISED = words(
    "war secretary general bureau president minister ministry council union party state north south east west city "
    "province army police court house senate university street river island sea ocean peninsula gulf summit treaty "
    "agreement committee coalition agency news official opposition government foreign defense defence security "
    "national international human rights"
)

_SUFFIXES = _in_order(
    "isations izations isation ization ations ation itions ition ments ment nesses ness ingly edly ances ance ences "
    "ence ings ing ists ist ives ive ities ity ions ion ers er ors or ied ies ed es ly al s"
)


def stem(word: str) -> str:
    """The word without its inflection and common noun endings: delivery, deliveries, delivered -> deliver."""
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 4:
            word = word[: -len(suffix)]
            break
    if len(word) > 4 and word[-1] in "eyi":
        word = word[:-1]
    if len(word) > 4 and word[-1] == word[-2]:
        word = word[:-1]
    return word


def family_of(word: str, lemma: str) -> str | None:
    """The family of a word, by its form or its base form."""
    return WORD_FAMILY.get(word) or WORD_FAMILY.get(lemma)


_LETTERS = {"q": "k", "y": "i", "c": "k", "'": "", "’": "", "-": "", ".": ""}


def name_key(word: str) -> str:
    """A spelling-proof key for a transliterated name: al-Kallaseh and Kalassa give the same."""
    for article in ("al-", "el-", "ad-", "ar-", "as-", "ash-", "az-"):
        if word.startswith(article) and len(word) > len(article) + 2:
            word = word[len(article) :]
            break
    out: list[str] = []
    for told in word.replace("ee", "i").replace("ou", "u").replace("oo", "u").replace("ei", "e").replace("ay", "e"):
        letter = _LETTERS.get(told, told)
        if letter and not (out and out[-1] == letter) and not (letter == "h" and out):
            out.append(letter)
    key = "".join(out)
    if key.endswith("s") and len(key) > 5:
        key = key[:-1]
    return key[:-1] if len(key) > 4 and key[-1] in "aei" else key
