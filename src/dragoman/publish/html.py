"""Brief -> one self-contained HTML file: no script, no outside asset.

The number behind a statement leads to its sentence in the full article, lit up there; inside it the cited
words are marked. Furniture is greyed, never left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import pairwise

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from dragoman.model import Account, Annotated, QuoteVariant, Review, Span, Support
from dragoman.publish.brief import Brief, Telling
from dragoman.publish.notes import Notes
from dragoman.publish.plan import ALL, plan
from dragoman.publish.shown import shown
from dragoman.publish.tables import Table, tables


def render(
    accounts: Sequence[Account],
    articles: Mapping[str, Annotated],
    telling: Telling = ALL,
    reviews: Sequence[Review] = (),
) -> str:
    """One page with the briefs of all accounts and, below them, the articles they cite."""
    page = Environment(
        loader=PackageLoader("dragoman.publish"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    ).get_template("brief.html.j2")
    notes = Notes(articles, named=telling.sources)
    views = [_View(plan(account, articles, telling, reviews), notes) for account in accounts]
    texts = [_ArticleText(line.article, articles, notes) for view in views for line in view.brief.sources]
    title = views[0].brief.title if len(views) == 1 else f"{len(views)} stories"
    return shown(page.render(title=title, views=views, articles=texts))


class _View:
    """What the template asks of a brief."""

    def __init__(self, brief: Brief, notes: Notes) -> None:
        self.brief = brief
        self.notes = notes
        self.refs: Callable[[Sequence[Support]], Markup] = partial(_refs, notes)

    def who(self, supports: Sequence[Support]) -> str:
        return ", ".join(self.notes.sources(supports))

    def cited(self, supports: Sequence[Support]) -> Markup:
        """The numbers, behind the names of the outlets where these are asked for."""
        if not self.notes.named:
            return self.refs(supports)
        return Markup('<span class="who">{}</span> {}').format(self.who(supports), self.refs(supports))

    def variants(self, variants: Sequence[QuoteVariant]) -> list[Support]:
        return [Support(v.article, v.start, v.end, v.text) for v in variants]

    def tables(self) -> list[Table]:
        return tables(self.brief.records)


def _refs(notes: Notes, supports: Sequence[Support]) -> Markup:
    link = Markup('<a class="ref" href="#n{n}" title="{title}">{n}</a>')
    cited = [notes.notes[number - 1] for number in notes.numbers(supports)]
    return Markup(" ").join(
        link.format(n=note.number, title=f"{notes.source(note.article.id)}: {note.text}") for note in cited
    )


class _ArticleText:
    """The article's text as marked HTML: cited sentences have the anchor of their number."""

    def __init__(self, key: str, articles: Mapping[str, Annotated], notes: Notes) -> None:
        self.key, self.name, self.article = key, notes.source(key), articles[key].article
        self._notes = notes

    def body(self) -> Markup:
        """Every character of the text, in order, once. Asked for after the briefs, which give out the numbers."""
        text = self.article.text
        numbers = {note.sentence: note.number for note in self._notes.notes if note.article.id == self.key}
        pieces, at = [], 0
        for sentence, number in sorted(numbers.items()):
            pieces.append(self._stretch(Span(at, sentence.start)))
            inner = self._stretch(sentence)
            pieces.append(Markup('<span class="cited" id="n{}">{}<sup>{}</sup></span>').format(number, inner, number))
            at = sentence.end
        pieces.append(self._stretch(Span(at, len(text))))
        return Markup("").join(pieces)

    def _stretch(self, span: Span) -> Markup:
        """The text of a span, cut where a mark begins or ends."""
        marks = [m for m in self._notes.cited.get(self.key, ()) if m.overlaps(span)]
        greyed = [f.span for f in self.article.furniture if f.span.overlaps(span)]
        edges = sorted({span.start, span.end, *(e for m in [*marks, *greyed] for e in m if span.start < e < span.end)})
        pieces = []
        for start, end in pairwise(edges):
            piece = escape(self.article.text[start:end])
            if any(m.start <= start and end <= m.end for m in marks):
                piece = Markup("<mark>{}</mark>").format(piece)
            if any(g.start <= start and end <= g.end for g in greyed):
                piece = Markup('<span class="furniture">{}</span>').format(piece)
            pieces.append(piece)
        return Markup("").join(pieces)
