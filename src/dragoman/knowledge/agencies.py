"""News agencies: each with the names under which it is credited; and how the name of an outlet looks."""

from __future__ import annotations

import re

NAMES = {
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
CANONICAL = {variant: name for name, variants in NAMES.items() for variant in variants}

_OUTLET_WORDS = frozenset(
    "Times Post Journal News Herald Guardian Tribune Gazette Observer Telegraph Chronicle Courier Mail Express "
    "Standard Independent Examiner Dispatch Monitor Review Daily Weekly TV Television Radio Newspaper Globe Mirror "
    "Star Broadcasting Newsweek Economist Zeitung Kurier Press Today Online".split()
)
_OUTLETS = frozenset(
    "BBC CNN NBC CBS ABC NPR PBS DW RT VOA CNBC MSNBC RFE/RL CBC NHK RTE RAI ZDF ARD TF1 Axios Politico Bellingcat "
    "Kommersant Izvestia Meduza Haaretz Dawn Globo Sky Fox Vedomosti Caixin Bild Stern Newsweek Time Forbes "
    "Al-Jazeera Al-Arabiya".split()
) | {
    "Al Jazeera", "Al Arabiya", "Le Monde", "Le Figaro", "Der Spiegel", "Die Welt", "Die Zeit", "El Pais", "El País",
    "La Repubblica", "Corriere della Sera", "The Hindu", "The Wire", "Radio Free Europe", "Radio Liberty",
    "The Intercept", "Al Mayadeen", "Al Manar", "Press TV", "Novaya Gazeta", "The Atlantic", "Hurriyet Daily",
    "Globe and Mail",
}  # fmt: skip
_SITE = re.compile(r"\w[\w-]*\.(?:com|org|net|ru|info|news|[a-z]{2})$")


def canonical(name: str) -> str | None:
    """The one name of a known agency ("The Associated Press" is "AP"), or None."""
    return CANONICAL.get(name.strip())


def outlet_name(name: str) -> str | None:
    """The name of an agency, paper, broadcaster or site in its one form, without "The"; None for anything else."""
    bare = " ".join(name.split()).removeprefix("The ").removeprefix("the ")
    if agency := canonical(bare):
        return agency
    words = bare.split()
    if bare in _OUTLETS or (len(words) > 1 and words[-1] in _OUTLET_WORDS) or _SITE.match(bare):
        return bare
    return None


def source_name(source: str) -> str:
    """The name of an article's source as others would cite it: "reuters.com" is Reuters."""
    bare = source.strip().casefold().removeprefix("www.").removeprefix("the ")
    known = _FOLDED.get(bare) or _FOLDED.get(_DOMAIN.sub("", bare))
    return known or outlet_name(source) or source.removeprefix("The ")


_FOLDED = {name.casefold(): outlet for outlet in _OUTLETS for name in (outlet, outlet.replace(" ", ""))} | {
    variant.casefold(): name for variant, name in CANONICAL.items()
}
_DOMAIN = re.compile(r"\.(?:com|org|net|info|news|co\.uk|[a-z]{2})$")
