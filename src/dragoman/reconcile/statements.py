"""A matter in one plain line: the line of the clause that tells it best, with whose word it is.

The line was made when the clause was read (`extract.lines`). Where no clause of the matter can be said alone, the
clause itself is trimmed: whole, without its frame and loose ends.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from dragoman.knowledge.families import words
from dragoman.model import Article, Claim

_LONG = 240
_LEAST = 4  # keys of a line that may stand for another
_OWNER = 9  # words; a longer phrase names nobody shortly
_GOOD = 22  # words; of two lines that tell as much the shorter one reads better
_OPENERS = words("that and but or so which who when while as after before also meanwhile then whether because if since")
_TRAILERS = words("and but or that by of in to for with at on from the a an as which who")
PRONOUNS = words("he she it they we i you this these those his her its their our")
_OWN_VOICE = words("i we my our me us you your i'm we're i've we've we'll i'll")
_BODIES = words(  # a name with one of these takes the article: "the Observatory", "the Foreign Ministry"
    "observatory coalition council committee committees organisation organization ministry army union league agency "
    "nations group authority party front bank fund department foundation association commission assembly parliament "
    "institute center centre command court federation forces office network post times house senate cabinet coastguard "
    "government kremlin military navy opposition presidency prosecution treasury"
)
_GIVEN_WORDS = words(
    "a an the its his her their some two three several many one another no each both all most few our my"
)
_NAME_PARTS = words("bin ibn van von de di du da")  # with which a name may open
_MANY = words("police people media staff personnel military clergy public")
_DANGLING = re.compile(  # what was made clear or pointed out is left out, or what "that" was
    r"\b(?:ma[dk]es?|making) (?:it )?(?:\w+ )?(?:clear|plain|known)$|\bpoint(?:ed|s) out$"
    r"|\bof that (?:is|was|has|had)\b|\b(?:thinks?|thought|knows?|knew)$"
    r"|\b(?:insist|stress|believ|suggest|show|indicat|explain|emphasi[sz])(?:e?s|e?d|ing)$"
    r"|^(?:speaking|spoke) on (?:the )?condition of\b",
    re.IGNORECASE,
)
_SAME = 0.6  # of a claim's words, for another to tell the same
BY_ONE = "By one account"
_SAID = re.compile(
    r"\b(?:said|says|saying|told|according to|reported|added|announced|wrote|tweeted|noted)\b", re.IGNORECASE
)
_CREDIT = re.compile(r"\s*\[[^\]]*\]?$")  # at the end of a caption: "[Name/Agency]"
_DATELINE = re.compile(r"^(?:date\s+)?(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4})\s+")
_WORD = re.compile(r"\w+")


def say(claims: Sequence[Claim], articles: Mapping[str, Article], among: Sequence[Claim] = ()) -> str:
    """One line that the supports of the claims carry (or of those they are `among`); whose word it is stands before it
    when nobody tells it as their own.
    """
    among = among or claims
    return _said(central(claims, articles, among), claims, articles, among)


def sayings(
    claims: Sequence[Claim], articles: Mapping[str, Article], disputed: Callable[[Claim], bool]
) -> Iterator[str]:
    """The line of a matter, and after it others that it could be said with. What sources dispute is said with a claim
    that leaves it out, else as what one account has.
    """
    ranked = _ranked(claims, articles, claims)
    news = [c for c in ranked if not _is_opinion(c, articles)] or ranked
    plain = sorted([c for c in news if _speakable(c, claims, articles)] or news[:1], key=disputed)
    for n, claim in enumerate(plain):
        if n == 0 or len(claim.words) >= max(_LEAST, len(plain[0].words) / 2):
            yield _said(claim, claims, articles, claims, frame=BY_ONE if disputed(claim) else "")


def _said(
    claim: Claim, claims: Sequence[Claim], articles: Mapping[str, Article], among: Sequence[Claim], *, frame: str = ""
) -> str:
    owner = "" if any(_tells(c, claim) for c in claims if not _is_opinion(c, articles)) else whose_word(claim, articles)
    if _speakable(claim, among, articles):
        line = claim.line
        if owner and not _told_of(owner, line) and not _SAID.search(line):
            return f"According to {owner}, {line}."
        if frame and not _SAID.search(line):
            return f"{frame}, {line}."
        return f"{line[:1].upper()}{line[1:]}."
    text = trimmed(claim, articles)
    own_voice = any(word.lower() in _OWN_VOICE for word in text.replace("’", "'").split() if word != "US")
    if own_voice and not owner:
        return f"“{text}”"
    if not owner or _SAID.search(text) or _told_of(owner, text):
        return text
    if own_voice:
        return f"{owner[:1].upper()}{owner[1:]}: “{text.rstrip('.')}.”"
    return f"{owner[:1].upper()}{owner[1:]}: {text[:1].lower() + text[1:] if _lowers(text) else text}"


def _tells(other: Claim, claim: Claim) -> bool:
    """Does another claim tell in its own voice what `claim` cites somebody with?"""
    words, shared = set(claim.words), set(claim.words) & set(other.words)
    numbers = {key for key in words if key.startswith("#")}
    return not other.attributed_to and numbers <= shared and len(shared) >= _SAME * len(words)


def _is_opinion(claim: Claim, articles: Mapping[str, Article]) -> bool:
    return articles[claim.article].genre == "opinion"


def trimmed(claim: Claim, articles: Mapping[str, Article]) -> str:
    """The clause itself, without its frame and loose ends."""
    return _plain(_words(claim, articles))


def central(claims: Sequence[Claim], articles: Mapping[str, Article], among: Sequence[Claim]) -> Claim:
    """The claim to say the matter with: one that can be said alone, in the words that most others share, and short;
    never what an opinion piece makes of what is news to others.
    """
    return _ranked(claims, articles, among)[0]


def _ranked(claims: Sequence[Claim], articles: Mapping[str, Article], among: Sequence[Claim]) -> list[Claim]:
    seen = Counter(key for c in claims for key in set(c.words))

    def rank(claim: Claim) -> tuple[bool, float, int, str]:
        shared = sum(seen[key] - 1 for key in claim.words) / (2 + len(claim.words))
        told = 1.0 if _speakable(claim, among, articles) else _wholeness(claim, articles) - 0.6
        length = len((claim.line or _words(claim, articles)).split())
        return (
            _is_opinion(claim, articles),
            0.02 * max(0, length - _GOOD) - shared - told,
            claim.clause.start,
            claim.article,
        )

    return sorted(claims, key=rank)


def dangles(statement: str) -> bool:
    """Does a statement leave out what it speaks of? As in "The minister made it clear."."""
    return bool(_DANGLING.search(statement.rstrip(".")))


def is_whole(claim: Claim) -> bool:
    """Can the clause stand alone as a line?"""
    return bool(claim.line) and len(claim.words) >= 3 and not _DANGLING.search(claim.line)


def borrows(claim: Claim) -> bool:
    """Does the line of a claim name somebody whom its clause does not?"""
    return bool(claim.line) and claim.named is not None and not claim.clause.covers(claim.named)


def _speakable(claim: Claim, claims: Sequence[Claim], articles: Mapping[str, Article]) -> bool:
    """Has it a line, and stands the name that the line borrows in some support? (That of a lone claim is shown too.)"""
    if not claim.line or _DANGLING.search(claim.line):
        return False
    if claim.named is None or len(claims) == 1:
        return True
    name = _WORD.findall(articles[claim.article].text[claim.named.start : claim.named.end].lower())
    told = {word for c in claims for word in _WORD.findall(_words(c, articles).lower())}
    return told.issuperset(name)


def whose_word(claim: Claim, articles: Mapping[str, Article]) -> str:
    """Who says it, shortly; "" where nobody is named in a few words."""
    owner = " ".join((claim.attributed_to or "").split(",")[0].split()).rstrip("-")
    if len(owner.split()) > _OWNER or owner.lower() in PRONOUNS:
        return ""
    if owner.startswith("The "):
        return f"the {owner[4:]}"
    first = owner.split()[0].lower() if owner else ""
    if (
        owner[:1].islower()
        and first not in _GIVEN_WORDS
        and not (first.startswith(("al-", "el-")) or first in _NAME_PARTS)
    ):
        return f"{_article_of(owner, claim, articles)}{owner}"
    if first.endswith(("'s", "’s")):
        return owner
    named = re.split(r" (?:of|for|in|on) ", owner)[0].lower().split()  # "the Bank of Karsa", but "Bank chief Ana Kovar"
    body = bool(named) and named[-1] in _BODIES and len(owner.split()) > 1 and owner[:1].isupper()
    plural = owner.startswith(("United ", "Netherlands", "Philippines"))
    return f"the {owner}" if (body or plural) and first not in _GIVEN_WORDS else owner


def _article_of(owner: str, claim: Claim, articles: Mapping[str, Article]) -> str:
    """The article that stands before a common noun in the sentence, or where it was last named before ("it said");
    where none does there, what English wants.
    """
    whole = articles[claim.article].text[: claim.sentence.end].lower()
    text = whole[claim.sentence.start :]
    noun = owner.rsplit(maxsplit=1)[-1]
    if noun in text:
        place = text.find(owner) if owner in text else text.find(noun)
    else:
        text, place = whole, whole.rfind(owner)
    before = text[max(0, place - 20) : max(0, place)]
    if re.search(r"\bthe (?:\w+ )?$", before):
        return "the "
    if whose := re.search(r"\b(its|his|her|their) $", before):
        return f"{whose[1]} "
    if _BODIES & set(owner.split()):
        return "the "
    head = re.split(r" (?:of|for|in|on|at|from) ", owner)[0]
    if head.endswith("s") or noun in _MANY:
        return ""
    return "an " if owner[0] in "aeiou" else "a "


def _told_of(owner: str, text: str) -> bool:
    return owner.rsplit(maxsplit=1)[-1].lower() in _WORD.findall(text.lower())


def _wholeness(claim: Claim, articles: Mapping[str, Article]) -> float:
    words = _words(claim, articles).split()
    first = words[0].lower().strip("\"“'") if words else ""
    whole = 1.0 if any(role in ("agent", "patient") for role, _, _ in claim.roles) else 0.0
    if first in PRONOUNS:
        whole -= 0.4
    if first in _OPENERS:
        whole -= 0.2
    if len(words) > 40:
        whole -= 0.3
    return whole


def _words(claim: Claim, articles: Mapping[str, Article]) -> str:
    return " ".join(articles[claim.article].text[claim.clause.start : claim.clause.end].split())


def _plain(text: str) -> str:
    """Without opener, dateline, credit, loose ends and half of a pair of quotation marks."""
    text = _CREDIT.sub("", _DATELINE.sub("", text)).strip(" ,;:-–—")
    words = text.split(" ")
    while len(words) > 3 and words[0].lower() in _OPENERS:
        words.pop(0)
    while len(words) > 3 and words[-1].lower() in _TRAILERS:
        words.pop()
    text = " ".join(words).strip(" ,;:-–—")
    if text.count("“") != text.count("”") or text.count('"') % 2:
        text = text.replace("“", "").replace("”", "").replace('"', "")
    text = text[:1].upper() + text[1:].rstrip(".")
    if len(text) > _LONG:
        return text[:_LONG].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
    return text if text.endswith(("?", "!")) else text + "."


def _lowers(text: str) -> bool:
    """May the first letter be lowered after a colon? Only that of a common word."""
    first = text.split(" ", 1)[0].lower()
    return first in PRONOUNS - {"i"} or first in ("the", "a", "an", "there")
