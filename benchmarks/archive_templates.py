"""What the made archive is written from: facts of ten kinds of happening, each in several wordings.

`[a|b]` is a choice, `{slot}` a slot that `archive.py` fills. A fact is a list of wordings that differ in their
build, not only in a word: two desks that tell the same fact on their own do not share a sentence.
"""

# ruff: noqa: E501 - a wording reads best on one line
from __future__ import annotations

Fact = tuple[str, ...]

KINDS: dict[str, tuple[Fact, ...]] = {
    "quake": (
        (
            "[A strong|A powerful|A shallow] earthquake of magnitude {mag} [struck|hit|shook] {place} in {region} {hour} on {day}.",
            "{place} was [jolted|rocked] awake by a {mag}-magnitude tremor {hour}, the heaviest that {region} has felt in [decades|a generation].",
            "The ground moved for [almost|nearly] a minute in {region}; seismologists [put|place] the quake near {place} at {mag}.",
            "Instruments in {capital} recorded a magnitude of {mag}, with the epicentre [a few kilometres from|close to|beneath] {place}.",
        ),
        (
            "At least {n} people [died|were killed|lost their lives] and {m} were [injured|hurt], {spokes} said.",
            "[Rescuers|Emergency crews] had [pulled|recovered] {n} bodies from the rubble by nightfall, according to {sp}.",
            "The [death toll|count of the dead] stood at {n}, with {m} more in hospital, by the reckoning of {org}.",
            "{n} dead, {m} wounded: that was the [toll|tally] read out by {sp} in {capital}.",
        ),
        (
            "More than {k} [residents|inhabitants] [spent the night|slept] in the open for fear of aftershocks.",
            "Tents went up on the football ground of {near}, where [many|most] of the {k} [displaced|homeless] were sent.",
            "Homes for about {k} are [uninhabitable|no longer safe], {expert} estimated after a first tour.",
            "Aftershocks kept {k} people out of their houses in {place} and {near}.",
        ),
        (
            "The road to {near} was [cut|blocked] by landslides, [slowing|delaying] heavy machinery.",
            "[Excavators|Diggers] could not [get through to|reach] {near} because a bridge had [fallen|collapsed].",
            "Army helicopters [flew|carried] doctors to {near}, which no lorry could reach.",
            "A single track [remained|was left] open to {near}, and it was [clogged|jammed] with private cars.",
        ),
        (
            "The school of {near} [collapsed|caved in], though its pupils had [not yet arrived|gone home].",
            "Nothing but the bell tower was [left standing|standing] in the old quarter of {place}.",
            "Cracks [ran|opened] through the hospital of {place}, whose patients were [moved|taken] to the car park.",
            "Of the mud-brick houses around {near}, [hardly one|scarcely any] kept its roof.",
        ),
        (
            "{leader} declared [a state of emergency|an emergency] and [promised|pledged] {money} for rebuilding.",
            "[Rebuilding|Reconstruction] will get {money} from the budget, {lead} [told|assured] survivors.",
            "A fund of {money} was [announced|set up] by {lead}, who [toured|visited] the ruins in boots.",
            "{lead}, criticised for [slowness|delay] after an earlier disaster, put {money} on the table at once.",
        ),
    ),
    "strike": (
        (
            "[An air strike|A missile strike] hit a [market|bus station|bakery] in {place} {hour} on {day}, [killing|claiming] {n} civilians.",
            "{n} [shoppers|bystanders] died when a [rocket|shell] [exploded|landed] among the stalls of {place}.",
            "Warplanes [bombed|attacked] {place} and left {n} dead, [residents|medics] in {region} said.",
            "Bodies of {n} people [lay|were laid out] in the yard of the clinic at {place} after the bombardment.",
        ),
        (
            "The {dem} army [denied|rejected] that it had [aimed at|targeted] civilians and [blamed|accused] {group}.",
            "{group} fired first, {spokes} [insisted|maintained], and hid its launchers between houses.",
            "A command post of {group} was the [target|aim], the military in {capital} [said|stated].",
            "No aircraft of ours flew that [day|morning], {sp} [told|assured] reporters in {capital}.",
        ),
        (
            "[Medics|Doctors] at the hospital of {near} treated {m} wounded, many of them [children|women].",
            "{m} injured were [driven|carried] to {near} in pick-up trucks, {expert} [said|recalled].",
            "With {m} casualties on its floors, the clinic of {near} [ran out of|had no more] blood.",
            "Surgeons worked through the night in {near}; {m} had been [brought in|admitted].",
        ),
        (
            "{org} [called|appealed] for a pause in the fighting so that {k} people could leave {region}.",
            "About {k} [fled|escaped] from {place} towards {near} within hours, on foot or by tractor.",
            "A convoy of [food and medicine|aid] for {k} people in {region} [turned back|was stopped] at a checkpoint.",
            "{k} of the [inhabitants|people] of {place} have gone, {org} [estimates|reckons].",
        ),
        (
            "{partner} [condemned|denounced] the attack and [summoned|called in] the {dem} ambassador.",
            "In {pcap}, the foreign ministry [spoke of|called it] a crime that would have [consequences|a price].",
            "The ambassador of {country} was [summoned|called] to the ministry in {pcap} for an explanation.",
            "{pleader} [wanted|demanded] an inquiry under the United Nations, an aide [said|made known].",
        ),
        (
            "The front near {place} had been [quiet|calm] since the truce of last {month}.",
            "It was the [deadliest|bloodiest] day in {region} since {group} [took|seized] the heights.",
            "{group} has held [the hills|the villages] above {place} for two years.",
            "Talks between {capital} and {group} [broke down|collapsed] in {month}.",
        ),
    ),
    "summit": (
        (
            "{leader} and {pleader} [met|held talks] in {place} on {day} for [three|four|six] hours.",
            "The presidents of {country} and {partner} [sat down|came together] in {place} for the first time since {month}.",
            "{place} [hosted|received] {lead} and {plead} behind closed doors on {day}.",
            "Flags of {country} and {partner} lined the way to the palace of {place}, where {plead} was [welcomed|greeted] by {lead}.",
        ),
        (
            "They signed {few} agreements, among them one on [gas|railways|fishing] worth {money}.",
            "Ministers [initialled|put their names to] {few} documents; the largest is valued at {money}.",
            "The [harvest|result] of the day was {few} accords and a loan of {money}.",
            "A credit line of {money} is part of the package of {few} [papers|texts], {spokes} said.",
        ),
        (
            "Trade [between the two|between both sides] should reach {bigmoney} by the end of the decade, {sp} said.",
            "Both governments want commerce to [grow|rise] to {bigmoney}, from a third of that today.",
            "{bigmoney} in trade is the goal [named|set] in the joint declaration.",
            "Economists such as {expert} [doubt|question] whether trade can climb to {bigmoney}.",
        ),
        (
            "The dispute over [the border|water rights] at {near} was [left out|not touched].",
            "No word was said in public about {near}, where [soldiers|guards] of both countries face each other.",
            "On {near}, an old [bone of contention|quarrel], a working group is to [meet|convene] in {month}.",
            "Experts will [draw|settle] the line near {near}, {lead} [hinted|let it be known].",
        ),
        (
            "{minister} will [travel|go] to {pcap} in {month} to [work out|fix] the details.",
            "Details are for {min} and a {pdem} counterpart, who [meet|get together] again in {month}.",
            "The next round is [planned|due] for {month} in {pcap}.",
            "In {month} a delegation led by {min} is [expected|awaited] in {pcap}.",
        ),
        (
            "Some {k} police [guarded|watched over] the town, and shops stayed [shut|closed].",
            "[Protesters|Demonstrators] were kept {few} kilometres from the venue by {k} officers.",
            "{place} was [sealed off|closed to traffic], with {k} officers on its roofs and squares.",
            "A march against the visit drew {k} people to the station square, {org} [said|counted].",
        ),
    ),
    "vote": (
        (
            "{lead}'s party [won|took] {pct} per cent of the vote in {region}, the electoral commission said on {day}.",
            "With {pct} per cent, the ruling party [stayed|came] ahead in {region}, where ballots were counted until {day}.",
            "Voters in {region} gave the government {pct} per cent, [fewer|less] than four years ago.",
            "Partial results from {place} [showed|put] the party of {lead} at {pct} per cent.",
        ),
        (
            "{group} [refused|declined] to accept the [outcome|result] and [called|summoned] its followers to the streets.",
            "The count was [stolen|rigged], said {group}, and [filed|lodged] {few} complaints.",
            "Lawyers of {group} [asked|petitioned] the court in {capital} for a recount.",
            "{few} polling stations should [vote|go to the polls] again, {group} [demanded|insisted].",
        ),
        (
            "Observers led by {expert} [noted|saw] long queues and [few|no] grave irregularities.",
            "{expert}, who heads the observer mission, [spoke of|described] an orderly but unequal contest.",
            "State media gave the opposition [hardly any|little] time, the mission of {expert} found.",
            "Ballot boxes without seals were [found|discovered] in {near}, observers under {expert} [wrote|reported].",
        ),
        (
            "Turnout was {pct2} per cent, {spokes} said.",
            "Only {pct2} in a hundred [of those entitled|of the electorate] cast a vote.",
            "{sp} put participation at {pct2} per cent, a [record|new low] for the region.",
            "The schools of {place}, used as polling stations, saw {pct2} per cent of the [voters|electorate].",
        ),
        (
            "{k} [supporters|followers] of the opposition [gathered|rallied] in the main square of {place}.",
            "Police used water cannon on a crowd of {k} in {place}; {m} people were [detained|arrested].",
            "By midnight {k} had [come|marched] to the gates of the prefecture in {place}.",
            "{m} arrests were made in {place}, where the crowd [swelled|grew] to {k}.",
        ),
        (
            "{partner} [congratulated|sent congratulations to] {lead} before the count was over.",
            "From {pcap} came the first [congratulations|greetings], signed by {plead}.",
            "{plead} [telephoned|rang] {lead} on the night of the count.",
            "Neighbouring {partner} said it would [wait for|await] the final figures.",
        ),
    ),
    "crash": (
        (
            "A [passenger plane|airliner|turboprop] of {firm} with {m} people on board [crashed|went down] near {place} on {day}.",
            "Flight {flight} of {firm} [vanished|disappeared] from radar {hour}, [minutes|shortly] before it was due in {place}.",
            "{m} people were [aboard|on board] when flight {flight} [fell|plunged] into a field outside {place}.",
            "[Villagers|Farmers] near {place} saw the aircraft of {firm} turn twice and [strike|hit] a ridge.",
        ),
        (
            "{n} people were [killed|dead], {spokes} said; the others were in [hospitals|clinics] of {near}.",
            "[Of those aboard|Of the passengers and crew], {n} did not [survive|live].",
            "Hospitals in {near} took in the [survivors|injured], while {n} bodies were brought to {capital}.",
            "{org} [listed|gave] {n} dead, three of them members of the crew.",
        ),
        (
            "Investigators [found|recovered] the flight recorder in a [ditch|stream] on the slope.",
            "Both black boxes are [in the hands of|with] the authority in {capital}, {expert} said.",
            "{expert}, who leads the inquiry, [warned|cautioned] against guesses about the cause.",
            "It may take {few} months until the recorder is [read|evaluated], the inquiry under {expert} [said|let it be known].",
        ),
        (
            "The aircraft was {few} years old and had [passed|undergone] a check in {month}.",
            "Engineers of {firm} had [replaced|changed] a pump of the left engine in {month}.",
            "{firm} [bought|leased] the machine second-hand from {partner}.",
            "Pilots had [complained|warned] about the model's de-icing since {month}, a union [said|noted].",
        ),
        (
            "Fog [lay over|covered] {region} at the time.",
            "Visibility was [poor|low], and the landing aid at {place} has been out of [service|order] for weeks.",
            "The tower of {place} had [advised|told] the crew to divert to {near}.",
            "In freezing rain, the crew [asked|requested] to land at {near} instead.",
        ),
        (
            "{leader} [ordered|declared] {few} days of mourning.",
            "Flags will fly at half-mast for {few} days, the office of {lead} [announced|said].",
            "{lead} [cut short|broke off] a visit to {pcap} and flew home.",
            "At the airport, {minister} [met|spoke to] relatives who had waited since dawn.",
        ),
    ),
    "arms": (
        (
            "{country} will [buy|purchase] {few} {item} from {partner} for {bigmoney}, {minister} said on {day}.",
            "A contract over {few} {item}, worth {bigmoney}, was [signed|sealed] in {pcap} on {day}.",
            "{pdem} makers are to [deliver|supply] {few} {item} to the {dem} forces, at a price of {bigmoney}.",
            "The {dem} parliament [approved|cleared] {bigmoney} for {few} {item} made in {partner}.",
        ),
        (
            "First deliveries are [due|expected] in {month} at the base of {place}.",
            "The [opening|first] batch goes to {place}, where hangars are being [enlarged|extended].",
            "Crews from {place} have been [trained|in training] in {partner} since {month}.",
            "By {month} the garrison of {place} should [have|receive] the first of them.",
        ),
        (
            "{firm} will [build|assemble] a part of them under licence in {near}.",
            "About {m} jobs are to [arise|be created] at {firm} in {near}, {sp} said.",
            "The plant of {firm} at {near} is [promised|to get] a share of the work.",
            "A third of the order stays [at home|in the country], with {firm} of {near}.",
        ),
        (
            "Washington has [threatened|warned of] sanctions on buyers of such [equipment|systems].",
            "Diplomats [fear|worry] that the purchase could [bring|draw] penalties from the United States.",
            "An American waiver is [uncertain|far from certain], {expert} said.",
            "{expert}, an analyst, [sees|calls] the order a wager on a [divided|distracted] Washington.",
        ),
        (
            "{group} [asked|demanded] to know why the tender was [cancelled|dropped] in {month}.",
            "The opposition [calls|says] the price inflated by {pct} per cent.",
            "At {pct} per cent above the first offer, the price [raised|met] questions in parliament.",
            "Auditors [found|reported] in {month} that the ministry [overpaid|paid too much] for spare parts.",
        ),
        (
            "The weapons would [reach|hit] targets {m} kilometres away.",
            "Their range of {m} kilometres [covers|takes in] the whole of {region}.",
            "Deployed at {place}, they [could|would] watch the sky over {region}.",
            "With a range of {m} kilometres they [alter|change] the balance in {region}.",
        ),
    ),
    "ferry": (
        (
            "A ferry [carrying|with] {m} passengers [capsized|sank] off {place} {hour} on {day}.",
            "The {ship} [went down|foundered] between {place} and {near}, a crossing of {few} kilometres.",
            "Overloaded and [late|behind time], the {ship} [tilted|listed] and turned over near {place}.",
            "Fishermen off {place} [heard|noticed] cries before dawn and found the {ship} keel up.",
        ),
        (
            "{n} bodies have been [recovered|found] and [dozens|many] are missing, {spokes} said.",
            "Divers [brought up|retrieved] {n} dead from the hull by [evening|dusk].",
            "The coastguard [counts|gives] {n} drowned; {sp} [feared|expected] more.",
            "Hopes [faded|sank] for those not among the {n} dead already [named|identified].",
        ),
        (
            "The vessel was [licensed|allowed] to carry half as many, {expert} said.",
            "Lifejackets were [locked away|missing], survivors told {org}.",
            "{firm}, which [owns|runs] the {ship}, had its permit [withdrawn|suspended] in {month}.",
            "An inspector had [found|noted] {few} faults on the {ship} in {month}.",
        ),
        (
            "The captain was [arrested|detained] in {near}.",
            "Police in {near} are [questioning|interrogating] the master and two [officers|mates].",
            "{minister} wants the owners [charged|brought to court].",
            "Prosecutors of {region} [opened|began] an inquiry into manslaughter.",
        ),
        (
            "Waves of {few} metres [hampered|hindered] the search.",
            "A navy frigate and {few} boats [joined|took part in] the search until dark.",
            "{partner} [sent|lent] a plane with sensors to [look for|find] rafts.",
            "Wind and [rain|swell] drove wreckage towards {near}.",
        ),
        (
            "On the quay of {place}, {k} people [lit candles|prayed].",
            "{leader} [spoke of|called it] a [wound|grief] for the entire coast.",
            "The accident is the [worst|gravest] on that route since {month} two years ago.",
            "Some {k} islanders [depend|rely] on the line to reach market and clinic.",
        ),
    ),
    "protest": (
        (
            "Some {k} people [marched|took to the streets] in {place} on {day} against [higher fuel prices|a new tax|water cuts].",
            "A crowd of {k} [filled|packed] the avenues of {place}, beating pots and [pans|lids].",
            "[Workers|Miners|Teachers] in {place} [downed tools|walked out], and by {day} {k} had joined them.",
            "Shops in {place} [pulled down|lowered] their shutters as {k} demonstrators [passed|went by].",
        ),
        (
            "{n} people were [killed|shot dead] when police [opened fire|fired], {org} said.",
            "[Gunfire|Shots] near the bridge left {n} dead and {m} wounded.",
            "{spokes} [confirmed|acknowledged] {n} deaths and [promised|announced] an inquiry.",
            "Hospitals [reported|registered] {n} dead, all with [bullet|gunshot] wounds.",
        ),
        (
            "{leader} [withdrew|took back] the measure that had [set off|sparked] the anger.",
            "The decree is [off the table|suspended], {lead} [said|declared] on television.",
            "{lead} [blamed|held] agitators from {partner} responsible for the unrest.",
            "In a speech, {lead} [offered|proposed] talks with {group}.",
        ),
        (
            "{group} [wants|demands] the release of {m} [detainees|prisoners].",
            "{m} remain in [custody|jail], lawyers for {group} [said|counted].",
            "Until {min} [goes|resigns], {group} will not [negotiate|talk], it said.",
            "A general strike [will follow|is next], {group} [warned|threatened].",
        ),
        (
            "A curfew was [imposed|declared] in {near} from dusk.",
            "Soldiers [blocked|closed] the road between {place} and {near}.",
            "The internet was [cut|switched off] in {region} [for hours|overnight].",
            "Armoured cars [stood|were posted] at the crossings of {near}.",
        ),
        (
            "Prices in {region} have [risen|climbed] by {pct} per cent since {month}.",
            "Inflation of {pct} per cent has [eaten|consumed] wages, {expert} said.",
            "The subsidy that was cut had [cost|swallowed] {money} a year.",
            "Lenders had [asked for|urged] the reform in return for {money}.",
        ),
    ),
    "outbreak": (
        (
            "{disease} has [killed|claimed] {n} people in {place}, health officials said on {day}.",
            "Doctors in {place} [reported|registered] {n} deaths from {disease} by {day}.",
            "{n} patients [died|succumbed] in {region} in what {org} calls an [outbreak|epidemic] of {disease}.",
            "The first case of {disease} [appeared|was seen] at {near}; now {n} are dead.",
        ),
        (
            "{m} cases were [confirmed|counted] in {few} days.",
            "The clinic of {near}, built for forty, [holds|treats] {m} [sick|patients].",
            "Laboratories in {capital} [confirmed|verified] {m} infections.",
            "{m} people are [ill|infected], by the count of {sp}.",
        ),
        (
            "{org} [flew in|sent] {k} doses of vaccine from {partner}.",
            "A shipment of {k} doses [landed|arrived] from {pcap}.",
            "{k} vaccinations are [planned|scheduled] in {region}, beginning with nurses.",
            "Vaccine for {k} people is [stored|kept] in a fishmonger's cold room in {near}.",
        ),
        (
            "Wells were [closed|sealed] after tests [found|showed] sewage in the water.",
            "The source is [probably|likely] a market near the river, {expert} said.",
            "{expert}, an epidemiologist, [suspects|believes] that floods [spread|carried] the germ.",
            "Broken pipes let [waste|sewage] into the wells of {place}, a report of {month} had [warned|said].",
        ),
        (
            "{minister} [shut|closed] schools and [banned|forbade] gatherings.",
            "Travel between {place} and {near} is [forbidden|banned].",
            "The border with {partner} [stays|remains] open, but travellers are [checked|examined].",
            "Markets are [closed|shut] until {month}, {min} [ordered|decreed].",
        ),
        (
            "{leader} [asked|appealed to] donors for {money}.",
            "{money} is [missing|lacking] for beds and salt solution, {org} [said|complained].",
            "Nurses have not been [paid|given wages] since {month}.",
            "Aid of {money} from {partner} [covers|pays for] half of what is needed.",
        ),
    ),
    "hostage": (
        (
            "Gunmen of {group} [seized|took] {m} people at a [school|hotel|mine] in {place} on {day}.",
            "{m} hostages are [held|being held] in {place}, {spokes} [said|confirmed].",
            "Armed men on motorcycles [rode|drove] into {place} {hour} and [led|took] {m} people away.",
            "{group} [says|claims] it [holds|has] {m} captives from {place}.",
        ),
        (
            "{n} guards [died|were killed] in the raid.",
            "A shoot-out at the gate [cost|took] {n} lives.",
            "{n} bodies [lay|were found] along the track to {near}.",
            "The attackers [lost|left behind] {n} men, {sp} said.",
        ),
        (
            "They [demand|ask for] {money} and the release of [comrades|fighters].",
            "A ransom of {money} was [named|demanded] in a video.",
            "No ransom will be [paid|given], {min} [said|declared]; the sum [asked|named] is {money}.",
            "Families [collected|raised] a part of the {money} [demanded|wanted].",
        ),
        (
            "Special forces [surrounded|ringed] the woods of {region}.",
            "{partner} [offered|lent] drones for the search.",
            "Troops from {capital} [combed|searched] the hills between {place} and {near}.",
            "An army column [reached|arrived in] {near} after dark.",
        ),
        (
            "{lead} [chaired|called] a meeting of the security council.",
            "{leader}, elected on a promise to [defeat|crush] {group}, [cancelled|called off] a trip to {pcap}.",
            "The raid is a [blow|setback] for {lead}, {expert} said.",
            "{expert}, who [studies|follows] {group}, [thinks|believes] it wants recognition.",
        ),
        (
            "{group} [kidnapped|abducted] travellers on the same road in {month}.",
            "In {month} a similar raid [ended|closed] with the release of all [captives|hostages].",
            "{region} has seen {few} such raids since {month}.",
            "Elders in {near} [act|serve] as go-betweens, as they did in {month}.",
        ),
    ),
}

