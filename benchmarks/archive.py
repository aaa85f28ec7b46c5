"""Archives of any size, with the truth known: stories, look-alikes, follow-ups, copies, rewrites and noise.

    python benchmarks/archive.py 10000 > archive.jsonl

A line is an article with its truth: `story`, `lineage`, `continues` (the story that it follows up, or null) and
`copied_from` (an article, an agency, or null). The same size and seed give the same archive. Everything is put
together from the templates and word lists beside this file.

What makes it hard, as archives are: a country keeps its leaders and ministers over the years, and every third
happening is a look-alike of an earlier one (same kind, same country, same officials; other place, numbers, day).
The desks that tell a happening on their own use wordings that differ in build, their numbers may differ, and all of
them may carry one official's words. A copy is exact, cut, in another order, reworded, or mixed with sentences of
the outlet's own; it may name its agency. Outlets put standard paragraphs under their reports. How often a report
is copied follows a power law: at 100,000 articles some wires stand there a thousand times.
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

import archive_words as words
from archive_templates import (
    ATTRIBUTIONS,
    BACKGROUND,
    COLOUR,
    FOLLOW_UPS,
    FOOTERS,
    GENERAL,
    HEADLINES,
    KINDS,
    NOISE,
    STATEMENTS,
    TAILS,
    Fact,
)

Row = dict[str, str | None]

FIRST_DAY, DAYS = date(2018, 1, 1), 1_800
TELLINGS = 4  # as many as there are wordings of a fact
LOOK_ALIKE, FOLLOWED_UP, NOISE_SHARE = 1 / 3, 0.08, 0.12
_CHOICE = re.compile(r"\[([^\]]*)\]")


@dataclass(frozen=True)
class Country:
    """A country with those who speak for it; `regions` come back from happening to happening."""

    name: str
    adjective: str
    capital: str
    leader: str
    title: str
    ministers: dict[str, str]
    spokes: str
    regions: tuple[str, ...]
    group: str
    org: str
    firm: str


@dataclass(frozen=True)
class Outlet:
    name: str
    place: str
    footer: str | None
    background: dict[str, str]


@dataclass
class Happening:
    story: str
    kind: str
    country: Country
    day: date
    slots: dict[str, str]
    statement: str
    facts: tuple[Fact, ...]
    continues: str | None = None
    colours: list[str] = field(default_factory=list)  # not used yet in this story: no two desks think alike


@dataclass
class World:
    """All that stays the same from story to story."""

    rng: random.Random
    countries: list[Country] = field(default_factory=list)
    outlets: list[Outlet] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.countries = [_country(self.rng, *row) for row in words.COUNTRIES]
        names = sorted({f"{words.town(self.rng)} {self.rng.choice(words.OUTLET_ENDINGS)}" for _ in range(150)})
        self.outlets = [_outlet(self.rng, name, self.countries) for name in names]


def archive(size: int, seed: int = 1) -> Iterator[Row]:
    """`size` articles in mixed order."""
    rng = random.Random(seed)
    world = World(rng)
    rows: list[Row] = []
    told: list[Happening] = []
    while len(rows) < size:
        if rng.random() < NOISE_SHARE * 3:  # a story of one article against a mean of a few
            rows.append(_noise(world, f"n{len(rows)}"))
            continue
        happening = _next(world, told, f"s{len(told)}")
        told.append(happening)
        rows += _reports(world, happening, max(40, size // 60))
    rows = rows[:size]
    rng.shuffle(rows)
    number = {row.pop("key"): f"a{n:06}" for n, row in enumerate(rows)}
    for n, row in enumerate(rows):
        origin = row["copied_from"]
        if origin is not None and ":" in origin:  # its article may have fallen behind the end of the archive
            row["copied_from"] = number.get(origin)
        yield {"id": f"a{n:06}", **row}


# ------------------------------------------------------------------ the world


def _country(rng: random.Random, name: str, adjective: str, capital: str) -> Country:
    return Country(
        name=name,
        adjective=adjective,
        capital=capital,
        leader=words.person(rng),
        title=rng.choice(words.LEADERS),
        ministers={post: words.person(rng) for post in words.POSTS},
        spokes=words.person(rng),
        regions=tuple(f"the {words.town(rng)} {rng.choice(('valley', 'province', 'region'))}" for _ in range(4)),
        group=f"the {words.town(rng)} {rng.choice(words.GROUPS)}",
        org=f"the {adjective} {rng.choice(words.BODIES)}",
        firm=f"{words.family_name(rng)} {rng.choice(('Industries', 'Lines', 'Works'))}",
    )


def _outlet(rng: random.Random, name: str, countries: list[Country]) -> Outlet:
    footer = _filled(rng, rng.choice(FOOTERS), _own(rng) | {"outlet": name}) if rng.random() < 0.6 else None
    background = {}
    for country in rng.sample(countries, 4):
        slots = {"country": country.name, "capital": country.capital}
        background[country.name] = _in_own_words(rng, rng.choice(BACKGROUND), slots)
    return Outlet(name, words.town(rng), footer, background)


def _own(rng: random.Random) -> dict[str, str]:
    """Names and numbers that belong to nobody else."""
    return {
        "own": words.person(rng), "own2": words.person(rng), "ownplace": words.town(rng), "otherplace": words.town(rng),
        "ownmonth": rng.choice(words.MONTHS), "ownyear": str(rng.randrange(1951, 2016)),
        "ownyear2": str(rng.randrange(1801, 1990)), "ownnumber2": str(rng.randrange(21, 990)),
        "ownnumber": str(rng.randrange(21, 990)), "few": str(rng.randrange(2, 19)),
    }  # fmt: skip


def _filled(rng: random.Random, template: str, slots: dict[str, str]) -> str:
    chosen = _CHOICE.sub(lambda match: rng.choice(match[1].split("|")), template)
    text = chosen.format_map(slots)
    return text[0].upper() + text[1:]


# ------------------------------------------------------------- the happenings


def _next(world: World, told: list[Happening], story: str) -> Happening:
    rng = world.rng
    if told and rng.random() < FOLLOWED_UP:
        return _follow_up(rng, rng.choice(told[-200:]), story)
    kind, country, day = rng.choice(sorted(KINDS)), rng.choice(world.countries), rng.randrange(DAYS)
    if told and rng.random() < LOOK_ALIKE:
        like = rng.choice(told[-200:])
        kind, country = like.kind, like.country
        day = (like.day - FIRST_DAY).days + rng.choice((7, 9, 14, 30, 90, 365))
    partner = rng.choice([other for other in world.countries if other is not country])
    slots = _slots(rng, country, partner, FIRST_DAY + timedelta(days=day), kind)
    statement = rng.choice(STATEMENTS).format_map(slots)
    return Happening(story, kind, country, FIRST_DAY + timedelta(days=day), slots, statement, KINDS[kind] + GENERAL)


def _slots(rng: random.Random, country: Country, partner: Country, day: date, kind: str) -> dict[str, str]:
    post = rng.choice(words.POSTS)
    minister = country.ministers[post]
    place = words.town(rng)
    return {
        "country": country.name, "dem": country.adjective, "capital": country.capital,
        "leader": f"{country.title} {country.leader}", "lead": country.leader.split()[1],
        "minister": f"{post} {minister}", "min": minister.split()[1],
        "spokes": f"government {rng.choice(('spokesman', 'spokeswoman'))} {country.spokes}",
        "sp": country.spokes.split()[1], "org": country.org, "group": country.group, "firm": country.firm,
        "partner": partner.name, "pdem": partner.adjective, "pcap": partner.capital,
        "pleader": f"{partner.title} {partner.leader}", "plead": partner.leader.split()[1],
        "place": place, "near": words.town(rng), "region": rng.choice(country.regions), "expert": words.person(rng),
        "n": str(rng.randrange(5, 240)), "m": str(rng.randrange(30, 900)), "few": str(rng.randrange(2, 19)),
        "k": f"{rng.randrange(2, 95)},{rng.randrange(0, 10)}00", "money": f"${rng.randrange(11, 900)} million",
        "bigmoney": f"${rng.randrange(2, 30)}.{rng.randrange(1, 10)} billion", "pct": str(rng.randrange(21, 79)),
        "pct2": str(rng.randrange(31, 92)), "mag": f"{rng.randrange(5, 8)}.{rng.randrange(0, 10)}",
        "hour": rng.choice(words.HOURS), "day": f"{day:%A}", "month": rng.choice(words.MONTHS),
        "flight": f"{rng.choice('KLMQTVZ')}{rng.choice('ABRX')}{rng.randrange(100, 999)}",
        "ship": f"{rng.choice(words.FIRST_NAMES)} {rng.choice(words.STEMS)}a", "item": rng.choice(words.ITEMS),
        "disease": rng.choice(words.DISEASES),
        "theme": f"{words.NOUNS[kind]} {'in' if kind == 'vote' else 'at'} {place}",
    }  # fmt: skip


def _follow_up(rng: random.Random, first: Happening, story: str) -> Happening:
    """Weeks later: the court, the report, the resignation, with places and names of the happening it continues."""
    day = first.day + timedelta(days=rng.randrange(25, 160))
    fresh = {"few": str(rng.randrange(2, 19)), "m": str(rng.randrange(30, 900)), "day": f"{day:%A}"}
    money = {"money": f"${rng.randrange(11, 900)} million", "month0": f"{first.day:%B}"}
    slots = first.slots | fresh | money | {"expert": words.person(rng)}
    statement = rng.choice(STATEMENTS).format_map(slots)
    return Happening(
        story, first.kind, first.country, day, slots, statement, FOLLOW_UPS + GENERAL[2:], continues=first.story
    )


# ---------------------------------------------------------------- the reports


@dataclass
class Telling:
    """What one desk wrote first; `key` is its first article, `agency` the wire it is, if it is one."""

    lineage: str
    sentences: list[str]
    agency: str | None
    key: str
    day: date


def _reports(world: World, happening: Happening, most: int) -> list[Row]:
    rng = world.rng
    wordings = [rng.sample(range(len(fact)), len(fact)) for fact in happening.facts]
    most_tellings = min(len(order) for order in wordings)
    count = min(most, int(2 * rng.paretovariate(0.95)) - 1)
    tellings: list[Telling] = []
    rows: list[Row] = []
    for n in range(count):
        key = f"{happening.story}:{n}"
        wanted = 1 + n**0.5
        if len(tellings) < min(wanted, most_tellings):
            telling = _telling(world, happening, wordings, len(tellings), key)
            tellings.append(telling)
            rows.append(_row(world, happening, telling, telling.sentences, origin=None, key=key, day=telling.day))
        else:
            telling = tellings[min(int(rng.paretovariate(1.0)) - 1, len(tellings) - 1)]
            late = telling.day + timedelta(days=rng.choice((0, 0, 0, 1, 1, 2)))
            origin = telling.agency or telling.key
            rows.append(
                _row(world, happening, telling, _copied(rng, happening, telling), origin=origin, key=key, day=late)
            )
    return rows


def _telling(world: World, happening: Happening, wordings: list[list[int]], number: int, key: str) -> Telling:
    """A telling of its own: no two of one story share a wording. Early numbers differ from later ones."""
    rng = world.rng
    slots = dict(happening.slots)
    if rng.random() < 0.4:
        slots["n"] = str(int(slots["n"]) + rng.randrange(1, 9))
    told = [_filled(rng, fact[order[number]], slots) for fact, order in zip(happening.facts, wordings, strict=True)]
    kept = [0, *sorted(rng.sample(range(1, len(told)), min(len(told) - 1, rng.randrange(5, 9))))]
    sentences = [told[i] for i in kept]
    if rng.random() < 0.5:
        said = rng.choice(ATTRIBUTIONS).replace("{statement}", happening.statement)
        sentences.insert(2, _filled(rng, said, slots))
    sentences += [_colour(rng, happening) for _ in range(rng.randrange(0, 4))]
    agency = rng.choice(words.AGENCIES) if number == 0 and rng.random() < 0.7 else None
    day = happening.day + timedelta(days=rng.choice((0, 0, 1)))
    return Telling(f"{happening.story}.{number}", sentences, agency, key, day)


def _colour(rng: random.Random, happening: Happening) -> str:
    if not happening.colours:
        happening.colours = rng.sample(COLOUR, len(COLOUR))
    return _in_own_words(rng, happening.colours.pop(), {"theme": happening.slots["theme"]})


def _in_own_words(rng: random.Random, template: str, slots: dict[str, str]) -> str:
    """A sentence that only one outlet could have written."""
    tail = f", {rng.choice(TAILS)}" if template.endswith(".") and rng.random() < 0.7 else ""
    return _filled(rng, f"{template.removesuffix('.')}{tail}.", _own(rng) | slots)


def _copied(rng: random.Random, happening: Happening, telling: Telling) -> list[str]:
    """What another outlet made of a telling."""
    sentences = list(telling.sentences)
    way = rng.choice(("exact", "exact", "cut", "moved", "light", "heavy", "mixed"))
    if way == "cut":
        sentences = sentences[: max(3, len(sentences) * rng.randrange(4, 9) // 10)]
    elif way == "moved":
        head, rest = sentences[:1], sentences[1:]
        rng.shuffle(rest)
        sentences = head + rest
    elif way in {"light", "heavy"}:
        strength = 0.4 if way == "light" else 0.9
        sentences = [words.reworded(s, rng, strength) for s in sentences if rng.random() < 0.9] or sentences
    elif way == "mixed":
        kept = sorted(rng.sample(range(len(sentences)), max(3, len(sentences) // 2)))
        sentences = [sentences[i] for i in kept] + [_colour(rng, happening) for _ in range(rng.randrange(1, 4))]
    return sentences


def _row(
    world: World,
    happening: Happening,
    telling: Telling,
    sentences: list[str],
    *,
    origin: str | None,
    key: str,
    day: date,
) -> Row:
    rng = world.rng
    outlet = rng.choice(world.outlets)
    source = telling.agency if origin is None and telling.agency else outlet.name
    paragraphs = [" ".join(sentences[i : i + 2]) for i in range(0, len(sentences), 2)]
    if source == outlet.name:
        if happening.country.name in outlet.background:
            paragraphs.append(outlet.background[happening.country.name])
        if outlet.footer:
            paragraphs.append(outlet.footer)
    if telling.agency and (origin is None or rng.random() < 0.5):
        place = happening.slots["place"].upper()
        paragraphs[0] = f"{place}, {day:%B} {day.day} ({telling.agency}) - {paragraphs[0]}"
    elif telling.agency and rng.random() < 0.3:
        paragraphs.append(f"(With inputs from {telling.agency})")
    return {
        "title": _title(rng, happening), "text": "\n\n".join(paragraphs), "published": day.isoformat(),
        "source": source, "language": "en", "story": happening.story, "lineage": telling.lineage,
        "continues": happening.continues, "copied_from": origin, "key": key,
    }  # fmt: skip


def _title(rng: random.Random, happening: Happening) -> str | None:
    if rng.random() < 0.2:
        return None
    theme = happening.slots["theme"].removeprefix("the ")
    return f"{theme[0].upper()}{theme[1:]} {rng.choice(HEADLINES).format_map(happening.slots)}"


def _noise(world: World, story: str) -> Row:
    rng = world.rng
    outlet = rng.choice(world.outlets)
    slots, subject = _own(rng), rng.choice(sorted(NOISE))
    sentences = [_filled(rng, line, slots) for line in rng.sample(NOISE[subject], 2)]
    theme = {"theme": f"the {subject} of {slots['ownplace']}"}
    sentences += [_in_own_words(rng, line, theme) for line in rng.sample(COLOUR, 3)]
    paragraphs = [" ".join(sentences), *([outlet.footer] if outlet.footer else [])]
    day = FIRST_DAY + timedelta(days=rng.randrange(DAYS))
    return {
        "title": None, "text": "\n\n".join(paragraphs), "published": day.isoformat(), "source": outlet.name,
        "language": "en", "story": story, "lineage": f"{story}.0", "continues": None, "copied_from": None,
        "key": f"{story}:0",
    }  # fmt: skip


def main() -> None:
    for row in archive(int(sys.argv[1])):
        print(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    main()
