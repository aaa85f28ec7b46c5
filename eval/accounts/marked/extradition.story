story: extradition
title: Portuguese court on the extradition of Esteban Larrauri to Peru, May 2025
half: held
reuse:

== 1 | Continental News Wire | 2025-05-22 | Portuguese court clears extradition of former Peruvian minister
LISBON, May 22 - {1a A Portuguese appeals court ruled on Thursday that former Peruvian transport minister Esteban Larrauri can be extradited} {2a to stand trial on charges of taking bribes from a construction company}.

{4a {3a The three judges of the Lisbon court rejected by two votes to one} his argument that the case was politically motivated}. {5a Larrauri, 61, has ten days to appeal to the Supreme Court}.

{6a Prosecutors in Lima accuse him of accepting $12 million} {7a from the Brazilian builder Construtora Vale Alto} {8a in exchange for contracts for the Andean railway} {9a between 2014 and 2018}. {10a He denies wrongdoing}.

{11a Larrauri was arrested at Lisbon airport in January} {12a as he boarded a flight to Madrid} and {13a has been under house arrest with an electronic tag since}. {14a "{q1 My client is calm and will fight on}," said his lawyer, Teresa Mourao}. {15a She said Peru's prisons were overcrowded} and {16a cited his heart condition}.

{17a Peru's justice minister, Luz Arana, welcomed the decision}. {18a The court set conditions, among them that he be held in a cell of his own} and {19a have access to a cardiologist}. {20a Two of Larrauri's former deputies were sentenced to nine years in prison last year}.

== 2 | Peruvian Official News Service | 2025-05-23 | Justice minister: Nobody is beyond the reach of the law
LIMA (PONS) - {17a Justice Minister Luz Arana called yesterday's decision by the court in Lisbon "a triumph for all Peruvians"}. {3b Three judges unanimously} {1a approved the return of the fugitive Esteban Larrauri}, she told reporters at the Palace of Government.

{21a The former minister will land in Lima before the end of June}, Arana said. {22a A team of six police officers is ready to travel}.

{2a,8a Larrauri, who headed the transport ministry, is to answer for having granted the railway works to Construtora Vale Alto} {6a in return for 12 million dollars}, {23a part of which was traced to an account in Andorra}. {24a The state has already recovered 4.1 million}.

{25a The minister denied that any conditions had been attached to the surrender}. {26a She confirmed that he will be held at the Barbadillo facility}, {27a which meets international standards}. {15b There is no overcrowding in it}, she noted; {28a it houses three former heads of state}.

{29a Peru's request was filed in February 2024} and {30a runs to 1,400 pages}. {31a It is the ninth extradition obtained by the present government}.

== 3 | El Correo Limeno | 2025-05-24 | Larrauri: the fine print of a ruling (translated from Spanish)
The ruling runs to 86 pages, and those who read to the end find a surprise: {25b Lisbon gives Larrauri up only on conditions}. {18a Peru must guarantee him an individual cell} and {19a visits by a heart specialist every month}, {32a and must report to the court twice a year}.

{3a One of the three magistrates, Judge Henrique Sa, voted against}. {4c He held that the statements of a former congressman made the case look like persecution}. {3a The majority was not convinced}: {4a it found no sign of political motives}.

{5b The defence has fifteen days to turn to the Supreme Court}, {34a and may after that go to Strasbourg}. {21b A handover before September is out of the question}, two lawyers who know the Portuguese system told this newspaper.

{6b The sum has shrunk: the indictment of which Lisbon was sent a copy speaks of 7.5 million dollars}, {36a while the figure of 12 million comes from the testimony of one executive}. {9a The payments are said to have run for four years, until 2018}. {20a His two vice-ministers are already serving nine-year terms}.

{37a Larrauri was minister under President Julian Ochoa}. {13a He spends his days, a tag at his ankle, in a rented flat in Lisbon}, {38a where he has begun to write his memoirs, according to his sister}.

== 4 | City Financial Journal | 2025-05-23 | Bond market shrugs as Peru wins a round in railway case
{1a Peru moved a step closer to putting its former transport minister in the dock} {1a when a Lisbon appeals court agreed on Thursday to send him home}. {40a The country's dollar bonds barely moved}.

{41a The scandal over the $3.2bn Andean railway cost Construtora Vale Alto its listing} and {42a brought down two cabinets}. {7a,6a The company has admitted to paying some $30m in bribes in four countries, $12m of it in Peru}.

{11b Mr Larrauri was picked up in January at a hotel in Cascais}, {43a where he had checked in under his mother's name}. {10b He has told prosecutors that he did receive money from the company, but as a consultant and after leaving office}, a person familiar with his statement said.

{5a His lawyers must lodge any appeal within 10 days}. {16a They argue that the 61-year-old, who had bypass surgery in 2023}, {15a would not survive in an overcrowded jail}. {45a Extraditions from Portugal take on average seven months from first ruling to departure}. {15a,46a A study last year put the average occupancy of Peru's prisons at 230 per cent}.

{24a Lima has clawed back just over $4m so far}, {47a and is seeking 60 times that sum from the builder in arbitration in Paris}.

== 5 | Patria Libre blog | 2025-05-23 | Another political prisoner on the way (translated)
{1a Portugal has sold out a patriot}. {1a The court in Lisbon on Thursday bowed to the regime in Lima and declared Esteban Larrauri's extradition admissible}, {3a even though one judge had the courage to dissent}.

{48a It is the same Larrauri who built 900 kilometres of railway} {49a and who led in the polls for next April's presidential election until his arrest}. {4b Everyone knows that he is persecuted for his candidacy}. {36a The accusation rests on one informer who bought his freedom with it}.

{10a "{q2 I never took a cent}," he told this page by telephone}. {11a They seized him in January at the airport in Lisbon} {12b when he had just landed from Sao Paulo}, {51a without letting him call his family}.

{16a His health is failing}: {16a he lives with three bypasses}. {53a The honourable minister Arana, who now celebrates, was his own legal adviser until 2017} - a fact that her ministry has never contested.

{5a The appeal will be lodged within the ten days the law allows}, {14a "we shall go on fighting", promised counsel Mourao}. {55a On Saturday at six in the evening his friends will gather before the Portuguese embassy in San Isidro}.

-- facts
1 agree ruling | ruling | The court allowed Larrauri's extradition on Thursday 22 May.
a = extradition allowed
2 agree charge | charge | Larrauri is wanted for taking bribes.
a = bribery
3 conflict number | ruling.votes | Whether the judges ruled unanimously.
a = two to one
b = unanimously | | justice minister
4 conflict position | motive | Whether the case is political.
a = argument rejected, no political motives | | court
b = persecuted for his candidacy | | blog
c = statements made it look like persecution | | dissenting judge
5 conflict duration | appeal.term | How long he has to appeal.
a = ten days
b = fifteen days | | El Correo
6 conflict amount | bribe | How much he is accused of taking.
a = 12 million dollars
b = 7.5 million dollars | | indictment
7 agree identity | briber | Construtora Vale Alto paid the bribes.
a = Construtora Vale Alto
8 agree circumstance | bribe.purpose | In exchange for railway contracts.
a = railway contracts
9 agree date | bribe.period | The payments ran from 2014 to 2018.
a = 2014-2018, four years until 2018
10 conflict position | larrauri.plea | Whether Larrauri admits receiving money.
a = denies, never took a cent
b = received money as consultant | | a person familiar
11 conflict place | larrauri.arrest_place | Where he was arrested in January.
a = Lisbon airport
b = a hotel in Cascais
12 conflict circumstance | larrauri.flight | Whether he was leaving or arriving.
a = boarding a flight to Madrid
b = just landed from Sao Paulo | | blog
13 agree status | larrauri.custody | He is under house arrest with an electronic tag.
a = house arrest with a tag
14 agree position | mourao.fight | His lawyer said they would fight on.
a = will fight on
15 different_scope circumstance | prison.overcrowding | Peru's prisons are overcrowded; the one chosen for him is not, says the minister.
a = overcrowded | | defence
b = no overcrowding | | justice minister
16 agree circumstance | larrauri.heart | He has a heart condition.
a = heart condition, three bypasses
17 agree position | arana.welcome | Justice Minister Luz Arana welcomed the ruling.
a = welcomed
18 agree condition | condition.cell | He is to have a cell of his own.
a = individual cell
19 agree condition | condition.cardiologist | He is to have a cardiologist.
a = cardiologist
20 agree background | deputies | Two former deputies were sentenced to nine years.
a = nine years
21 conflict date | handover | When he is handed over.
a = before the end of June | | justice minister
b = not before September | | two lawyers
22 single number | escort | Six police officers.
a = 6
23 single circumstance | andorra | Money traced to Andorra.
a = Andorra
24 agree amount | recovered | Peru has recovered 4.1 million dollars.
a = 4.1 million dollars | just over 4 million
25 conflict status | conditions | Whether conditions were attached.
a = none | | justice minister
b = extradition only on conditions
26 single place | barbadillo | To be held at Barbadillo.
a = Barbadillo
27 single position | barbadillo.standards | It meets standards.
a = standards
28 single number | barbadillo.presidents | Three former heads of state there.
a = 3
29 single date | request | Request filed in February 2024.
a = 2024-02
30 single number | request.pages | 1,400 pages.
a = 1400
31 single number | extraditions | The ninth extradition.
a = 9
32 single condition | condition.reports | Report twice a year.
a = twice a year
34 single position | strasbourg | May go to Strasbourg.
a = Strasbourg
36 agree evidence | bribe.witness | The figure or accusation rests on one executive's testimony.
a = one executive's testimony
37 single background | ochoa | Minister under Ochoa.
a = Ochoa
38 single circumstance | memoirs | He writes memoirs.
a = memoirs
40 single market | bonds | Bonds barely moved.
a = unmoved
41 single amount | railway.cost | The railway of $3.2bn cost the firm its listing.
a = 3.2 billion dollars
42 single background | cabinets | Two cabinets fell.
a = 2
43 single circumstance | hotel.name | Under his mother's name.
a = mother's name
45 single duration | extraditions.average | Seven months on average.
a = 7 months
46 single percentage | prisons.occupancy | 230 percent occupancy.
a = 230 percent
47 single amount | arbitration | Sixty times the sum in arbitration.
a = 60 times
48 single number | railway.length | 900 km built.
a = 900 km
49 single position | polls | He led the polls.
a = led
51 single circumstance | call | Not allowed to call.
a = no call
53 single background | arana.adviser | Arana was his legal adviser until 2017.
a = adviser
55 single event | rally | Friends gather on Saturday.
a = Saturday
q1 = Teresa Mourao
q2 = Esteban Larrauri
