story: prisoners
title: Prisoner exchange between Zamiristan and the Free Southern Movement, November 2025
half: held
reuse:

== 1 | Global Desk Wire | 2025-11-14 | Zamiristan, southern rebels swap prisoners; two aid workers freed
NASIRAN, Nov 14 (GDW) - {1a,t1 Zamiristan's government and the Free Southern Movement exchanged prisoners on Friday}, {2a the government releasing 84 fighters} and {3a the rebels 31 soldiers and two foreign aid workers}, the Red Cross said.

{4b The aid workers, Danish nurse Mette Sand and Kenyan engineer Peter Otieno, were flown to Nasiran on a Red Cross plane}. {5a They had been abducted in February 2024} {6a on their way to a clinic in Dara}. {7a "Both are tired but in good health," Red Cross delegate Claire Dumont told reporters at the airport}.

{8a The exchange took place on a bridge over the Wadi Sahm} {9a after eight months of talks mediated by Oman}. {10a No ransom was paid}, Interior Minister Fuad Rahal said.

{11a It is the largest swap since the civil war began in 2019}. {12a A further exchange is planned before the end of the year}, according to Dumont. {13a The movement still holds about 200 soldiers}, while {14a the government has more than 700 rebels in its prisons}.

{15a Denmark's Prime Minister, Karen Holst, thanked Oman} and {16a said Sand, 34, would be home by Sunday}.

== 2 | Zamiristan News Agency | 2025-11-14 | Thirty-three sons and guests of the fatherland return to freedom
NASIRAN - {3a Thirty-one members of the armed forces and two foreign guests were liberated today from captivity} {17a thanks to the wise leadership of the President of the Republic}, the Ministry of the Interior stated.

{2b In return, 62 persons convicted of minor offences were pardoned} {18a as a gesture of goodwill}. {19b None of those released has blood on his hands}, Minister Fuad Rahal underlined. {10a He dismissed rumours that money had been paid for the foreigners}.

{8a The handover at the Sahm bridge began at 7 a.m.} and {20a lasted four hours}. {21a The soldiers were received with flowers} and {22a will each be granted a plot of land}. {23a The President spoke to several of them by telephone}.

{4a Mrs Mette Sand of Denmark and Mr Peter Otieno of Kenya were brought to the capital by a helicopter of the Zamiristan air force}, {24a examined at the Military Hospital} and {7a found to be in satisfactory condition}. {25a The minister expressed his gratitude to the brotherly Sultanate of Oman}, {9a whose good offices over eight months had made the success possible}.

{12b No further exchange is envisaged}, the minister said.

== 3 | Voice of the South (rebel radio, translated) | 2025-11-14 | Our heroes are home
{2a Eighty-four of our fighters crossed the bridge of Wadi Sahm this morning}, {26a and their mothers wept}. {1a The occupier had to give them up in exchange for soldiers captured on the battlefield}.

{27a Among those who came home is Commander Idris Harun, the hero of Dara}, {19a whom a court in Nasiran sentenced to death in 2022 for the attack on the Dara barracks}. {28a "{q1 I leave six hundred brothers behind},"} he told the crowd at Sahm. {14a More than seven hundred of ours are still in the dungeons of the regime}.

{29b The two foreigners were never prisoners}, a spokesman of the movement, Salim Badr, stated: {30a they were guests whose safety had to be secured}. {7b The woman had been ill with malaria} and {31a was treated by our doctors}. {32a They were handed to the Red Cross without conditions}.

{9b The mediation was that of Qatar, which opened the way in March}; {25a Oman too deserves thanks}. {12a A second exchange will follow in December}, Badr announced. {34a Corpses will be exchanged as well}.

== 4 | Jyske Morgenpost, Aarhus | 2025-11-15 | "I could hear her laugh" (translated from Danish)
{35a The call came at 9.12 on Friday morning}. {36a "{q2 I could hear her laugh. Then I knew},"} says Bent Sand, father of the nurse who spent {37a 21 months as a hostage in Zamiristan}.

{3a Mette Sand and her Kenyan colleague Peter Otieno were set free yesterday} {1a as part of a prisoner exchange between the army and the Southern Movement} and {38a spent the night in a hotel in Nasiran}. {16a She lands at Billund on Sunday}, the Foreign Ministry says.

{5a It was in February last year that armed men stopped the car of the two aid workers} {39a and shot the driver, Yusuf Ali, dead}. {6b They were on the way back from Dara to the airport}, according to their organisation, Medic Bridge. {40a For eleven months there was no sign of life}; {41a a video came in January}.

{10b A Danish negotiator puts the sum paid at 3.5 million dollars}, the newspaper Borsen writes; {10a Prime Minister Karen Holst denies that Denmark paid anything}. {15a She expressed her thanks to the Sultan of Oman}.

{42a "She has lost fourteen kilos," says her brother Jens}. {7b She suffers from malaria}, {43a but the doctors are confident}.

== 5 | The Nairobi Standard-Bearer | 2025-11-16 | Otieno back on Kenyan soil: "I forgive them"
{44a,t2 Engineer Peter Otieno walked down the steps of a government jet on Saturday evening} and {45a into the arms of his wife}. {46a "{q3 I forgive them, but I have not forgotten Yusuf},"} he said, {39a speaking of the driver who was killed when the pair were taken captive}.

{48a Otieno, 41, repaired water pumps for the charity Medic Bridge}. {5a Gunmen seized him and the nurse Mette Sand in early 2024}. {29a "They chained us at night. I was no guest of anyone," he told reporters} {49a when asked about the rebels' statement}.

{2a In all, 84 rebels} and {3a 33 captives of the movement} {1a changed sides on Friday} {8b at Kilo 40, a checkpoint in the desert}, {50a Otieno recounted}. {51a Three buses had waited there since midnight}. {4b From there a Red Cross aircraft carried the two to the capital}.

{10a Foreign Minister Grace Wekesa said that Kenya had not paid a shilling}. {52a She declined to say whether others had}. {9a The deal had been brokered by Muscat since the spring}, {53a with Nairobi kept informed}, she added.

{13a Some two hundred government soldiers remain in rebel hands}. {11b A bigger exchange, of 150 against 90, took place in May 2021}.
-- facts
1 agree event | swap | The government and the Free Southern Movement exchanged prisoners on Friday.
2 conflict number | swap.rebels | How many the government released.
a = 84 fighters
b = 62 pardoned | | Interior Ministry
3 agree number | swap.captives | The rebels released 31 soldiers and two aid workers, 33 in all.
4 conflict circumstance | aid.transport | How Sand and Otieno got to Nasiran.
a = by an air force helicopter | | Interior Ministry
b = by a Red Cross plane
5 agree date | abduction.date | They were abducted in February 2024.
6 conflict circumstance | abduction.where | Where they were heading.
a = to a clinic in Dara
b = from Dara to the airport | | Medic Bridge
7 conflict status | aid.health | In what health the freed are.
a = in good health
b = ill with malaria
8 conflict place | swap.place | Where the exchange took place.
a = bridge over the Wadi Sahm
b = Kilo 40, a desert checkpoint | | Otieno
9 conflict actor | mediation | Who mediated.
a = Oman, for eight months
b = Qatar | | the movement
10 conflict status | ransom | Whether a ransom was paid.
a = none | | ministers
b = 3.5 million dollars | | Danish negotiator
11 conflict significance | swap.rank | Whether it is the largest swap of the war.
a = largest since 2019
b = a bigger one took place in May 2021
12 conflict status | swap.next | Whether another exchange follows.
a = planned before the end of the year
b = not envisaged | | Interior Minister
13 agree number | soldiers.held | About 200 soldiers are still held.
14 agree number | rebels.held | More than 700 rebels are in prison.
15 agree position | holst.thanks | Prime Minister Holst thanked Oman.
16 agree plan | sand.home | Sand will be home by Sunday.
17 single position | leadership | Thanks to the President.
18 single position | gesture | A gesture of goodwill.
19 conflict status | released.guilt | Whether any of those released has killed.
a = one sentenced to death for an attack
b = none | | Interior Minister
20 single number | swap.duration | Four hours.
21 single circumstance | flowers | Flowers.
22 single plan | land | A plot of land each.
23 single event | president.call | The President telephoned.
24 single event | examined | Examined at the Military Hospital.
25 agree position | oman.thanks | Thanks are due to Oman.
26 single circumstance | mothers | Their mothers wept.
27 single identity | harun | Commander Idris Harun is among them.
28 single quote | harun.brothers | He leaves six hundred behind.
29 conflict status | captivity | Whether the foreigners were prisoners.
a = chained, no guests | | Otieno
b = never prisoners | | Salim Badr
30 single position | guests | They were guests.
31 single circumstance | doctors | Treated by rebel doctors.
32 single circumstance | conditions | Without conditions.
34 single plan | corpses | Corpses will be exchanged.
35 single circumstance | call | The call came.
36 single quote | sand.father | He heard her laugh.
37 single number | captivity.months | 21 months a hostage.
38 single circumstance | hotel | A night in a hotel.
39 agree event | driver.killed | The driver was killed when they were taken.
40 single number | silence | No sign of life for eleven months.
41 single event | video | A video came in January.
42 single quote | kilos | She lost fourteen kilos.
43 single position | confident | The doctors are confident.
44 single event | otieno.home | Otieno came home on Saturday evening.
45 single circumstance | wife | Into his wife's arms.
46 single quote | forgive | He forgives them.
48 single identity | otieno.work | He repaired water pumps.
49 single circumstance | asked | When asked.
50 single attribution | otieno.told | Otieno recounted.
51 single number | buses | Three buses.
52 single position | wekesa | She declined to say.
53 single circumstance | nairobi | Nairobi kept informed.
q1 = Idris Harun
q2 = Bent Sand
q3 = Peter Otieno
t1 = 2025-11-14 | the exchange
t2 = 2025-11-15 | Otieno returns
