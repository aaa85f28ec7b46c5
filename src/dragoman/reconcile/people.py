"""The people of a story with every role the articles give them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from dragoman.knowledge.families import name_key
from dragoman.model import Annotated, Entity, Person, RoleTold, Span

_BESIDE = 6  # characters between a role and its name ("X, the minister")


class People:
    """Persons of all articles under one name each; `name_of` answers for an entity of an article."""

    def __init__(self, articles: Sequence[Annotated]) -> None:
        self._named: dict[tuple[str, str], str] = {}
        self._countries: dict[str, str] = {}
        self._groups: dict[str, list[tuple[Annotated, Entity]]] = {}
        persons = [(a, e) for a in articles for e in _named(a)]
        persons.sort(key=lambda p: (-len(p[1].name.split()), p[0].article.id, p[1].id))  # full names lead
        for annotated, entity in persons:
            key = self._known(entity) or entity.id
            self._groups.setdefault(key, []).append((annotated, entity))
        for group in self._groups.values():
            name = _display_name([e for _, e in group])
            told = Counter(e.country for _, e in group if e.country).most_common(1)
            if told:
                self._countries[name] = told[0][0]
            for annotated, entity in group:
                self._named[annotated.article.id, entity.id] = name

    def name_of(self, article: str, entity: str | None) -> str | None:
        """The name used in the whole account for an entity of an article, or None when it is no person."""
        return self._named.get((article, entity)) if entity else None

    def country_of(self, name: str) -> str | None:
        """The country that any article gives somebody."""
        return self._countries.get(name)

    def people(self) -> tuple[Person, ...]:
        """Everybody with a name, most often mentioned first."""
        out = []
        for group in self._groups.values():
            name = self._named[group[0][0].article.id, group[0][1].id]
            roles, mentions = _roles(group)
            out.append((-mentions, name, Person(name, self.country_of(name), roles)))
        return tuple(person for _, _, person in sorted(out, key=lambda p: p[:2]))

    def _known(self, entity: Entity) -> str | None:
        """The group of somebody already met: the same id, the same name however spelt, or the same surname alone."""
        if entity.id in self._groups:
            return entity.id
        mine = _name_keys(entity.name)
        found = [key for key, group in self._groups.items() if _same_name(mine, _name_keys(group[0][1].name))]
        return found[0] if len(found) == 1 else None


def _named(annotated: Annotated) -> list[Entity]:
    """The persons that the article calls by a name, not only "a friend", "the minister"."""
    named = {m.entity for m in annotated.mentions if m.form in ("name", "title")}
    return [e for e in annotated.entities if e.type == "person" and e.id in named and e.name[:1].isupper()]


@lru_cache(maxsize=10_000)
def _name_keys(name: str) -> tuple[str, ...]:
    return tuple(name_key(w.lower()) for w in name.replace("-", " ").replace(".", " ").split() if len(w) > 1)


def _same_name(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Equal names, or one that is all in the other (a surname, a name without its middle part)."""
    if not a or not b:
        return False
    if a == b:
        return True
    shorter, longer = sorted((a, b), key=len)
    if len(shorter) == 1:
        return shorter[0] in (longer[-1], longer[0]) and len(longer) > 1
    return shorter[-1] == longer[-1] and set(shorter) <= set(longer)


def _display_name(entities: Sequence[Entity]) -> str:
    """The name that most articles give in full."""
    full = [e.name for e in entities if len(e.name.split()) > 1] or [e.name for e in entities]
    counted = Counter(full)
    return min(counted, key=lambda name: (-counted[name], len(name), name))


def _with_name(role: Span, name: Span) -> Span:
    """The role with the name beside it; the role alone when the two stand apart."""
    whole = Span(min(role.start, name.start), max(role.end, name.end))
    apart = whole.end - whole.start - (role.end - role.start) - (name.end - name.start)
    return whole if apart <= _BESIDE else role


def _roles(group: Sequence[tuple[Annotated, Entity]]) -> tuple[tuple[RoleTold, ...], int]:
    roles: dict[tuple[str, Span], RoleTold] = {}
    mentions = 0
    for annotated, entity in group:
        for mention in annotated.mentions:
            if mention.entity != entity.id:
                continue
            mentions += 1
            if mention.role is not None and mention.role.start < mention.role.end:
                support = annotated.article.support(_with_name(mention.role, mention.span))
                role = annotated.article.support(mention.role).text
                roles[annotated.article.id, mention.role] = RoleTold(" ".join(role.split()), support)
    return tuple(roles[key] for key in sorted(roles)), mentions
