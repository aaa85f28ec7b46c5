"""A story and its annotated articles -> its account."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.model import Account, Annotated, Story
from dragoman.reconcile.align import Vocabulary, weigh
from dragoman.reconcile.contested import apparent_fact, dispute_fact, disputed_in, disputes
from dragoman.reconcile.events import events, relations
from dragoman.reconcile.facts import (
    Bench,
    circumstance_fact,
    counted_fact,
    matter_facts,
    quoted_fact,
    source_fact,
    without_echoes,
)
from dragoman.reconcile.incidents import Incidents
from dragoman.reconcile.matters import asides, matters, narrowed
from dragoman.reconcile.measures import measured
from dragoman.reconcile.numbers import counted
from dragoman.reconcile.people import People
from dragoman.reconcile.quotes import quotes
from dragoman.reconcile.registers import merge, production_disputes
from dragoman.reconcile.scopes import Scopes, apparent
from dragoman.reconcile.slots import circumstances
from dragoman.reconcile.sources import sources
from dragoman.reconcile.speakers import attribution_facts
from dragoman.reconcile.statements import is_whole
from dragoman.reconcile.timeline import timeline
from dragoman.reconcile.titles import title_facts
from dragoman.reconcile.weight import weighed

__all__ = ["reconcile"]


def reconcile(story: Story, articles: Sequence[Annotated]) -> Account:
    """The account of one story. The order of the articles does not matter."""
    ordered = sorted(articles, key=lambda a: a.article.id)
    texts = {a.article.id: a.article for a in ordered}
    claims = [c for a in ordered for c in a.claims]
    vocabulary = Vocabulary(claims)
    clauses = weigh([c for c in claims if c.slot == "what"], vocabulary)
    people = People(ordered)
    spoken = quotes(ordered, people)
    found = matters(clauses, spoken)
    parts = weigh([c for c in claims if c.slot == "part"], vocabulary)
    further = asides(clauses, parts, found)
    frames = matters(weigh([c for c in claims if c.slot == "report"], vocabulary))
    by_id = {w.claim.id: w for w in clauses}
    incidents = Incidents(claims, texts, vocabulary)
    scopes = Scopes(claims, incidents)
    lineage = {article: n for n, line in enumerate(story.lineages) for article in line}
    tolls = measured(counted(claims, incidents, found, scopes), claims, incidents, scopes, lineage)
    told = circumstances(claims, incidents, vocabulary)
    contested = disputes(claims, found, by_id, incidents, scopes)
    bench = Bench(
        story,
        texts,
        clauses={c.id: c for c in claims if c.slot in ("what", "report")},
        disputed=disputed_in(contested, tolls, texts),
    )
    happened = events(ordered, found, people, texts)
    persons = people.people()
    records = merge([r for a in ordered for r in a.records])
    facts = (
        *(fact for c in tolls if (fact := counted_fact(c, bench)).relation != "single"),
        *(circumstance_fact(c, bench) for c in told),
        *(dispute_fact(d, bench) for d in contested),
        *(apparent_fact(a, bench, incidents) for a in apparent(claims, scopes, incidents)),
        *attribution_facts(ordered, bench),
        *title_facts(persons, bench),
        *production_disputes(records, bench),
        *(quoted_fact(frames_of_one, bench) for frames_of_one in sources(claims, incidents)),
        *(quoted for m in frames if len({c.article for c in m.claims}) > 1 and (quoted := source_fact(m, bench))),
    )
    whole = [m for m in narrowed(found, clauses, parts) if len(m.claims) > 1 or is_whole(m.claims[0])]
    facts = (*facts, *matter_facts([*further, *whole], bench, facts))
    return Account(
        story,
        facts=tuple(weighed(fact, story, texts) for fact in without_echoes(facts)),
        quotes=spoken,
        timeline=timeline(found, claims, texts),
        people=persons,
        relations=relations(happened),
        events=happened,
        records=records,
    )
