"""Numbers in sentences: value, set, unit; what is no quantity; laws that hold of any text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.annotate.bounds import as_set, band, bound
from dragoman.annotate.numbers import numeral_at, pieces
from dragoman.model import Annotated, Quantity

Read = Callable[..., Annotated]


def shown(quantity: Quantity) -> str:
    """A quantity in a tiny language: "> 600000 assault rifles", "15..20 percentage"."""
    if quantity.modifier == "range":
        return f"{quantity.low:.15g}..{quantity.high:.15g} {quantity.unit}"
    mark = "" if quantity.modifier == "=" else quantity.modifier + " "
    return f"{mark}{quantity.value:.15g} {quantity.unit}"


COUNTS = [
    ("The navy lost 17 sailors in the storm.", ["17 sailors"]),
    ("Five long-range missile launchers were destroyed.", ["5 long-range missile launchers"]),
    ("Officials counted 1,250 damaged houses.", ["1250 houses"]),
    ("Some 12,50,000 voters are on the roll.", ["~ 1250000 voters"]),
    ("Troops freed thirty-two hostages on the border.", ["32 hostages"]),
    ("One hundred and twenty delegates walked out.", ["120 delegates"]),
    ("The shelling left 30 dead and 45 wounded.", ["30 dead", "45 wounded"]),
    ("Police arrested two foreign journalists.", ["2 foreign journalists"]),
    ("Three of the seven ministers resigned.", ["3 ministers", "7 ministers"]),
    ("The group holds one French engineer.", ["1 French engineer"]),
    ("The port handles 4.2 million containers.", ["4200000 containers"]),
    ("Turkey hosts 3.6m people who fled the war.", ["3600000 people"]),
    ("A dozen lawmakers signed the letter.", ["12 lawmakers"]),
    ("Half a million refugees crossed the river.", ["500000 refugees"]),
    ("The two sides met again.", ["2 sides"]),
    ("It bought 36 Rafale 3R jets.", ["36 Rafale 3R jets"]),
    ("The bloc of 27 member states approved it.", ["27 member states"]),
    ("The mission takes in 14 countries.", ["14 countries"]),
    ("The refinery gets 20 tankers a month.", ["20 tankers a month"]),
    ("A 15-member council will rule.", ["15 member"]),
    ("They fly two- and four-seat trainers.", ["2 seat", "4 seat"]),
    ("They need a ship or two.", ["2 ship"]),
    ("Ten- and 20-year terms are offered.", ["10 year", "20 year"]),
]
BOUNDS = [
    ("Gas will flow under a $20 billion agreement.", ["20000000000 dollar"]),
    ("It will cost under $20 billion.", ["< 20000000000 dollar"]),
    ("Over a million people fled.", ["> 1000000 people"]),
    ("More than 600 rifles were seized.", ["> 600 rifles"]),
    ("Over 40 villages are cut off.", ["> 40 villages"]),
    ("At least 20 soldiers died.", [">= 20 soldiers"]),
    ("No fewer than nine envoys came.", [">= 9 envoys"]),
    ("Up to 400 jobs may go.", ["<= 400 jobs"]),
    ("As many as 90 miners are trapped.", ["<= 90 miners"]),
    ("Fewer than 50 inspectors remain.", ["< 50 inspectors"]),
    ("Just under 20 per cent voted.", ["< 20 percentage"]),
    ("Nearly 300 ships waited.", ["~ 300 ships"]),
    ("About 20 camps were closed.", ["~ 20 camps"]),
    ("An estimated 7,000 fighters stayed.", ["~ 7000 fighters"]),
    ("It needs 500 or more trucks.", [">= 500 -"]),
    ("A minimum of 60 votes is needed.", [">= 60 votes"]),
    ("The army has 200-odd tanks.", ["~ 200 tanks"]),
    ("Exports exceeded 80 million tonnes.", ["> 80000000 tonne"]),
]
MONEY = [
    ("The contract is worth $7.2 billion.", ["7200000000 dollar"]),
    ("It cost $ 40 billion in all.", ["40000000000 dollar"]),
    ("Berlin gave €3m in aid.", ["3000000 euro"]),
    ("They promised US$2bn in loans.", ["2000000000 dollar"]),
    ("The plant cost Rs 5,100 crore.", ["51000000000 rupee"]),
    ("The deal was set at ₹1.2 lakh crore.", ["1200000000000 indian rupee"]),
    ("Canberra paid A$830 million.", ["830000000 australian dollar"]),
    ("London will send £20 million.", ["20000000 pound sterling"]),
    ("Tokyo lent 400 billion yen.", ["400000000000 japanese yen"]),
    ("The fine was 12 million Swiss francs.", ["12000000 swiss franc"]),
    ("Crude rose to $81.40 a barrel.", ["81.4 dollar per barrel"]),
    ("Gas sold at 90 euros per megawatt hour.", ["90 euro per megawatt hour"]),
    ("More than $2.5 million was stolen.", ["> 2500000 dollar"]),
    ("Wages fell to 40 roubles an hour.", ["40 russian rouble per hour"]),
    ("The fee is USD1,700.", ["1700 dollar"]),
    ("Two million dollars went missing.", ["2000000 dollar"]),
]
SHARES = [
    ("Turnout was 63.4%.", ["63.4 percentage"]),
    ("Inflation hit eight per cent.", ["8 percentage"]),
    ("Rates rose by 25 basis points.", ["25 basis point"]),
    ("Support fell 3 percentage points.", ["3 percentage point"]),
    ("Two-thirds of the fleet is idle.", ["0.666666666666667 fleet"]),
    ("A third of the members abstained.", ["0.333333333333333 members"]),
    ("Half of the villages have no water.", ["0.5 villages"]),
    ("Nine out of ten ballots were valid.", ["0.9 ballots"]),
    ("A 25% tariff takes effect.", ["25 percentage"]),
]
MEASURES = [
    ("The missile flew 1,500 kilometres.", ["1500 kilometre"]),
    ("The missile flew 1,500 km.", ["1500 kilometre"]),
    ("Winds reached 155mph.", ["155 mile per hour"]),
    ("The line carries 1.3 million barrels per day.", ["1300000 barrel per day"]),
    ("The 40-mile column stopped.", ["40 mile"]),
    ("The reactor gives 1,200 MW of power.", ["1200 megawatt"]),
    ("It covers 311 square miles.", ["311 square mile"]),
    ("They walked for three weeks.", ["3 week"]),
    ("The two-year truce held.", ["2 year"]),
    ("It lasted two and a half years.", ["2.5 year"]),
    ("A 50-year-old general was named.", ["50 year of age"]),
    ("A magnitude 6.4 earthquake struck.", ["6.4 magnitude"]),
    ("The mercury fell to minus 30 degrees Celsius.", ["-30 celsius"]),
    ("The crater is 12 metres deep.", ["12 metre"]),
    ("They carried 500 kg of explosives.", ["500 kilogram"]),
]
RANGES = [
    ("Between 15 and 20 per cent abstained.", ["15..20 percentage"]),
    ("It will take 15 to 20 days.", ["15..20 day"]),
    ("The bill is $3 billion to $5 billion.", ["3000000000..5000000000 dollar"]),
    ("The bill is $3 to $5 billion.", ["3000000000..5000000000 dollar"]),
    ("It will train 10-12 officers.", ["10..12 officers"]),
    ("The convoy has three or four trucks.", ["3..4 trucks"]),
    ("Dozens of protesters were hurt.", ["12..120 protesters"]),
    ("Tens of thousands of people marched.", ["10000..100000 people"]),
    ("Output fell from 40 to 35 tonnes.", ["35..40 tonne"]),
    ("Several hundred soldiers deserted.", ["200..2000 soldiers"]),
    ("The levy rose by $40 million to $90 million.", ["40000000 dollar", "90000000 dollar"]),
]
NO_QUANTITIES = [
    "The S-300 and the F-16 were shown with an AK-74.",
    "COVID-19 kept the G20 apart.",
    "The Boeing 737 landed.",
    "The yearly 3+3 dialogue opened.",
    "The law was passed in 2017.",
    "They met on 6 December 2021.",
    "They met on December 6, 2021.",
    "Talks start at 10:30 and end at 5pm.",
    "The side won 2-1 away.",
    "India revoked Article 370.",
    "The council passed Resolution 2231.",
    "The 14th summit opened.",
    "Call 555-0199 for help.",
    "Ms Okafor, 66, resigned.",
    "They spoke to one another.",
    "No one came.",
    "The second half was calm.",
    "The Five Eyes shared it.",
    "It was the third round.",
    "In the 1990s the pact fell apart.",
    "A third party will mediate.",
    "See www.example.org/4.2.1 there.",
    "The three agreed.",
]


@pytest.mark.parametrize(("text", "expected"), COUNTS + BOUNDS + MONEY + SHARES + MEASURES + RANGES)
def test_quantities_of_a_sentence(read: Read, text: str, expected: list[str]) -> None:
    assert [shown(q) for q in read(text).quantities] == expected


@pytest.mark.parametrize("text", NO_QUANTITIES)
def test_numbers_that_are_no_quantities(read: Read, text: str) -> None:
    assert [shown(q) for q in read(text).quantities] == []


def test_the_words_counted_are_marked(read: Read) -> None:
    text = "Rescuers found 14 injured climbers and two guides."
    annotated = read(text)
    assert [text[q.counted.start : q.counted.end] for q in annotated.quantities if q.counted] == ["climbers", "guides"]
    assert [text[q.start : q.end] for q in annotated.quantities] == ["14", "two"]


def test_a_falling_range_keeps_the_order_told(read: Read) -> None:
    [quantity] = read("The garrison shrank from 900 to 400 men.").quantities
    assert (quantity.value, quantity.low, quantity.high) == (900, 400, 900)


@pytest.mark.parametrize(
    ("name", "modifier", "low", "high"),
    [
        ("", "=", 100, 100),
        ("more", ">", 100, None),
        ("atleast", ">=", 100, None),
        ("less", "<", None, 100),
        ("atmost", "<=", None, 100),
        ("nearly", "~", 90, 100),
        ("justover", ">", 100, 110),
        ("about", "~", 75, 125),
    ],
)
def test_the_set_a_bound_makes(name: str, modifier: str, low: float | None, high: float | None) -> None:
    assert as_set(100.0, name) == (modifier, low, high)


@pytest.mark.parametrize(
    ("value", "reach"), [(20.0, 5.0), (620.0, 62.0), (600.0, 60.0), (5.0, 0.5), (1.0, 0.25), (0.0, 0.0)]
)
def test_round_numbers_are_rounded_more(value: float, reach: float) -> None:
    assert band(value) == pytest.approx(reach)


NUMERALS = [
    ("7.2 billion", 7.2e9), ("4 hundred million", 4e8), ("twenty-one thousand", 21_000), ("a hundred", 100),
    ("one thousand two hundred and five", 1205), ("1.2 lakh crore", 1.2e12), ("2½", 2.5), ("1/16 of", 0.0625),
    ("minus 7", -7), ("minus-7", -7), ("-7", -7), (".5", 0.5), ("4.35 hundred", 435), ("1.5×10^3", 1500),
    ("half a dozen", 6), ("three quarters of", 0.75), ("12,00,000", 1_200_000), ("1,200", 1200), ("7bn", 7e9),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), NUMERALS)
def test_numerals(text: str, value: float) -> None:
    number = numeral_at(pieces(text), 0)
    assert number is not None
    assert number.value == pytest.approx(value)


_WORDS = st.sampled_from(
    [
        "one",
        "two",
        "dozen",
        "half",
        "a",
        "third",
        "of",
        "million",
        "hundred",
        "and",
        "-",
        "–",
        "to",
        "between",
        "from",
        "$",
        "%",
        "€",
        "5",
        "1,200",
        ".5",
        "½",
        "US",
        "Rs",
        "bn",
        "m",
        "per",
        "day",
        "km",
        "year",
        "old",
        "minus",
        "+",
        "/",
        "10",
        "out",
        "in",
        "tens",
        "dozens",
        "several",
        "few",
        "more",
        "than",
        "S",
        "Article",
        ",",
        ".",
        ":",
        "×",
        "^",
    ]
)


@given(st.lists(_WORDS, max_size=12), st.sampled_from(["", " "]))
@settings(max_examples=300, deadline=None)
def test_numerals_never_raise_and_stay_in_the_text(words: list[str], joint: str) -> None:
    text = joint.join(words)
    found = pieces(text)
    assert "".join(p.text for p in found) == "".join(text.split())
    for i in range(len(found)):
        number = numeral_at(found, i)
        if number is not None:
            assert 0 <= number.first <= number.last < len(found)


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_pieces_slice_back(text: str) -> None:
    assert all(text[p.start : p.end] == p.text for p in pieces(text))
    assert bound(text, text) in (
        "",
        *[
            "justover",
            "justunder",
            "atleast",
            "atmost",
            "more",
            "less",
            "nearly",
            "about",
            "ormore",
            "orless",
            "orso",
            "odd",
            "plus",
        ],
    )


@given(
    st.floats(-1e12, 1e12), st.sampled_from(["", "more", "atleast", "less", "atmost", "nearly", "about", "justover"])
)
def test_a_set_is_never_turned_round(value: float, name: str) -> None:
    _, low, high = as_set(value, name)
    assert low is None or high is None or low <= high


@given(st.lists(_WORDS, max_size=14))
@settings(max_examples=25, deadline=None)
def test_any_sentence_can_be_read(read: Read, words: list[str]) -> None:
    text = "Officials said " + " ".join(words)
    for quantity in read(text).quantities:
        assert 0 <= quantity.start < quantity.end <= len(text)
