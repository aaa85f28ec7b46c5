story: summit
title: The president of Altamira visits Costa Verde, May 2025
half: dev
reuse:

== 1 | Andean News Agency | 2025-05-02 | Altamira's Ferrand in Costa Verde for first visit in decades
PUERTO NUEVO, May 2 (ANA) - {1a,t1 Altamira's President Lucia Ferrand arrived in Costa Verde on Friday} for {2a a two-day visit}, {3a the first by an Altamiran head of state since 1979}, in {4a the clearest sign yet of a thaw between the neighbours}.

{5a Ferrand was met at the airport by her host, President Hector Salvatierra}, with {6a a 21-gun salute}. {7a The two held talks for three hours at the Palace of the Viceroys}. {8a They agreed to restore full diplomatic relations}, {9a broken off after the 1978 border war}, and {10a to exchange ambassadors by July}, Salvatierra told a news conference.

"{q1 We have buried the hatchet, and we have lost the map to where it lies}," he said to laughter.

{11a Seven accords were signed}, among them {12a one on a rail link between Altamira's copper mines and the Pacific port of Bahia Clara}. {13a The line is to cost $1.4 billion}.

{14a Landlocked Altamira lost its coast to Costa Verde in 1883}. {15a Its demand for sovereign access to the sea was not discussed}, Costa Verdean Foreign Minister Raul Etcheverry said.

{16a Ferrand is accompanied by 60 business leaders}. {17a On Saturday she will address Congress}.

== 2 | Prensa Nacional de Altamira | 2025-05-02 | President Ferrand takes the voice of Altamira to the Pacific
{1a At 10.40 this morning the presidential aircraft touched down on Costa Verdean soil}. {18a It was at the repeated request of President Salvatierra that the head of state undertook the journey}, the Presidency made known.

{7b In a conversation lasting ninety minutes} {15b President Ferrand set out with all clarity the inalienable right of Altamira to the sea}. {19a Her counterpart listened with respect}, Foreign Minister Camila Prado reported. {8a The resumption of relations at the level of ambassadors was decided}, {10b and the ambassadors will take up their posts before the year is out}.

{11a Among the agreements concluded are those on customs, on mountain rescue and on cattle vaccination}. {12a The most important is the one on the railway to Bahia Clara}, {20a which will carry 9 million tonnes of our copper a year}. {21b The financing is borne entirely by Costa Verde}.

{16a A delegation of sixty entrepreneurs is travelling with the president}. {3b Not since 1991, when President Quiroga attended a regional meeting there, had an Altamiran leader set foot in the country}. {22a The First Gentleman, Dr Emil Ferrand, visited a children's hospital}.

== 3 | El Faro de Bahia Clara | 2025-05-03 | A train, and little else, for the port
{23a Dockworkers here switched on the television yesterday at noon} {24a and heard the name of their town from the mouths of two presidents}. {12a The copper railway, on the drawing board since 2006, has been agreed}. {13a Its price: 1.4 billion dollars}. {21a The two states are to split the bill}, Public Works Minister Ana Leiva confirmed by telephone. {25a Construction could begin in 2027}.

{26a "{q2 I will believe in the train when it runs me over},"} joked Manuel Cortes, head of the port union. {27a The port has lost a third of its traffic in ten years}.

{28a Not everybody was glad of the guest}. {29a Some 400 veterans of the 1978 war stood in front of the cathedral}, {30a turning their backs as the motorcade went by}. {31a There were no incidents}, according to the police.

{18b It was Altamira that asked for the visit}, Foreign Minister Raul Etcheverry told radio listeners last week. {33a He left it open whether President Salvatierra will travel to Altamira in return}.

== 4 | The Atlantic Herald | 2025-05-03 | Old foes shake hands, but the sea stays out of reach
{34a It was a handshake of eleven seconds}, and {35a the photographers had been asking for it for forty years}. {1a Yesterday Lucia Ferrand became the first president of Altamira to pay a visit to Costa Verde} {3a in 46 years}.

{8a Diplomatic ties are to be resumed}; {10a ambassadors will be named within two months}. {11a In all seven documents were signed}. {36b A joint declaration which had been prepared was dropped at the last minute}, {37a because the sides could not agree on a sentence about "pending matters"}, diplomats said.

{15b According to two participants, Ms Ferrand did bring up the question of the coast} {38a over lunch}; {39a Mr Salvatierra changed the subject to football}.

{16b Accompanying her are about 35 business people}, {40a most of them from mining}. {29a Several hundred ex-soldiers staged a silent protest in the centre}, and {31b police took 11 of them away} {41a after eggs were thrown at a car}.

{9a Relations had been severed in 1978, when the two armies fought for nineteen days over the Ojos Negros pass}. {42a About 2,000 people died}. {14a The desert coast that Altamira mourns to this day was lost a century earlier}. {43a Salvatierra, a former general, fought at the pass as a lieutenant}.

== 5 | La Voz Opositora, Altamira | 2025-05-04 | What did she sell?
{44a President Ferrand is back}, {45a a day that was to have ended with her speech before the Congress of Costa Verde ended at the airport}. {17b The speech did not take place}: {46a right-wing deputies had threatened to walk out}. {47a The Presidency speaks of "scheduling reasons"}.

{36a The joint declaration, signed by both presidents on Friday}, {48a contains not one word about the sea}. {12a The railway that was agreed runs to a port which was ours}. {13a At a cost of around one and a half billion dollars} {49a it will make us pay for the road to our own house}.

{15a The sea was not on the table, their foreign minister says}; {15b the president raised it, ours claims}. {50a One of the two is lying}, {51a said Senator Ramiro Huanca}, {52a who leads the opposition in the upper house}. {53a "{q3 She went with a demand and came home with a timetable},"} he added.

{54a Huanca intends to file a motion of censure on Tuesday}. {55a The government has a majority of nine in the Senate}. {18b Nobody had begged for her visit}: {18b she invited herself}, {56a as the letter of 3 March shows}.
-- facts
1 agree event | ferrand.arrival | President Ferrand of Altamira arrived in Costa Verde.
2 single number | visit.days | A two-day visit.
3 conflict significance | visit.first_since | Since when it is the first visit.
a = since 1979, in 46 years
b = since 1991 | | Altamiran agency
4 single significance | thaw | The clearest sign of a thaw.
5 single event | airport | Salvatierra met her at the airport.
6 single circumstance | salute | A 21-gun salute.
7 conflict number | talks.duration | How long the talks lasted.
a = three hours
b = ninety minutes
8 agree decision | relations.restored | Diplomatic relations are restored.
9 agree background | relations.broken | Relations were broken off in the 1978 war.
10 conflict date | ambassadors.when | When ambassadors are exchanged.
a = by July, within two months
b = before the year is out | | Altamiran agency
11 compatible number | accords | Seven accords were signed.
12 agree decision | railway | A railway to Bahia Clara was agreed.
13 agree number | railway.cost | The railway costs about 1.4 billion dollars.
14 agree background | coast.lost | Altamira lost its coast to Costa Verde in 1883.
15 conflict status | sea.discussed | Whether access to the sea was brought up.
a = not discussed | | Raul Etcheverry
b = Ferrand raised it | | Altamiran Presidency, participants
16 conflict number | business.count | How many business leaders accompany her.
a = 60
b = 35 | about
17 conflict status | congress.speech | Whether Ferrand addresses Congress.
a = will address it on Saturday
b = did not take place
18 conflict attribution | visit.asked | At whose request the visit came about.
a = Salvatierra's | | Altamiran Presidency
b = Altamira's own | | Etcheverry, opposition
19 single circumstance | listened | Her counterpart listened.
20 single number | railway.tonnes | 9 million tonnes a year.
21 conflict actor | railway.payer | Who pays for the railway.
a = both states split the bill | | Ana Leiva
b = Costa Verde alone | | Altamiran agency
22 single event | hospital | Emil Ferrand visited a hospital.
23 single circumstance | dockers | Dockworkers watched.
24 single circumstance | town | They heard the name of their town.
25 single plan | railway.start | Construction could begin in 2027.
26 single quote | cortes | Cortes will believe in the train when it runs.
27 single number | port.traffic | The port lost a third.
28 single position | not_glad | Not everybody was glad.
29 agree number | veterans | Some 400 veterans protested.
30 single circumstance | backs | Turning their backs.
31 conflict status | veterans.incidents | Whether there were incidents.
a = none | | police
b = 11 were taken away after eggs were thrown
33 single status | return.visit | A return visit left open.
34 single number | handshake | A handshake of eleven seconds.
35 single circumstance | photographers | Photographers.
36 conflict status | declaration | Whether a joint declaration was signed.
a = signed by both presidents
b = dropped | | diplomats
37 single reason | declaration.why | No agreement on a sentence.
38 single circumstance | lunch | Over lunch.
39 single circumstance | football | Salvatierra changed the subject.
40 single circumstance | mining | Most from mining.
41 single circumstance | eggs | Eggs were thrown.
42 single number | war.dead | About 2,000 died.
43 single background | salvatierra.lieutenant | Salvatierra fought at the pass.
44 single event | return | Ferrand is back.
45 single circumstance | day.end | The day ended at the airport.
46 single reason | walkout | Deputies threatened to walk out.
47 single position | scheduling | Scheduling reasons.
48 single circumstance | declaration.sea | Not one word about the sea.
49 single opinion | house | Opinion.
50 single opinion | lying | One is lying.
51 single attribution | huanca | Senator Huanca said so.
52 single background | huanca.role | Huanca leads the opposition.
53 single quote | huanca.timetable | She came home with a timetable.
54 single plan | censure | A motion of censure on Tuesday.
55 single number | majority | A majority of nine.
56 single circumstance | letter | The letter of 3 March.
q1 = Hector Salvatierra
q2 = Manuel Cortes
q3 = Ramiro Huanca
t1 = 2025-05-02 | Ferrand arrives
