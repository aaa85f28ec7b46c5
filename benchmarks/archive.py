"""Archives of any size, with the truth known: stories, look-alikes, copies, rewrites and noise.

    python benchmarks/archive.py 10000 > archive.jsonl

A line is an article with its `story` and `lineage`. Everything is put together from templates and word
lists written here; the same size and seed give the same archive. Every third happening has a look-alike: the
same kind of happening in the same country, with its own names, place, numbers and date.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from datetime import date, timedelta

SYLLABLES = [
    "ka",
    "ro",
    "mi",
    "ter",
    "vel",
    "dan",
    "os",
    "ja",
    "lu",
    "pre",
    "nik",
    "sa",
    "bor",
    "hel",
    "ti",
    "mar",
    "ov",
    "gen",
    "ush",
    "da",
    "fer",
    "al",
    "qu",
    "em",
    "zor",
    "bi",
    "ne",
    "chi",
    "lan",
    "wat",
]
COUNTRIES = [
    "Valdoria",
    "Kestria",
    "Omarand",
    "Tolvenia",
    "Brashk",
    "Lunaria",
    "Perosk",
    "Dalmere",
    "Ustrania",
    "Corvell",
    "Arkadan",
    "Menoria",
]
KINDS = {
    "quake": ("earthquake", "collapsed buildings", "rescue teams", "seismologists", "aftershocks", "magnitude"),
    "summit": ("summit", "joint declaration", "negotiators", "foreign ministry", "agreements", "billion in trade"),
    "strike": ("air strike", "residential district", "medical workers", "military command", "casualties", "fighters"),
    "arms": ("arms contract", "missile batteries", "defence officials", "manufacturer", "deliveries", "launchers"),
    "vote": ("election", "polling stations", "observers", "electoral commission", "ballots", "per cent of votes"),
    "crash": ("plane crash", "wreckage", "investigators", "aviation authority", "passengers", "flight hours"),
}
OPENINGS = (
    "{leader}, whose office is in {place}, spoke on {day} of the {k0} that has held {country} in its grip.",
    "The {k0} in {place}, {country}, left {n1} people waiting for word from {leader} on {day}.",
    "Officials in {country} confirmed on {day} the {k0} at {place}, and {leader} went there at once.",
    "It was {day} when the {k0} at {place} became known; {leader} of {country} answered within hours.",
)
BODIES = (
    "The {k3} named {witness} as the person who first reported {k1} near {landmark}.",
    "At {landmark}, {k2} counted {n1} cases, while {witness} spoke of {n2}.",
    "{leader} told reporters that {k4} would be dealt with by {unit} before the week is out.",
    "A figure of {n2} {k5} was given by {unit}, which has worked in {place} for years.",
    "Roads from {place} to {landmark} were closed, said {witness}, and {k2} had to walk.",
    "Neighbours of {country} offered help, but {unit} declined it, according to the {k3}.",
    "For the families in {place} the {k4} came on top of a hard winter, {witness} wrote.",
    "No one at {unit} would say why {k1} had not been foreseen by the {k3}.",
    "The {k0} is the gravest since {leader} took office, observers in {country} hold.",
    "By evening {n1} people had gathered at {landmark} to hear what {leader} would do.",
)
NOISE = ("Sign in to read more stories like this.", "Follow our correspondents for the latest news.", "Photo: archive.")
SWAPS = {
    "said": "stated",
    "people": "persons",
    "reporters": "journalists",
    "offered": "proposed",
    "counted": "recorded",
    "gathered": "assembled",
    "help": "assistance",
    "closed": "shut",
    "evening": "nightfall",
    "declined": "refused",
}
FIRST_DAY = date(2020, 1, 1)


def archive(size: int, seed: int = 1) -> Iterator[dict[str, str]]:
    """`size` articles in mixed order."""
    rng = random.Random(seed)
    found: list[dict[str, str]] = []
    happening: dict[str, str] = {}
    number = 0
    while len(found) < size:
        kind = rng.choice(sorted(KINDS)) if number % 3 else happening.get("kind", "quake")
        country = rng.choice(COUNTRIES) if number % 3 else happening.get("country", COUNTRIES[0])
        happening = _happening(rng, kind, country)
        found += _reports(rng, happening, f"s{number}")
        number += 1
    found = found[:size]
    rng.shuffle(found)
    for n, row in enumerate(found):
        yield {"id": f"a{n:06}", **row}


def _name(rng: random.Random) -> str:
    return "".join(rng.choice(SYLLABLES) for _ in range(rng.choice((2, 3, 3)))).capitalize()


def _happening(rng: random.Random, kind: str, country: str) -> dict[str, str]:
    day = FIRST_DAY + timedelta(days=rng.randrange(1_500))
    return {
        **{f"k{i}": word for i, word in enumerate(KINDS[kind])},
        "kind": kind,
        "country": country,
        "leader": f"{_name(rng)} {_name(rng)}",
        "witness": f"{_name(rng)} {_name(rng)}",
        "place": _name(rng),
        "landmark": f"{_name(rng)} {rng.choice(('Bridge', 'Square', 'Harbour', 'Station'))}",
        "unit": f"the {_name(rng)} {rng.choice(('Council', 'Agency', 'Brigade', 'Committee'))}",
        "n1": str(rng.randrange(11, 900)),
        "n2": str(rng.randrange(901, 90_000)),
        "day": f"{day:%B} {day.day}",
        "published": day.isoformat(),
    }


def _reports(rng: random.Random, happening: dict[str, str], story: str) -> list[dict[str, str]]:
    """The reports of one happening: some tellings of their own, some copies and rewrites of an earlier one."""
    rows: list[dict[str, str]] = []
    tellings: list[list[str]] = []
    unused = rng.sample([*OPENINGS, *BODIES], len(OPENINGS) + len(BODIES))
    for _ in range(min(40, 1 + int(rng.expovariate(1 / 6)))):
        share = rng.random()
        if not tellings or share > 0.45:
            lineage = len(tellings)
            sentences = _telling(rng, happening, unused)
            tellings.append(sentences)
        else:
            lineage = rng.randrange(len(tellings))
            sentences = tellings[lineage] if share < 0.2 else _rewrite(rng, tellings[lineage])
        text = " ".join(sentences) + (f"\n\n{rng.choice(NOISE)}" if rng.random() < 0.3 else "")
        late = date.fromisoformat(happening["published"]) + timedelta(days=rng.randrange(3))
        rows.append({"text": text, "published": late.isoformat(), "story": story, "lineage": f"{story}.{lineage}"})
    return rows


def _telling(rng: random.Random, happening: dict[str, str], unused: list[str]) -> list[str]:
    """A telling of its own: no two of one story share a sentence of the templates."""
    told = [unused.pop().format(**happening)] if unused else []
    own = [_own_words(rng, happening) for _ in range(6)]
    return [*told, *own]


def _own_words(rng: random.Random, happening: dict[str, str]) -> str:
    """What an independent desk adds, with names of its own around the names of the happening."""
    who, where, what = f"{_name(rng)} {_name(rng)}", _name(rng), _name(rng)
    doing = rng.choice(("teaches", "trades", "lives", "works", "was born", "studies"))
    feeling = rng.choice(("doubts", "welcomes", "fears", "expects", "denies", "regrets"))
    theme = happening[rng.choice(("leader", "place", "landmark", "unit", "k0", "country"))]
    return f"{who}, who {doing} in {where}, {feeling} what {what} made of {theme}."


def _rewrite(rng: random.Random, sentences: list[str]) -> list[str]:
    """Some sentences cut, one moved, words swapped."""
    kept = [s for s in sentences if rng.random() < 0.85] or sentences[:1]
    if len(kept) > 2:
        kept.insert(1, kept.pop())
    return [" ".join(SWAPS.get(word, word) for word in sentence.split(" ")) for sentence in kept]


def main() -> None:
    for row in archive(int(sys.argv[1])):
        print(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    main()
