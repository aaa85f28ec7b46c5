"""A report in another language comes to its happening by names, places, numbers and some words of the trade."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.model import Annotated, Article
from dragoman.stories import explain, group
from dragoman.stories.abroad import words_abroad
from dragoman.stories.words import words

SLIDE = (
    "A landslide buried 14 houses above Batumi on Monday and killed at least nine people, the mayor of the Georgian "
    "port, Irakli Lomadze, said. Some 2,500 people were moved to schools."
)
TOLD_ABROAD = {
    "de": (
        "Bei einem Erdrutsch oberhalb von Batumi sind mindestens neun Menschen getötet worden. 14 Häuser wurden "
        "verschüttet, sagte Bürgermeister Irakli Lomadse. 2.500 Menschen kamen in Schulen unter."
    ),
    "fr": (
        "Un glissement de terrain a enseveli lundi 14 maisons au-dessus de Batoumi et fait au moins neuf morts, selon "
        "le maire Irakli Lomadzé. Quelque 2500 personnes ont été conduites dans des écoles."
    ),
    "es": (
        "Un deslizamiento de tierra sepultó el lunes 14 casas cerca de Batumi y causó al menos nueve muertos, dijo el "
        "alcalde Irakli Lomadze. Unas 2.500 personas fueron llevadas a escuelas."
    ),
    "ru": (
        "Оползень накрыл в понедельник 14 домов близ Батуми, погибли по меньшей мере девять человек, сообщил мэр "
        "Иракли Ломадзе. Около 2500 человек разместили в школах."
    ),
}
OTHER = (
    "Die Fischer von Mombasa haben am Montag 300 Boote an Land gezogen, um gegen den Preis für Diesel zu protestieren. "
    "Ihr Sprecher Juma Otieno kündigte an, den Hafen bis Freitag zu blockieren."
)


def article(name: str, text: str, language: str) -> Annotated:
    return Annotated(Article(id=name, text=text, language=language, published="2021-03-08"))


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("ru", "Суд в Минске, где Павла Караткевича", "court v minsk gde pavla pavl karatkevicha karatkevich"),
        ("ru", "из Одессы, по словам Кандзаки", "iz odesa po slovam kandzaki kanzaki"),
        ("uk", "у Грузії", "u georgia"),
        ("de", "Moskau: Pawel Karatkewitsch", "moscow pawel pavel karatkewitsch karatkevich"),
        ("de", "Stärke 6,1, 11.800 Menschen", "magnitude 6.1 11800 menschen menshen"),
        ("fr", "Le séisme en Corée du Nord", "le earthquake quake en north korea"),
        ("es", "Terremoto en Turquía", "earthquake quake en turkey"),
        ("en", "Oumar Diakité's 11.800 brand", "oumar diakite 11.800 brand"),
    ],
)
def test_words_come_to_english(language: str, text: str, told: str) -> None:
    assert " ".join(word for word, _, _ in words_abroad(text, language)) == told


def test_names_are_known_by_their_capital_but_for_german_and_at_a_beginning() -> None:
    told = {word: named for word, _, named in words_abroad("Вчера Мынбаев сказал. Комиссия", "ru")}
    assert told["mynbaev"]
    assert not told["vchera"]
    assert not any(
        named for word, _, named in words_abroad("Die Kommission tagt in der Halle", "de") if word == "halle"
    )


@pytest.mark.parametrize("language", TOLD_ABROAD)
def test_languages_mix(language: str) -> None:
    articles = [
        article("told", SLIDE, "en"),
        article("abroad", TOLD_ABROAD[language], language),
        article("other", OTHER, "de"),
    ]
    assert sorted(story.articles for story in group(articles)) == [("abroad", "told"), ("other",)]


def test_explain_shows_the_word_as_it_is_written() -> None:
    told = explain([article("a", SLIDE, "en"), article("b", TOLD_ABROAD["ru"], "ru")], "a", "b")
    assert told.startswith("one story")
    assert "landslide (Оползень): 0." in told
    assert "lomadze (Ломадзе): 0." in told


def test_every_report_abroad_stands_with_those_of_its_happening(read: Callable[..., Annotated]) -> None:
    path = Path(__file__).parent.parent / "eval" / "stories_own.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    happening = {row["id"]: row["story"] for row in rows}
    fields = ("id", "title", "published", "source", "language")
    found = group([read(row["text"], **{name: row[name] for name in fields}) for row in rows])
    story = {name: number for number, told in enumerate(found) for name in told.articles}
    for row in rows:
        if row["language"] != "en":
            others = {story[name] for name in happening if happening[name] == row["story"]}
            assert others == {story[row["id"]]}


@given(st.text(), st.sampled_from(["de", "el", "en", "fr", "ru", "tr", "zh"]))
def test_any_text_is_read(text: str, language: str) -> None:
    found = list(words_abroad(text, language))
    assert all(word and 0 <= at < len(text) for word, at, _ in found)
    if language == "en" and text.isascii():
        assert [(word, at) for word, at, _ in found] == list(words(text))
