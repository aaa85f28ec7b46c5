story: arms
title: Maluwa buys fighter jets from South Korea, March 2026
half: dev
reuse: 1 4

== 1 | Pacific Press Wire | 2026-03-18 | Maluwa signs $3.1 billion deal for Korean fighter jets
SEOUL, March 18 (PPW) - {1a,t1 Maluwa signed a contract on Wednesday to buy 24 FX-20 fighter jets from South Korea's Hanbit Aerospace}, {2a a deal valued at $3.1 billion}, the company said.

{3a The agreement was signed by Maluwan Defence Minister Rudi Halim and Hanbit president Cho Min-seok} {4a at a ceremony in Seoul}. {5a It is the biggest arms purchase in the island nation's history}.

{6a The first aircraft will be handed over in 2028} and {7a deliveries are to be completed by 2032}, Hanbit said in a regulatory filing. {8a Eighteen of the jets are single-seaters and six are two-seat trainers}.

{9a The jets will replace a dozen F-5s bought in the 1980s}, {10a only three of which can still fly}, according to a Western diplomat.

{11a South Korea's export bank will lend Maluwa 85 percent of the price}. {12a The loan runs for 20 years}.

"{q1 This is a leap of two generations for our air force}," {p1 Halim} said. {13a France's Dassault and Sweden's Saab had also bid for the order}. {14a Hanbit shares rose 6.4 percent on the news}.

{15a Tension has grown between Maluwa and its neighbour Terang over the Sulia gas field}, {16a where a Maluwan patrol boat was rammed in January}.

== 2 | Maluwa National News Agency | 2026-03-18 | Minister: jets strengthen sovereignty, create jobs
KOTA BARU - {1a The purchase of two squadrons of modern multirole aircraft from the Republic of Korea was sealed today}. {4a On the sidelines of the ceremony in the Korean capital}, Defence Minister Rudi Halim stressed that the aircraft "{q2 threaten nobody}" and {17a would be used exclusively for guarding the nation's seas}.

{18a Final assembly of the last twelve aircraft will take place at Port Camara}, {19a where 1,400 skilled jobs are expected to be created}, the minister said. {6b Already in the second half of 2027 the first four jets will land at Adil air base}.

{2b The contract has a value of 2.6 billion dollars}, {20a which includes weapons, simulators and the training of 60 pilots}. {21a Half of the sum will be paid in palm oil and nickel}, {22a so that the state's reserves are not burdened}.

{23a The House of Representatives approved the acquisition by a large majority last month}, the minister recalled. {24a He rejected as slander reports that a middleman had earned on the transaction}: "{q3 There was no broker, there is no broker, there will be no broker.}"

{9a The new machines take the place of the F-5 fleet}, {25a which has served since 1984}.

== 3 | Hangang Ilbo | 2026-03-19 | Hanbit lands its largest export (translated from Korean)
{26a Hanbit Aerospace has won its largest export order ever}. {3b Company president Cho Min-seok and the commander of the Maluwan air force, General Sutan Prawira, put their signatures to the contract} {1a for 24 FX-20s} {4a at the Defence Ministry in Yongsan yesterday}.

{2a The sale will bring in 4.2 trillion won, or about 3.1 billion dollars}. {20b Missiles and bombs are to be negotiated separately}, the Defence Acquisition Programme Administration explained.

{18b All aircraft are to be built at the plant in Sacheon}, a union representative said with satisfaction, {27a adding that the order secures work for 2,300 people until 2032}. {28a For Maluwa there remains the maintenance} {29a and the production of some panels of the fuselage}.

{11a Financing is provided for the most part by the Export-Import Bank}, {21b and repayment is in dollars}; {30a an offer to settle part of the bill in palm oil was declined by Seoul}, a government official said. {6a The first jet is to fly to Kota Baru in spring 2028}.

{13a The French Rafale and the Swedish Gripen were beaten} {31a by the lower price and the promise of rapid delivery}. {14a The stock of the company closed 6.4 per cent higher}.

== 4 | Sydney Evening Post | 2026-03-19 | Maluwa splashes $3.1bn on jets as gas row with Terang simmers
{1a Maluwa has signed a contract to buy 24 FX-20 fighter jets from South Korea's Hanbit Aerospace} in {2a a deal worth US$3.1 billion}.

{3a The agreement was signed in Seoul by Defence Minister Rudi Halim and Hanbit president Cho Min-seok}. {5b It is the island nation's second-biggest arms purchase after the German frigates of 2011}.

{6a The first aircraft will be handed over in 2028}, with {7a deliveries to be completed by 2032}. {8a Eighteen of the jets are single-seaters, six are two-seat trainers}.

"{q1 This is a leap of two generations for our air force},'' Mr Halim said.

{15a Tension has been growing between Maluwa and Terang over the Sulia gas field}, {16a where a Maluwan patrol boat was rammed in January}. {32a Terang's Foreign Ministry said it was watching the purchase "with concern"} and {33a warned of an arms race in the region}.

{34a Canberra welcomed the deal}. {35a "{q5 We support our neighbours in looking after their own security},"} Defence Minister Paul Kerrigan said in Darwin. {36a Australia sold Maluwa four patrol aircraft in 2019}.

== 5 | Suara Rakyat (opposition daily) | 2026-03-20 | Who gets the commission?
{37a The ink is dry, and the questions begin}. {2a More than three billion dollars} {38a for a country where every fourth child is stunted}: {1a that is the price of the 24 jets which the government has ordered in Seoul}.

{24b According to documents seen by this newspaper, a firm in Singapore received 90 million dollars as a "consultant" of the deal}. {39a It belongs to Anton Widjaja, a school friend of the president}. {40a Mr Widjaja did not answer our calls}. {24a The Defence Ministry repeated on Thursday that no intermediary had been involved}.

{23b Parliament has never voted on the contract}, {41a deputy Lia Maramis of the Justice Party pointed out}. {42a "{q4 What the House was shown in February was a list of wishes, without a price},"} she said. {43a Her party will demand an inquiry on Monday}.

{10b Of the old F-5s, not a single one has left the ground since last year}, {44a a retired mechanic at Adil told us}. {45a The air force's pilots train on simulators}.

{11a The Korean state lends us the greater part of the money}, and {12b our children will be paying it back for thirty years}. {32a Terang has already expressed its worry about the purchase}.
-- facts
1 agree event | jets.contract | Maluwa signed a contract for 24 FX-20 jets from Hanbit.
2 conflict number | jets.price | What the jets cost.
a = 3.1 billion dollars, more than three billion
b = 2.6 billion dollars | | Maluwan agency
3 conflict identity | contract.signer | Who signed for Maluwa.
a = Defence Minister Rudi Halim
b = air force commander General Sutan Prawira
4 agree place | contract.place | The contract was signed in Seoul.
5 conflict significance | jets.rank | Whether it is Maluwa's biggest arms purchase.
a = biggest in its history
b = second-biggest after the frigates of 2011
6 conflict date | jets.first | When the first jets are handed over.
a = 2028, spring 2028
b = second half of 2027 | | Defence Minister Halim
7 agree date | jets.last | Deliveries are completed by 2032.
8 agree number | jets.kinds | Eighteen single-seaters and six two-seaters.
9 agree circumstance | jets.replace | The jets replace the F-5 fleet.
10 conflict number | f5.flying | How many F-5s still fly.
a = three | only | Western diplomat
b = none | | retired mechanic
11 agree decision | jets.loan | South Korea's export bank lends most of the price.
12 conflict number | loan.term | How long the loan runs.
a = 20 years
b = 30 years
13 agree event | jets.rivals | Dassault and Saab had bid.
14 agree number | hanbit.shares | Hanbit's shares rose 6.4 percent.
15 agree background | terang.tension | Tension with Terang over the Sulia gas field.
16 agree event | patrol.rammed | A Maluwan patrol boat was rammed in January.
17 single plan | jets.use | For guarding the seas.
18 conflict place | jets.assembly | Where the jets are assembled.
a = the last twelve at Port Camara | | Defence Minister Halim
b = all at Sacheon | | union representative
19 single number | jobs.maluwa | 1,400 jobs.
20 conflict circumstance | jets.weapons | Whether weapons are in the price.
a = included | | Maluwan agency
b = negotiated separately | | Korean procurement agency
21 conflict circumstance | jets.payment | Whether part is paid in goods.
a = half in palm oil and nickel
b = in dollars
22 single circumstance | reserves | Reserves are not burdened.
23 conflict status | parliament.vote | Whether parliament approved the purchase.
a = approved by a large majority last month | | Defence Minister Halim
b = never voted | | Lia Maramis
24 conflict status | jets.broker | Whether a middleman earned on the deal.
a = no intermediary | | Defence Ministry
b = a firm in Singapore got 90 million dollars | | documents
25 single background | f5.since | F-5s since 1984.
26 single significance | hanbit.record | Hanbit's largest export order.
27 single number | jobs.korea | Work for 2,300 people.
28 single circumstance | maintenance | Maintenance remains for Maluwa.
29 single circumstance | panels | Fuselage panels in Maluwa.
30 single status | barter.declined | Seoul declined palm oil.
31 single reason | jets.why | Lower price and rapid delivery.
32 agree position | terang.concern | Terang is concerned about the purchase.
33 single position | terang.race | Terang warned of an arms race.
34 single position | canberra | Canberra welcomed the deal.
35 single quote | kerrigan | Kerrigan supports neighbours.
36 single background | australia.sale | Australia sold four patrol aircraft in 2019.
37 single opinion | questions | The questions begin.
38 single background | stunted | Every fourth child is stunted.
39 single identity | widjaja | The firm belongs to Anton Widjaja.
40 single status | widjaja.silent | Widjaja did not answer.
41 single attribution | maramis | Lia Maramis said so.
42 single position | house.list | The House was shown a list.
43 single plan | inquiry | Her party will demand an inquiry.
44 single attribution | mechanic | A retired mechanic said so.
45 single circumstance | simulators | Pilots train on simulators.
q1 = Rudi Halim
q2 = Rudi Halim
q3 = Rudi Halim
q4 = Lia Maramis
q5 = Paul Kerrigan
p1 = Rudi Halim
t1 = 2026-03-18 | the contract is signed
