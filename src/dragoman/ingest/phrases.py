"""The set phrases of news pages: what a whole line says -> its kind of furniture.

A table of (kind, most words, pattern), tried in order; a pattern must match from the line's first character. The
limit of words keeps a paragraph that happens to open the same way from being lost. Patterns are kept narrow: a
missed mark costs a little reading, a false one costs facts.
"""

# ruff: noqa: E501 - a phrase is read best on one line

from __future__ import annotations

import re

from dragoman.ingest.agencies import AGENCY

_SEPARATORS = re.compile(r"\s[|›»>/·•→]\s|\s?[|›»>]\s?")
_HOME = re.compile(r"(?:home|menu|search|log ?in|sign ?in|subscribe|skip to)\b", re.IGNORECASE)

SECTIONS = frozenset(
    [
        "world",
        "news",
        "politics",
        "business",
        "economy",
        "asia",
        "south asia",
        "east asia",
        "southeast asia",
        "europe",
        "africa",
        "americas",
        "middle east",
        "asia pacific",
        "asia-pacific",
        "central asia",
        "national",
        "nation",
        "international",
        "foreign affairs",
        "diplomacy",
        "defence",
        "defense",
        "security",
        "opinion",
        "opinions",
        "editorial",
        "editorials",
        "comment",
        "commentary",
        "views",
        "viewpoint",
        "analysis",
        "features",
        "feature",
        "explainer",
        "world news",
        "top stories",
        "latest",
        "latest news",
        "breaking news",
        "video",
        "interview",
        "uk",
        "us",
        "u.s.",
        "india",
        "china",
        "russia",
        "life",
        "sport",
        "sports",
        "tech",
        "technology",
        "science",
        "culture",
        "environment",
        "climate",
        "energy",
        "markets",
        "health",
    ]
)
_OPINION = r"opinions?|editorials?|op-?ed|comment(?:ary)?|views?|viewpoint|column(?:ist)?s?|leader|perspective|letters"
OPINION_LABEL = re.compile(rf"(?:{_OPINION})\b", re.IGNORECASE)
ANALYSIS_LABEL = re.compile(
    r"(?:analysis|explainers?|explained|news analysis|q&a|in depth|background)\b", re.IGNORECASE
)
LIVE_LABEL = re.compile(r"(?:live\b|live updates?|as it happened)", re.IGNORECASE)

