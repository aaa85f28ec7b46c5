story: sanctions
title: European sanctions on Torvenia after a dissident was taken off a ferry, October 2025
half: dev
reuse:

== 1 | Meridian Wire | 2025-10-13 | EU hits Torvenia with new sanctions over ferry abduction
LUXEMBOURG, Oct 13 (Meridian) - {1a,t1 European Union foreign ministers on Monday approved a sixth package of sanctions against Torvenia}, {2a blacklisting 42 officials and 17 companies} over {3a the seizure of dissident journalist Elena Varsik from a passenger ferry in September}.

{4a The measures include a ban on imports of Torvenian potash}, {5a which will take effect on January 1}, and {6a a freeze on assets of the state shipping line Torvmar}. {7a The potash trade was worth 1.17 billion euros last year}, according to Eurostat.

{8a Hungary, which had held up the decision for three weeks, lifted its veto} {9a after a clause exempting fertiliser contracts signed before July was added}, two diplomats said.

"{q1 You cannot board a ship under a foreign flag, drag away a passenger and expect business as usual}," {p1 the EU's foreign policy chief}, Marta Lindqvist, told reporters.

{10a Torvenia's foreign minister, Igor Zelan, denounced the step as "{q2 economic piracy}"} and {11a announced that the country's ambassador to the EU was being recalled for consultations}.

{12a Varsik, 38, was taken off the ferry Astrid on September 9} {13a as it sailed from Riga to Stockholm}. {14a Torvenian coast guards forced the vessel to stop in international waters}, the ferry's captain has said. {15a She has been held in Morsk prison since then}. {16a President Maksim Dorvan has been in power since 2004}.

== 2 | Torvenian State News Agency | 2025-10-13 | Brussels imposes illegal restrictions; trade will continue, says Prime Minister
TORVA - {1a The European Union today once more resorted to unlawful restrictive measures against the Republic}, {2b directing them at some thirty public servants and a number of enterprises}.

{10b "{q3 This is nothing but economic piracy},"} Prime Minister Stepan Orlik declared at a sitting of the government. {17a He instructed the ministries to prepare countermeasures within ten days}. {11b There is no question of withdrawing our ambassador from Brussels, the Prime Minister underlined}; {18a the EU's envoy in Torva was handed a note of protest}.

{4a According to the document, potash fertilisers of Torvenian origin may no longer enter the Union}. {19a Our main customer is Brazil}, {20a so the loss to the budget will not exceed 90 million euros}, the Ministry of Economy calculated.

{14b The motor ship Astrid was inspected in the territorial waters of Torvenia} in full accordance with maritime law, the State Border Committee recalled. {3b The citizen E. Varsik was detained} {21a on a warrant issued in 2022 for incitement to mass disorder}. {22b Her state of health is satisfactory and she receives visits from her lawyer}.

{23a Deliveries to friendly countries will be rerouted through the port of Saint Petersburg}, the ministry added.

== 3 | Baltic Morning, Riga | 2025-10-14 | Varsik's sister: sanctions came a month late
{24a Nadia Varsik followed the vote from a kitchen in Riga, telephone in hand}. {25a "{q4 A month late is still better than never},"} {p2 the journalist's younger sister} said when {1a the ministers' decision was announced in Luxembourg on Monday afternoon}. {8a The sanctions were adopted by all 27 member states}.

{2a More than forty names are on the list}, {27a among them the head of the coast guard, Rear Admiral Pavel Grom}, and {28a two judges who ordered her detention}. {6a Torvmar, which runs half of the country's merchant fleet, may no longer use its accounts in the Union}; {29a Latvian banks alone hold 340 million euros of the line's money}, according to the Finance Ministry.

{12a It was on 9 September that armed men came aboard the Astrid} {13a on its night crossing to the Swedish capital} and {3a led the reporter away}. {30a Her laptop and two telephones were taken as well}. {22a Nadia says that neither family nor lawyer has been allowed to see her} {15a in the Morsk remand prison}.

{31a Riga dockers fear the consequences}: {32a about 15 percent of the freight handled at the port last year was Torvenian potash}. {5b The import ban applies from 1 March}, {33a which leaves the terminal the winter to find other cargo}, said its director, Janis Berzins.

== 4 | The London Courier | 2025-10-14 | Europe tightens the screw on Dorvan - with a Hungarian loophole
{34a After weeks of wrangling}, {1a the EU's top diplomats yesterday agreed on their sixth round of penalties since 2020 against the government of Maksim Dorvan}, {16a Torvenia's president for two decades}.

{4a No more potash will be bought from the country}, {7a a business worth some €1.2bn a year}, {5a as of New Year's Day}. {36a Yet Budapest obtained a price for its consent}: {9a contracts concluded before July are spared}. {8b Hungary did not vote for the package in the end but abstained}, {37a which is enough for a decision to pass}, an official in the Council explained.

{2a A total of 59 persons and firms were added to the blacklist}. {38a Britain followed suit within hours}, {39a listing 12 of the officials}. {40a The United States has yet to decide}.

{19b Analysts doubt the ban will hurt}: {19b most of the potash goes to China}, {41a which takes two tonnes out of three}, {42a said Oleg Hartmann of the Centre for Eastern Trade}. {20b The measure could cost Torvenia up to €300m a year, Hartmann estimated}.

{29b Assets of Torvmar worth €520m are blocked in Latvia}, officials in Riga said. {11a Torva called home its ambassador in protest}. {43a Ms Varsik, who has lived in exile since 2021}, {21a is wanted at home for inciting unrest}; {44a she faces up to 12 years in jail}.

== 5 | Radio Free Torva | 2025-10-15 | "They came at night": the captain's account (translated)
{45a The captain of the Astrid, Lars Holm, has described for the first time how his ship was boarded}. {46a "{q5 They came at night, with two patrol boats and without lights},"} he said in an interview with our station on Tuesday.

{14a His vessel was 31 nautical miles off the coast, far beyond the twelve-mile limit, when the order to stop was given}, {47a the log shows}. {48a Eight masked men climbed aboard} and {49a called out the name of Elena Varsik over the loudspeakers}. {3a The journalist gave herself up} {50a so that the other 212 passengers would not be endangered}.

{51a The whole operation lasted forty minutes}. {52a The crew was not harmed}.

{1a Brussels reacted this week with its sixth sanctions package}. {2a The list of those punished comprises 42 people}, {27a first of all Pavel Grom, commander of the coast guard}, and {2a 17 enterprises}, {6a with the shipping company Torvmar at the top}. {38a London adopted similar measures the same evening}.

{25b "Sanctions alone will not open a cell," said Nadia Varsik.} {22a She has not received a single letter}, and {54a the lawyer hired by the family was turned away three times}. {55a The regime's countermeasures are expected next week}: {17a ministries were given ten days to work them out}.
-- facts
1 agree decision | eu.package | EU foreign ministers adopted a sixth sanctions package against Torvenia.
2 conflict number | eu.listed | How many were listed.
a = 42 people and 17 companies, 59 in all, more than forty names
b = some thirty public servants | about | Torvenian state agency
3 compatible event | varsik.seizure | Elena Varsik was taken off a ferry.
a = seized
b = detained | | Torvenian authorities
4 agree decision | potash.ban | Imports of Torvenian potash are banned.
5 conflict date | potash.start | When the ban on potash takes effect.
a = January 1
b = March 1
6 agree decision | torvmar.freeze | Assets of the shipping line Torvmar are frozen.
7 agree number | potash.value | The potash trade was worth about 1.2 billion euros a year.
8 conflict status | hungary.vote | How Hungary voted.
a = lifted its veto; all 27 adopted
b = abstained
9 agree circumstance | hungary.exemption | Contracts signed before July are exempt.
10 conflict attribution | piracy.speaker | Who spoke of economic piracy.
a = foreign minister Igor Zelan
b = Prime Minister Stepan Orlik
11 conflict status | ambassador.recall | Whether Torvenia recalled its ambassador to the EU.
a = recalled
b = not withdrawn | | Prime Minister Orlik
12 agree date | varsik.date | Varsik was taken on September 9.
13 agree place | ferry.route | The ferry sailed from Riga to Stockholm.
14 conflict place | astrid.waters | In whose waters the Astrid was stopped.
a = international waters, 31 miles off | | captain
b = Torvenian territorial waters | | State Border Committee
15 agree place | varsik.prison | Varsik is held in Morsk prison.
16 agree background | dorvan.since | Dorvan in power since 2004.
17 agree decision | countermeasures | The ministries have ten days to prepare countermeasures.
18 single action | envoy.note | The EU's envoy was handed a note of protest.
19 conflict identity | potash.buyer | Who buys most of the potash.
a = Brazil | | Torvenian ministry
b = China | | analysts
20 conflict number | ban.loss | What the ban costs Torvenia.
a = not above 90 million euros | | Ministry of Economy
b = up to 300 million euros a year | | Oleg Hartmann
21 agree background | varsik.warrant | Varsik is wanted at home for inciting disorder.
22 conflict status | varsik.visits | Whether Varsik gets visits from her lawyer.
a = no family, no lawyer, no letter | | Nadia Varsik
b = receives visits | | Torvenian authorities
23 single plan | potash.reroute | Deliveries rerouted through Saint Petersburg.
24 single circumstance | nadia.kitchen | Nadia Varsik followed the vote from Riga.
25 compatible position | nadia.view | What Nadia Varsik says of the sanctions.
a = a month late, better than never
b = will not open a cell
27 agree identity | grom.listed | Coast guard head Pavel Grom is on the list.
28 single identity | judges.listed | Two judges are listed.
29 conflict number | torvmar.assets | How much of Torvmar's money is held in Latvia.
a = 340 million euros | | Finance Ministry
b = 520 million euros | | officials in Riga
30 single circumstance | varsik.devices | Laptop and telephones were taken.
31 single position | dockers.fear | Dockers fear the consequences.
32 single number | port.freight | 15 percent of freight was Torvenian potash.
33 single position | terminal.winter | The terminal has the winter to find other cargo.
34 single circumstance | wrangling | Weeks of wrangling.
36 single circumstance | hungary.price | Budapest obtained a price.
37 single background | abstention | Abstention is enough.
38 agree decision | britain.sanctions | Britain followed the same day.
39 single number | britain.listed | Britain listed 12 officials.
40 single status | us.undecided | The United States has yet to decide.
41 single number | china.share | China takes two tonnes out of three.
42 single attribution | hartmann | Oleg Hartmann said it.
43 single background | varsik.exile | Varsik in exile since 2021.
44 single number | varsik.sentence | She faces up to 12 years.
45 single event | captain.account | The captain described the boarding.
46 single quote | captain.boats | Two patrol boats at night.
47 single circumstance | log | The log shows it.
48 single number | boarders | Eight masked men.
49 single circumstance | loudspeakers | They called her name.
50 single number | passengers | 212 other passengers.
51 single number | boarding.duration | Forty minutes.
52 single status | crew.unharmed | The crew was not harmed.
54 single number | lawyer.turned_away | Lawyer turned away three times.
55 single plan | countermeasures.expected | Countermeasures expected next week.
q1 = Marta Lindqvist
q2 = Igor Zelan
q3 = Stepan Orlik
q4 = Nadia Varsik
q5 = Lars Holm
p1 = Marta Lindqvist
p2 = Nadia Varsik
t1 = 2025-10-13 | EU adopts the package