# Facts of any happening: reports on one thing have more in common than its first sentence.
GENERAL: tuple[Fact, ...] = (
    (
        "{leader} [spoke|talked] by telephone with the governor of {region} and [promised|offered] whatever {place} may need.",
        "In {capital}, {lead} [called|convened] the cabinet to hear {minister} on the situation in {place}.",
        "{place} will not be [forgotten|left alone], said {lead}, who is [expected|due] in {region} within days.",
        "For {lead}, the news from {region} [comes|arrives] at a bad moment: {min} had only just [returned|come back] from {place}.",
    ),
    (
        "{spokes} [asked|urged] people in {place} and {near} to keep to official advice about {theme}.",
        "A hotline for {place} and {near} has been [set up|opened], {sp} said at a briefing in {capital}.",
        "Rumours about {theme} are [doing the rounds|spreading] in {near}, {sp} [complained|warned].",
        "{sp} [declined|refused] to take questions on {theme} after reading out a page on {region}.",
    ),
    (
        "{org} has [sent|moved] a team of {few} from {capital} to {place}.",
        "Volunteers of {org} [work|are at work] in {place} and along the road to {near}.",
        "{org}, which keeps a depot in {near}, [said|announced] that it was ready to help in {region}.",
        "Without {org} nobody in {place} would know [whom to ask|where to turn], the mayor of {near} said.",
    ),
    (
        "{place}, a town of {k} in {region}, lives from its market and from the road to {near}.",
        "{near} and {place} lie {few} kilometres apart in the poorest part of {region}.",
        "Not much was known of {place} outside {region} before {theme}.",
        "Of the towns of {region}, {place} has seen more than its share of trouble; {near} has fared little better.",
    ),
    (
        "{expert}, who has followed {region} for years, expects {theme} to occupy {capital} for months.",
        "What {theme} means for {lead} is [hard|difficult] to say, according to {expert}.",
        "{expert} sees {minister} under pressure after {theme}.",
        "The handling of {theme} will [decide|settle] whether {min} keeps the post, {expert} believes.",
    ),
)

