"""Time expressions: spans, types and values, on sentences published on Tuesday, 7 December 2021."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.annotate import SpacyParser
from dragoman.annotate.sentences import split
from dragoman.annotate.time_words import KIND_OF_WORD
from dragoman.annotate.times import find
from dragoman.model import Article, Parse, Sentence, Time, Token

TUESDAY = "2021-12-07"

Told = Callable[[str, str | None], tuple[Time, ...]]


@pytest.fixture(scope="session")
def told(parser: SpacyParser) -> Told:
    def times_of(text: str, published: str | None = TUESDAY) -> tuple[Time, ...]:
        spans = [span for block in split(text) for span in block]
        parses = parser([text[s.start : s.end] for s in spans])
        sentences = [Sentence(s.start, s.end, parse) for s, parse in zip(spans, parses, strict=True)]
        return find(Article("a", text, published=published), sentences)

    return times_of


def shown(text: str, times: tuple[Time, ...]) -> str:
    """`words=value` of each time, "; " between."""
    return "; ".join(f"{text[t.start : t.end]}={t.value}" for t in times)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # days of the week: by tense
        ("The ministers met in Ankara on Monday.", "Monday=2021-12-06"),
        ("The two presidents will meet on Friday in Geneva.", "Friday=2021-12-10"),
        ("The court ruled last Friday that the law stands.", "last Friday=2021-12-03"),
        ("Parliament is to vote on the treaty next Thursday.", "next Thursday=2021-12-09"),
        ("Her first journey abroad led to Lima in June for a conference.", "June=2021-06"),
        ("They met in March for talks.", "March=2021-03"),
        ("The school will open next semester.", "next semester=2022-06"),
        ("The envoy arrived on Wednesday night.", "Wednesday night=2021-12-01TNI"),
        ("Troops left the town early Tuesday.", "early Tuesday=2021-12-07"),
        ("The trial starts on Thursday.", "Thursday=2021-12-09"),
        ("Both sides agreed to meet on Saturday.", "Saturday=2021-12-11"),
        ("Wednesday's ruling surprised the ministry.", "Wednesday=2021-12-01"),
        ("On Sundays the market is closed.", "Sundays=XXXX-WXX-7"),
        # days around the publication
        (
            "He said yesterday that talks would resume tomorrow.",
            "yesterday=2021-12-06; tomorrow=2021-12-08",
        ),
        ("The minister flies to Cairo tonight.", "tonight=2021-12-07TNI"),
        ("The bridge was destroyed the day before yesterday.", "the day before yesterday=2021-12-05"),
        ("This morning the airport reopened.", "This morning=2021-12-07TMO"),
        ("Last night rockets hit the town.", "Last night=2021-12-06TNI"),
        # dates in full and in part
        ("The treaty was signed on 6 December 2021.", "6 December 2021=2021-12-06"),
        ("The treaty was signed on December 6, 2021, in Delhi.", "December 6, 2021=2021-12-06"),
        ("The treaty was signed on Dec. 6.", "Dec. 6=2021-12-06"),
        ("The vote takes place on Jan. 14.", "Jan. 14=2022-01-14"),
        ("The summit opens on Monday, Dec. 13.", "Monday, Dec. 13=2021-12-13"),
        ("The report of 2021-11-30 names three generals.", "2021-11-30=2021-11-30"),
        ("The entry of 11/02/89 is missing.", "11/02/89=1989-11-02"),
        ("The letter is dated 24.12.2020 in the archive.", "24.12.2020=2020-12-24"),
        ("The letter is dated 24/12/2020 in the archive.", "24/12/2020=2020-12-24"),
        ("The 21st of October 2015 was a dark day.", "The 21st of October 2015=2015-10-21"),
        ("Between March 3 and 7 the army shelled the port.", "March 3=2021-03-03; 7=2021-03-07"),
        ("Shelling lasted from 3 to 7 March.", "3=2021-03-03; 7 March=2021-03-07"),
        ("In the week of March 6 the court sat.", "the week of March 6=2021-W09"),
        ("Exports rose in the 2020-21 season.", "2020-21=2020"),
        ("In the second week of March the talks stalled.", "the second week of March=2021-03"),
        ("The law was passed on 29 February.", "29 February=2020-02-29"),
        ("It ran from December 28 to January 3, 2015.", "December 28=2014-12-28; January 3, 2015=2015-01-03"),
        ("The group grew from September to December 2014.", "September=2014-09; December 2014=2014-12"),
        ("He announced his bid in March.", "March=2021-03"),
        ("They feared for the Feb. 8 election.", "Feb. 8=2022-02-08"),
        ("He was freed on Sept. 30 of last year.", "Sept. 30 of last year=2020-09-30"),
        ("The first shots fell on 26 February, a Friday.", "26 February=2021-02-26; Friday=2021-12-03"),
        # months and years
        ("Exports fell in June.", "June=2021-06"),
        ("Exports fell in June last year.", "June last year=2020-06"),
        ("In early March 2020 the border was closed.", "early March 2020=2020-03"),
        ("Elections are due in May.", "May=2022-05"),
        ("The pact was concluded in 1971.", "1971=1971"),
        ("The pact of the 1971 war still holds.", "1971=1971"),
        ("From 2014-2019 he led the party.", "2014=2014; 2019=2019"),
        ("By the end of 1994 the army had left.", "the end of 1994=1994"),
        # numbers and names that are no times
        ("More than 1500 people fled.", ""),
        ("The library has 2000 books.", ""),
        ("The governor may march to the palace.", ""),
        ("Theresa May spoke to the house.", ""),
        ("April Jones and Jan Novak attended.", ""),
        ("The team won 3:1.", ""),
        ("The Harbour Daily and the Sunday Times wrote of the Winter Olympics.", ""),
        ("Thousands joined the Women's March there.", ""),
        ("He is in his 40s.", ""),
        ("A quarter of the troops left.", ""),
        ("The six-year-old boy was saved.", ""),
        ("The general is 52 years old.", ""),
        # quarters, halves, seasons, decades, centuries
        ("Growth slowed in the third quarter.", "the third quarter=2021-Q3"),
        ("The third-quarter loss was small.", "third-quarter=2021-Q3"),
        ("Growth slowed in the second quarter of 2019.", "the second quarter of 2019=2019-Q2"),
        ("The fiscal first quarter of 2020 was weak.", "The fiscal first quarter of 2020=2020-Q1"),
        ("Trade rose in the first half of 2021.", "the first half of 2021=2021-H1"),
        ("Trade rose in Q3 2020.", "Q3 2020=2020-Q3"),
        ("Inflation reached its peak in the 1990s.", "the 1990s=199"),
        ("The wall fell in the late 1980s.", "the late 1980s=198"),
        ("Songs of the '60s filled the square.", "the '60s=196"),
        ("In the nineties the party split.", "the nineties=199"),
        ("The treaty dates from the 19th century.", "the 19th century=18"),
        ("The rivalry shaped the twentieth century.", "the twentieth century=19"),
        ("Fighting resumed last spring.", "last spring=2021-SP"),
        ("The harvest failed in the summer of 2019.", "the summer of 2019=2019-SU"),
        ("Grain prices fell this autumn.", "this autumn=2021-FA"),
        # units from now
        ("Talks begin next week.", "next week=2021-W50"),
        ("The bank raised rates last month.", "last month=2021-11"),
        ("Later this year the base will close.", "Later this year=2021"),
        ("The truce ends at the end of the month.", "the end of the month=2021-12"),
        ("Two years ago the alliance collapsed.", "Two years ago=2019"),
        ("The ship sank three weeks ago.", "three weeks ago=2021-W46"),
        ("He was arrested 10 days ago.", "10 days ago=2021-11-27"),
        ("Many years ago the port was open.", "Many years ago=PAST_REF"),
        ("Over the weekend thousands protested.", "the weekend=2021-W48-WE"),
        # stretches
        ("The siege lasted three weeks.", "three weeks=P3W"),
        ("He spent two and a half years in prison.", "two and a half years=P2Y6M"),
        ("The talks went on for several months.", "several months=PXM"),
        ("They waited for more than four hours.", "more than four hours=PT4H"),
        ("A five-day visit ended in Oslo.", "five-day=P5D"),
        ("The 30-day truce held.", "30-day=P30D"),
        ("The year-long talks failed.", "year-long=P1Y"),
        ("It cost 5 billion, spread over three years.", "three years=P3Y"),
        ("Over the past 12 months exports doubled.", "the past 12 months=P12M"),
        ("In the next few days the council will decide.", "the next few days=PXD"),
        ("He had no food for days.", "days=PXD"),
        ("The tanks need half an hour to reach the border.", "half an hour=PT30M"),
        ("The dispute has lasted a decade.", "a decade=P10Y"),
        ("He ruled for three-and-a-half years.", "three-and-a-half years=P3Y6M"),
        ("It will take 3 to 4 weeks.", "3 to 4 weeks=P3W"),
        # what comes again
        ("The body meets every month.", "every month=P1M"),
        ("The group meets every other week.", "every other week=P2W"),
        ("The council sits every three years.", "every three years=P3Y"),
        ("The fee is paid annually.", "annually=P1Y"),
        ("Flights leave every Monday.", "every Monday=XXXX-WXX-1"),
        ("Inspectors come twice a year.", "twice a year=P1Y"),
        ("The mine yields 500 tonnes a day.", "a day=P1D"),
        # times of day
        ("The plane landed at 9:30 a.m.", "9:30 a.m.=2021-12-07T09:30"),
        ("The curfew begins at 9 p.m. on Friday.", "9 p.m. on Friday=2021-12-10T21:00"),
        ("Doors open at 2pm and close at 14:00 local time.", "2pm=2021-12-07T14:00; 14:00 local time=2021-12-07T14:00"),
        ("At 5 p.m. on Monday, December 6, 2021 they met.", "5 p.m. on Monday, December 6, 2021=2021-12-06T17:00"),
        ("The blast occurred at 1430 GMT.", "1430 GMT=2021-12-07T14:30"),
        ("Polls close at noon Saturday.", "noon Saturday=2021-12-11T12:00"),
        ("The tremor was felt at 5 p.m. EST, Nov. 6.", "5 p.m. EST, Nov. 6=2021-11-06T17:00"),
        ("The guards left at 4 in the morning.", "4 in the morning=2021-12-07T04:00"),
        # references
        ("He now leads the opposition.", "now=PRESENT_REF"),
        ("The country is currently without a government.", "currently=PRESENT_REF"),
        ("The minister recently resigned.", "recently=PAST_REF"),
        ("In the future the pact may be widened.", "the future=FUTURE_REF"),
        # feasts
        ("The attack came on New Year's Eve.", "New Year's Eve=2020-12-31"),
        ("The envoys will meet on Christmas Day.", "Christmas Day=2021-12-25"),
        ("The envoys met over Easter weekend.", "Easter weekend=2021-W13-WE"),
        ("The envoys met on Easter Monday.", "Easter Monday=2021-04-05"),
        ("The envoys met over Labor Day weekend.", "Labor Day weekend=2021-W35-WE"),
        ("Last Thanksgiving they met in Paris.", "Last Thanksgiving=2021-11-25"),
        # eras have no dates that a text decides
        ("In the Cold War era nothing moved.", ""),
    ],
)
def test_a_sentence(told: Told, text: str, expected: str) -> None:
    assert shown(text, told(text, TUESDAY)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was jailed in 2015. Two years later he was freed.", "2015=2015; Two years later=2017"),
        (
            "The strike began on 3 May 2019. The following day the army moved in.",
            "3 May 2019=2019-05-03; The following day=2019-05-04",
        ),
        ("It happened in 2008. That year prices doubled.", "2008=2008; That year=2008"),
        ("In May 1998 it tested. The following month sanctions came.", "May 1998=1998-05; The following month=1998-06"),
        (
            "Profit rose in the third quarter. It was half as much a year earlier. The quarter was calm.",
            "the third quarter=2021-Q3; a year earlier=2020-Q3; The quarter=2021-Q3",
        ),
    ],
)
def test_a_time_hangs_on_the_time_told_before(told: Told, text: str, expected: str) -> None:
    assert shown(text, told(text, TUESDAY)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He arrived on Monday.", "Monday=XXXX-WXX-1"),
        ("The pact was signed on December 6.", "December 6=XXXX-12-06"),
        ("The pact was signed in June.", "June=XXXX-06"),
        ("He left yesterday and returns next year.", "yesterday=PAST_REF; next year=FUTURE_REF"),
        ("The pact was signed on 6 December 2021.", "6 December 2021=2021-12-06"),
        ("Three weeks ago he resigned.", "Three weeks ago=PAST_REF"),
        ("The clock stopped at 9 a.m.", "9 a.m.=XXXX-XX-XXT09:00"),
    ],
)
def test_without_a_publication_date_nothing_is_guessed(told: Told, text: str, expected: str) -> None:
    assert shown(text, told(text, None)) == expected


@pytest.mark.parametrize("published", ["2021-12-07T10:15:00Z", "0001-01-01", "9999-12-31", "soon", "2021-13-45"])
def test_any_publication_date_is_borne(told: Told, published: str) -> None:
    told(
        "Next year, last Monday, two centuries ago, 99999 years later, in December, on Dec. 31, last quarter, "
        "the weekend before, next Thanksgiving and the following day came.",
        published,
    )


def test_types(told: Told) -> None:
    times = told("On Monday at 9 a.m. he left for two weeks, as every year.", TUESDAY)
    assert [t.type for t in times] == ["DATE", "TIME", "DURATION", "SET"]


def flat_parse(text: str) -> Parse:
    """A parse that knows nothing: every word a noun under the first."""
    tokens, at = [], 0
    for i, word in enumerate(text.split()):
        start = text.index(word, at)
        at = start + len(word)
        tokens.append(Token(i, word, word.lower(), word, "NOUN", "NN", "dep", 0, start, at, "", "O"))
    everything = tuple(range(1, len(tokens)))
    return Parse(text, tuple(tokens), (everything, *((),) * len(everything)), (0,) * len(tokens), (0,) * len(tokens))


WORDS = st.sampled_from(
    [*sorted(KIND_OF_WORD), "1999", "12", "3,000", "'89", "1990s", "9:30", "31/12/99", "Q3", "half-life"]
)


@settings(max_examples=300)
@given(st.lists(WORDS | st.text(min_size=1, max_size=4), min_size=1, max_size=14), st.none() | st.dates())
def test_any_words_give_spans_in_order_that_slice(words: list[str], published: object) -> None:
    text = " ".join(words)
    if not text.split():
        return
    article = Article("a", text, published=None if published is None else str(published))
    times = find(article, [Sentence(0, len(text), flat_parse(text))])
    for time in times:
        assert text[time.start : time.end].strip() == text[time.start : time.end] != ""
        assert time.value
    assert all(a.end <= b.start for a, b in pairwise(times))
    assert times == find(article, [Sentence(0, len(text), flat_parse(text))])


def test_furniture_is_not_read() -> None:
    text = "Published on Monday"
    assert find(Article("a", text), [Sentence(0, len(text), None)]) == ()
