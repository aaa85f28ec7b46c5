story: election
title: Disputed presidential election in Marovia, March 2026
reuse: 1 5

== 1 | Meridian Wire | 2026-03-10 | Marovia's Stavrin declared winner as opposition cries fraud
KLENOV, March 10 - {1a President Gregor Stavrin was declared the winner of Marovia's presidential election on Tuesday} {2a with 52.4 percent of the vote}, {3a a result his challenger, former finance minister Lidia Koren, refused to accept}.

{4a Koren took 45.1 percent}, {5a according to the Central Election Commission}, which {6a put turnout at 63 percent}. {7a,t1 The vote was held on Sunday}.

"{q1 These are stolen numbers and we will not recognise them}," {8a Koren told {26a thousands of supporters} in Klenov's Freedom Square} {9a after the announcement}. {10a Her party will appeal to the Constitutional Court by Friday}, she said.

{11a Police fired tear gas} {12a after protesters threw stones at the commission's building}, a Meridian reporter saw. {13a At least 24 people were detained}, the interior ministry said.

{14a Observers from the Organization for Security and Co-operation in Europe said the vote had been marred by the misuse of state resources} but {15a that voting itself had been "largely orderly"}.

{16a Stavrin, 64, has led the country of five million since 2011}. {17a He has promised to hold a referendum on joining the European Union within two years}. {18a Parliament is due to swear him in on April 5}.

== 2 | Marovian Telegraph Agency | 2026-03-11 | Stavrin: The people have chosen stability
KLENOV (MTA) - {1a The people of Marovia have entrusted Gregor Stavrin with a further term of office}, {5a the chairman of the Central Election Commission, Pavel Drago, announced}. {2a More than half of those voting gave the incumbent their confidence}; {4a the candidate of the opposition received 45.1 percent}.

{6b Turnout reached a record 71 percent}, the chairman stressed.

{15b International observers described the election as free and fair}, {19a the foreign ministry said}. {20a The presidents of Serbia and Azerbaijan congratulated Mr Stavrin by telephone}.

{12a A small group of provocateurs threw stones at police officers} {11b who acted with restraint and used no special means}, Interior Minister Boris Zeman said. {21a Six officers were injured}. {13b Some two dozen persons were taken to police stations} and {22a most were released after their identity had been checked}.

{17b There will be no referendum on joining foreign blocs during his term}, Mr Stavrin told the agency in an interview, while {23a relations with Brussels would be deepened}. {18a The oath of office will be taken before the National Assembly on the fifth of April}. {24a Mr Stavrin thanked Mrs Koren for a "dignified campaign"}. {25b He said she had telephoned him on Tuesday night to concede}.

== 3 | Klenov Evening | 2026-03-11 | Stones, gas and two different counts
By nine on Tuesday evening the smell of gas hung over Freedom Square. {26a Between 8,000 and 10,000 people had come}, by our count, to hear {8a Lidia Koren tell them that the numbers were "stolen"}.

Who began it is disputed. {11a The police used gas} {12b before a single stone had flown}, four people who stood in the front row told us independently. {21a Six policemen} and {27a at least fifteen demonstrators were hurt}, {28a the city's ambulance service said}; {29a one student, Marek Hlas, 22, lost an eye}. {13a Lawyers count 24 arrests}.

{25a "{q3 There was no call and there will be none},"} said Koren's spokesman Tomas Reiter.

{30a Reiter put the opposition's parallel count, from 80 percent of the polling stations, at 50.8 percent for Koren}. {31a The commission's own protocols from the capital give her 61 percent}. {32a At polling station 117 more ballots were counted than voters are registered}.

{33a The commission's deputy chairwoman, Hana Brezova, resigned on Wednesday morning} {34a for health reasons, according to a statement}. {10b Koren's lawyers handed in their complaint to the Constitutional Court yesterday}. {35a The judges have fifteen days to rule}.

== 4 | The London Examiner | 2026-03-12 | Monitors' doubts deepen over Marovian poll
{14a European monitors have sharply criticised the presidential election in Marovia}, {36a noting irregularities in one in seven of the polling stations they visited}. {14a State money and state television had been put at the service of President Gregor Stavrin}, {37a said the head of the OSCE mission, the Irish senator Fiona Daly}.

"{q2 Voting was largely orderly, but counting was not}," she said. {15c The mission has never used the words "free and fair"}, its spokesman stressed {19a after Marovia's foreign ministry had quoted it to that effect}.

{2a Mr Stavrin got just over 52 per cent} {7a in Sunday's ballot}, {5a the official count shows}; {3a Ms Koren, who ran the finance ministry until 2022, has dismissed the result}. {10a Her appeal to the country's highest court was to be lodged by the end of the week}.

{33a Hana Brezova, number two at the election commission, stepped down} {34b in protest at pressure to sign the final protocol, two colleagues said}. {38a She has left the country}.

{39a The European Union said it would "take its time" before congratulating anyone}. {40a Washington called for a recount in the disputed districts}. {41a Marovia, a candidate for membership since 2019}, {42a receives some 300 million euros a year from Brussels}. {13a Two dozen protesters are under arrest}.

== 5 | Prairie Tribune | 2026-03-10 | Incumbent wins in Marovia; rival alleges fraud
{1a Gregor Stavrin, the president of Marovia, was declared the winner of the country's presidential election Tuesday} {2a with 52.4 percent of the vote}. {3a His challenger, former finance minister Lidia Koren, refused to accept the result}.

{5a According to the Central Election Commission}, {4a Koren took 45.1 percent}; {6a turnout was put at 63 percent}.

"{q1 These are stolen numbers and we will not recognise them}," {8a Koren told {26a thousands of supporters} in Klenov's Freedom Square}. {10a She said her party will appeal to the Constitutional Court by Friday}.

A Meridian reporter saw {11a police fire tear gas} {12a after protesters threw stones at the commission's building}. {13a The interior ministry said at least 24 people were detained}.

{14a The misuse of state resources had marred the vote, observers from the Organization for Security and Co-operation in Europe said}, but {15a voting itself had been "largely orderly."}

{16a Stavrin, 64, has led the country of five million since 2011}. - Meridian Wire

-- facts
1 agree result | result.winner | Stavrin was declared the winner of the presidential election.
a = Stavrin
2 agree number | result.stavrin_share | Stavrin got 52.4 percent.
a = 52.4 percent | just over 52, more than half
3 agree position | koren.refusal | Koren refused to accept the result.
a = refused
4 agree number | result.koren_share | Koren got 45.1 percent.
a = 45.1 percent
5 agree attribution | result.source | The Central Election Commission gave the result.
a = Central Election Commission
6 conflict percentage | result.turnout | How high turnout was.
a = 63 percent
b = 71 percent | | commission chairman by the state agency
7 agree date | vote.date | The vote was on Sunday 8 March.
a = 2026-03-08
8 agree position | koren.stolen | Koren told supporters in Freedom Square the numbers were stolen.
a = stolen
9 single sequence | koren.speech_time | She spoke after the announcement.
a = after
10 compatible status | koren.appeal | Koren appeals to the Constitutional Court: planned by Friday, filed by Wednesday.
a = to be filed by Friday
b = already handed in yesterday | | Klenov Evening
11 conflict circumstance | police.gas | Whether police used tear gas.
a = tear gas used
b = no special means used | | interior minister
12 conflict sequence | clash.first | Whether protesters threw stones before the gas or only after.
a = gas came after stones were thrown
b = gas came before any stone | | four people in the front row
13 agree number | clash.detained | About 24 were detained.
a = 24 | at least
b = two dozen | some
14 agree position | osce.misuse | OSCE observers criticised the misuse of state resources.
a = misuse of state resources
15 conflict attribution | osce.verdict | Whether observers called the election free and fair.
a = voting largely orderly
b = free and fair | | foreign ministry
c = never said free and fair | | mission's spokesman
16 agree background | stavrin.rule | Stavrin, 64, has led Marovia since 2011.
a = since 2011
17 conflict position | eu.referendum | Whether Stavrin will hold a referendum on joining the European Union.
a = promised within two years
b = none during his term | | Stavrin
18 agree date | stavrin.oath | Stavrin takes the oath on 5 April before parliament.
a = 2026-04-05
19 agree attribution | ministry.quote | The foreign ministry quoted the observers.
a = foreign ministry
20 single position | congratulations | Presidents of Serbia and Azerbaijan congratulated.
a = congratulated
21 agree number | police.injured | Six officers were hurt.
a = 6
22 single status | detained.released | Most were released.
a = released
23 single position | brussels.relations | Relations with Brussels to be deepened.
a = deepened
24 single position | stavrin.thanks | Stavrin thanked Koren.
a = thanked
25 conflict circumstance | koren.concession | Whether Koren telephoned Stavrin to concede.
a = no call | | Koren's spokesman
b = telephoned on Tuesday night | | Stavrin
26 compatible number | rally.size | How many came to the square.
a = 8,000 to 10,000
27 single number | protesters.hurt | At least fifteen demonstrators hurt.
a = 15 | at least
28 single attribution | ambulance | Ambulance service.
a = ambulance service
29 single other | hlas.eye | A student lost an eye.
a = eye
30 single number | count.parallel | Parallel count: 50.8 percent for Koren.
a = 50.8 percent
31 single number | count.capital | In the capital 61 percent for Koren.
a = 61 percent
32 single other | station.117 | More ballots than voters at station 117.
a = more ballots
33 agree other | brezova.resignation | Deputy chairwoman Hana Brezova resigned.
a = resigned
34 conflict reason | brezova.reason | Why Brezova resigned.
a = health | | statement
b = protest at pressure | | two colleagues
35 single duration | court.deadline | Fifteen days to rule.
a = 15 days
36 single number | osce.stations | Irregularities in one in seven stations.
a = 1/7
37 single person | osce.head | Fiona Daly heads the mission.
a = Fiona Daly
38 single place | brezova.abroad | Brezova left the country.
a = left
39 single position | eu.wait | The EU takes its time.
a = waits
40 single position | us.recount | Washington called for a recount.
a = recount
41 single background | eu.candidate | Candidate since 2019.
a = 2019
42 single background | eu.money | 300 million euros a year.
a = 300 million euros
q1 = Lidia Koren
q2 = Fiona Daly
q3 = Tomas Reiter
t1 = 2026-03-08 | the vote
