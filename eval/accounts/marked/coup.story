story: coup
title: Coup attempt in Lavanga, February 2025
reuse:

== 1 | Continental News Wire | 2025-02-20 | Lavanga says coup attempt foiled after gunfire in capital
PORT SELBY, Feb 20 - {1a Lavanga's government said on Thursday that it had put down an attempted coup} after {2a soldiers briefly seized the state broadcaster} and {3a exchanged fire with the presidential guard in the capital, Port Selby}.

{4a At least seven people were killed, five of them mutineers}, Interior Minister Sophie Anango told a news conference. {5a "{q1 The situation is under control and the republic stands},"} she said.

{6a,t1 Shooting began around 4 a.m. near the Kabale barracks} and {7a lasted about three hours}, residents said. {8a A group calling itself the Committee for National Renewal announced on television that the constitution was suspended} and {9a the borders closed}. {10a The broadcast was cut off after twelve minutes}.

{53a The alleged ringleader, {11a Colonel Jonas Obiri, deputy commander of the paratroops}, was arrested} {12a at a petrol station as he tried to reach the border}, the minister said. {13a Thirty-eight soldiers were in custody}.

{14a President Emmanuel Tarrow, 71, was attending a summit in Addis Ababa} and {15a was due home later on Thursday}. {16a He has ruled the cocoa-exporting nation of 9 million since 2009} and {17a won a disputed third term in November}.

{18a The African Union condemned the putsch}. {19a Flights to and from Port Selby were suspended}. {44a Lavanga has seen two other coup attempts since 2019}.

== 2 | Lavanga National Radio | 2025-02-20 | The nation is calm: a handful of adventurers defeated
PORT SELBY - {1a A handful of misguided soldiers failed this morning in their criminal undertaking against the institutions of the republic}, the Minister of the Interior, Mrs Sophie Anango, informed the press.

{3b Loyal troops never had to fire a shot}, the minister said; {2b the attackers were stopped at the gates of the national radio and television, which they did not enter at any time}. {4a Two guards gave their lives for the fatherland and five attackers fell}.

{53a The leader of the gang, Colonel Jonas Obiri, was captured} {12b at the house of a relative in the Bellevue quarter}, together with {21a a bag holding 200,000 dollars in cash}. {13a Almost forty accomplices have been taken into custody}.

{14b The head of state, who was in his office at the palace throughout}, {22a will speak to his compatriots at 8 p.m. this evening}. {23a A curfew from nine in the evening to five in the morning applies until further notice}. {9b Border posts, shut at dawn, were reopened at noon}.

{18a Messages of support have come from the African Union, which denounced the attack in the strongest terms}, and {24a from the presidents of four neighbouring states}. {25b The minister said that a foreign power had paid for the plot}, {26a without naming it}.

== 3 | The Harbour Gazette, Port Selby | 2025-02-21 | A morning of gunfire, a day of rumours
For the people of Kabale hill {6a,t1 Thursday began at four with the rattle of machine guns}. {7a The shooting did not stop until seven}, said Agnes Mbeki, who hid with her children in a bathroom.

In the newsroom of the state broadcaster, a presenter who asked not to be named told us that {2a fifteen men in red berets had walked in} and {8a made a colleague read out a text by a "Committee for National Renewal" suspending the constitution}. {10a They were on air for ten minutes or so} {28a before the power was cut}.

{4b Doctors at Saint Luke's hospital counted eleven bodies}, {29a two of them civilians hit by stray bullets}, and {30a treated 26 wounded}. {31a The ministry has not changed its figure of seven.}

{32a Shops in the centre remained shut}, and {23b soldiers enforced the curfew that runs from 8 p.m. to dawn}. {19a The airport reopened yesterday evening}; {15a President Tarrow's plane was among the first to land}, {14a coming from Ethiopia}.

{11b Colonel Obiri, commander of the paratroop regiment until he was dismissed last month}, {33a comes from the northern province of Ouadane}. {34a His lawyer, Ruth Sembe, said she had not been allowed to see him}.

== 4 | Le Quotidien d'Outremer | 2025-02-22 | Lavanga: questions about a coup that failed (translated from French)
{1b "What coup?" asks opposition leader Pascal Ndiaye, who speaks of a staged affair} {35a intended to justify a purge of the army}. {36a Ndiaye, beaten in the presidential election in November}, {37a has been living in Paris since December}.

{38a The facts remain obscure two days after the events of Thursday}. {2a Mutineers held the television building for a short while} and {8a had a declaration read}; {10a the transmission lasted twelve minutes, as recordings show}. {3a Several witnesses describe an exchange of fire between the guard and the paratroopers}.

{4b A medical source gives eleven dead} and {30b about 25 wounded}, {4c while the toll announced by the minister, at first seven, was raised to nine on Friday}. {13a The number of those arrested has climbed from 38 to 61}.

{53a,12a It was on the road to the frontier, at a filling station, that Colonel Jonas Obiri was taken}, {21b a bag full of banknotes beside him}. {11a The deputy head of the paratroops} {39a had trained at Saint-Cyr in the nineties}. {34b He saw his counsel twice on Thursday, the prosecutor's office assures}.

{25a Paris firmly rejected the insinuation that it had financed the plotters}. {40a "Absurd," said a spokeswoman for the foreign ministry.} {41a France closed its base in Lavanga in 2022}, {42a at Port Selby's request}.

{16a In power for fifteen years}, {17a Mr Tarrow was re-elected for a third time with 58 percent of the vote in a poll that his rivals called rigged}.

== 5 | Daily Equator, Nairobi | 2025-02-23 | Editorial: Lavanga's generals and their habits
{43a Another week, another colonel on television.} {1a The attempt to overthrow President Tarrow was over before most of the nine million Lavangans had finished breakfast}. {44a It was the third in six years}.

{18a The African Union has found strong words}, as it always does. {45a The regional bloc, for its part, offered to send a fact-finding mission}.

{17b Mr Tarrow owes the fourth term he won last year} to a court that let him tear up the limits. {46a Nobody should weep for a putsch}; but {47a nobody should be surprised either that men with rifles fill the place left by ballots}. {48a The soldiers' pay had not been raised since 2018}, and {49a cocoa growers were paid late again this season}.

{13a Some sixty soldiers now sit in cells}. Colonel Obiri, {50a they say, will face a firing squad}, though {51a Lavanga has executed no one since 1996}. {52a He should have a fair and public trial}. {25b To blame a foreign hand, as the interior minister did}, is the oldest excuse on the continent.

-- facts
1 conflict significance | coup.attempt | Whether there was a coup attempt (failed) or a staged affair.
a = attempt failed
b = staged | | Pascal Ndiaye
2 conflict circumstance | coup.broadcaster | Whether the soldiers entered the state broadcaster.
a = seized it for a short while
b = never entered | | interior minister on state radio
3 conflict circumstance | coup.fire | Whether the guard fired.
a = exchange of fire with the guard
b = loyal troops fired no shot | | interior minister
4 conflict toll | coup.killed | How many died.
a = 7, five of them mutineers | at least | interior minister
b = 11 | | doctors at the hospital
c = 9 | later | interior minister
5 single quote | anango.control | Anango: the situation is under control.
a = under control
6 agree date | coup.start | The shooting began at 4 a.m. on Thursday.
a = 4 a.m. near Kabale
7 agree duration | coup.duration | How long the shooting lasted.
a = about three hours, until seven
8 agree position | coup.declaration | The Committee for National Renewal had the suspension of the constitution read on television.
a = constitution suspended
9 compatible status | borders | The borders were closed, later reopened.
a = closed | | the mutineers
b = shut at dawn, reopened at noon | | state radio
10 agree duration | coup.broadcast | The broadcast lasted about twelve minutes.
a = twelve minutes, ten or so
11 conflict title | obiri.post | Colonel Obiri: deputy commander or dismissed commander of the paratroops.
a = deputy commander
b = commander until dismissed last month
12 conflict place | obiri.arrest_place | Where Obiri was caught.
a = at a petrol station on the way to the border
b = at a relative's house in Bellevue | | state radio
13 compatible number | coup.detained | How many were detained.
a = 38, almost forty; later 61
14 conflict place | tarrow.whereabouts | Where President Tarrow was.
a = Addis Ababa, Ethiopia
b = in his office at the palace
15 compatible date | tarrow.return | Tarrow returned on Thursday.
a = due home later on Thursday; landed Thursday evening
16 agree background | tarrow.rule | Tarrow has ruled since 2009.
a = since 2009, fifteen years
17 conflict number | tarrow.term | Which term he won in the election of November.
a = third
b = fourth
18 agree position | au.condemnation | The African Union condemned the coup.
a = condemned
19 compatible status | airport | Flights were suspended; the airport reopened in the evening.
a = suspended, later reopened
21 agree number | obiri.cash | Obiri had a bag of cash with him.
a = 200000 USD
b = a bag of banknotes
22 single date | tarrow.speech | Tarrow speaks at 8 p.m.
a = 8 p.m.
23 conflict date | curfew.start | When the curfew begins in the evening.
a = 9 p.m.
b = 8 p.m.
24 single position | neighbours.support | Four neighbouring presidents sent support.
a = 4
25 conflict position | coup.financing | Whether a foreign power financed the plot.
a = Paris rejects it | | France
b = a foreign power paid | | interior minister
26 single position | anango.unnamed | She did not name the power.
a = not named
28 single circumstance | broadcast.power | The power was cut.
a = cut
29 single number | coup.civilians | Two civilians among the dead.
a = 2
30 agree number | coup.wounded | 26 wounded were treated.
a = 26
b = 25 | about
31 single position | ministry.figure | The ministry's figure stays at seven.
a = 7
32 single circumstance | shops | Shops shut.
a = shut
33 single background | obiri.origin | Obiri comes from Ouadane.
a = Ouadane
34 conflict status | obiri.lawyer | Whether Obiri was able to see his lawyer.
a = not allowed | | Ruth Sembe
b = seen twice | | prosecutor's office
35 single position | ndiaye.purge | Intended to justify a purge.
a = purge
36 single background | ndiaye.beaten | Ndiaye lost in November.
a = beaten
37 single background | ndiaye.paris | Ndiaye lives in Paris since December.
a = Paris
38 single position | facts.obscure | The facts remain obscure.
a = obscure
39 single background | obiri.training | Obiri trained at Saint-Cyr.
a = Saint-Cyr
40 single quote | france.absurd | A French spokeswoman: absurd.
a = absurd
41 single background | france.base | France closed its base in 2022.
a = 2022
42 single background | france.base_request | At Port Selby's request.
a = request
43 single opinion | editorial.opening | Another colonel on television.
a = opinion
44 agree number | coup.third | The third attempt in six years.
a = 3
45 single position | bloc.mission | The regional bloc offered a mission.
a = offered
46 single opinion | editorial.weep | Nobody should weep.
a = opinion
47 single opinion | editorial.surprise | Nobody should be surprised.
a = opinion
48 single background | soldiers.pay | Pay not raised since 2018.
a = 2018
49 single background | cocoa.pay | Growers paid late.
a = late
50 single position | obiri.firing_squad | Firing squad is spoken of.
a = firing squad
51 single background | executions | No execution since 1996.
a = 1996
52 single opinion | editorial.trial | Fair trial.
a = opinion
53 agree action | obiri.arrest | The leader, Colonel Jonas Obiri, was arrested.
a = arrested
q1 = Sophie Anango
t1 = 2025-02-20 | shooting begins at four in Port Selby
