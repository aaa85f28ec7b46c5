"""Changes of a story -> Markdown: what came in since a day, by kind, each with its words and its numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dragoman.model import Annotated, Change, Story, Support
from dragoman.publish.notes import Notes, flat, name_of
from dragoman.publish.shown import shown

TITLES = {
    "contradicted": "Contradicted",
    "corrected": "Corrected",
    "withdrawn": "Withdrawn",
    "confirmed": "Confirmed by more sources",
    "added": "Added",
}


def render(story: Story, since: str, changes: Sequence[Change], articles: Mapping[str, Annotated]) -> str:
    """The changes of one story since a day. `articles` hold every text that a support stands in, by id."""
    notes = Notes(articles)
    parts = [f"# {story.title}: what changed since {since}"]
    if not changes:
        parts.append("*Nothing.*")
    for kind, title in TITLES.items():
        told = [_change(change, notes) for change in changes if change.kind == kind]
        if told:
            parts += [f"## {title}", "\n".join(told)]
    if notes.notes:
        parts.append("## Notes")
        parts.append("\n".join(f"{n.number}. {name_of(n.article)}: “{n.text}”" for n in notes.notes))
    return shown("\n\n".join(parts) + "\n")


def _change(change: Change, notes: Notes) -> str:
    if change.kind == "added":
        return f"- {change.fact.statement} {notes.refs(change.later)}"
    lines = [f"- {change.fact.statement} ({change.reason})"]
    if change.kind != "withdrawn":
        lines.append(f"  - now: {_who(change.later, notes)}")
    lines.append(f"  - before: {_who(change.earlier, notes)}")
    return "\n".join(lines)


def _who(supports: Sequence[Support], notes: Notes) -> str:
    told = dict.fromkeys(f"{notes.source(s.article)}, “{flat(s.text)}”" for s in supports)
    return "; ".join(told) + " " + notes.refs(supports)
