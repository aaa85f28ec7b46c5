story: cabinet
title: Prime Minister Lindahl of Vestmar resigns, January 2026
half: held
reuse:

== 1 | Nordic Telegraph Bureau | 2026-01-28 | Vestmar PM Lindahl quits as coalition collapses
HOLMVIK, Jan 28 (NTB) - {1a,t1 Vestmar's Prime Minister Astrid Lindahl resigned on Wednesday} after {2a the Centre Party walked out of her four-party coalition} {3a over plans to raise the retirement age}, plunging the country into crisis {4a seven months before a scheduled election}.

{5a Lindahl, 51, handed her resignation to King Olav at noon} and {6a will stay on as caretaker}. {7a Her government lasted 22 months}.

"{q1 I cannot ask people to trust a cabinet that does not trust itself}," she told reporters. {8a She said she would not stand for the leadership of the Social Democrats again}.

{9a Centre leader Mats Brodin withdrew his five ministers late on Tuesday}. {10a The pension bill would lift the retirement age from 65 to 68}. {11a It had been due for a vote on Thursday}.

{12a The opposition Conservatives called for an early election}. {13a A poll published on Monday put them at 34 percent}, {14a twelve points ahead of the Social Democrats}.

{15a The krone fell 1.3 percent against the euro}. {16a Finance Minister Erik Sand is seen as the most likely successor}, {17a analysts said}. {18a Vestmar has had three governments in six years}.

== 2 | Office of the Government, Holmvik | 2026-01-28 | Prime Minister informs His Majesty of her decision
{5b At 10 o'clock this morning the Prime Minister, Ms Astrid Lindahl, was received by His Majesty the King} and {1a tendered the resignation of the government}. {19a His Majesty thanked her for her service} and {6a requested that she continue in office until a new cabinet has been formed}.

{20a The Prime Minister's decision was taken after consultation with the party groups}. {21b It was not connected with the inquiry into the Sundby port contract}, {22a to which the Prime Minister has lent her full cooperation}.

{2b The Prime Minister had earlier this week relieved the ministers of the Centre Party of their duties}. {9a They numbered five: those for agriculture, transport, health, energy and regional affairs}. {24a Their portfolios are administered by colleagues until further notice}.

{25b The pension bill remains before the Storting and will be put to the vote as planned}. {26a The Speaker of parliament, Ms Ragna Eide, begins talks with the party leaders tomorrow}. {27a The trip to Berlin planned for Friday is cancelled}.

== 3 | Holmvik Dagblad | 2026-01-29 | The night the coalition died
{28a It ended over cold pizza in a room on the third floor}. {9a Shortly before midnight on Tuesday Mats Brodin got up, said "thank you" and took his five ministers with him}. {29a "{q2 He did not even slam the door},"} a participant says.

{3a The immediate cause was the pension reform}: {10b to work until 67, as the bill provides}, {3a was more than the Centre's rural voters would swallow}, {31a Brodin argued}. {32a An offer to exempt farmers came too late}.

{21a But several Social Democrats say in private that it was the Sundby affair which brought the prime minister down}. {33a The auditors' report on the port contract, awarded to a firm owned by her brother-in-law, is due next week}. {34a Lindahl has denied any influence on the award}.

{5a It was noon when her car drove through the palace gate}. {6a She will lead a caretaker government}, {36a which may last until Easter}. {8b Asked about the party leadership, she left the door ajar}: "{q3 One thing at a time.}"

{25a The vote on the pensions was struck from the agenda on Wednesday afternoon}. {37a The trade unions called off the strike announced for Friday}. {38a Party secretary Liv Moen will chair the Social Democrats' meeting on Saturday}.

== 4 | The Continental Review | 2026-01-29 | Another Nordic government falls
{39a Governing Vestmar is becoming a hazardous trade}. {1a Astrid Lindahl, who stepped down yesterday}, {7a managed less than two years}; {18b she is the fourth premier to leave office since 2020}.

{40a Her four-party alliance commanded a majority of two}. {2a It fell apart when the Centre Party left} {3a in protest at a higher pension age}. {41a Economists say the reform is overdue}: {42a every fourth Vestmarian will be over 65 in 2035}.

{12a The Conservatives of Henrik Lund want the country to go to the polls at once}; {13a their lead is comfortable, at around a third of the vote}. {44a The Social Democrats would rather govern on}. {16b In their ranks the name mentioned most often is that of Foreign Minister Solveig Aas}. {45a Finance Minister Sand has let it be known that he is not available}.

{46a Under the constitution the parliament cannot be dissolved by the prime minister alone}; {47a a two-thirds vote is required}. {4a The regular election would be held in late August}.

{15b Markets yawned}: {15b the krone was little changed}. {27a Lindahl called off a visit to Berlin}. {49a Germany buys a fifth of Vestmar's gas}.

== 5 | Folkets Rost (left daily) | 2026-01-30 | EDITORIAL: She should have fallen for something better
{50a A prime minister may fail}. {51a But she ought to fail for a cause}. {1a Astrid Lindahl has gone} because {10a she wanted nurses and bricklayers to toil until 68}, and {52a because her partner lost his nerve before she lost hers}.

{2a That the Centre ran away was no surprise}. {53a Brodin has left three coalitions in ten years}. {7b Twenty-six months of broken promises} {54a are what remains of this cabinet}.

{55a Now the talk is of persons}. {16b Solveig Aas is to inherit}, {56a the foreign minister, who has never met a pensioner}. {57a Let us talk of policies instead}. {25a The bill was taken off the agenda}, {58a let it never come back}.

{12b The Conservatives, who want no election before the summer whatever they say in public}, {59a are in no hurry}. {60a Time is working for them}: {14a twelve points in the polls}. {11a Had the vote been held on Thursday as planned}, {61a they would have split as well}. {26a Speaker Eide has begun to sound out the parties}; {62a we wish her patience}.
-- facts
1 agree event | lindahl.resigned | Prime Minister Astrid Lindahl of Vestmar resigned on Wednesday.
2 conflict actor | centre.exit | Whether the Centre left or was dismissed.
a = the Centre walked out
b = Lindahl relieved its ministers | | government office
3 agree reason | centre.why | The Centre left over the higher retirement age.
4 agree date | election.regular | The regular election is in late August.
5 conflict date | palace.time | When she handed in her resignation.
a = noon
b = 10 o'clock | | government office
6 agree decision | caretaker | She stays on as caretaker.
7 conflict number | cabinet.months | How long the government lasted.
a = 22 months, less than two years
b = 26 months
8 conflict status | leadership | Whether she stands for the party leadership again.
a = will not stand
b = left it open
9 agree event | brodin.left | Brodin withdrew his five ministers late on Tuesday.
10 conflict number | pension.age | To what age the bill lifts retirement.
a = 68
b = 67
11 agree plan | pension.vote | The vote was due on Thursday.
12 compatible position | conservatives.election | Whether the Conservatives want an early election.
a = want one at once
b = want none before the summer | opinion
13 compatible number | conservatives.poll | The Conservatives poll about a third.
14 agree number | conservatives.lead | Twelve points ahead of the Social Democrats.
15 conflict number | krone | What the krone did.
a = fell 1.3 percent
b = little changed
16 conflict identity | successor | Who is the likeliest successor.
a = Finance Minister Erik Sand
b = Foreign Minister Solveig Aas
17 single attribution | analysts | Analysts said so.
18 conflict number | governments | How many governments fell in six years.
a = three governments
b = fourth premier to leave
19 single event | king.thanks | The king thanked her.
20 single circumstance | consultation | After consultation with the groups.
21 conflict reason | sundby.cause | Whether the Sundby affair brought her down.
a = it did | | Social Democrats in private
b = not connected | | government office
22 single position | cooperation | Full cooperation.
24 single circumstance | portfolios | Administered by colleagues.
25 conflict status | pension.bill | Whether the bill is put to the vote as planned.
a = taken off the agenda
b = voted as planned | | government office
26 agree event | eide.talks | Speaker Eide talks with the parties.
27 agree event | berlin | The trip to Berlin is cancelled.
28 single circumstance | pizza | Cold pizza.
29 single quote | door | He did not slam the door.
31 single attribution | brodin.argued | Brodin argued.
32 single circumstance | farmers | An offer to exempt farmers.
33 single background | sundby.report | The auditors' report is due.
34 single position | sundby.denied | Lindahl denied influence.
36 single plan | easter | May last until Easter.
37 single event | strike | The strike was called off.
38 single plan | moen | Liv Moen will chair the meeting.
39 single opinion | hazardous | A hazardous trade.
40 single number | majority | A majority of two.
41 single position | reform | The reform is overdue.
42 single number | aged | Every fourth over 65 in 2035.
44 single position | socdem.govern | The Social Democrats would govern on.
45 single status | sand.unavailable | Sand is not available.
46 single background | dissolution | Parliament cannot be dissolved by her alone.
47 single number | two_thirds | Two thirds are required.
49 single background | germany.gas | Germany buys a fifth.
50 single opinion | fail | Opinion.
51 single opinion | cause | Opinion.
52 single opinion | nerve | Opinion.
53 single number | brodin.coalitions | Brodin left three coalitions.
54 single opinion | promises | Opinion.
55 single opinion | persons | Opinion.
56 single opinion | pensioner | Opinion.
57 single opinion | policies | Opinion.
58 single opinion | back | Opinion.
59 single opinion | hurry | Opinion.
60 single opinion | time | Opinion.
61 single opinion | split | Opinion.
62 single opinion | patience | Opinion.
q1 = Astrid Lindahl
q2 = a participant
q3 = Astrid Lindahl
t1 = 2026-01-28 | Lindahl resigns