# What an official says in public: every desk may carry these words, in quotation marks.
STATEMENTS = (
    "We will not rest until every family in {place} knows what happened and who must answer for it",
    "The people of {region} have waited long enough and we shall stand beside them whatever it costs",
    "Nobody should draw conclusions from {place} before the commission has heard every witness",
    "This government gave its word in {month} and it will keep its word in {region}",
    "Those who speak of failure have never seen {place} and do not know what our teams achieved there",
    "I have told my colleagues in {pcap} that {country} expects deeds rather than sympathy",
)
ATTRIBUTIONS = (
    "“{statement},” {spokes} [said|told reporters].",
    "{spokes} [told|informed] a [news conference|briefing]: “{statement}.”",
    "“{statement},” [said|declared] {sp}.",
    "In [a statement|a written statement] {sp} [said|wrote]: “{statement}.”",
)
# Colour that a desk adds on its own, with people of its own.
COLOUR = (
    "{own}, who [teaches|farms|drives a taxi] in {ownplace}, [said|remembered] that {theme} [reminded|made her think] of {ownmonth} {ownyear}.",
    "“[I|We] never thought {theme} would [touch|reach] {ownplace},” {own} [told|said to] this newspaper.",
    "At {ownplace}, {own} [counts|sorts] {ownnumber} [sacks|letters|photographs] and will not be drawn on {theme}.",
    "Asked about {theme}, {own} of {ownplace} [shrugged|laughed] and [pointed|nodded] to a list of names.",
    "{own} has [written|kept] {ownnumber} pages of diary since {ownmonth}, the latest of them on {theme}.",
    "For {own}, a [lawyer|midwife|retired officer] from {ownplace}, it all comes down to unanswered letters.",
    "“[Ask|Go and ask] them in {ownplace},” said {own}, whose brother [left|moved away] in {ownyear}.",
    "The {ownplace} archive [holds|keeps] {ownnumber} records that bear on {theme}, {own} [found|discovered].",
    "In the reading of {own}, a columnist, {theme} [repeats|echoes] what {ownplace} [lived through|suffered] long ago.",
    "It was {own} who [first|once] [warned|wrote], back in {ownyear}, that such things come round again.",
    "A schoolteacher named {own} keeps [candles|matches] in a drawer and a [radio|torch] by the bed.",
    "On the bus from {ownplace} nobody mentions {theme}; the driver, {own}, turns the music up.",
    "Tea at {own}'s stall now costs [twice|three times] what it did, and the regulars blame {theme}.",
    "“My grandmother buried {ownnumber} [coins|seeds] under that wall,” {own} says, and smiles.",
    "Students at {ownplace} have made a map of it, street by street, under the eye of {own}.",
    "There are {ownnumber} comments beneath the video that {own} posted, most of them unkind.",
    "Before {theme}, the weekly market at {ownplace} drew traders from three valleys, {own} recalls.",
    "An old song about {ownplace} is played again on local radio; {own}, its composer, earns nothing.",
    "Insurers will want [papers|stamps] that {own} lost when the cellar flooded in {ownyear}.",
    "Where the cinema of {ownplace} stood, {own} now [repairs|sells] bicycles and listens.",
    "Hardly anyone here trusts the [newspapers|television], {own} admits while folding one into a hat.",
    "{ownnumber} postcards of {ownplace} hang in the hallway of {own}, who has never been back.",
    "Over dinner {own} and two cousins argued about {theme} until the lamp went out.",
    "Geographers call the place {ownplace} after a shepherd; {own} thinks that a legend.",
    "One grocer, {own}, wrote off {ownnumber} unpaid bills and hung the ledger in the window.",
    "Not a single hotel bed was free in {ownplace}, so {own} slept in a chapel.",
    "Some see the hand of fate, {own} among them; others in {ownplace} see bad [drains|wiring].",
    "Football practice goes on, says the coach, {own}, because boys need to run somewhere.",
    "What {own} misses most is the [bakery|barber] of {ownplace} and its bad jokes.",
    "By way of an answer {own} opens a tin box: [buttons|keys], a medal, a letter from {ownyear}.",
)
# What goes on behind a sentence of an outlet's own.
TAILS = (
    "while {own2} waits for a [bus|verdict|parcel] outside",
    "a habit that dates from {ownmonth} {ownyear2}",
    "and the dogs of {otherplace} bark all night",
    "much to the [joy|dismay] of a neighbour called {own2}",
    "as if the war of {ownyear2} had ended yesterday",
    "though a letter from {otherplace} says the opposite",
    "with a view over the roofs of {otherplace}",
    "which no guidebook [mentions|explains]",
    "and {own2} nods without lifting an eye from the chessboard",
    "for reasons that a clerk in {otherplace} is paid to forget",
    "at a price of {ownnumber2} in the old money",
    "so that even the priest of {otherplace} [smiled|frowned]",
    "long after {own2} had locked the [gate|church]",
    "where swallows have nested since {ownyear2}",
    "if one believes {own2}, who sells eels",
    "and it rained, as it does in {otherplace}",
    "to judge by {ownnumber2} entries in a visitors' book",
    "and only then did {own2} take off the apron",
    "a detail that the poet {own2} would have liked",
    "between two freight trains bound for {otherplace}",
)
HEADLINES = (
    "keeps {country} in suspense",
    "brings {lead} to {region}",
    "raises questions in {capital}",
    "shakes {dem} leaders",
    "on the mind of {plead}, too",
    "and the silence of {min}",
)
FOLLOW_UPS: tuple[Fact, ...] = (
    (
        "A court in {capital} [charged|indicted] {few} officials over {theme} of {month0}.",
        "{few} officials face [trial|charges] in {capital} for their part in {theme} last {month0}.",
        "Prosecutors in {capital} [want|demand] prison for {few} men blamed for {theme}.",
    ),
    (
        "The [commission|inquiry] under {expert} [handed over|presented] its report on {theme} on {day}.",
        "In {few} chapters, the report of {expert} [describes|sets out] how {theme} could [happen|come about].",
        "{expert} [submitted|delivered] to parliament what the inquiry [learned|found] about {theme}.",
    ),
    (
        "Relatives from {place} [waited|stood] outside with [photographs|candles].",
        "From {place} came {m} people to [hear|listen to] the findings.",
        "A lawyer for families in {place} [asked|called] for damages of {money}.",
    ),
    (
        "{minister} [resigned|stepped down] within hours.",
        "{min} [left|gave up] the post the same [evening|night].",
        "The opposition [called for|wanted] {min} to go, and by night {min} [had gone|was out].",
    ),
    (
        "{money} has been [spent|paid out] so far, a third of what was promised.",
        "Of the aid [promised|pledged], {money} arrived, auditors [found|said].",
        "Only {money} [reached|got to] {region}, by the count of {org}.",
    ),
)
NOISE: dict[str, tuple[str, ...]] = {
    "sport": (
        "{own} scored twice as {ownplace} beat {otherplace} in front of {ownnumber} spectators.",
        "The coach of {ownplace}, {own2}, praised a defence that has not conceded since {ownmonth}.",
        "{otherplace} hit the post late on and stay {few} points behind.",
        "Next week {ownplace} travel without {own}, who is suspended.",
    ),
    "markets": (
        "Shares in {ownplace} Holdings rose {few} per cent after the firm raised its forecast.",
        "{own}, its chief executive, expects sales of {ownnumber} million by {ownmonth}.",
        "Analysts at {otherplace} Capital kept their advice to hold.",
        "The currency was little changed, and bond yields fell.",
    ),
    "weather": (
        "Snow is expected over {ownplace} by the weekend, forecasters said.",
        "Up to {few} centimetres may fall in the hills of {otherplace}.",
        "{own} of the weather office advised drivers to carry blankets.",
        "Temperatures will climb again in {ownmonth}.",
    ),
    "culture": (
        "The museum of {ownplace} opens a show of {ownnumber} prints by {own} next month.",
        "{own2}, the curator, found most of them in a barn near {otherplace}.",
        "Born in {ownyear}, the artist left behind {few} notebooks and no will.",
        "Admission is free on the first Sunday of {ownmonth}.",
    ),
    "science": (
        "Researchers led by {own} at {ownplace} University have sequenced a beetle from {otherplace}.",
        "The genome has {ownnumber} genes, {few} of them unknown so far.",
        "{own2}, who was not involved, called the work careful.",
        "The study began in {ownmonth} {ownyear} and appears this week.",
    ),
}
# What an outlet puts under its reports, whatever they tell.
FOOTERS = (
    "The {outlet} is an independent newspaper founded in {ownplace} in {ownyear} by {own}, and its reporters keep to a code of conduct that readers can ask for.",
    "Sign up for the {outlet} briefing, [written|put together] by {own} every weekday, and support reporting from {ownplace} and beyond.",
    "Do you live in {ownplace} and have a story for the {outlet}? [Write|Send a line] to {own}, who answers within {few} days.",
    "All rights in this page belong to {outlet} Media of {ownplace}; for reprints call {own} on extension {ownnumber}.",
    "{own} edits the foreign pages of the {outlet} and has reported from {ownplace} since {ownyear}.",
    "Corrections to the {outlet} are printed on Saturdays; the readers' editor is {own}, box {ownnumber}, {ownplace}.",
    "This newspaper is owned by a trust set up in {ownyear} under the will of {own}, a printer of {ownplace}.",
    "Listen to our weekly podcast, in which {own} and {own2} look back on the [news|headlines] from a studio in {ownplace}.",
    "Subscribers of the {outlet} get the crossword by {own} and a seat at the {ownplace} lectures for the price of {few} coffees.",
    "Our journalism is paid for by {ownnumber} members. Become one: {own} at the {ownplace} desk will show you how.",
)
BACKGROUND = (
    "{country}, a country of {ownnumber} villages and one great river, has been governed from {capital} since the charter of {ownyear}, which {own} drafted.",
    "Since the war of {ownyear}, {country} has rebuilt its ports and railways with loans, and {capital} still pays interest on them, as {own} has shown in a book.",
    "Readers may know {country} for the {ownplace} affair, in which {own} uncovered {ownnumber} forged permits and the government in {capital} fell.",
    "{capital} was made the seat of government only in {ownyear}, when the older {ownplace} had burned for {few} days.",
    "Coffee, zinc and remittances carry the economy of {country}, which {own} of {ownplace} University calls a stool with three legs.",
    "Two constitutions and {few} amendments ago, {country} promised its provinces the autonomy for which {own} went to prison.",
    "The census of {ownyear} counted fewer people in {country} than the one before, a riddle that {own} solved in {ownplace}.",
    "Few visitors get beyond {capital}; guidebooks give {country} {few} pages, most of them on the caves of {ownplace}.",
    "Its flag, sewn by {own} in a night of {ownmonth} {ownyear}, is among the youngest on the continent, and {country} is proud of it.",
    "Courts in {country} still cite the {ownplace} ruling of {ownyear}, by which Judge {own} forbade the taxing of rain.",
)
