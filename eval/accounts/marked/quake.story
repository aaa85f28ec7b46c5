story: quake
title: Earthquake in Zarbed district, Tajikistan, and the row over aid, April 2025
half: held
reuse: 1 4

== 1 | Meridian Wire | 2025-04-08 | Quake kills scores in Tajik mountains; rescuers dig by hand
DUSHANBE, April 8 - {1a A magnitude 6.6 earthquake struck} {2a the mountainous Zarbed district of eastern Tajikistan} {3a,t1 early on Tuesday}, {4a killing at least 140 people} and {5a injuring more than 400}, {6a the emergencies committee said}.

{7a The tremor hit at 5:12 a.m. local time} {8a at a depth of 11 km}, {9a according to the US Geological Survey}. {10a It was felt as far away as Kabul and Osh}.

{11a In the village of Sangob almost every house collapsed}, {12a district governor Rustam Davlatov said}. "{q1 People are digging with their hands. We need excavators, we need dogs}," {13a he told Meridian by satellite phone}.

{14a The only road into the valley was blocked by a landslide} and {15a helicopters had flown 36 of the most seriously hurt to Dushanbe}, the committee said. {16a Snow and temperatures of minus 5 degrees Celsius hampered the search}.

{17a Iran, India and Uzbekistan offered to send rescue teams}. {18a Tajikistan had so far accepted none of them}, a diplomat in Dushanbe said. {20a A quake in the same range killed 12,000 people in 1949}.

== 2 | Tajik State Information Agency | 2025-04-09 | Head of State directs rescue work in Zarbed
DUSHANBE (TSIA) - {21a President Kamol Sharifov flew to Zarbed on Wednesday morning} and {22a visited the injured in the tent hospital at Sangob}.

{23a He gave instructions that 800 prefabricated houses be put up before winter}, and {24a that each bereaved family receive 20,000 somoni}. {25b The road to the valley was opened to traffic on Tuesday evening}.

{4a According to figures checked by the emergencies committee, 152 citizens lost their lives}; {5a medical help was given to 431}. {26b All public buildings withstood the shock, and no school was destroyed}.

{18b The offers of friendly states have been gratefully accepted}, the foreign ministry stated; {27a a plane with 40 rescuers and six dogs from Tashkent landed at noon}. {28b Reports that an Iranian aircraft was turned back are an invention}, it added.

