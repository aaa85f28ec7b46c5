story: airstrike
title: Air strike on the market town of Um Dukhayra, October 2025
reuse: 1 4

== 1 | Meridian Wire | 2025-10-15 | Air strike on Sudan market kills dozens, medics say
PORT SUDAN, Oct 15 - {1a An air strike on a crowded livestock market killed at least 31 people} and {5a wounded 47} {9a in the Sudanese town of Um Dukhayra} {4a,t1 on Tuesday morning}, {8a medics and a local lawyers' group said}.

{6a,39a A Sudanese army warplane dropped two bombs} on the market {4a shortly after 9 a.m.}, when {10a the weekly sale of camels and sheep was at its busiest}, three witnesses said by telephone. {2a All of the dead were civilians}, {8a according to the Kordofan Lawyers' Network}, which documents abuses by both sides.

"{q1 We are stitching people on the floor because there are no beds}," said {11a Dr. Amna Idris, director of the town's only hospital}. {12a Eleven of the wounded were children}, she added. {13a The hospital has run out of blood and anaesthetics}.

{7a The army gave no answer to questions on Wednesday.}

{14a Um Dukhayra, about 60 km north of El Obeid}, {15a has been held by the paramilitary Rapid Support Forces since May}. {16a Some 40,000 people live there}, {37a many of them displaced from Khartoum}.

{17a The war between the army and the RSF broke out in April 2023} and has {18a killed tens of thousands of people} and {19a driven about 12 million from their homes}. {20a Last week a drone strike on a mosque in Bara killed eight worshippers}.

== 2 | Sudan National News Bureau | 2025-10-15 | Armed forces destroy militia arms depot in North Kordofan
KHARTOUM (SNNB) - {6b,39a The Air Force carried out four precision strikes} {4b,t2 on Monday evening} {3b against an arms depot and a gathering of combat vehicles} belonging to the rebel militia {9a in the area of Um Dukhayra, North Kordofan}, the General Command announced on Wednesday.

{1b,2b Nineteen militiamen were killed}, among them {21b a field commander known as Abu Shama}, and {22a eleven armed vehicles were destroyed}, military spokesman Brigadier Hatim Awad told the Bureau.

{7b He rejected as baseless the claims that the Air Force had hit a market}. "{q2 Our pilots do not target civilians. There was no market in that place}," he said.

{3b The depot had been used to store drones and artillery shells} {23a delivered to the militia from abroad}, the spokesman added. {24a Secondary explosions were heard for more than an hour after the strikes}, proof, he said, of the quantity of ammunition inside.

{15b The militia overran the town in June} and, according to the Bureau's correspondent, {25a has since looted its grain stores and forced young men to join its ranks}. {26b The armed forces will press on until El Obeid's northern road is reopened}, the statement concluded.

== 3 | The Albion Courier | 2025-10-16 | 'The whole sky fell': survivors describe bombing of Sudanese town
Halima Tijani had walked four hours to sell two goats. {10a She reached Um Dukhayra at the height of the weekly animal market}, and {4a minutes after nine on Tuesday} {6a the first of two bombs landed} among the pens.

"{q3 The whole sky fell on us},"  she said from {13b a ward where doctors have no anaesthetics left}.

{1a,27a The number of people who died rose to 34 on Thursday after three of the injured succumbed}, {11b said Dr Amna Idris, the hospital's head of surgery}. {12a A quarter of those hurt are children}, she said; {28a two had to have limbs amputated}.

{7b Sudan's military {3b,39a insisted that it had struck a weapons store} and denied bombing the market}. {29a But satellite pictures examined by this newspaper show two craters inside the market's walls} and {3a no trace of a depot in the vicinity}.

{23b The RSF has been accused of receiving arms from foreign backers}, a charge its sponsors deny. {30a UN human rights chief Pelle Strand called for an independent inquiry}, saying that {31a the bombing of a market "may amount to a war crime"}.

The town is {14b a two-hour drive from El Obeid}, the state capital, {26a which the army has been trying to relieve from the north since August}. {18b More than 20,000 people have been killed in the conflict}, {17b now two and a half years old}, though {18b some researchers put the number as high as 150,000}.

== 4 | Canberra Morning Ledger | 2025-10-15 | Dozens dead as bombs hit livestock market in Sudan
{8a Medics and a group of local lawyers say} {1a at least 31 people were killed} and {5a 47 wounded} when {9a,4a an air strike hit a crowded livestock market in the Sudanese town of Um Dukhayra on Tuesday morning}.

Three witnesses reached by telephone said {6a,39a a Sudanese army warplane dropped two bombs} on the market {4a shortly after 9 a.m.}, when {10a the weekly sale of camels and sheep was at its busiest}.

{8a The Kordofan Lawyers' Network} said {2a all of the dead were civilians}.

"{q1 We are stitching people on the floor because there are no beds}," {11a said Dr. Amna Idris, director of the town's only hospital}, adding that {12a eleven of the wounded were children}. {13a Blood and anaesthetics have run out at the hospital}.

{15a The paramilitary Rapid Support Forces have held Um Dukhayra}, {14a about 60 km north of El Obeid}, {15a since May}.

{17a War broke out between the army and the RSF in April 2023}. {19a About 12 million people have been driven from their homes}. - Meridian Wire

== 5 | Radio Al-Fashir Free | 2025-10-17 | RSF vows response to "massacre" in Um Dukhayra (translated from Arabic)
{32a The Rapid Support Forces on Thursday vowed to retaliate for what they called a massacre} {39a by "the army's gangs"} {9a,4a in Um Dukhayra on Tuesday}.

In a statement, {3a the force said there had been no fighters and no weapons in the market} {6b when it was hit by four barrel bombs}. {1a Thirty-four citizens were martyred}, it said, {2a most of them women and traders}, {5b and dozens of others were injured}.

{33a It announced that one of its air defence units had shot down the Antonov which carried out the raid} {34a as it returned to its base in Merowe}. {33b An officer in Port Sudan denied that any aircraft had been lost} and described the story as "{q4 a fairy tale for the militia's own consumption}".

The force also {21a dismissed reports of the death of its commander Abu Shama}, publishing {35a a recording in which he is heard greeting the wounded}.

{36a Burials went on until late on Tuesday evening in the cemetery east of the town}, our correspondent reports. {16b Um Dukhayra's population has almost doubled since the war began, to over 35,000}, {37a as families fled the fighting in the capital}.

{30b The African Union joined the United Nations in demanding an inquiry.} {38a Khartoum's government has refused to admit investigators since 2023}.

-- facts
1 conflict toll | strike.killed | How many the strike on Um Dukhayra killed.
a = 31, rising to 34 | at least | medics, lawyers, RSF
b = 19 | | army spokesman
2 conflict identity | strike.victims | Who the dead were: civilians or fighters.
a = civilians | all, most | lawyers' network; RSF
b = militiamen | | army spokesman
3 conflict target | strike.target | Whether an arms depot was hit or none was there.
a = no depot, no fighters at the place | | newspaper's pictures; RSF
b = an arms depot and combat vehicles | | army
4 conflict date | strike.date | When the strike was: Tuesday morning or Monday evening.
a = 2025-10-14 shortly after 9 a.m.
b = 2025-10-13 evening | | General Command
5 compatible number | strike.wounded | How many were wounded.
a = 47 | | medics
b = dozens | | RSF
6 conflict number | strike.bombs | How many bombs or strikes.
a = two bombs | | witnesses
b = four | | army; RSF
7 compatible position | army.answer | The army denied hitting a market, having at first not commented.
a = no immediate comment | at first
b = denied
8 agree attribution | strike.source | Medics and a lawyers' group reported the toll.
a = medics and lawyers' group
9 agree place | strike.place | The strike hit Um Dukhayra in North Kordofan, Sudan.
a = Um Dukhayra
10 agree circumstance | market.day | The weekly animal market was at its busiest.
a = weekly livestock market at its busiest
11 conflict title | idris.title | Post of Dr Amna Idris at the hospital.
a = director
b = head of surgery
12 agree number | strike.wounded_children | Eleven, about a quarter, of the wounded were children.
a = 11, a quarter
13 agree circumstance | hospital.supplies | The hospital has no anaesthetics left.
a = no blood and no anaesthetics
b = no anaesthetics
14 compatible place | town.position | The town is 60 km north of El Obeid, two hours by car.
a = 60 km north | about
b = two-hour drive
15 conflict date | town.fall | When the RSF took the town.
a = May
b = June | | SNNB
16 compatible number | town.population | How many live in the town.
a = 40,000 | some
b = over 35,000
17 agree background | war.start | The war began in April 2023.
a = April 2023
b = two and a half years old
18 compatible background | war.dead | How many the war has killed.
a = tens of thousands
b = more than 20,000, by some as many as 150,000
19 agree background | war.displaced | About 12 million were driven from home.
a = about 12 million
20 single other | bara.drone | A drone strike killed eight worshippers in Bara last week.
a = 8
21 conflict status | abu_shama.death | Whether field commander Abu Shama was killed.
a = report of his death dismissed | | RSF
b = killed | | army spokesman
22 single number | strike.vehicles | Eleven armed vehicles destroyed.
a = 11
23 compatible background | rsf.arms | The RSF is said to receive arms from abroad.
a = delivered from abroad
b = accused of receiving arms from foreign backers
24 single other | strike.secondary | Secondary explosions for over an hour.
a = more than an hour
25 single other | militia.looting | The militia looted grain and conscripted young men.
a = looted and conscripted
26 compatible other | army.push | The army presses to open El Obeid from the north.
a = trying to relieve El Obeid since August
b = will press on until the northern road is reopened
27 single number | strike.later_deaths | Three of the injured died, raising the toll to 34 on Thursday.
a = three more died
28 single number | strike.amputations | Two children had limbs amputated.
a = 2
29 single evidence | strike.craters | Satellite pictures show two craters inside the market.
a = two craters
30 agree position | inquiry.demand | The UN, then the African Union too, demanded an inquiry.
a = UN rights chief called for an independent inquiry
b = African Union joined the United Nations
31 single quote | strand.war_crime | Strand: may amount to a war crime.
a = may amount to a war crime
32 single position | rsf.vow | The RSF vowed to retaliate.
a = vowed to retaliate
33 conflict status | plane.downed | Whether the RSF shot down the plane (one article tells both).
a = shot down | | RSF
b = no aircraft lost | | officer in Port Sudan
34 single place | plane.base | The plane's base in Merowe.
a = Merowe
35 single other | abu_shama.recording | A recording of Abu Shama was published.
a = recording
36 single other | burials | Burials until late on Tuesday.
a = Tuesday evening
37 compatible background | town.displaced | People fled to the town from the capital.
a = families fled the capital
38 single position | government.investigators | The government has refused investigators since 2023.
a = refused
39 agree actor | strike.actor | The Sudanese army's planes struck Um Dukhayra.
a = Sudanese army
q1 = Amna Idris
q2 = Hatim Awad
q3 = Halima Tijani
q4 = An officer in Port Sudan
t1 = 2025-10-14 | bombs fall on the market
t2 = 2025-10-13 | strikes according to the army
