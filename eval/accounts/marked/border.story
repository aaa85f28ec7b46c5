story: border
title: Clash on the Ruzgar ridge between Demiria and Osvaan, August 2025
half: held
reuse: 1 4

== 1 | Transworld News | 2025-08-05 | Nine soldiers killed in Demiria-Osvaan border clash
ARPALIK, Aug 5 (Transworld) - {1a At least nine soldiers were killed} {2a,t1 when troops of Demiria and Osvaan fought with artillery and drones on Tuesday along the Ruzgar ridge}, {3a in the heaviest clash since a truce was reached in 2021}.

{4a Demiria's Defence Ministry said six of its servicemen had died}. {5a Osvaan reported the deaths of three of its own}. {6a The fighting broke out shortly before dawn} and {7a subsided around noon}.

{8a Demiria accused Osvaanian units of crossing the line of contact near the village of Talgut and attacking an outpost}. {8b Osvaan said it had merely repelled a Demirian incursion}.

{9a A shell struck a school in Talgut, which was empty for the summer holidays}. {10a Some 1,200 villagers were taken to safety}, the regional governor said.

{11a Russia, which keeps 400 observers in the area, called for restraint}. {12a The foreign ministers of both countries spoke by telephone in the afternoon}, {13a the first such conversation in more than a year}.

{14a The two former Soviet republics have fought two wars over Ruzgar, in 1993 and 2020}. {15a The ridge overlooks the only road linking Osvaan with its exclave}.

== 2 | Osvaan Press Agency | 2025-08-05 | Provocation by Demirian armed forces cut short
SARDAR - {8b This morning at 5.20 the armed forces of Demiria opened fire on our positions in the direction of Ruzgar and attempted to advance}, the Defence Ministry states. {16a The provocation was decisively suppressed}.

{4b As a result of retaliatory measures, up to twenty servicemen of the adversary were eliminated}, {17a two tanks and an anti-aircraft system were destroyed}. {5a Unfortunately, there are losses on our side too: three servicemen fell heroically}, {18a eight were injured}.

{19b Contrary to the claims of Demirian propaganda, no drones were employed by our side}, the ministry emphasised. {9b The school in Talgut was hit by the Demirians' own artillery}.

{20a The Ruzgar height is under the full control of our army}. {12a Foreign Minister Rashad Veliyev had a telephone conversation with his Demirian counterpart}, {21a which took place on the initiative of the Demirian side}, and {22a reminded him that Osvaan would not tolerate violations of the truce}.

{10b Not a single resident had to leave the frontier district}, {23a whose bakeries and shops were open as usual}.

== 3 | Arpalik Courier | 2025-08-06 | "We left the bread in the oven"
{24a Gayane Petros had just put the loaves in when the first shell came over the ridge}. {6a It was twenty past five on Tuesday morning, she says}. {25a "{q1 We left the bread in the oven and ran to the river},"} the baker from Talgut recalls.

{10a More than a thousand people from Talgut and two hamlets spent the night in the sports hall of Arpalik}. {10a By evening buses had brought 1,640, half of them children}, Governor Vahan Sarkis reported last night. {9a The primary school has lost its roof}; {9a no pupils were inside}.

{28a The hospital admitted 31 wounded, four of them civilians}. {4a The names of eleven dead soldiers were posted at the town hall by midnight}, {4a after six in the afternoon}. {30a Among them is Captain Aram Tovmas, 29, whose wedding had been set for Saturday}.

{8a "They came up on our side," said a conscript with a bandaged hand}, {31a who gave only his first name, Levon}. {20b The ridge is still ours, he insisted: "I was up there until four o'clock."} {19a He counted five drones overhead}.

{7b Shots could be heard in the town until well after sunset}. {32a The road to the south stays closed}.

== 4 | Lakeshore Tribune | 2025-08-06 | Border clash kills nine in Caucasus; Washington urges calm
{1a At least nine soldiers have been killed} {2a in fighting with artillery and drones between the troops of Demiria and Osvaan along the Ruzgar ridge}, {3a the heaviest clash since a truce was reached in 2021}.

{4a Six servicemen died on the Demirian side, the country's Defence Ministry said}, while {5a Osvaan reported three deaths among its own}. {6a The fighting broke out shortly before dawn on Tuesday} and {7a subsided around noon}.

{8a Demiria accused Osvaanian units of crossing the line of contact near the village of Talgut and attacking an outpost}; {8b Osvaan said it had merely repelled a Demirian incursion}. {9a A school in Talgut was hit by a shell, but stood empty for the summer holidays}.

{33a The U.S. State Department said both sides should return to the table}. {34a "{q2 There is no military solution on that ridge},"} spokesman Dale Whitcomb said. {35a Both countries' leaders are expected at a meeting in Tbilisi in September}.

{14a Demiria and Osvaan went to war over Ruzgar in 1993 and again in 2020}, {36a when more than 4,000 people lost their lives}.

== 5 | Neue Alpenzeitung | 2025-08-07 | A truce on paper (translated from German)
{37a Two days after the exchange of fire in the Caucasus} {38a the guns are silent}, and {39a the figures contradict one another}. {4a Demiria now admits the death of fourteen of its soldiers}; {40a three succumbed to their wounds in hospital on Wednesday}. {5b Osvaanian bloggers have published the names of seven fallen comrades}, {5a while Sardar sticks to three}. {1a The total would thus lie above twenty}.

{42a Who began it remains open}. {11b The Russian observers, of whom there are 400}, {44a have not published a report}. {20b Satellite pictures from Wednesday show Demirian vehicles on the crest}, {45a said Lena Frisch, a researcher in Zurich}.

{12a The two chief diplomats talked on the phone on Tuesday}; {21b the call was brokered and requested by Osvaan}, it is said in Arpalik. {35b The meeting of the heads of state planned for September in the Georgian capital has been called off}, {46a President Ilham Dadash's office in Sardar announced yesterday}.

{15a The height is of value because it commands the road to Osvaan's exclave}. {47a The truce of four years ago was never turned into a peace treaty}; {48a 36 violations have been counted this year alone}. {3b In March 2023 a fight on the same slope cost 32 lives}, {49a more than this week}.
-- facts
1 compatible number | clash.dead | How many soldiers died in all.
a = at least nine, later above twenty
2 agree event | clash | Troops of Demiria and Osvaan fought along the Ruzgar ridge on Tuesday.
3 conflict significance | clash.rank | Whether it is the heaviest clash since the truce of 2021.
a = heaviest since the truce
b = March 2023 cost more lives
4 conflict number | demiria.dead | How many Demirian soldiers died.
a = six, then eleven, then fourteen | | Demiria
b = up to twenty | | Osvaan
5 conflict number | osvaan.dead | How many Osvaanian soldiers died.
a = three | | Osvaan
b = seven | | bloggers
6 agree date | clash.start | The fighting began before dawn, at 5.20.
7 conflict date | clash.end | When the fighting ended.
a = around noon
b = well after sunset
8 conflict actor | clash.attacker | Who crossed the line and attacked.
a = Osvaan | | Demiria
b = Demiria | | Osvaan
9 conflict actor | school.hit | Whose shell hit the school in Talgut.
a = a shell hit the empty school
b = Demiria's own artillery | | Osvaan
10 conflict status | villagers | Whether villagers were taken to safety.
a = 1,200, 1,640 by evening, more than a thousand
b = no one had to leave | | Osvaan
11 agree background | russia.observers | Russia keeps 400 observers in the area.
a = 400, called for restraint
b = 400
12 agree event | call | The foreign ministers spoke by telephone.
13 single background | call.first | The first in more than a year.
14 agree background | wars | Two wars over Ruzgar, 1993 and 2020.
15 agree background | ridge.road | The ridge overlooks the road to Osvaan's exclave.
16 single position | suppressed | The provocation was suppressed.
17 single number | materiel | Two tanks and an air-defence system destroyed.
18 single number | osvaan.injured | Eight injured.
19 conflict status | drones | Whether Osvaan used drones.
a = five drones overhead | | Demirian conscript
b = none | | Osvaan
20 conflict status | ridge.holder | Who holds the ridge.
a = Osvaan | | Osvaan
b = Demiria
21 conflict attribution | call.initiative | At whose request the call took place.
a = Demiria's | | Osvaan
b = Osvaan's | | Arpalik
22 single position | veliyev | Osvaan would not tolerate violations.
23 single circumstance | shops | Shops were open.
24 single circumstance | petros | The first shell.
25 single quote | bread | We left the bread.
28 single number | hospital | 31 wounded.
30 single identity | tovmas | Captain Aram Tovmas among the dead.
31 single circumstance | levon | A conscript named Levon.
32 single status | road | The road stays closed.
33 single position | washington | Both sides should return to the table.
34 single quote | whitcomb | No military solution.
35 conflict status | tbilisi | Whether the leaders meet in Tbilisi in September.
a = expected
b = called off
36 single number | war.dead | More than 4,000 died.
37 single date | two_days | Two days after.
38 single status | silent | The guns are silent.
39 single position | figures | The figures contradict.
40 single number | hospital.dead | Three died in hospital on Wednesday.
42 single position | open | Who began it is open.
44 single status | report | No report.
45 single attribution | frisch | Lena Frisch said so.
46 single attribution | dadash | Dadash's office announced.
47 single background | treaty | The truce was never turned into a peace.
48 single number | violations | 36 violations this year.
49 single position | more | More than this week.
q1 = Gayane Petros
q2 = Dale Whitcomb
t1 = 2025-08-05 | clash on the Ruzgar ridge