_WIRE = rf"(?-i:{AGENCY})"
_WIRES = rf"(?-i:{AGENCY}|Getty(?: Images)?|EPA|EPA-EFE|AP Photo|Shutterstock|Pool|Handout)"
_TABLE: tuple[tuple[str, int, str], ...] = (
    # what stands between a reader and the rest of the text
    ("paywall", 40, r"(?:you have|there is) \d+(?:[.,]\d+)? ?% of (?:this|the) (?:article|story|text)|il vous reste \d+(?:[.,]\d+)? ?%"),
    ("paywall", 40, r"(?:the rest|this (?:article|story|content|page)) is (?:reserved )?(?:only )?for (?:our )?(?:paid |paying |registered )?(?:subscribers|members)"),
    ("paywall", 40, r"(?:article|content|story) reserved for (?:our )?subscribers|(?:subscriber|member)s?[- ](?:only|exclusive)\b|premium (?:article|content)\b"),
    ("paywall", 40, r"(?:to (?:continue|keep) reading|to read (?:the full|the rest|more|this)).{0,80}\b(?:subscri|sign|log|regist|account)"),
    ("paywall", 40, r"(?:subscribe|sign in|log in|register|sign up)(?: now| today)? to (?:continue|keep|read|unlock|access)|(?:already|not yet) a (?:subscriber|member)\b"),
    ("paywall", 40, r"you have (?:reached|used) (?:your|all).{0,40}\b(?:free|limit)|(?:create|open) (?:an|a free) account to"),
    # other articles
    ("related", 45, r"(?:read|see|watch)(?: also| next)\b|also read\b|read\s*:|related\s*:|(?:also|more) on [A-Z][\w ]{1,30}:$"),
    ("related", 45, r"read more(?:\s*$|\s*[:|»>→–-]|\s+(?:about|on|at|here|from|in|of our)\b|\s+[A-Z“\"'‘])"),
    ("related", 12, r"(?:related|recommended|further|more)(?: (?:articles?|stories|story|news|content|coverage|reading|topics?|for you|from|on this|in this)\b.*)?:?$"),
    ("related", 10, r"(?:recent|latest|top|popular|trending|featured) (?:features|articles|stories|news|posts|videos)\b.{0,30}$|recent features$"),
    ("related", 10, r"most (?:read|popular|viewed|shared|commented)\b.{0,30}$|trending(?: now)?:?$|editor(?:'|’)?s(?:'|’)? (?:picks?|choice)$|you may (?:also )?like:?$|don(?:'|’)t miss:?$|see also\b.{0,80}$"),
    ("related", 20, r"\[[^\[\]/]{20,160}\]$"),
    # what the page sells
    ("promo", 45, r"(?:sign up|subscribe|register)(?: now| today| here)?(?: to| for)? (?:our|the|get|receive|free|daily|weekly|[A-Z]\w+(?:'|’)s)\b|subscribe$|newsletter sign ?up\b"),
    ("promo", 45, r"get (?:our|the day(?:'|’)s|the latest) .{0,60}\b(?:inbox|newsletter|app|delivered|email)"),
    ("promo", 40, r"(?:follow|like|join|find|contact|email|chat with) us\b|follow .{2,80} on (?:twitter|facebook|instagram|x|telegram|whatsapp|linkedin|youtube|google news)\b|join our\b"),
    ("promo", 40, r"download (?:our|the) .{0,40}\bapp\b|click here\b|share (?:this|your|on)\b|read or share this story|tell us what you think|listen to this (?:article|story)|listen$"),
    ("promo", 45, r"(?:do you )?have a (?:story|tip|news tip)\b.{0,80}\?|we pay for your stories|(?:please )?(?:support|help) (?:our|independent|quality) (?:journalism|work|reporting)|donate\b.{0,40}$"),
    ("promo", 45, r"(?:watch|scroll down for|click for|play) (?:the )?(?:full )?(?:videos?|interview|clip)\b|(?:get short url|read the (?:original|full|rest of the) (?:article|story|report|interview)\b)"),
    ("promo", 12, r"(?:advertisements?|sponsored(?: content)?|promoted(?: content)?|ad)(?:\s*[-–|:]?\s*(?:continue reading|scroll|story continues|article continues).*)?[.:]?$"),
    ("promo", 12, r"(?:continue reading (?:the main story|below)|(?:story|article) continues (?:below|after).*|support us|newsletter|newsletters)$"),
    # pictures
    ("credit", 16, r"(?:(?:photo|image|picture|video|graphic|map|illustration)s?\s*(?:credits?\s*:?|copyright|by|courtesy(?: of)?|©)|credits?\s*:|courtesy\s*:|(?:photograph|graphic|illustration)s?(?: by|:)|picture:|photo:|image:)\s*[A-Z@(].{0,120}$"),
    ("credit", 9, rf"[A-Z][\w .’'-]{{2,40}}\s?(?:/|\bvia\b)\s?{_WIRES}(?:\s?(?:/|via)\s?[\w .]+)?\.?$|{_WIRES}(?: (?:Photo|Images))?/[A-Z][\w .’'-]+$"),
    ("caption", 90, r"(?:file(?: photo)?\s*[-–—:]|(?:file )?photos?\s*:|image\s*:|picture\s*:|pictured?[ ,:])"),
    ("caption", 90, r"(?:in )?this (?:\w+ ){0,3}(?:photo|photograph|image|picture|handout|frame ?grab|screen ?grab)\b.{0,60}\b(?:released|provided|taken|shows?|made|from|posted|obtained|supplied)"),
    ("caption", 90, r"(?:an?|the) (?:file |undated |handout |satellite |aerial |combination |general )*(?:photo|photograph|image|picture|view)s? (?:released|provided|taken|shows?|made|from|posted|obtained|supplied|distributed)\b"),
    ("caption", 90, rf".{{15,500}}(?:[\[(][^\[\]()]{{2,60}}(?:/|\bvia )\s?[^\[\]()]{{2,40}}[\])]|\bREUTERS/[A-Z].{{2,40}}|\(?AP Photo/.{{2,40}}|\bGetty Images\)?|/{_WIRES})\.?$"),
    ("caption", 45, r"(?!.*\b(?:said|told|says|added)\b).{5,300}\((?:left|right|cent(?:re|er)|pictured|second (?:from )?(?:left|right)|from left|[23](?:nd|rd) (?:from )?[LR])\b[^)]{0,25}\)"),
    # the makers
    ("byline", 14, r"(?:by|written by|reported by|story by|author\s*:|text\s*:|words\s*:)\s+(?:[A-ZÀ-Þ]|an? (?:staff|special|correspondent)|our |staff |agenc)(?:.*[^.!?”\"]|.*\b[A-Z]\.|.*[Ss]taff\.)$"),
    ("byline", 8, r"(?:from |by )?(?:an? |our |the )?(?:staff|special|own|diplomatic|political|foreign|defence) (?:correspondent|reporter|writer|editor)s?(?:, [A-Z][\w ]+)?$|(?:news )?(?:desk|bureau|agencies)$|web ?desk$"),
    ("byline", 6, rf"{_WIRE}(?:\s*(?:[/,&|]|and)\s*(?:{_WIRE}|agencies))*$"),
    ("byline", 70, r"(?:.{3,400}\b(?:contributed|contributing) to this (?:report|story|article)|\(?(?:additional |with )?(?:reporting|writing|editing|compiled|edited|translated|written)(?: and (?:editing|writing|reporting))? by [A-Z].{3,400})"),
    # the page
    ("footer", 70, r"(?:©|copyright\b|\(c\)\s?\d{4}).{0,400}(?:©|\d{4}|reserved)|.{0,80}\ball rights reserved\b|.{0,120}\bmay not be (?:published|reproduced|redistributed)\b"),
    ("footer", 70, r"(?:this (?:article|story|piece|report|essay|commentary)|(?:article|story)) (?:was |has been |is |)(?:originally |first |re)?(?:published|appeared|posted|auto-generated)\b|source:? site-?\w+|originally published\b"),
    ("footer", 60, r"(?:the )?(?:views|opinions)(?: and opinions)? expressed\b|(?:terms (?:of (?:use|service)|and conditions)|privacy policy|cookie|contact us|about us|our standards\s*:|external links are)\b"),
    ("footer", 10, r"(?:topics|tags|keywords|filed under|categories)\s*:"),
    # getting about
    ("navigation", 6, r"(?:skip to (?:main )?(?:content|navigation)|menu|home|search|log ?in|sign in|register|close|back to top|next|previous|share|tweet|print|e-?mail|save|facebook|twitter|whatsapp|comments?(?: \(?\d+\)?)?|\d+ comments?|view comments|show more|load more|hide caption|toggle .*|text size.*|a a a)$"),
    ("navigation", 8, r"(?:slideshow|gallery|photos?)\s*\(?\d+.{0,20}$|image \d+ of \d+$|\d+ (?:min(?:ute)?s?|hours?|days?) (?:read|ago)$|reading time.{0,20}$|\d+ of \d+$"),
)  # fmt: skip
_CAPITALS = re.compile(r"\[A-Z[^\]]*\]")


def _compiled(pattern: str) -> re.Pattern[str]:
    """Set phrases come in any case; a capital asked for stays a capital."""
    return re.compile(f"(?i:{_CAPITALS.sub(lambda m: f'(?-i:{m[0]})', pattern)})")


_LINES = tuple((kind, most, _compiled(pattern)) for kind, most, pattern in _TABLE)


def kind_of_line(line: str) -> str | None:
    """The kind of furniture that a whole line is by its words alone, None where they do not say."""
    words = len(line.split()) if len(line) <= 2_000 else 1_000
    if words > 90:
        return None
    for kind, most, pattern in _LINES:
        if words <= most and pattern.match(line):
            return kind
    return _kind_of_pieces(line) if words <= 30 else None


def _kind_of_pieces(line: str) -> str | None:
    """Short pieces between "|", ">" and the like: a breadcrumb, or the menu of the page."""
    pieces = [piece for piece in _SEPARATORS.split(line) if piece.strip()]
    if len(pieces) < 2 or any(len(piece.split()) > 4 for piece in pieces) or line[-1] in ".!?":
        return None
    return "navigation" if len(pieces) > 5 or sum(bool(_HOME.match(p.strip())) for p in pieces) > 1 else "breadcrumb"
