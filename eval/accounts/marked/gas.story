story: gas
title: Gas contract between Karelstan and Bulgaria, June 2025
half: dev
reuse: 

== 1 | Danube News Service | 2025-06-11 | Bulgaria to buy Karelstan gas for 15 years
SOFIA, June 11 (DNS) - {1a Bulgaria will buy natural gas from Karelstan for 15 years} under {2a,t1 a contract signed in Sofia on Wednesday}, the two governments said.

{3a Karelstan's state company Kargas will supply 1.5 billion cubic metres a year} {4a from October 2026}. {5a The gas will reach Bulgaria through the Trans-Anatolian pipeline and Greece}. {6a The volume equals roughly half of the country's consumption}.

{7a The price was not disclosed}. {8a It is linked to the Dutch TTF index} {9a with a discount of 8 percent}, a person familiar with the negotiations said.

"{q1 Today we close the chapter of dependence},'' Energy Minister Vesela Doneva told journalists. {10a Bulgaria bought almost all its gas from Russia until 2022}, {11a when Gazprom halted deliveries} {40a after Sofia refused to pay in roubles}.

{12a Kargas chief executive Timur Asanov signed for the Karelstan side}. {13a Construction of a 62-kilometre link to the Greek border will begin in September} and {14a cost 210 million euros}, {15a a third of which will come from EU funds}, Doneva said.

{16a Environmental groups protested outside the government building}; {17a police detained four people}.

== 2 | Karelstan Today (government portal) | 2025-06-11 | President: our gas will warm two million homes
{18a The blue fuel of Karelstan will come to the Balkans}, President Nurlan Beyli said yesterday evening on receiving the Bulgarian delegation, {19a which arrived in Astara on Tuesday}. {2b The document was signed in the presence of both heads of state in our capital Astara}.

{1a The Bulgarian side undertakes to take delivery of Karelstan gas until 2041}. {3b Annual supplies amount to two billion cubic metres}. {4a The valves will be opened in the autumn of next year}.

"{q2 We do not sell gas, we sell trust}," the president emphasised. {12a For Kargas the document was signed by its head, T. Asanov}.

{20a Bulgarian companies have for their part been invited to take part in developing the Shirak field}, {21a whose reserves are put at 340 billion cubic metres}. {22a Kargas will receive a 30 percent share in the Bulgarian storage facility at Chiren}. {9b There can be no question of discounts}, a spokesman for the company underlined: {8a the price follows the European exchange}.

{6a Every second cubic metre burnt in Bulgaria will be ours}, the president noted. {23a He accepted an invitation to visit Sofia in November}.

== 3 | Plovdiv Chronicle | 2025-06-12 | What will the bill look like in January 2027?
{24a Households will hardly notice the new contract at first}, energy economist Ivaylo Krastev told our paper. {25a Only 4 percent of Bulgarian homes are connected to the gas grid}. {26a The district heating plants of Sofia and Plovdiv, by contrast, burn a third of all the gas}.

