story: ceasefire
title: Ceasefire between Karsava and the Highland Front, Muscat, June 2025
reuse: 

== 1 | Northgate Press Agency | 2025-06-11 | Karsava and rebels agree 60-day truce in Oman
MUSCAT, June 11 - {1a The government of Karsava and the rebel Highland Front have agreed to a 60-day ceasefire}, {2a Oman's foreign minister announced on Wednesday}, {3a after nine days of indirect talks} {4a in Muscat}.

{5a,t1 The truce is to take effect at midnight on Friday}, Badr al-Rawahi told reporters. {6a Each side will free 120 prisoners within a week}, he said, and {7a a team of 80 unarmed monitors from Norway and Oman will be sent to the Tesna valley}.

{8a The deal was signed by Karsava's deputy prime minister, Irena Vosk}, and {9a by the Front's chief negotiator, Daud Belkan}. {10a The two did not shake hands}, a diplomat in the room said.

"{q1 The guns must fall silent so that the harvest can be brought in}," Rawahi said. {11a The agreement leaves open the question of autonomy for the highlands}, {12a which will be taken up in a second round of talks in July}.

{13a Fighting over the mineral-rich highlands has killed more than 9,000 people} {14a since 2021}. {15a An earlier truce, brokered by Turkey in 2023, collapsed after 11 days}. {16a Hours before the announcement shelling killed three people in the town of Orlec}, {17d each side blaming the other}.

== 2 | Karsava State Telegraph | 2025-06-12 | Vosk: Agreement confirms unity of the country
DERVENT (KST) - {8a Deputy Prime Minister Irena Vosk, who signed the document in Muscat}, said on Thursday that {1a the cessation of hostilities, which will last two months}, {11b "closes the question of so-called autonomy once and for all"}.

{6a The terrorists of the so-called Front have undertaken to hand over 120 soldiers and officers}, {6b while no release of convicted bandits by Karsava is foreseen}, she stressed on her return to the capital.

{5b,t2 The agreement enters into force on Sunday}, according to the text distributed by the government. {7a Observers from two neutral countries, 80 in number, will watch over its observance in the valley of the Tesna}. {18a They will not carry arms}.

"{q2 We gave up not one metre of our land}," Mrs Vosk said. {19a She thanked the Sultanate of Oman for its hospitality}.

{16a,17b The bandits marked the eve of the accord with the shelling of Orlec, in which three civilians lost their lives}, among them {20a a nine-year-old girl}. {21a President Miron Tadic will address the nation on Saturday evening}, the head of state's office said. {22a Parliament is to debate the agreement next week}.

== 3 | The Tesna Messenger | 2025-06-12 | In the valley, hope and doubt after news from Muscat
ORLEC - People in this town of 6,000 heard the news on car radios. {1a The weapons are to rest for sixty days} {5a from midnight tomorrow}, and {7b 50 foreign monitors are to move into the old sugar mill}.

"{q3 We had a truce before. It lasted until the potatoes were in}," said Nela Brusk, 58, a baker. {15a She was referring to the ceasefire of two years ago, which broke down in under a fortnight}.

{16a The three dead of Tuesday night were buried} {20b yesterday, the youngest of them a boy of nine}. {17c Nobody here knows for certain who fired}: {23a the shells came from the west, where army and Front positions are less than a kilometre apart}, said Mayor Josip Halder.

{24a Halder has asked for the bridge over the Tesna to be reopened first}, {25a so that the sick can reach the hospital in Dervent}. {26a The bridge was blown up in March last year}.

{12a A new round of negotiations has been set for next month}. {27a What will become of the 14,000 people who fled the valley} {28a was not mentioned in Muscat}, a local aid worker complained. {14a The war is in its fourth year.}

== 4 | Scandinavian Daily Post | 2025-06-12 | Norwegian monitors for a fragile peace
OSLO - {7a Norway will provide half of the 80 observers who are to supervise the ceasefire in Karsava}, Foreign Minister Kjersti Aamodt confirmed on Wednesday. {18a They will be unarmed} and {31a are expected to be in place by the end of the month}.

"{q4 We know how thin the ice is}," Aamodt said.

{2a The Omani government made the breakthrough public yesterday} {3b after more than a week of shuttle diplomacy} {4a in the Omani capital}, {32a with the delegations staying in separate hotels}. {8b According to sources close to the talks, it was Prime Minister Oskar Lendl himself who put his signature to the paper} {10b and, to general surprise, offered his hand to rebel negotiator Daud Belkan, who took it}.

{6a Two hundred and forty captives are to be exchanged, equally many from each side}. {11a The rebels' demand for self-rule was put off}: {12a it will be discussed when the parties meet again in July}.

{13a Some 9,400 people have died} {14a in four years of war}. {33a The highlands hold one of Europe's largest deposits of lithium}. {15a In 2023 a truce mediated by Ankara held for only 11 days}. {34a The European Union pledged 40 million euros for reconstruction}, {35a on condition that the ceasefire holds for a month}.

== 5 | Free Highlands Bulletin | 2025-06-12 | Our leadership: Dignified pause, not surrender (translated)
{9a Comrade Daud Belkan, who initialled the agreement for the Front}, told our bulletin that {1a the sixty-day pause in fighting} was "{q5 a dignified pause and not a surrender}".

{36a It was the enemy who asked for the talks} {37a after losing the Kamen pass in April}, he said. {6a One hundred and twenty of our fighters will come home from the prisons of Dervent}, and {6a as many enemy soldiers will be set free}.

{11a Self-government for the highlands remains on the table} and {12b will be the first point when the negotiators meet again in September}, Belkan said. {5a The order to hold fire from midnight on Friday has gone out to all units}.

{16b,17a Four people perished in Orlec on Tuesday under the mortars of Tadic's army}, the Front's medical service reports. {39a The Front has no artillery within range of the town}, the service added.

{7a The monitors, forty of them Norwegians and forty Omanis}, {40a will have access to both sides of the line}, {41a but not to the mines}. {34b The promise of European money, 40 million for the first year alone}, {42a was called "a bribe for peace" by the Front's youth wing}. {21b Tadic has cancelled his speech to the nation}, sources in the capital tell us.

-- facts
1 agree agreement | truce.length | The sides agreed to a ceasefire of 60 days.
a = 60 days
2 agree position | truce.announced | Oman announced the deal on Wednesday 11 June.
a = announced by Oman
3 compatible number | talks.length | How long the talks went on.
a = nine days
b = more than a week
4 agree place | talks.place | The talks were held in Muscat.
a = Muscat
5 conflict date | truce.start | When the truce takes effect.
a = midnight on Friday 13 June
b = Sunday 15 June | | Karsava government
6 conflict agreement | prisoners | Whether both sides free 120 prisoners or only the Front does.
a = 120 from each side
b = 120 handed over by the Front, none by Karsava | | Vosk
7 conflict number | monitors.count | How many monitors come.
a = 80
b = 50
8 conflict person | deal.signatory | Who signed for Karsava.
a = Deputy Prime Minister Irena Vosk
b = Prime Minister Oskar Lendl | | sources close to the talks
9 agree person | deal.front_signatory | Daud Belkan signed for the Front.
a = Daud Belkan
10 conflict circumstance | deal.handshake | Whether the negotiators shook hands.
a = they did not | | a diplomat
b = they did | | sources
11 conflict position | deal.autonomy | Whether the deal leaves autonomy open or closes the question.
a = left open
b = closed once and for all | | Vosk
12 conflict date | talks.second_round | When the second round is.
a = July
b = September | | Belkan
13 agree number | war.dead | The war has killed more than 9,000.
a = 9,400 | more than 9,000, some 9,400
14 agree background | war.since | The war has lasted since 2021, in its fourth year.
a = since 2021
15 agree background | truce_2023 | A truce of 2023 brokered by Turkey held 11 days.
a = 11 days, under a fortnight
16 conflict toll | orlec.killed | How many the shelling of Orlec killed.
a = 3
b = 4 | | Front's medical service
17 conflict actor | orlec.actor | Who shelled Orlec.
a = the army | | Front
b = the rebels | | KST
c = not known | | mayor
d = each side blames the other
18 agree circumstance | monitors.unarmed | The monitors are unarmed.
a = unarmed
19 single position | vosk.thanks | Vosk thanked Oman.
a = thanked
20 conflict identity | orlec.youngest | The nine-year-old victim: girl or boy.
a = a girl
b = a boy
21 conflict status | tadic.address | Whether President Tadic will address the nation.
a = will speak on Saturday evening
b = cancelled | | sources
22 single position | parliament.debate | Parliament debates next week.
a = next week
23 single circumstance | orlec.direction | The shells came from the west.
a = from the west | | mayor
24 single position | halder.bridge | The mayor wants the bridge reopened first.
a = bridge
25 single other | bridge.purpose | So that the sick reach hospital in Dervent.
a = hospital
26 single date | bridge.destroyed | The bridge was blown up in March 2024.
a = March 2024
27 single number | valley.fled | 14,000 fled the valley.
a = 14,000
28 single position | talks.refugees | Refugees not mentioned in Muscat.
a = not mentioned
31 single date | monitors.arrival | Monitors in place by end of month.
a = end of June
32 single circumstance | talks.hotels | The delegations stayed in separate hotels.
a = separate hotels
33 single background | highlands.lithium | The highlands hold much lithium.
a = lithium
34 compatible number | eu.money | The European Union promised 40 million euros.
a = 40 million euros
b = 40 million for the first year alone
35 single position | eu.condition | On condition that the truce holds a month.
a = a month
36 single position | talks.who_asked | The enemy asked for talks.
a = the government asked
37 single background | kamen.lost | The government lost the Kamen pass in April.
a = April
39 single position | front.artillery | The Front has no artillery in range.
a = none
40 single agreement | monitors.access | Access to both sides of the line.
a = both sides
41 single agreement | monitors.mines | No access to the mines.
a = not to the mines
42 single position | youth_wing | The youth wing called the money a bribe.
a = a bribe for peace
q1 = Badr al-Rawahi
q2 = Irena Vosk
q3 = Nela Brusk
q4 = Kjersti Aamodt
q5 = Daud Belkan
t1 = 2025-06-13 | truce takes effect at midnight
t2 = 2025-06-15 | truce in force according to the government
