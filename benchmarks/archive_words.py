"""Names and word lists of the made archive, and how an editor rewords a sentence of a wire."""

from __future__ import annotations

import random
import re

# country, adjective, capital
COUNTRIES = (
    ("Peru", "Peruvian", "Lima"), ("Kenya", "Kenyan", "Nairobi"), ("Nepal", "Nepalese", "Kathmandu"),
    ("Chile", "Chilean", "Santiago"), ("Georgia", "Georgian", "Tbilisi"), ("Ghana", "Ghanaian", "Accra"),
    ("Serbia", "Serbian", "Belgrade"), ("Bolivia", "Bolivian", "La Paz"), ("Jordan", "Jordanian", "Amman"),
    ("Turkey", "Turkish", "Ankara"), ("Vietnam", "Vietnamese", "Hanoi"), ("Morocco", "Moroccan", "Rabat"),
    ("Ukraine", "Ukrainian", "Kyiv"), ("Mali", "Malian", "Bamako"), ("Ecuador", "Ecuadorian", "Quito"),
    ("Armenia", "Armenian", "Yerevan"), ("Pakistan", "Pakistani", "Islamabad"), ("Greece", "Greek", "Athens"),
    ("Sudan", "Sudanese", "Khartoum"), ("Mongolia", "Mongolian", "Ulaanbaatar"), ("Yemen", "Yemeni", "Sanaa"),
    ("Uganda", "Ugandan", "Kampala"), ("Colombia", "Colombian", "Bogota"), ("Iran", "Iranian", "Tehran"),
    ("Croatia", "Croatian", "Zagreb"), ("Algeria", "Algerian", "Algiers"), ("Cambodia", "Cambodian", "Phnom Penh"),
    ("Zambia", "Zambian", "Lusaka"), ("Tunisia", "Tunisian", "Tunis"), ("Hungary", "Hungarian", "Budapest"),
)  # fmt: skip
FIRST_NAMES = (
    "Ana Marko Lidia Pavel Samira Joseph Elena Tomas Fatima Daniel Irena Hassan Maria Viktor Leila Andrei Rosa "
    "Emmanuel Nadia Peter Grace Ivan Amina Lucas Sofia Yusuf Helena Omar Vera Anton Miriam Karim Olga Stefan Aisha "
    "Bruno Clara Dmitri Esther Farid Greta Hugo Ines Jamal Katya Leon Mona Nikolai Petra Rashid"
).split()
STEMS = (
    "Bel Cor Dran Esk Fal Gor Hald Ister Jor Kal Lund Mar Nov Ost Pel Quor Ras Sel Tarn Ulm Vash Wend Yar Zel Abr Brin "
    "Cant Dor Elm Fen Grav Hov Ill Jas Kest Lor Mir Nal Or Pras Rud Stav Thal Urs Vel Wol Ard Bar Chel Dem"
).split()
PLACE_ENDINGS = "ville grad burg ton abad ovo ino ara ash mouth ford stan pur eni osk ia hem ate una ado".split()
FAMILY_ENDINGS = "ov ic son ez ani enko ian sen ara off ski oglu eau ini aga ud escu ante ert ola".split()
MONTHS = "January February March April May June July August September October November December".split()
OUTLET_ENDINGS = "Herald Tribune Courier Gazette Observer Telegraph Star Chronicle Post Times".split()
AGENCIES = ("Reuters", "AP", "AFP", "PTI", "Xinhua", "TASS", "dpa", "Anadolu")
HOURS = ("shortly after 4 a.m.", "at noon", "late in the evening", "before dawn", "at about 9 p.m.", "at sunrise")
ITEMS = ("air defence systems", "fighter jets", "howitzers", "frigates", "attack helicopters", "armed drones")
DISEASES = ("cholera", "measles", "typhoid", "yellow fever", "dengue", "diphtheria")
POSTS = ("Interior Minister", "Defence Minister", "Foreign Minister", "Transport Minister", "Health Minister")
LEADERS = ("President", "Prime Minister")
BODIES = ("Red Crescent", "Relief Committee", "Rescue Service", "Civil Defence Council", "Doctors' Union")
GROUPS = ("Front", "Movement", "Brigades", "Alliance", "Resistance Council")
NOUNS = {
    "quake": "the earthquake", "strike": "the bombardment", "summit": "the summit", "vote": "the election",
    "crash": "the crash", "arms": "the arms contract", "ferry": "the sinking", "protest": "the unrest",
    "outbreak": "the outbreak", "hostage": "the kidnapping",
}  # fmt: skip

