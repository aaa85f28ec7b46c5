"""Brief -> Markdown, for the terminal and for files. Every statement ends in the numbers of its notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from dragoman.model import Account, AccountQuote, Annotated, Person, Record, Review, Support
from dragoman.publish.brief import Brief, Dispute, Line, SourceLine, Telling
from dragoman.publish.notes import Notes, flat, name_of
from dragoman.publish.plan import ALL, plan
from dragoman.publish.shown import shown
from dragoman.publish.tables import tables

WORDINGS = 3  # of one side of a contradiction


def render(
    accounts: Sequence[Account],
    articles: Mapping[str, Annotated],
    telling: Telling = ALL,
    reviews: Sequence[Review] = (),
) -> str:
    """The briefs of the accounts, one after the other, each with its own notes."""
    briefs = [plan(account, articles, telling, reviews) for account in accounts]
    return shown("\n\n---\n\n".join(_one(b, Notes(articles, named=telling.sources)) for b in briefs) + "\n")


def _one(brief: Brief, notes: Notes) -> str:
    parts: list[str] = [f"# {brief.title}", _standing(brief)]
    parts += _section("What happened", _lines(brief.lead, notes))
    parts += _section("What is disputed", (_dispute(d, notes) for d in brief.disputes), gap="\n\n")
    parts += _section("Also agreed", _lines(brief.agreed, notes))
    parts += _section("Who says what", (_quote(q, notes) for q in brief.quotes))
    parts += _section("Timeline", (f"- {m.date}: {m.what} {_cited(m.support, notes)}" for m in brief.timeline))
    parts += _records(brief.records, notes)
    parts += _section("People", (_person(p, notes) for p in brief.people if p.roles))
    parts += _section("Background", _lines(brief.background, notes))
    parts += _section("Told by one source only", _lines(brief.single, notes))
    parts += _section("Opinion", _lines(brief.opinion, notes))
    parts += _section("Sources", (*map(_source, brief.sources), *_lines(brief.descent, notes)))
    parts += _section("Notes", (f"{n.number}. {name_of(n.article)}: “{n.text}”" for n in notes.notes))
    return "\n\n".join(parts)


def _standing(brief: Brief) -> str:
    articles, lineages = len(brief.sources), brief.lineages
    count = f"{articles} article{'s' * (articles != 1)}, {lineages} independent source{'s' * (lineages != 1)}"
    dates = sorted({line.published for line in brief.sources if line.published})
    when = "" if not dates else f", {dates[0]}" if len(dates) == 1 else f", {dates[0]} to {dates[-1]}"
    only = f" Only what was told since {brief.since}." if brief.since else ""
    cut = f" Left out for length: {brief.left_out} statement{'s' * (brief.left_out != 1)}." if brief.left_out else ""
    marks = "".join(f" {mark[:1].upper()}{mark[1:]}." for mark in brief.reviews)
    return f"*{count}{when}.{only}{cut}{marks}*"


def _section(title: str, lines: Iterable[str], gap: str = "\n") -> Iterator[str]:
    text = gap.join(lines)
    if text:
        yield f"## {title}"
        yield text


def _lines(lines: Iterable[Line], notes: Notes) -> Iterator[str]:
    for line in lines:
        weight = f" ({line.weight})" if line.weight else ""
        yield f"- {line.text}{weight} {_cited(line.support, notes)}"


def _dispute(dispute: Dispute, notes: Notes) -> str:
    if dispute.short:
        return f"**{dispute.matter}** {_cited(dispute.support, notes)}"
    rows = [f"**{dispute.matter}** ({dispute.kind})" + (f": {dispute.reason}" if dispute.reason else "")]
    for side in dispute.sides:
        who = ", ".join(notes.sources(side.support))
        said_by = f", citing {side.said_by}" if side.said_by else ""
        words = dict.fromkeys(flat(support.text) for support in side.support)
        told = ", ".join(f"“{text}”" for text in list(words)[:WORDINGS])
        remarks = "".join(f"; {remark}" for remark in side.remarks)
        rows.append(f"- **{side.value}** ({who}{said_by}{remarks}): {told} {notes.refs(side.support)}")
    return "\n".join(rows)


def _quote(quote: AccountQuote, notes: Notes) -> str:
    first = quote.variants[0]
    text = flat(first.text).strip("\"“”'‘’ ").removesuffix(",")
    said = f"“{text}”" if quote.direct else f"(indirect) {text}"
    others = f" (in {len(quote.variants)} articles)" if len(quote.variants) > 1 else ""
    supports = [Support(v.article, v.start, v.end, v.text) for v in quote.variants]
    return f"- {quote.speaker or 'Speaker not named'}: {said}{others} {_cited(supports, notes)}"


def _person(person: Person, notes: Notes) -> str:
    told: dict[str, list[Support]] = {}
    for role in person.roles:
        told.setdefault(flat(role.role), []).append(role.support)
    roles = "; ".join(f"{role} {notes.refs(supports)}" for role, supports in told.items())
    country = f" ({person.country})" if person.country else ""
    return f"- {person.name}{country}: {roles}"


def _records(records: Sequence[Record], notes: Notes) -> Iterator[str]:
    for table in tables(records):
        lines = ["| " + " | ".join(table.heads) + " |", "|" + " --- |" * len(table.heads)]
        for row in table.rows:
            cells = (" / ".join(f"{t.text} {notes.refs(t.support)}" for t in told).replace("|", "\\|") for told in row)
            lines.append("| " + " | ".join(cells) + " |")
        yield f"## {table.title}"
        yield "\n".join(lines)
        if table.left_out:
            yield f"*{table.left_out} more in the JSON.*"


def _source(line: SourceLine) -> str:
    parts = [part for part in (line.title if line.title != line.name else None, line.published, *line.remarks) if part]
    return f"- {line.lineage}: {line.name}" + (f" ({'; '.join(parts)})" if parts else "")


def _cited(supports: Sequence[Support], notes: Notes) -> str:
    """The numbers, behind the names of the outlets where these are asked for."""
    who = f"({', '.join(notes.sources(supports))}) " if notes.named else ""
    return who + notes.refs(supports)
