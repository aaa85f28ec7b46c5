"""How right the registers are, cell by cell, on the paragraphs written for it in tests/data/registers.

    python eval/registers.py [--half build|held|all] [--errors] [REGISTER ...]

A paragraph begins with `== id half published`, its text follows, and below it the rows that its register must hold:
`- column: value | column: value`. `~words` is met by a value that contains them, `?` marks a cell that may be left
out, and a row of such cells only is one that may be left out. A paragraph without a row must yield none: all that
it yields is wrong. Only the columns named in SCORED count: the others are made from them (codes, precisions).
The half "held" was not looked at while the rules were made.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from dragoman.annotate import Parser, SpacyParser, annotate
from dragoman.extract import extract
from dragoman.model import Article

DATA = Path(__file__).parent.parent / "tests" / "data" / "registers"
SCORED: dict[str, tuple[str, ...]] = {
    "arms_deals": (
        "supplier", "recipient", "weapon_designation", "weapon_description", "number_ordered", "order_date",
        "delivery_status", "value_amount", "value_currency", "licensed_production", "production_place", "deal_stage",
    ),
    "agreements": (
        "title", "parties", "type", "field", "action", "signed_date", "in_force_to", "duration", "count", "place",
        "status",
    ),
    "visits": (
        "visitor", "visitor_title", "country_visited", "city_visited", "host", "met", "start_date", "end_date",
        "duration", "purpose", "status",
    ),
    "sanctions": ("sender", "target", "stage", "legal_basis", "issue", "date", "end_date", "duration", "condition"),
    "positions": ("state", "stance", "issue", "said_by", "attributed_to", "date", "condition"),
    "casualties": (
        "event_date", "location", "country", "actor1", "actor2", "fatalities", "wounded", "missing", "captured",
        "displaced", "victims", "weapon", "attributed_to",
    ),
    "trade": (
        "parties", "flow", "commodity", "value", "value_currency", "period", "status", "target_year", "direction",
        "change_percent",
    ),
}  # fmt: skip
Row = dict[str, list[str]]


@dataclass(frozen=True)
class Paragraph:
    key: str
    half: str
    published: str
    text: str
    rows: tuple[tuple[tuple[str, str, bool], ...], ...]  # column, value, wanted (else allowed)


@dataclass
class Score:
    cells: int = 0
    right: int = 0
    wanted: int = 0
    found: int = 0
    rows: int = 0
    rows_wanted: int = 0
    rows_found: int = 0
    rows_right: int = 0
    errors: list[str] = field(default_factory=list)
    columns: Counter[str] = field(default_factory=Counter)

    def line(self, name: str) -> str:
        return (
            f"{name:12} cells: precision {_part(self.right, self.cells)}, recall {_part(self.found, self.wanted)}; "
            f"rows: precision {_part(self.rows_right, self.rows)}, recall {_part(self.rows_found, self.rows_wanted)}"
        )


def _part(some: int, whole: int) -> str:
    return f"{some / whole if whole else 1:.3f} ({some}/{whole})"


def paragraphs(register: str) -> Iterator[Paragraph]:
    """The paragraphs of a register's file, in order."""
    blocks = (DATA / f"{register}.txt").read_text(encoding="utf-8").split("\n== ")
    for block in blocks[1:]:
        head, *lines = block.strip().split("\n")
        key, half, published = head.split()
        text = " ".join(line for line in lines if not line.startswith("- "))
        rows = tuple(tuple(_cell(part) for part in line[2:].split(" | ")) for line in lines if line.startswith("- "))
        yield Paragraph(key, half, published, text, rows)


def _cell(part: str) -> tuple[str, str, bool]:
    column, value = part.split(":", 1)
    return column.strip().removeprefix("?"), value.strip(), not part.strip().startswith("?")


def _meets(value: str, gold: str) -> bool:
    if gold.startswith("~"):
        return gold[1:].lower() in value.lower()
    return value.lower() == gold.lower()


def _hits(row: Row, gold: tuple[tuple[str, str, bool], ...]) -> int:
    return sum(any(_meets(v, value) for v in row.get(column, ())) for column, value, _ in gold)


def judge(register: str, paragraph: Paragraph, rows: list[Row], score: Score) -> None:
    """Adds what the rows read from a paragraph are worth. Each gold row takes the row that fits it best."""
    rows = [{c: v for c, v in row.items() if c in SCORED[register]} for row in rows]
    score.rows += len(rows)
    score.cells += sum(len(v) for row in rows for v in row.values())
    free = list(rows)
    for gold in sorted(paragraph.rows, key=lambda g: -sum(w for _, _, w in g)):
        must = [(column, value) for column, value, wanted in gold if wanted]
        score.wanted += len(must)
        score.rows_wanted += bool(must)
        best = max(free, key=lambda row: _hits(row, gold), default=None)
        if best is None or _hits(best, gold) == 0:
            score.errors += [f"{paragraph.key} row missed: {must}"] if must else []
            score.columns.update(f"{c} missed" for c, _ in must)
            continue
        free.remove(best)
        score.rows_found += bool(must)
        score.rows_right += 1
        for column, value in must:
            met = any(_meets(v, value) for v in best.get(column, ()))
            score.found += met
            if not met:
                score.errors.append(f"{paragraph.key} {column}: {value!r} wanted, {best.get(column)} told")
                score.columns[f"{column} missed"] += 1
        for column, told in best.items():
            for value in told:
                right = any(_meets(value, v) for c, v, _ in gold if c == column)
                score.right += right
                if not right:
                    score.errors.append(f"{paragraph.key} {column}: {value!r} is wrong")
                    score.columns[f"{column} wrong"] += 1
    for row in free:
        score.errors.append(f"{paragraph.key} row that is none: {row}")
        score.columns["row that is none"] += 1


def measure(register: str, half: str, parser: Parser) -> Score:
    """The score of one register on one half of its paragraphs ("all" for both)."""
    chosen = [p for p in paragraphs(register) if half in (p.half, "all")]
    articles = [Article(id=p.key, text=p.text, published=p.published, language="en") for p in chosen]
    score = Score()
    for paragraph, annotated in zip(chosen, map(extract, annotate(articles, parser)), strict=True):
        rows = [
            {column: [r.value for r in told.readings] for column, told in record.cells}
            for record in annotated.records
            if record.register == register
        ]
        judge(register, paragraph, rows, score)
    return score


def report(registers: Iterable[str], half: str, parser: Parser, errors: bool) -> Iterator[str]:
    for register in registers:
        score = measure(register, half, parser)
        yield score.line(register)
        if errors:
            yield from (f"    {line}" for line in score.errors)


def main() -> None:
    asked = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    asked.add_argument("registers", nargs="*", choices=[*SCORED, []], metavar="REGISTER")
    asked.add_argument("--half", choices=("build", "held", "all"), default="all")
    asked.add_argument("--errors", action="store_true", help="print every wrong and missed cell")
    given = asked.parse_args()
    for line in report(given.registers or SCORED, given.half, SpacyParser(), given.errors):
        print(line)


if __name__ == "__main__":
    main()
