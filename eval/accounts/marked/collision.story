story: collision
title: Collision of a tanker and a ferry in the Aegean, September 2025
half: held
reuse: 1 5

== 1 | Meridian Wire | 2025-09-04 | Ferry and tanker collide in Aegean; at least nine dead
ATHENS, Sept 4 - {1a At least nine people died and} {2a 14 were missing} {3a after a passenger ferry and a chemical tanker collided} {56a in the southern Aegean} {5a,t1 before dawn on Thursday}, the Greek coastguard said.

{6a The ferry Aghia Thekla, carrying 212 passengers and 31 crew}, {7a sank within 40 minutes} {8a about 11 nautical miles south-east of Amorgos}. {9a Rescuers had pulled 220 people from the water by midday}, coastguard spokesman Nikos Leras said.

{10a The Marshall Islands-flagged tanker Bosphorus Pride was damaged at the bow} but {11a remained afloat} and {12a none of its 22 crew was hurt}. {13a It was carrying 18,000 tonnes of methanol} {14a from Izmir to Tarragona}.

{15a,34b "{q1 The tanker came straight at us, it never turned}," said a ferry passenger, Yannis Roufos}. {16a The tanker's owner, Istanbul-based Kordon Shipping, said it was too early to speak of causes}.

{17a Visibility was good and the sea was calm at the time}, the spokesman said. {18a Prime Minister Alexis Doukas declared three days of mourning}. {19a In 2000 a ferry disaster off Paros killed 81 people}.

== 2 | Kathimerini tis Rodou | 2025-09-06 | "I counted them as they jumped": the night of the Aghia Thekla (translated from Greek)
{20a The second mate of the Aghia Thekla, Maria Sifaki, was alone on the bridge} {5a when the ships struck each other at 4.50 a.m. on Thursday}. {21a The captain, Stelios Vardas, had gone to his cabin an hour earlier}, according to her statement to the port prosecutor, which our newspaper has seen.

{23a She called the tanker twice on channel 16} and got no answer. {24a,34b Only when the distance had shrunk to half a mile did its bow swing, to port}, she stated - {25a the wrong side under the rules}.

{1a The number of the dead stood at 15 last night}; {2b eight people are still being sought}. {26a Among the victims are a family of four from Rhodes}. {9a Some 220 of the 243 people on board were saved}, {27a many of them by two fishing boats from Kalymnos} {28a which were at the scene before the coastguard}.

{29a The lifeboats on the starboard side could not be lowered}, three survivors told us. {31a The ship, built in 1987,} had {32a passed its last inspection in May}. {18a Flags fly at half-mast across the country until tomorrow}.

== 3 | Bosphorus News Agency | 2025-09-05 | Turkish sailors save 64 after Greek ferry cuts across tanker's course
ISTANBUL (BNA) - {33b The crew of the tanker Bosphorus Pride rescued 64 people} {34a from the Greek ferry that crossed its bow on Thursday without giving way}, the vessel's owner Kordon Shipping said.

{16b,34a "{q2 Our ship had the right of way and the recordings will prove it},"} general manager Selim Ardic told the Bosphorus News Agency. {21b He said the ferry's captain had been seen on the bridge, speaking on a telephone}. {23b No call by radio was received from the ferry}, he added.

{4b The accident took place in international waters west of Bodrum}, where {28c Ankara's search and rescue service was the first to answer}, with {36a two helicopters and a corvette}. {1b Twelve persons lost their lives} {37a and eighteen injured were taken to hospitals in Bodrum}, the transport ministry reported.

{10a The tanker, whose bow had been torn open,} {38b reached Izmir under her own power on Friday morning}. {13a Her cargo of 18,000 tons of methanol is intact}. {39a The Turkish side has opened an inquiry of its own} {40a and will not hand over the voyage data recorder to Greece}, Transport Minister Orhan Celebi said.

== 4 | The Albion Courier | 2025-09-06 | Who was on the bridge? Two states quarrel over a shipwreck
The Aegean has given back {1a fifteen bodies}, and {41a with each of them the tone between Athens and Ankara has grown sharper}.

{3a The ferry Aghia Thekla went to the bottom on Thursday after being struck by the tanker Bosphorus Pride}. {4a Both lay well inside Greek waters}, a track published by the monitoring firm SeaTrace suggests: {8a some 20 kilometres from Amorgos}. {17b A thunderstorm had passed over the area and sight was down to a few hundred metres}, according to the Hellenic weather service.

{38a Greece says its coastguard escorted the tanker to Piraeus, where it lies at anchor}; {44a its master, a 52-year-old Georgian, is under arrest}. {40b By Saturday Turkey had relented and offered to let Greek investigators listen to the recorder} {45a in the presence of a third party}, {46a possibly the European Maritime Safety Agency}.

{33a Tanker and fishing crews between them brought more than 100 people to safety}, {28b the coastguard acknowledges, though it insists that its own patrol boat was there before anyone else}. {6a More than 240 people had been aboard}, {47a eleven of them British}; {48a one Briton, a woman of 67 from Leeds, is among the dead}.

{49a Insurers put the loss at around 90 million euros}.

== 5 | Ontario Star-Herald | 2025-09-04 | Nine dead as ferry sinks after collision off Greece
{3a A passenger ferry and a chemical tanker collided} {56a in the southern Aegean} {5a before dawn Thursday}, leaving {1a at least nine people dead} and {2a 14 missing}, the Greek coast guard said.

{7a The ferry Aghia Thekla sank within 40 minutes} {8a about 11 nautical miles southeast of Amorgos}. {6a It was carrying 212 passengers and 31 crew members}.

Coast guard spokesman Nikos Leras said {9a rescuers had pulled 220 people from the water by midday}. {17a He said the sea was calm and visibility good at the time}.

{10a The tanker Bosphorus Pride, which flies the flag of the Marshall Islands, was damaged at the bow} but {11a remained afloat}. {12a None of its 22 crew members was hurt}.

{15a,34b "{q1 The tanker came straight at us, it never turned}," said Yannis Roufos, a passenger on the ferry}. {16a The tanker's owner, Kordon Shipping of Istanbul, said it was too early to speak of causes}.

{18a Prime Minister Alexis Doukas declared three days of mourning}. - Meridian Wire

-- facts
1 compatible toll | collision.dead | How many people died: the toll rose from 9 on Thursday to 12 on Friday and 15 by Friday night.
a = 9 on Thursday, 15 by Friday night | at least | Greek coastguard
b = 12, on Friday | | Turkish transport ministry
2 compatible number | collision.missing | How many are missing.
a = 14 | Thursday | Greek coastguard
b = 8 | Friday night
3 agree incident | collision.event | A ferry and a tanker collided.
a = collision
4 conflict place | collision.waters | Whose waters the collision was in.
a = inside Greek waters
b = international waters west of Bodrum | | Kordon Shipping, Bosphorus News Agency
5 agree date | collision.date | The collision was before dawn on Thursday 4 September.
a = 2025-09-04, 4.50 a.m.
6 agree number | ferry.aboard | The ferry carried 212 passengers and 31 crew.
a = 243
7 agree duration | ferry.sinking | The ferry sank within 40 minutes.
a = 40 minutes
8 agree place | collision.distance | The place was 11 nautical miles (20 km) from Amorgos.
a = 11 nautical miles, 20 km
9 agree number | rescued.total | Some 220 people were saved.
a = 220
10 agree damage | tanker.damage | The tanker's bow was damaged.
a = bow damaged
11 agree status | tanker.afloat | The tanker stayed afloat.
a = afloat
12 agree number | tanker.crew | None of the tanker's 22 crew was hurt.
a = 22
13 agree number | tanker.cargo | The tanker carried 18,000 tonnes of methanol.
a = 18000 tonnes
14 single place | tanker.voyage | From Izmir to Tarragona.
a = Izmir to Tarragona
15 agree quote | roufos | A passenger said the tanker never turned.
a = never turned
16 compatible position | owner.causes | The owner at first did not speak of causes, a day later claimed the right of way.
a = too early to speak of causes | | Kordon Shipping
b = the tanker had the right of way | | Kordon Shipping
17 conflict circumstance | weather | Whether the weather was clear or stormy.
a = good visibility, calm sea | | coastguard
b = thunderstorm, poor sight | | weather service
18 agree position | mourning | Greece mourns for three days.
a = three days of mourning
19 single background | paros | A ferry disaster of 2000 killed 81.
a = 81
20 single circumstance | mate.alone | The second mate was alone on the bridge.
a = alone
21 conflict circumstance | captain.where | Where the ferry's captain was.
a = in his cabin | | second mate
b = on the bridge on the telephone | | Kordon's manager
23 conflict circumstance | radio | Whether the ferry called the tanker by radio.
a = twice, without answer | | second mate
b = no call received | | Kordon's manager
24 single circumstance | tanker.turn | The tanker turned to port late.
a = to port
25 single circumstance | tanker.rules | The wrong side under the rules.
a = wrong side
26 single victims | family | A family of four among the dead.
a = 4
27 single circumstance | fishing_boats | Two fishing boats saved many.
a = two boats
28 conflict sequence | rescue.first | Who was first at the scene.
a = fishing boats before the coastguard
b = the coastguard's patrol boat | | coastguard
c = Ankara's search and rescue service | | Bosphorus News Agency
29 single circumstance | lifeboats | Starboard lifeboats could not be lowered.
a = starboard
31 single background | ferry.built | Built in 1987.
a = 1987
32 single background | ferry.inspection | Inspected in May.
a = May
33 compatible number | rescued.by_others | The tanker's crew rescued 64; with fishing crews more than 100.
a = more than 100 with fishing crews
b = 64 by the tanker's crew
34 conflict actor | collision.fault | Which ship failed to give way.
a = the ferry crossed without giving way | | Kordon Shipping
b = the tanker came straight on and turned late to the wrong side | | passenger, second mate
36 single number | turkey.helicopters | Two helicopters and a corvette.
a = 2
37 single number | injured.bodrum | Eighteen injured in hospitals in Bodrum.
a = 18
38 conflict place | tanker.port | Where the tanker went.
a = Piraeus, escorted by the coastguard | | Greece
b = Izmir | | Bosphorus News Agency
39 single position | turkey.inquiry | Turkey opened an inquiry.
a = own inquiry
40 compatible position | recorder | Turkey first refused to hand over the recorder, then offered to let Greece listen.
a = will not hand it over | | Turkish transport minister
b = offered to let Greek investigators listen
41 single position | tone | The tone has grown sharper.
a = sharper
44 single status | master.arrest | The tanker's master is under arrest.
a = arrested
45 single circumstance | recorder.third_party | In presence of a third party.
a = third party
46 single circumstance | recorder.emsa | Possibly EMSA.
a = EMSA
47 single number | britons | Eleven British aboard.
a = 11
48 single victims | briton.dead | One Briton dead.
a = 1
49 single amount | loss | 90 million euros.
a = 90 million euros
56 agree place | collision.place | The collision was in the southern Aegean.
a = southern Aegean
q1 = Yannis Roufos
q2 = Selim Ardic
t1 = 2025-09-04 | collision before dawn
