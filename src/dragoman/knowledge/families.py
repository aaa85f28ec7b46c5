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
    "control": "control hold grip rule dominate",
    "withdraw": "withdraw withdrawal retreat pullout pullback evacuate evacuation",
    "flee": "flee exodus displace displaced displacement refuge refugee escape",
    "destroy": "destroy destruction demolish wreck raze level rubble ruin damage collapse",
    "abduct": "abduct abduction kidnap kidnapping hostage",
    "arrest": "arrest detain detention jail imprison imprisonment custody",
    "crash": "crash slam plunge",
    "launch": "launch fire firing shoot",
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
    "demand": "demand urge call-for request ask appeal seek petition plea insist",
    "praise": "praise laud commend hail applaud acclaim",
    "promise": "promise pledge vow commit commitment",
    "sanction": "sanction sanctions embargo tariff blacklist penalty",
    "support": "support back backing endorse endorsement bless blessing favour favor",
    "cancel": "cancel cancellation call-off scrap abandon postpone suspend suspension",
    "prepare": "prepare preparation groundwork arrange arrangement pave",
    "plan": "plan planned intend schedule expect",
    "oppose": "oppose opposition undermine object objection",
    "monitor": "monitor watchdog observatory",
    "confirm": "confirm confirmation acknowledge verify verification independently",
    "appoint": "appoint nominate nomination nominee designate name-as pick",
    "resign": "resign resignation step-down quit oust",
    "elect": "elect election vote ballot poll",
    "protest": "protest demonstrate demonstration demonstrator rally march",
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
    "expert": "expert analyst scholar specialist academic researcher observer",
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
    "food": "food grain wheat cereal crop",
    "fuel": "fuel oil gas-supply petrol crude",
    "loan": "loan credit lend lending borrow",
    "quake": "earthquake quake tremor",
    "storm-weather": "hurricane typhoon cyclone",
    "flood": "flood flooding inundate deluge",
    "rescue": "rescue save rescuer",
    "ship": "vessel tanker freighter warship boat",
    # people counted
    "person": "people person persons man men individual resident inhabitant life lives other others them victim",
    "civilian": "civilian citizen non-combatant noncombatant",
    "child": "child children kid minor boy girl",
    "woman": "woman women",
    "fighter": "fighter militant jihadist jihadi terrorist gunman gunmen insurgent rebel militiaman militiamen"
    " extremist guerrilla islamist takfiri militia",
    "soldier": "soldier troop troops serviceman army military force forces trooper loyalist",
    "warplane": "warplane jet aircraft plane fighter-jet",
    "vehicle": "vehicle car truck van lorry",
    "home": "home house building dwelling structure",
    "capital": "capital",
    "regime": "regime government authority authorities",
    "weapon": "weapon weapons arm arms armament weaponry",
    "chemical": "chemical gas sarin nerve poisonous toxic chlorine",
    "site": "site location venue locale",
    # names of the same body
    "=is": "isis isil daesh is caliphate",
    "=nusra": "nusra al-nusra jabhat",
    "=un": "un u.n. united-nations",
    "=us": "us u.s. usa america american washington",
}

PHRASES: dict[str, str] = {
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


_LETTERS = {"q": "k", "y": "i", "c": "k", "'": "", "’": "", "-": ""}


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
