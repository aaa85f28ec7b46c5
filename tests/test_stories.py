"""Articles on one happening come together, look-alikes stay apart, in any order, in a batch of any size."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.model import Annotated, Article
from dragoman.stories import explain, group, profile
from dragoman.stories.following import continued
from dragoman.stories.grouping import grouped

PORT = [
    (
        "Dock workers in the port of Marlheim walked out on Tuesday after talks on night pay broke "
        "down. The union leader "
        "Ada Brenk said 1,400 workers had joined the strike at Marlheim's container terminal."
    ),
    (
        "Container ships were turned away from Marlheim as a strike by dockers entered its second "
        "day. Some 1,400 people "
        "stopped work, the union's Ada Brenk told reporters."
    ),
]
VOLCANO = [
    (
        "The volcano Tarrun on the island of Selvo threw ash four kilometres into the sky on "
        "Friday, and 6,000 villagers "
        "were moved to shelters, civil protection said."
    ),
    "Six thousand islanders left their homes on Selvo after Tarrun erupted. Ash from the volcano closed the airport.",
]
PALAVER = [
    "Le volcan Tarrun, sur l'île de Selvo, est entré en éruption vendredi ; 6000 habitants ont été évacués.",
    "Un accord sur la pêche a été signé à Ostrava entre les deux ministres de l'agriculture.",
]


def article(
    name: str, text: str, language: str = "en", title: str | None = None, published: str | None = None
) -> Annotated:
    return Annotated(Article(id=name, text=text, language=language, title=title, published=published))


def batch(*texts: str) -> list[Annotated]:
    return [article(f"a{n}", text) for n, text in enumerate(texts)]


def groups(articles: list[Annotated]) -> list[tuple[str, ...]]:
    return sorted(story.articles for story in group(articles))


def test_two_articles_are_enough() -> None:
    assert groups(batch(*PORT)) == [("a0", "a1")]
    assert groups(batch(PORT[0], VOLCANO[0])) == [("a0",), ("a1",)]


def test_happenings_are_told_apart() -> None:
    assert groups(batch(*PORT, *VOLCANO)) == [("a0", "a1"), ("a2", "a3")]


def test_articles_without_a_common_word_are_alone() -> None:
    assert groups([article("a", PALAVER[0], language="fr"), article("b", PALAVER[1], language="fr")]) == [
        ("a",),
        ("b",),
    ]


def test_nothing_and_empty_texts_are_read() -> None:
    assert group([]) == ()
    assert groups(batch("", "", "…")) == [("a0",), ("a1",), ("a2",)]


def test_order_of_articles_does_not_matter() -> None:
    articles = batch(*PORT, *VOLCANO)
    expected = group(articles)
    for seed in range(5):
        shuffled = articles[:]
        random.Random(seed).shuffle(shuffled)
        assert group(shuffled) == expected


def test_an_id_stays_while_the_story_grows() -> None:
    [alone] = group([article("b", PORT[0], published="2020-03-01")])
    [grown] = group(
        [
            article("b", PORT[0], published="2020-03-01"),
            article("a", PORT[1], published="2020-03-02"),
            article("0", PORT[1]),
        ]
    )
    assert alone.id == grown.id
    assert alone.id != group([article("c", PORT[0], published="2020-03-01")])[0].id


ORMAND = [
    "Mayor Lia Voss of Ormand asked for tents after the earthquake of magnitude 6.1, which killed 41 people.",
    "The quake took 41 lives in Ormand. Soldiers bring water over the Ilm bridge, said Lia Voss.",
    "Houses fell like cards in Ormand, where an earthquake struck at dawn; Voss spoke of 41 dead by the Ilm.",
    "Ormand buried its dead today. Forty-one perished in the earthquake, and mayor Voss wept at the Ilm bridge.",
]
TELLEK = [
    "At least 230 were killed when an earthquake of magnitude 7.4 hit Tellek on Thursday, governor Joran Abadi said.",
    "Tellek hospital ran out of beds. Abadi counted 230 victims of the quake and 900 injured in the Sarn valley.",
    "Rescuers dug by lamplight in the Sarn valley after the earthquake at Tellek, governor Abadi wrote.",
    "Joran Abadi closed the schools of Tellek. In the Sarn valley the quake left 900 injured and 230 dead.",
]


def test_look_alikes_of_one_trade_are_parted() -> None:
    assert groups(batch(*ORMAND, *TELLEK)) == [("a0", "a1", "a2", "a3"), ("a4", "a5", "a6", "a7")]


BLASTS = (
    (
        "A car bomb killed nine people at a checkpoint in Qarada on Tuesday, police in the province said. The "
        "blast tore through a queue of lorries near the grain market, and the wounded were taken to the "
        "hospital in Qarada."
    ),
    (
        "Nine people died when a car bomb went off among lorries at a checkpoint in Qarada, near the grain "
        "market, police in the province said on Tuesday. The hospital in Qarada took in the wounded."
    ),
    (
        "A car bomb at a checkpoint killed four teachers in a bus on the Tellouk bridge on Friday, police in "
        "the province said. Militants of the Black Banner said they sent the bomber because the school taught "
        "girls."
    ),
    (
        "Four teachers were killed at a checkpoint on the Tellouk bridge on Friday when a car bomb hit their "
        "bus. The Black Banner militants, who oppose schools for girls, said they had sent it; the governor "
        "declared days of mourning."
    ),
)


def test_look_alikes_of_different_months_are_parted() -> None:
    days = ("2021-03-02", "2021-03-03", "2021-05-14", "2021-05-14")
    dated = [article(f"a{n}", text, published=day) for n, (text, day) in enumerate(zip(BLASTS, days, strict=True))]
    assert groups(dated) == [("a0", "a1"), ("a2", "a3")]


def test_a_single_late_report_stays_with_its_happening() -> None:
    days = ("2021-03-02", "2021-03-03", "2021-05-14")
    texts = (BLASTS[0], BLASTS[1], BLASTS[1].replace("on Tuesday", "in March"))
    dated = [article(f"a{n}", text, published=day) for n, (text, day) in enumerate(zip(texts, days, strict=True))]
    assert groups(dated) == [("a0", "a1", "a2")]


def test_a_title_is_one_of_the_members() -> None:
    [story] = group(
        [article("a", PORT[0], title="Port of Marlheim on strike"), article("b", PORT[1], title="Dockers strike")]
    )
    assert story.title in {"Port of Marlheim on strike", "Dockers strike"}


def test_explain_gives_words_and_verdict() -> None:
    articles = batch(*PORT, VOLCANO[0])
    together, apart = explain(articles, "a0", "a1"), explain(articles, "a0", "a2")
    assert together.startswith("one story")
    assert "marlheim" in together
    assert apart.startswith("two stories")


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=6))
def test_every_article_is_in_exactly_one_story_and_lineage(texts: list[str]) -> None:
    articles = batch(*texts)
    stories = group(articles)
    ids = sorted(a.article.id for a in articles)
    assert sorted(i for story in stories for i in story.articles) == ids
    assert sorted(i for story in stories for line in story.lineages for i in line) == ids


def dated(*told: tuple[str, str]) -> list[Annotated]:
    return [article(f"a{n}", text, published=day) for n, (day, text) in enumerate(told)]


QUAKES = (
    (
        "2021-05-03",
        "A quake of magnitude 5.1 shook Ravensk on Monday, the seismic centre said. It broke windows at the mill.",
    ),
    (
        "2021-05-03",
        "Windows broke at the mill of Ravensk in a quake of magnitude 5.1 on Monday, the seismic centre reported.",
    ),
    (
        "2021-05-10",
        "A quake of magnitude 4.7 shook Olmeda on Monday, the seismic centre said. A church tower cracked there.",
    ),
    (
        "2021-05-10",
        "The church tower of Olmeda cracked in a quake of magnitude 4.7 on Monday, the seismic centre reported.",
    ),
)
RATES = (
    (
        "2021-02-04",
        "The central bank of Corvia left its key rate at 3.5 per cent on Thursday, as inflation in January fell.",
    ),
    ("2021-02-04", "Corvia's central bank held the key rate of 3.5 per cent on Thursday; January's inflation fell."),
    (
        "2021-06-10",
        "The central bank of Corvia raised its key rate to 4.25 per cent on Thursday as dear bread set off protests.",
    ),
    (
        "2021-06-10",
        "Corvia's central bank put the key rate up to 4.25 per cent on Thursday: bread is dear, and people protest.",
    ),
)


@pytest.mark.parametrize("told", [QUAKES, RATES], ids=["quakes", "rates"])
def test_the_next_of_its_kind_is_another_story(told: tuple[tuple[str, str], ...]) -> None:
    assert groups(dated(*told)) == [("a0", "a1"), ("a2", "a3")]


FIRE = (
    (
        "2021-03-01",
        (
            "A fire in the Belwick tannery at Osterau killed nine workers on Monday night. Flames shot out of the drying "
            "loft, neighbours said, and ladders were too short. The owner, Milan Gerst, was abroad."
        ),
    ),
    (
        "2021-03-01",
        (
            "Nine workers died when the Belwick tannery in Osterau burned on Monday night. Neighbours saw flames in the "
            "drying loft; ladders did not reach it. Milan Gerst, who owns it, was abroad."
        ),
    ),
    (
        "2021-03-02",
        (
            "Osterau mourns the nine dead of the Belwick tannery, whose drying loft went up in flames on Monday night. "
            "Neighbours laid flowers at the gate of Milan Gerst, the owner."
        ),
    ),
)
TRIAL = (
    (
        "2021-07-20",
        (
            "Four years in prison for Milan Gerst: judge Henrike Aldous in Lindhaven held that he sold the alarm of his "
            "Belwick tannery at Osterau to pay gambling debts. Prosecutor Simon Tiel had asked for seven, and will appeal."
        ),
    ),
    (
        "2021-07-20",
        (
            "Judge Henrike Aldous sent Milan Gerst to prison for four years on Tuesday. The owner of the Belwick tannery, "
            "Osterau, sold its alarm and gambled the money away, the Lindhaven court found. Prosecutor Simon Tiel appeals."
        ),
    ),
)


def test_a_follow_up_continues_the_story_before_it() -> None:
    grouping = grouped([profile(told) for told in dated(*FIRE, *TRIAL)])
    parted = replace(grouping, happenings=((0, 1, 2), (3, 4)))
    [(later, (earlier, why))] = continued(parted).items()
    assert (later, earlier) == (1, 0)
    assert why.startswith("141 days later")
    assert "gerst" in why


def test_a_story_shows_its_days() -> None:
    [story] = group(dated(*FIRE[:3]))
    assert (story.first, story.last) == ("2021-03-01", "2021-03-02")


@pytest.mark.parametrize(
    ("title", "source", "shown"),
    [
        ("Tannery fire kills nine | The Osterau Post", "Osterau Post", "Tannery fire kills nine"),
        ("Tannery fire kills nine - osteraupost.example", "osteraupost.example", "Tannery fire kills nine"),
        ("Tannery fire - nine dead", "Osterau Post", "Tannery fire - nine dead"),
        ("Gerst: no alarm – court", None, "Gerst: no alarm – court"),
    ],
)
def test_a_title_goes_without_its_outlet(title: str, source: str | None, shown: str) -> None:
    told = Annotated(Article("a", FIRE[0][1], title=title, source=source, language="en"))
    assert group([told])[0].title == shown


def test_explain_names_what_differs_between_strangers() -> None:
    told = explain(batch(PORT[0], VOLCANO[0]), "a0", "a1")
    assert "only a0 tells of: " in told
    assert "marlheim" in told