{29a The government has set aside 150 million somoni from the reserve fund}. {30a Schools and offices across the country observed a minute of silence at 11 o'clock}. {31a District governor Davlatov was relieved of his post} {32b for failing to report in time}.

== 3 | Pamir Voice | 2025-04-10 | Zarbed: Two days without bread (translated from Tajik)
{25a The road is still closed}, whatever Dushanbe says. {33a Our reporter walked 17 kilometres past stones as big as lorries} {34a to reach Sangob on Wednesday night}.

{11a Of 210 houses nine are standing}. {26a The school, built in 2016 and never inspected, lies flat}; {35a had the earth shaken three hours later, 180 children would have been inside}, said teacher Gulnora Safarova.

{4b The elders of four villages have written down the names of 207 dead}. {37a "{q2 The first bread came on Wednesday evening, and it came from the Ismaili foundation, not from the state}," Safarova said.}

{22b The President did not set foot in Sangob}; {38a his helicopter stayed on the ground for twenty minutes at the district centre, 9 kilometres away}, four witnesses agree.

{31a Governor Davlatov has lost his post}, {32a punished, people here believe, because he spoke to the foreign press}. {40a He himself could not be reached}. {24b Nobody has seen any of the promised money}; {41a the first lists are to be drawn up next week}, an official admitted.

{16b The nights have since turned milder}, which is the only mercy.

== 4 | Otago Evening Star | 2025-04-08 | At least 140 dead as earthquake hits Tajikistan
{4a At least 140 people have been killed} and {5a more than 400 injured} after {1a a magnitude 6.6 earthquake struck} {2a the mountainous Zarbed district in the east of Tajikistan} {3a early on Tuesday}.

{9a The US Geological Survey said} {7a the tremor hit at 5:12am local time} {8a at a depth of 11km}. {10a People felt it as far away as Osh and Kabul}.

{6a The emergencies committee said} {14a a landslide had blocked the only road into the valley}. {15a Thirty-six of the most seriously hurt had been flown to Dushanbe by helicopter}.

{11a Almost every house in the village of Sangob collapsed}, {12a according to district governor Rustam Davlatov}. "{q1 People are digging with their hands. We need excavators, we need dogs}," {13a he said by satellite phone}. {16a The search was hampered by snow and temperatures of minus 5 degrees Celsius}.

{17a Rescue teams have been offered by Iran, India and Uzbekistan}. {20a In 1949 a quake in the same range killed 12,000 people}. - Meridian Wire

== 5 | The Washington Beacon | 2025-04-11 | Tajikistan's quake diplomacy: Who may help, and who may not
{3a Three days after the earthquake} {2a that flattened villages in the east of Tajikistan}, {43a the argument over who may help has become as loud as the grief}.

{27a Uzbek rescuers were let in on Wednesday}. {28a An Iranian transport plane with 25 tons of tents, by contrast, was refused permission to land} and {44a flew back to Mashhad}, two Western diplomats and an Iranian official said. {46a India's team was told that it was "not required at this stage"}.

{1b The quake, whose magnitude the U.S. Geological Survey revised to 6.4}, {47a was followed by more than 60 aftershocks}. {4a The official death toll rose to 163 on Thursday}; {4b aid workers in the area believe that more than 200 died}. {48a Some 9,000 people are without a roof}.

{25a The road to Sangob was cleared only on Thursday}, satellite images confirm. {50a The United States will give $2 million}, the State Department said; {29a Dushanbe itself has earmarked the equivalent of about $14 million}, {52a enough, engineers estimate, for a third of what has to be rebuilt}.

{31a The district's governor, the first to plead for foreign help, was dismissed}. {53a His fate is not lost on other officials}. {54a Tajikistan spends less than any of its neighbors on civil protection}, a World Bank report found in 2022.

-- facts
1 compatible number | quake.magnitude | The magnitude was 6.6, later revised to 6.4.
a = 6.6
b = 6.4 | revised
2 agree place | quake.place | The quake struck Zarbed district in eastern Tajikistan.
a = Zarbed, eastern Tajikistan
3 agree date | quake.date | The quake was on Tuesday 8 April.
a = 2025-04-08
4 conflict toll | quake.dead | How many died: official figures or the villages' lists.
a = 140 on Tuesday, 152 on Wednesday, 163 on Thursday | at least | emergencies committee
b = 207, more than 200 | | village elders; aid workers
5 agree number | quake.injured | More than 400 were injured.
a = 431 | more than 400
6 agree attribution | committee | The emergencies committee gave the figures.
a = emergencies committee
7 agree time | quake.time | The quake hit at 5:12 a.m.
a = 5:12
8 agree number | quake.depth | The depth was 11 km.
a = 11 km
9 agree attribution | usgs | The US Geological Survey gave the data.
a = USGS
10 agree circumstance | quake.felt | Felt in Kabul and Osh.
a = Kabul and Osh
11 agree damage | sangob.houses | Almost every house in Sangob collapsed.
a = almost all; nine of 210 stand
12 agree attribution | davlatov.said | Governor Rustam Davlatov said so.
a = Rustam Davlatov
13 agree circumstance | davlatov.phone | He spoke by satellite phone.
a = satellite phone
14 agree circumstance | road.blocked | A landslide blocked the only road into the valley.
a = blocked
15 agree number | quake.airlifted | Helicopters flew 36 badly hurt to Dushanbe.
a = 36
16 compatible circumstance | weather | Freezing on the first day, milder later.
a = snow, minus 5 degrees
b = mild nights
17 agree position | aid.offers | Iran, India and Uzbekistan offered rescue teams.
a = Iran, India, Uzbekistan
18 compatible status | aid.accepted | Tajikistan accepted no offers at first, later accepted.
a = none so far | Tuesday | a diplomat
b = accepted | Wednesday | foreign ministry
20 agree background | quake_1949 | A quake of 1949 killed 12,000.
a = 12,000
21 single action | sharifov.flight | The president flew to Zarbed on Wednesday.
a = Wednesday
22 conflict circumstance | sharifov.sangob | Whether the president was in Sangob.
a = visited the injured there | | state agency
b = did not set foot there | | witnesses
23 single number | houses | 800 houses before winter.
a = 800
24 compatible amount | compensation | Families are promised 20,000 somoni each; none is paid yet.
a = 20,000 somoni promised
b = nobody has seen any
25 conflict date | road.opened | When the road was opened.
a = not before Thursday
b = Tuesday evening | | state agency
26 conflict damage | school | Whether a school was destroyed.
a = the school lies flat
b = no school destroyed | | state agency
27 agree action | uzbek.team | Uzbek rescuers came on Wednesday.
a = Wednesday
28 conflict status | iran.plane | Whether an Iranian plane was turned back.
a = refused permission to land | | diplomats, Iranian official
b = an invention | | foreign ministry
29 agree amount | government.money | The government set aside 150 million somoni, about 14 million dollars.
a = 150 million somoni, about 14 million dollars
30 single circumstance | silence | A minute of silence.
a = minute
31 agree action | davlatov.dismissed | Governor Davlatov was dismissed.
a = dismissed
32 conflict reason | davlatov.reason | Why he was dismissed.
a = he spoke to the foreign press | | people there
b = he failed to report in time | | state agency
33 single number | reporter.walk | 17 kilometres on foot.
a = 17 km
34 single date | reporter.arrival | Reached Sangob Wednesday night.
a = Wednesday night
35 single number | school.children | 180 children.
a = 180
37 single quote | bread | The first bread came on Wednesday evening from the foundation.
a = Ismaili foundation
38 single circumstance | helicopter | Twenty minutes at the district centre.
a = 20 minutes
40 single circumstance | davlatov.unreached | He could not be reached.
a = not reached
41 single date | lists | The first lists next week.
a = next week
43 single opinion | argument | The argument is loud.
a = loud
44 single circumstance | plane.back | The plane flew back to Mashhad.
a = Mashhad
46 single position | india.team | India's team not required.
a = not required
47 single number | aftershocks | More than 60 aftershocks.
a = 60 | more than
48 single number | homeless | 9,000 without a roof.
a = 9000
50 single amount | us.money | 2 million dollars from the United States.
a = 2 million dollars
52 single number | rebuilding | Enough for a third.
a = 1/3
53 single opinion | officials | Not lost on officials.
a = opinion
54 single background | spending | Tajikistan spends least on civil protection.
a = least
q1 = Rustam Davlatov
q2 = Gulnora Safarova
t1 = 2025-04-08 | the quake