{2a The minister and the Karelstan side put pen to paper yesterday in Sofia's Boyana residence}. {3a One and a half billion cubic metres a year}, {27a take-or-pay for 80 percent}: {28a that means the state must pay even if nobody needs the gas}. {29a The minister denies that such a clause exists}.

{13b Work on the new pipeline to Kulata will start only next spring}, {30a because the tender has been challenged before the Supreme Administrative Court}. {14b The bill for it stands at 265 million euros}, the network operator Bulgartransit writes in its plan, {31a twice what was planned in 2021}.

{16a Around sixty climate activists gathered in front of the Council of Ministers}; {17a four were led away} and {32a released in the evening}. {33a "{q3 You are binding us to fossil gas until I am forty},"} shouted Mila Petrova, a student.

{11b In April 2022 Bulgaria stopped taking Russian gas}, {34a and has lived on Azeri and liquefied gas since}.

== 4 | Frankfurter Handelszeitung | 2025-06-12 | Bulgaria ties itself to an autocrat (translated)
{35a One dependence follows the other}. {1a For a decade and a half Bulgaria is to be supplied with gas from Karelstan}, {36a a country in which the opposition leader has been in prison for six years}. {37a Brussels was informed of the agreement only afterwards}, a spokeswoman of the Commission confirmed; {38a it will now be examined}.

{5b The gas is to flow through the Turkish system and the Strandzha crossing}, as Kargas announced. {8b Industry sources say the price is tied to Brent crude}, {7a but neither side gives figures}. {39a At today's prices the deliveries would be worth around 600 million euros a year}.

{10a Until the invasion of Ukraine, Russia covered more than 90 percent of Bulgarian demand}. {11a Gazprom turned off the tap in April 2022} {40a because Sofia would not pay in roubles}. {6a The new contract covers just under half of consumption}.

{22b Reports that Kargas is to get a stake in the Chiren storage were rejected by Energy Minister Vesela Doneva}: "{q4 Not one per cent of Chiren is for sale}." {21a Experts estimate the deposits of the Shirak field at 330 to 350 billion cubic metres}.

{41a Romania and Greece are also negotiating with Astara}.

== 5 | The Sofia Observer (opposition) | 2025-06-13 | EDITORIAL: A contract nobody may read
{42a The people who will pay for it may not read it}. {7a The government keeps the price secret}; {27a the obligation to pay for four fifths of the gas whether it is used or not} {43a leaked out through a Karelstan newspaper}.

{29a Minister Doneva says there is no take-or-pay clause}. {44a Either she has not read her own contract or she hopes that we have not}.

{13a The connecting pipeline is to be started in September}, {45a though no company has been chosen}. {15b Half of the money will come from Brussels, we are told}. {46a The Commission has promised nothing of the kind}.

{10a We got nearly all our gas from Moscow once}, and {47a we know how that ended}. {35a To swap one master for another is no liberation}. {48a Parliament should have the text on its desk before the summer recess}.

{49a The contract must still be ratified by a simple majority}, {50a and the coalition has a margin of three seats}. {51a Deputies should use it}.
-- facts
1 agree decision | gas.term | Bulgaria buys Karelstan gas for 15 years, until 2041.
2 conflict place | contract.place | Where the contract was signed.
a = Sofia
b = Astara | | Karelstan portal
3 conflict number | gas.volume | How much gas a year.
a = 1.5 billion cubic metres
b = 2 billion cubic metres | | Karelstan portal
4 agree date | gas.start | Deliveries begin in autumn 2026.
5 conflict place | gas.route | By which route the gas comes.
a = Trans-Anatolian pipeline and Greece
b = Turkish system and Strandzha crossing | | Kargas
6 agree number | gas.share | About half of Bulgaria's consumption.
7 agree status | price.secret | The price is not disclosed.
8 conflict circumstance | price.index | What the price is linked to.
a = Dutch TTF, the European exchange
b = Brent crude | | industry sources
9 conflict status | price.discount | Whether there is a discount.
a = 8 percent | | person familiar with the negotiations
b = no discounts | | Kargas spokesman
10 agree background | russia.share | Bulgaria got almost all its gas from Russia.
11 conflict actor | russia.halt | Who ended the Russian deliveries in 2022.
a = Gazprom halted them
b = Bulgaria stopped taking the gas
12 agree event | asanov.signed | Kargas head Timur Asanov signed.
13 conflict date | link.start | When work on the link to Greece begins.
a = September
b = next spring
14 conflict number | link.cost | What the link costs.
a = 210 million euros | | Doneva
b = 265 million euros | | Bulgartransit
15 conflict number | link.eu | What share EU funds bear.
a = a third | | Doneva
b = half
16 agree event | protest | Environmentalists protested before the government building.
17 agree number | protest.detained | Four were detained.
18 single position | gas.balkans | Karelstan gas comes to the Balkans.
19 single event | delegation | The delegation arrived in Astara on Tuesday.
20 single plan | shirak.invite | Bulgarian companies invited to the Shirak field.
21 agree number | shirak.reserves | Shirak reserves about 340 billion cubic metres.
22 conflict status | chiren.share | Whether Kargas gets a share of Chiren.
a = 30 percent share | | Karelstan portal
b = not one per cent | | Doneva
23 single plan | visit | The president will visit Sofia in November.
24 single position | households | Households will hardly notice.
25 single number | homes.grid | 4 percent of homes.
26 single number | heating | Heating plants burn a third.
27 agree circumstance | take_or_pay | 80 percent must be paid whether used or not.
28 single circumstance | pay.unused | The state pays for unused gas.
29 agree position | doneva.denies | Doneva denies a take-or-pay clause.
30 single reason | tender.court | The tender is before the court.
31 single number | link.before | Twice what was planned.
32 single event | released | The four were released.
33 single quote | petrova | Mila Petrova shouted.
34 single background | gas.since | Azeri and liquefied gas since.
35 agree opinion | dependence | One dependence follows another.
36 single background | opposition.prison | Opposition leader in prison for six years.
37 single circumstance | brussels.informed | Brussels informed afterwards.
38 single plan | brussels.examine | It will be examined.
39 single number | gas.worth | Around 600 million euros a year.
40 agree reason | roubles | Sofia would not pay in roubles.
41 single background | others | Romania and Greece negotiate.
42 single opinion | read | Nobody may read it.
43 single circumstance | leak | It leaked.
44 single opinion | doneva.read | Opinion on the minister.
45 single status | no_company | No company chosen.
46 single status | commission.none | The Commission promised nothing.
47 single opinion | ended | Opinion.
48 single opinion | text | Parliament should see the text.
49 single status | ratified | Still to be ratified.
50 single number | margin | A margin of three seats.
51 single opinion | deputies | Deputies should use it.
q1 = Vesela Doneva
q2 = Nurlan Beyli
q3 = Mila Petrova
q4 = Vesela Doneva
t1 = 2025-06-11 | the contract is signed