# Words that an editor or a translation there and back puts for others.
SYNONYMS = {
    "said": "stated", "told": "informed", "killed": "slain", "died": "perished", "injured": "wounded",
    "people": "persons", "more": "upwards", "near": "close to", "about": "around", "reporters": "journalists",
    "bodies": "corpses", "homes": "houses", "residents": "inhabitants", "road": "route", "blocked": "obstructed",
    "strong": "severe", "powerful": "mighty", "struck": "rattled", "hit": "struck", "promised": "vowed",
    "announced": "made public", "help": "assistance", "signed": "concluded", "agreements": "accords",
    "worth": "valued at", "met": "saw", "talks": "discussions", "police": "security forces", "arrested": "taken in",
    "crowd": "throng", "marched": "walked", "demanded": "called for", "wants": "is asking for", "refused": "would not",
    "army": "armed forces", "troops": "soldiers", "soldiers": "troops", "hospital": "clinic", "doctors": "physicians",
    "sent": "dispatched", "found": "discovered", "expected": "anticipated", "due": "scheduled", "buy": "acquire",
    "purchase": "acquire", "deliver": "hand over", "closed": "shut", "shut": "closed", "began": "started",
    "warned": "cautioned", "feared": "dreaded", "evening": "nightfall", "dawn": "daybreak", "villages": "hamlets",
    "crashed": "came down", "passengers": "travellers", "aircraft": "plane", "ship": "vessel", "sank": "went under",
    "reported": "registered", "cases": "instances", "confirmed": "verified", "held": "kept", "seized": "captured",
    "raid": "assault", "released": "freed", "money": "funds", "rebuilding": "reconstruction", "first": "initial",
    "last": "past", "since": "from", "years": "years'", "hours": "hours on end", "country": "nation",
    "government": "cabinet", "inquiry": "investigation", "missing": "unaccounted for", "search": "hunt",
    "boats": "craft", "fire": "shots", "anger": "fury", "prices": "costs", "third": "one third", "part": "portion",
    "many": "a lot of", "most": "the majority of", "nearly": "close to", "almost": "nearly", "gave": "handed",
    "wounded": "hurt", "toll": "tally", "heavy": "big", "left": "remaining", "joined": "entered", "built": "erected",
    "offered": "proposed", "called": "termed", "spoke": "talked", "gathered": "assembled", "border": "frontier",
    "quarrel": "row", "details": "particulars", "officers": "policemen", "count": "tally", "plant": "factory",
}  # fmt: skip

_SAID = re.compile(r"^(?P<what>[^“”]+), (?P<who>[^,“”]{3,60}) (?P<cue>said|stated|estimated|insisted)\.$")
_DAY = re.compile(r" on (?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!,)")
_WORD = re.compile(r"[A-Za-z']+")


def family_name(rng: random.Random) -> str:
    return rng.choice(STEMS) + rng.choice(FAMILY_ENDINGS)


def person(rng: random.Random) -> str:
    return f"{rng.choice(FIRST_NAMES)} {family_name(rng)}"


def town(rng: random.Random) -> str:
    return rng.choice(STEMS) + rng.choice(("", "", "en", "or", "an")) + rng.choice(PLACE_ENDINGS)


def reworded(sentence: str, rng: random.Random, strength: float) -> str:
    """The sentence in an editor's words: synonyms for a `strength` of the words that have one, the speaker before
    what was said, the day at the head. What stands in quotation marks is kept.
    """
    if "“" in sentence:
        return sentence
    if (told := _SAID.match(sentence)) and rng.random() < strength:
        sentence = f"{_capital(told['who'])} {told['cue']} that {_small(told['what'])}."
    elif (day := _DAY.search(sentence)) and rng.random() < strength:
        sentence = f"On {day['day']}, {_small(sentence[: day.start()] + sentence[day.end() :])}"

    def other(match: re.Match[str]) -> str:
        word = match[0]
        return SYNONYMS[word] if word in SYNONYMS and rng.random() < strength else word

    return _WORD.sub(other, sentence)


def _small(sentence: str) -> str:
    """A sentence as a clause: its first letter small where the word is no name."""
    first = sentence.split(" ", 1)[0]
    return sentence[0].lower() + sentence[1:] if first in _OPENERS else sentence


def _capital(clause: str) -> str:
    return clause[0].upper() + clause[1:]


_OPENERS = frozenset(
    "A An The At More About Some Homes Only Of With Until By No Both Shops Police Soldiers Hospitals Rescuers It They "
    "Investigators Divers Trade Turnout Prices Markets Troops Ministers Voters Tents Waves Fog".split()
)
