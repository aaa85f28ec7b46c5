"""The wire that a text credits: names of agencies, and the places where a credit stands."""

from __future__ import annotations

import re

from dragoman.knowledge.agencies import CANONICAL, canonical

__all__ = ["AGENCY", "agency_of", "canonical", "credited_at_end", "credited_in_note"]

AGENCY = "(?:" + "|".join(re.escape(v) for v in sorted(CANONICAL, key=lambda v: (-len(v), v))) + ")"

_TAIL = re.compile(
    rf"""(?:[(\[]\s*(?:With\ (?:inputs?|reports?|reporting|additional\ reporting|files?)\ from\ |With\ |Source:\ )?
        (?P<a>{AGENCY})(?:\ and\ [^)\]]{{2,30}}|,\ [^)\]]{{2,40}}|/[^)\]]{{2,20}})?\s*[)\]]
      | (?<=[.”"'’!?])\ ?[—–-]+\ ?(?P<b>{AGENCY})(?:/[\w ]{{2,20}})?
      | /(?P<c>{AGENCY})/
    )\.?\s*\Z""",
    re.VERBOSE,
)
_COPYRIGHT = re.compile(
    rf"(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{{4}}\s*,?\s*)?(?:by\s+)?(?P<a>{AGENCY})\b", re.IGNORECASE
)
_BODY = (" Wire", " Newswire", " Agency", " Press", " News", " News Service")
_REUTERS_DESK = re.compile(
    r"\b(?:Reporting|Writing) by (?P<writers>[^;.\n]{3,200}); ?(?:\w+ ){0,2}?[Ee]diting by |Thomson Reuters Trust"
)


def credited_at_end(text: str) -> re.Match[str] | None:
    """The credit that closes a text: "(Reuters)", "(With inputs from PTI)", ".-AFP". Use `agency_of` on it."""
    return _TAIL.search(text, max(0, len(text) - 120))


def agency_of(match: re.Match[str]) -> str | None:
    return next((canonical(name) for name in match.groupdict().values() if name), None)


def credited_in_note(note: str) -> str | None:
    """The agency of a closing note: a copyright line, "Reporting by ...; editing by ...", "X writers contributed"."""
    if match := _COPYRIGHT.search(note):
        return canonical(match["a"]) or canonical(match["a"].title())
    if match := _REUTERS_DESK.search(note):
        # the form is that of one agency, unless another one's name stands where those of its writers do
        name = (match["writers"] or "").strip()
        return canonical(name) or (name if name.endswith(_BODY) else "Reuters")
    match = re.match(rf"(?P<a>{AGENCY})(?: \w+)? (?:writers?|reporters?|journalists?|correspondents?)\b", note)
    return canonical(match["a"]) if match else None
