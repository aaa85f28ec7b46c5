"""Stories of our own with labelled facts and contradictions: compiles marked texts into gold rows.

python eval/accounts.py                 accounts/marked/*.story -> accounts/world_dev.jsonl, world_held.jsonl

`make eval` scores `dragoman brief` on both.

A .story file:

    story: NAME
    title: what it is about
    half: held                                  absent: dev
    reuse: 1 4; 2 5                             articles that are copies of one text, a line of descent between ";"

    == NUMBER | OUTLET | PUBLISHED | HEADLINE   then the text; {KEY words} marks a span, marks may be nested,
    {12a At least nine people were killed}      fact 12, reading a; {12a,t1 ...} carries two marks
    -- facts
    12 conflict number | crash.dead | How many died.
    a = 9 | at least                            reading: value | modifier | whose word it is
    b = 11 | | hospital
    q1 = Speaker                                a quotation, marked {q1 ...}; it becomes a fact as well
    p1 = Person                                 a role or title of a person, marked {p1 ...}
    t1 = 2025-02-20 | what happened             an entry of the timeline, marked {t1 ...}

A fact without reading lines has one reading, its statement. `relation` is agree, compatible, conflict, different_scope,
or single for what one article alone tells. The dev half is for looking; the held half is only scored.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent / "accounts"
HALVES = ("dev", "held")
RELATIONS = {"agree", "compatible", "conflict", "different_scope", "single"}
MARK = re.compile(r"\{((?:\d+[a-z]|[qpt]\d+)(?:,(?:\d+[a-z]|[qpt]\d+))*) ")
FACT = re.compile(r"(\d+) (\w+) (\w+) \| (.*?) \| (.*)")
READING = re.compile(r"([a-z]) = (.*)")
OTHER = re.compile(r"([qpt]\d+) = (.*)")

Span = dict[str, Any]
Row = dict[str, Any]


class MarkingError(ValueError):
    """A marked text that says two things at once, or leaves one out."""


def compiled(path: Path) -> tuple[str, Row]:
    """The half a story belongs to and its gold row."""
    head, *blocks = re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    fields = {key.strip(): value.strip() for key, _, value in (line.partition(":") for line in head.splitlines())}
    name, half = fields["story"], fields.get("half", "dev")
    blocks[-1], _, declared = blocks[-1].partition("\n-- facts\n")
    marks: dict[str, list[Span]] = defaultdict(list)
    inputs = [_article(name, block, marks) for block in blocks]
    row = {
        "story": name,
        "title": fields["title"],
        "articles": [article["id"] for article in inputs],
        **_labels(name, declared, marks),
        "reuse": [[f"{name}-{n}" for n in line.split()] for line in fields.get("reuse", "").split(";") if line.strip()],
        "published": min(article["published"] for article in inputs),
        "inputs": inputs,
    }
    _check(row, half)
    return half, row


def _article(story: str, block: str, marks: dict[str, list[Span]]) -> Row:
    top, _, body = block.partition("\n")
    number, source, published, title = (field.strip() for field in top.split("|", 3))
    article = f"{story}-{number}"
    text, spans = _plain(body.strip())
    for key, start, end in spans:
        marks[key].append({"article": article, "start": start, "end": end, "text": text[start:end]})
    return {"id": article, "title": title, "text": text, "source": source, "published": published}


def _plain(body: str) -> tuple[str, list[tuple[str, int, int]]]:
    """The text without its marks, and the marks as offsets into it."""
    out: list[str] = []
    open_marks: list[tuple[str, int]] = []
    spans: list[tuple[str, int, int]] = []
    at = length = 0
    while at < len(body):
        if body[at] == "{":
            mark = MARK.match(body, at)
            if not mark:
                raise MarkingError(f"no key: {body[at : at + 50]!r}")
            open_marks.append((mark[1], length))
            at = mark.end()
            continue
        if body[at] == "}":
            keys, start = open_marks.pop()
            spans += [(key, start, length) for key in keys.split(",")]
        else:
            out.append(body[at])
            length += 1
        at += 1
    if open_marks:
        raise MarkingError(f"never closed: {open_marks}")
    return "".join(out), spans


def _labels(story: str, declared: str, marks: dict[str, list[Span]]) -> Row:
    """Facts, quotes, people and timeline as declared below the texts; every mark must be declared, and the reverse."""
    facts: dict[str, Row] = {}
    others: dict[str, str] = {}
    for line in filter(None, map(str.strip, declared.splitlines())):
        if other := OTHER.match(line):
            others[other[1]] = other[2]
        elif reading := READING.match(line):
            number = next(reversed(facts))
            facts[number]["readings"].append(_reading(reading[2], marks[number + reading[1]]))
        elif (fact := FACT.match(line)) and fact[1] not in facts:
            _, relation, kind, slot, statement = fact.groups()
            facts[fact[1]] = {
                "id": f"{story}-f{int(fact[1]):02}",
                "slot": slot,
                "statement": statement,
                "kind": kind,
                "readings": [],
                "relation": relation,
            }
        else:
            raise MarkingError(f"{story}: {line!r} is no declaration, or the second of its number")
    for number, fact_row in facts.items():
        if not fact_row["readings"]:
            fact_row["readings"].append(_reading(fact_row["statement"], marks[number + "a"]))
    _same_keys(story, facts, others, marks)
    quotes = [_quote(story, key, who, marks[key]) for key, who in others.items() if key[0] == "q"]
    return {
        "facts": [*facts.values(), *map(_quotation_fact, quotes)],
        "quotes": quotes,
        "people": _people(others, marks),
        "timeline": [
            {"date": date, "what": what, "support": marks[key]}
            for key, said in others.items()
            if key[0] == "t"
            for date, what in [said.split(" | ", 1)]
        ],
    }


def _same_keys(story: str, facts: dict[str, Row], others: dict[str, str], marks: dict[str, list[Span]]) -> None:
    declared = {
        f"{n}{letter}" for n, fact in facts.items() for letter, _ in zip("abcdefghi", fact["readings"], strict=False)
    }
    wrong = (declared | set(others)) ^ {key for key, spans in marks.items() if spans}
    if wrong:
        raise MarkingError(f"{story}: marked or declared, not both: {sorted(wrong)}")


def _reading(said: str, support: list[Span]) -> Row:
    value, modifier, whose = ([part.strip() for part in said.split("|")] + ["", ""])[:3]
    return {"value": value, "modifier": modifier or None, "support": support, "attributed_to": whose or None}


def _quote(story: str, key: str, speaker: str, support: list[Span]) -> Row:
    return {"id": f"{story}-{key}", "speaker": speaker, "direct": True, "variants": support}


def _quotation_fact(quote: Row) -> Row:
    """What is quoted is a fact of its own: that these words were said."""
    spans = quote["variants"]
    return {
        "id": quote["id"].replace("-q", "-fq"),
        "slot": "quotation",
        "statement": f"{quote['speaker']} is quoted: {spans[0]['text']}",
        "kind": "quotation",
        "readings": [_reading("", spans) | {"value": spans[0]["text"], "attributed_to": quote["speaker"]}],
        "relation": "agree" if len({span["article"] for span in spans}) > 1 else "single",
    }


def _people(others: dict[str, str], marks: dict[str, list[Span]]) -> list[Row]:
    return [
        {"name": name, "roles": [{"role": span["text"], **span} for span in marks[key]]}
        for key, name in others.items()
        if key[0] == "p"
    ]


def _check(row: Row, half: str) -> None:
    """Relations agree with who tells what."""
    if half not in HALVES:
        raise MarkingError(f"{row['story']}: half {half!r}")
    for fact in row["facts"]:
        told_by = {span["article"] for reading in fact["readings"] for span in reading["support"]}
        if fact["relation"] not in RELATIONS:
            raise MarkingError(f"{fact['id']}: relation {fact['relation']!r}")
        if fact["relation"] == "conflict":
            if len(fact["readings"]) < 2:
                raise MarkingError(f"{fact['id']}: a conflict has two readings")
            if len(told_by) == 1:
                fact["single_article"] = True  # an article may tell both sides
        elif (fact["relation"] == "single") != (len(told_by) == 1):
            raise MarkingError(f"{fact['id']}: {fact['relation']}, told by {len(told_by)}")


def compile_all() -> None:
    rows: dict[str, list[Row]] = {half: [] for half in HALVES}
    for path in sorted((HERE / "marked").glob("*.story")):
        half, row = compiled(path)
        rows[half].append(row)
    for half, stories in rows.items():
        lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in stories]
        (HERE / f"world_{half}.jsonl").write_text("".join(lines), encoding="utf-8")
        conflicts = sum(fact["relation"] == "conflict" for row in stories for fact in row["facts"])
        print(f"{half}: {len(stories)} stories, {sum(len(r['facts']) for r in stories)} facts, {conflicts} conflicts")


if __name__ == "__main__":
    compile_all()
