story: spy
title: Expulsion of diplomats between Latvia and Belarus, November 2025
half: held
reuse: 1 3

== 1 | Northgate Press Agency | 2025-11-12 | Latvia expels four Belarusian diplomats over spying
RIGA, Nov 12 - {1a Latvia on Wednesday ordered four Belarusian diplomats to leave the country}, {2a accusing them of running a network that photographed military trains and fuel depots}.

{3a They have 72 hours to go}, {4a the foreign ministry said after summoning Belarus's chargé d'affaires, Viktar Hrynevich}.

{5a The decision follows the arrest on Oct 30 of a Latvian railway dispatcher}, {6a identified by prosecutors only as Janis K., 46}. {7a The State Security Service said he had received 35,000 euros} {8a over two years} {9a for passing on timetables of NATO convoys}. {10a His lawyer, Baiba Ozola, said her client denied the charges}.

"{q1 This was not diplomacy, it was espionage under a diplomatic roof}," {11a Foreign Minister Rihards Lapins told parliament}. {12a Lithuania and Estonia said they were considering similar steps}.

{13a Belarus's foreign ministry called the accusation "absurd" and promised a response}. {14a Latvia recalled its ambassador from Minsk in 2020} and {15a closed one of its two remaining crossings on the common border last year}. {16a The convoys brought equipment for the Canadian-led brigade, which has some 2,200 soldiers in Latvia}.

== 2 | Minsk Telegraph Bureau | 2025-11-14 | Minsk answers Riga's provocation
MINSK (MTB) - {17a The Republic of Belarus has declared four employees of the Latvian embassy personae non gratae} {18b and given them forty-eight hours to pack}, the Foreign Ministry's press secretary, Raman Savich, told journalists on Friday.

{20a The measure is a mirror response} to {1a,2a the groundless expulsion of four of our colleagues from Riga on a trumped-up charge of spying}, he said.

{21b The railwayman detained in Latvia is unknown to our embassy}, {13a the accusation absurd}, Mr Savich underlined. {7c "{q2 Nobody received money from us.}"} {23b It was the Latvian side that last month tried to recruit our consul}, {23b offering him a house in Jurmala}, the State Security Committee has disclosed. {26a A recording of the conversation will be broadcast on Sunday}.

{4b Our chargé d'affaires was not even summoned; he learned of the expulsion from the press}.

{27a The Latvian consulate in Vitebsk will cease its work from the first of December}. {28a Around 5,000 visas were issued there last year}, {29a the greater part of them to long-distance drivers}. {30a Mr Savich recalled that Latvia has pulled down 117 monuments to the soldiers of 1944}.

== 3 | The Maple Chronicle | 2025-11-12 | Belarus envoys told to leave Latvia in spy case
{1a Four Belarusian diplomats were ordered to leave Latvia on Wednesday}, {2a accused of running a network that photographed military trains and fuel depots}.

{4a The foreign ministry, which summoned Belarus's chargé d'affaires, Viktar Hrynevich}, said {3a they have 72 hours to go}.

{11a Foreign Minister Rihards Lapins told parliament}: "{q1 This was not diplomacy, it was espionage under a diplomatic roof}."

{5a A Latvian railway dispatcher was arrested on Oct. 30}. {6a Prosecutors identified him only as Janis K., 46}. {7a He received 35,000 euros} {8a over two years} {9a for passing on timetables of NATO convoys}, the State Security Service said. {10a The man denies the charges, according to his lawyer, Baiba Ozola}.

{16a About 2,200 soldiers serve in Latvia with the Canadian-led brigade, for which the convoys brought equipment}. {12a Estonia and Lithuania are considering similar steps}, the two countries said.

{13a "Absurd" was the word used by Belarus's foreign ministry, which promised a response}. - Northgate Press Agency

== 4 | Daugavpils Vestnesis | 2025-11-13 | A quiet man from signal box number three (translated from Latvian)
The neighbours on Stacijas street speak of a quiet man. {31a Janis K. worked for the railway for 22 years}, {32a latterly as the head of the shift in Daugavpils}; {33a in the evenings he bred pigeons}.

{5b They came for him on the second of November}, a Sunday, his wife told us, with two vans and a dog. {35a The date of 30 October given in Riga is, she says, that of a first interrogation, from which he came home}.

{7b Investigators speak of 53,000 euros}, {36a part of it in the digital currency Monero}, {8a paid in a little over two years}. {9a In return he is said to have supplied the running times of allied military transports}. {21a His contact was the embassy's third secretary}, {37a whom he met at a petrol station in Kraslava}, a source in the prosecutor's office said.

{10b According to that source he has made a full confession}. {39a The trial is to be held behind closed doors in spring}. {40a He faces up to 20 years in prison}.

{41a On Wednesday evening the three families of the consular staff loaded their cars in front of the house in Riga's Jezusbaznicas street}. {42a Mayor Andris Vilcans said the railway must now check all 300 of its dispatchers}.

== 5 | Central European Review | 2025-11-16 | Baltic fallout: Tit for tat, with a delay
{17a It took Minsk two days to throw out an equal number of Latvian diplomats} {1a after Riga had sent home four Belarusians} - {18a with, as in the Latvian case, three days' notice}. {27a The closing of the Latvian consulate in Vitebsk comes on top}; {29a most of the visas it issued went to lorry drivers}, a Latvian official says.

{12b Vilnius expelled two Belarusians on Friday in solidarity}; {44a Tallinn decided against it}. {45a Poland, which threw out five in spring, applauded}.

{23a Riga rejects the story that it tried to turn a Belarusian consul}. {23a "{q3 We do not have houses in Jurmala to give away},"} the head of Latvia's counter-intelligence, Ilze Grava, remarked.

{47a What weighs more is the damage done}: {9a {8a for two years, perhaps for longer}, Minsk - and by extension Moscow - knew when the trains of the multinational brigade would roll}. {16a The unit, led by Canada, numbers over 2,000 men and women from 14 nations}. {48b NATO's spokeswoman maintained that no operation had been compromised}. {48a In private, two officers of the alliance call the harm "considerable"}.

{40a The dispatcher risks two decades behind bars}. {49a Since 2022 Latvian courts have convicted nine people of spying for Moscow or Minsk}. {14a There has been no Latvian ambassador in Minsk for five years}.

-- facts
1 agree action | latvia.expulsion | Latvia expelled four Belarusian diplomats.
a = four expelled
2 agree reason | expulsion.reason | They were accused of spying.
a = spying on military transport
3 agree duration | expulsion.notice | They had 72 hours to leave.
a = 72 hours
4 conflict circumstance | charge.summoned | Whether Latvia summoned the Belarusian chargé d'affaires.
a = summoned | | Latvian foreign ministry
b = not summoned | | Belarusian foreign ministry
5 conflict date | dispatcher.arrest | When the dispatcher was arrested.
a = 2025-10-30
b = 2025-11-02 | | his wife
6 agree identity | dispatcher.identity | The dispatcher is Janis K., 46.
a = Janis K.
7 conflict amount | dispatcher.pay | How much he received.
a = 35,000 euros | | State Security Service
b = 53,000 euros | | investigators
c = nobody was paid | | Belarusian foreign ministry
8 agree duration | dispatcher.duration | He was paid over two years.
a = two years
9 agree action | dispatcher.timetables | He passed on timetables of NATO transports.
a = timetables of NATO convoys
10 conflict position | dispatcher.plea | Whether he denies the charges or confessed.
a = denies | | his lawyer
b = full confession | | source in the prosecutor's office
11 agree quote | lapins.parliament | Foreign Minister Lapins told parliament it was espionage.
a = told parliament
12 compatible position | neighbours.steps | Lithuania and Estonia considered similar steps; Lithuania then expelled two.
a = considering similar steps
b = Vilnius expelled two on Friday
13 agree position | minsk.absurd | Belarus called the accusation absurd.
a = absurd
14 agree background | ambassador | Latvia has had no ambassador in Minsk since 2020.
a = since 2020
15 single background | crossing | One of two crossings closed last year.
a = one crossing
16 agree number | brigade.size | The Canadian-led brigade has some 2,200 soldiers.
a = 2,200 | some, over 2,000
17 agree action | minsk.expulsion | Belarus expelled four Latvian diplomats in answer.
a = four, an equal number
18 conflict duration | minsk.notice | How long the Latvian diplomats had to leave.
a = three days
b = forty-eight hours | | Belarusian foreign ministry
20 single position | mirror | A mirror response.
a = mirror response
21 conflict circumstance | dispatcher.contact | Whether the dispatcher dealt with the embassy.
a = contact was the third secretary | | source in the prosecutor's office
b = unknown to the embassy | | Belarusian foreign ministry
23 conflict circumstance | consul.recruitment | Whether Latvia tried to recruit a Belarusian consul.
a = did not | | Riga
b = tried last month | | Belarusian foreign ministry
26 single date | recording | A recording to be broadcast on Sunday.
a = Sunday
27 agree action | vitebsk | Latvia's consulate in Vitebsk is closed.
a = closed
28 single number | vitebsk.visas | Around 5,000 visas last year.
a = 5000
29 agree identity | vitebsk.visa_holders | Most of the visas went to lorry drivers.
a = lorry drivers
30 single background | monuments | 117 monuments pulled down.
a = 117
31 single background | dispatcher.years | 22 years with the railway.
a = 22 years
32 single title | dispatcher.post | Head of shift in Daugavpils.
a = head of shift
33 single background | dispatcher.pigeons | He bred pigeons.
a = pigeons
35 single date | dispatcher.interrogation | 30 October was a first interrogation.
a = first interrogation
36 single circumstance | dispatcher.monero | Part paid in Monero.
a = Monero
37 single place | dispatcher.meeting_place | They met at a petrol station in Kraslava.
a = Kraslava
39 single date | trial | Closed trial in spring.
a = spring
40 agree duration | dispatcher.penalty | He faces up to 20 years.
a = 20 years
41 single other | families | Three families loaded cars.
a = 3
42 single number | dispatchers.check | 300 dispatchers to be checked.
a = 300
44 single position | tallinn | Tallinn decided against it.
a = against
45 single background | poland | Poland expelled five in spring.
a = 5
47 single opinion | damage.weight | The damage weighs more.
a = opinion
48 conflict significance | damage.size | How much damage was done.
a = considerable | | two officers
b = no operation compromised | | NATO spokeswoman
49 single number | convictions | Nine convicted since 2022.
a = 9
q1 = Rihards Lapins
q2 = Raman Savich
q3 = Ilze Grava
