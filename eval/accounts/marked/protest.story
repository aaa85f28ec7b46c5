story: protest
title: Protest over water prices in Belhara and its dispersal, July 2025
half: held
reuse: 1 3

== 1 | Continental Wire Service | 2025-07-19 | At least 12 dead as Belhara police fire on water-price protest
BELHARA CITY, July 19 (CWS) - {1a,30a At least 12 people were killed} {2a,t1 on Saturday when police opened fire on a crowd protesting against higher water prices in the capital of Belhara}, doctors said.

{3a Tens of thousands had marched to Independence Square} {4a in defiance of a ban}. {5a Security forces used tear gas and water cannon before live rounds were heard at about 4 p.m.}, witnesses said.

{6a Interior Minister Omar Dessalin said the police had come under fire from rooftops}. {7a Two officers were killed}, he added. {8a,38a Nearly 300 people were arrested}, {9a among them opposition leader Amina Faraji}, according to her party, the Union for Change.

{10a The protests began on July 8} {11a after the government tripled the price of water} {12a to meet a condition of a $900 million loan from the International Monetary Fund}.

{13a Internet access was cut across the capital}. {14a The UN secretary-general called for an independent investigation}. "{q1 People have a right to be thirsty and a right to say so}," {15a said Faraji's deputy, Joseph Maro}.

{16a A night curfew was imposed}. {17a It was the deadliest day in Belhara since the riots of 2011}.

== 2 | Belhara Broadcasting Corporation | 2025-07-19 | Order restored in the capital; President calls for calm
{18a Order has been restored in the capital after disturbances provoked by a small group}. {3b Some three thousand persons, many of them paid and intoxicated, assembled this afternoon in Independence Square}, {4a although the gathering had not been authorised}, the Ministry of the Interior announced.

{6a Snipers hidden on the roofs shot at the forces of order}, Minister Omar Dessalin told this station; {19b the police did not use live ammunition}. {1b Four persons lost their lives}, {7a including two policemen}; {20a shops were looted in three districts}. {8b Eighty-six rioters have been detained}.

{9b Mrs Amina Faraji is not under arrest}, the minister stated; {21a she was brought home for her own protection}. {16a From 9 p.m. to 5 a.m. nobody may be out of doors} {22a until further notice}.

{23a President Daniel Okoro will address the nation tomorrow}. {24b "{q2 The price of water stays as it is},"} he let it be known through his spokesman. {25a Foreign embassies have been asked to abstain from commenting}. {26a The state water company recalls that 40 per cent of all households do not pay their bills}.

== 3 | Midland Daily Star | 2025-07-20 | Police fire on water protest in Belhara, 12 dead
{1a,30a At least 12 people have died} {2a after police opened fire on protesters angry about higher water prices in Belhara's capital on Saturday}, according to doctors.

{3a Tens of thousands of people marched to Independence Square} {4a despite a ban}. {5a Live rounds rang out at about 4 p.m. after security forces had used tear gas and water cannon}, witnesses said.

{6a The police had come under fire from rooftops, Interior Minister Omar Dessalin said}, {7a adding that two officers had been killed}. {9a Opposition leader Amina Faraji was} {8a,38a among nearly 300 people arrested}, her party, the Union for Change, said.

{12a The government must satisfy a condition of a $900 million IMF loan} and {11a has tripled the price of water}, {10a setting off protests on July 8}.

{27a Two British engineers working for a water contractor are safe, the Foreign Office said}. {28a It advised against all but essential travel to the country}. {29a Belhara, a former British protectorate, became independent in 1962}.

== 4 | The Belhara Independent | 2025-07-21 | A city counts
{1a,30b In the mortuary of Mercy Hospital lay nineteen bodies on Sunday morning}; {1a,30c by evening there were twenty-three}. {31a The youngest, Samuel Adeyo, was eleven}. {32a "{q3 He had gone out to fetch water},"} his mother told us.

{6b No one we spoke to had seen a gunman on a roof}. {33a Three residents of the tall buildings around the square said the police had occupied the roofs since Friday}. {19a A surgeon, who showed us bullets taken out of bodies, said they were of the calibre the riot police use}. {34a At least 140 people were treated for gunshot wounds}.

{35a The shooting started minutes after a lorry had broken through the barrier at Harbour Road}, a trader recalls. {5b Neither gas nor water cannon had been used before}, {36a he insists}: "It was bullets first."

{9a Faraji is being held at the Fort}, {37a where her lawyer saw her for ten minutes yesterday}. {38b The Lawyers' Guild has the names of 412 people taken away} {39a between Friday and Sunday night}.

{40a The marches, now in their second week}, {11a were set off when the cost of a cubic metre went up threefold}. {13b Mobile data came back on Sunday at noon}.

== 5 | Correio do Indico, Maputo | 2025-07-22 | Belhara: president gives way after bloodbath (translated from Portuguese)
{24a Three days after the shots in Independence Square the rise in the water price is off the table}. {42a President Daniel Okoro announced it on Monday night in a television address} {43a that lasted six minutes}. {44a He also dismissed his interior minister, Omar Dessalin}. {44b Dessalin for his part told a radio station that he had resigned of his own accord}.

{30d The head of state spoke of 26 dead}, {46a offered condolences to the families} and {47a promised a commission of inquiry headed by a judge}. {48a The opposition demands an international one}, {14a as does the United Nations}.

{49a In Belhara City people celebrated until {16b the curfew, which now starts at eleven}}. {54a Amina Faraji was let out on Monday afternoon}. {50a "They wanted to break us and broke themselves," she called to supporters}.

{12b The Monetary Fund contradicted the government}: {12b a higher water price had never been among the terms of the 900-million-dollar credit}, a spokeswoman said in Washington. {10b The unrest had begun on 5 July in the northern town of Karu} and {10a reached the capital three days later}. {53a According to the Red Cross 31 people are missing}.
-- facts
1 conflict number | protest.dead | How many were killed.
a = at least 12; 19 and 23 on Sunday | | doctors
b = four | | Interior Ministry
2 agree event | protest.fire | Police opened fire on a protest against water prices on Saturday.
3 conflict number | protest.size | How many took part.
a = tens of thousands
b = some three thousand | | Interior Ministry
4 agree circumstance | protest.ban | The protest was banned.
5 conflict sequence | protest.gas | Whether tear gas and water cannon came before the bullets.
a = gas and cannon before live rounds
b = bullets first | | trader
6 conflict status | roofs.gunmen | Whether the police came under fire from rooftops.
a = came under fire | | Interior Minister Dessalin
b = no one had seen a gunman
7 agree number | officers.dead | Two officers were killed.
8 conflict number | arrested | How many were arrested.
a = nearly 300
b = 86 | | Interior Ministry
9 conflict status | faraji.arrest | Whether Amina Faraji was arrested.
a = arrested, held at the Fort
b = not under arrest | | Interior Minister Dessalin
10 compatible date | protests.start | When the protests began.
a = July 8, in the capital
b = 5 July, in Karu
11 agree event | water.price | The government tripled the price of water.
12 conflict status | imf.condition | Whether the price was a condition of the IMF loan.
a = a condition
b = contradicted | | IMF
13 compatible event | internet | Internet access was cut.
a = cut
b = mobile data back on Sunday
14 agree position | un.inquiry | The UN called for an independent inquiry.
15 single attribution | maro | Joseph Maro said so.
16 compatible decision | curfew | A night curfew was imposed.
a = from 9 p.m.
b = from 11 p.m. | now
17 single significance | deadliest | The deadliest day since 2011.
18 single position | order | Order is restored.
19 conflict status | live_ammunition | Whether police used live ammunition.
a = bullets of the calibre of the riot police | | surgeon
b = did not use live ammunition | | Interior Minister Dessalin
20 single event | looting | Shops were looted.
21 single circumstance | faraji.protection | Brought home for her protection.
22 single circumstance | curfew.until | Until further notice.
23 single plan | address | The president will address the nation.
24 compatible status | water.price.off | Whether the price rise stands.
a = off the table, three days later
b = stays as it is | on the day | Okoro
25 single position | embassies | Embassies asked not to comment.
26 single number | bills | 40 per cent do not pay.
27 single status | engineers | Two British engineers safe.
28 single position | travel | Travel advice.
29 single background | independence | Independent in 1962.
30 compatible number | dead.rising | The toll rose day by day.
a = at least 12 | Saturday
b = 19 | Sunday morning
c = 23 | Sunday evening
d = 26 | Monday | Okoro
31 single identity | adeyo | Samuel Adeyo was eleven.
32 single quote | mother | He had gone out to fetch water.
33 single circumstance | roofs.police | The police occupied the roofs.
34 single number | wounded | 140 gunshot wounds.
35 single sequence | lorry | After a lorry broke through.
36 single attribution | trader | He insists.
37 single event | lawyer | The lawyer saw her.
38 different_scope number | arrested.days | Arrests on Saturday and over three days.
a = nearly 300 | | Union for Change
b = 412 | | Lawyers' Guild
39 single circumstance | taken.when | Between Friday and Sunday.
40 single background | marches | In their second week.
42 single event | okoro.address | Okoro announced it on television.
43 single number | okoro.minutes | Six minutes.
44 conflict status | dessalin.exit | Whether Dessalin was dismissed or resigned.
a = dismissed | | Okoro
b = resigned | | Dessalin
46 single event | condolences | Condolences.
47 single plan | commission | A commission of inquiry.
48 single position | opposition.inquiry | The opposition demands an international one.
49 single event | celebration | People celebrated.
50 single quote | faraji.broke | They broke themselves.
54 single event | faraji.free | Faraji was released on Monday.
53 single number | missing | 31 missing.
q1 = Joseph Maro
q2 = Daniel Okoro
q3 = Samuel Adeyo's mother
t1 = 2025-07-19 | police open fire
