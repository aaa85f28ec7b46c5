"""The wire that a text credits: names of agencies, and the places where a credit stands."""

from __future__ import annotations

import re

_NAMES = {
    "AP": ("AP", "Associated Press", "The Associated Press"),
    "Reuters": ("Reuters", "Thomson Reuters", "Thomson Reuters Foundation"),
    "AFP": ("AFP", "Agence France-Presse", "Agence France Presse"),
    "dpa": ("dpa", "Deutsche Presse-Agentur"),
    "UPI": ("UPI", "United Press International"),
    "Bloomberg": ("Bloomberg", "Bloomberg News"),
    "Xinhua": ("Xinhua", "Xinhua News Agency"),
    "TASS": ("TASS", "ITAR-TASS", "Itar-Tass", "Tass"),
    "RIA Novosti": ("RIA Novosti", "RIA", "Ria Novosti"),
    "Interfax": ("Interfax",),
    "Sputnik": ("Sputnik",),
    "PTI": ("PTI", "Press Trust of India"),
    "ANI": ("ANI", "Asian News International"),
    "IANS": ("IANS",),
    "UNI": ("UNI", "United News of India"),
    "APP": ("APP", "Associated Press of Pakistan"),
    "Kyodo": ("Kyodo", "Kyodo News"),
    "Jiji": ("Jiji", "Jiji Press"),
    "Yonhap": ("Yonhap", "Yonhap News Agency"),
    "KCNA": ("KCNA", "Korean Central News Agency"),
    "Bernama": ("Bernama",),
    "Antara": ("Antara",),
    "PNA": ("PNA", "Philippine News Agency"),
    "VNA": ("VNA",),
    "CNA": ("CNA",),
    "CNS": ("CNS",),
    "Anadolu": ("Anadolu", "Anadolu Agency", "AA"),
    "IRNA": ("IRNA",),
    "SANA": ("SANA",),
    "NNA": ("NNA",),
    "WAFA": ("WAFA",),
    "MENA": ("MENA",),
    "PANA": ("PANA",),
    "NAN": ("NAN",),
    "SAnews": ("SAnews",),
    "EFE": ("EFE", "Efe"),
    "ANSA": ("ANSA", "Ansa"),
    "Lusa": ("Lusa",),
    "Belga": ("Belga",),
    "ATS": ("Keystone-ATS",),
    "APA": ("APA",),
    "PAP": ("PAP",),
    "CTK": ("CTK", "ČTK"),
    "MTI": ("MTI",),
    "Tanjug": ("Tanjug",),
    "Ukrinform": ("Ukrinform",),
    "BelTA": ("BelTA",),
    "PA": ("PA Media", "Press Association"),
    "CP": ("Canadian Press", "The Canadian Press"),
    "AAP": ("AAP", "Australian Associated Press"),
    "NZPA": ("NZPA",),
    "IPS": ("IPS", "Inter Press Service"),
}
_CANONICAL = {variant: name for name, variants in _NAMES.items() for variant in variants}
AGENCY = "(?:" + "|".join(re.escape(v) for v in sorted(_CANONICAL, key=lambda v: (-len(v), v))) + ")"

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
_REUTERS_DESK = re.compile(
    r"\b(?:Reporting|Writing) by [^;.\n]{3,200}; ?(?:\w+ ){0,2}?[Ee]diting by |Thomson Reuters Trust"
)


def canonical(name: str) -> str | None:
    """The one name of a known agency ("The Associated Press" is "AP"), or None."""
    return _CANONICAL.get(name.strip())


def credited_at_end(text: str) -> re.Match[str] | None:
    """The credit that closes a text: "(Reuters)", "(With inputs from PTI)", ".-AFP". Use `agency_of` on it."""
    return _TAIL.search(text, max(0, len(text) - 120))


def agency_of(match: re.Match[str]) -> str | None:
    return next((canonical(name) for name in match.groupdict().values() if name), None)


def credited_in_note(note: str) -> str | None:
    """The agency of a closing note: a copyright line, "Reporting by ...; editing by ...", "X writers contributed"."""
    if match := _COPYRIGHT.search(note):
        return canonical(match["a"]) or canonical(match["a"].title())
    if _REUTERS_DESK.search(note):
        return "Reuters"
    match = re.match(rf"(?P<a>{AGENCY})(?: \w+)? (?:writers?|reporters?|journalists?|correspondents?)\b", note)
    return canonical(match["a"]) if match else None
