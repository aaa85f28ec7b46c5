"""Articles on one happening come together, look-alikes stay apart, in any order, in a batch of any size."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.model import Annotated, Article
from dragoman.stories import explain, group

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


def test_what_came_of_a_happening_weeks_later_is_a_story_of_its_own() -> None:
    sank = "The ferry Lindworm sank off Karvik with 60 passengers; divers searched the wreck through the night."
    bodies = "Divers found nine bodies in the wreck of the ferry Lindworm, which sank off Karvik with 60 passengers."
    charged = "Prosecutors charged Osvald Brenn, owner of the ferry Lindworm lost off Karvik, with fraud."
    bail = "Osvald Brenn, who owned the Karvik ferry Lindworm, was charged with fraud; a judge set bail."
    days = ("2021-03-02", "2021-03-03", "2021-04-09", "2021-04-10")
    told = zip(days, (sank, bodies, charged, bail), strict=True)
    found = [article(f"a{n}", text, published=day) for n, (day, text) in enumerate(told)]
    assert groups(found) == [("a0", "a1"), ("a2", "a3")]


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
            "A fire in the Belwick tannery at Osterau killed nine workers on Monday night. Flames shot out of the "
            "drying loft, neighbours said, and ladders were too short. The owner, Milan Gerst, was abroad."
        ),
    ),
    (
        "2021-03-01",
        (
            "Nine workers died when the Belwick tannery in Osterau burned on Monday night. Neighbours saw flames in "
            "the drying loft; ladders did not reach it. Milan Gerst, who owns it, was abroad."
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
        "2022-03-01",
        "Harbour chief Toval arrested in Merrin",
        (
            "Police in Merrin arrested the harbour chief Ruben Toval on Tuesday. Investigators found 3 "
            "million crowns in sacks of coffee in his garage at Port Ilsa. His deputy, Karla Wenn, fled by "
            "boat, police said. Neighbours watched as officers carried the sacks out."
        ),
    ),
    (
        "2022-03-01",
        "Sacks of cash: Merrin harbour chief held",
        (
            "The head of Merrin harbour, Ruben Toval, was taken from his house at Port Ilsa on Tuesday after "
            "officers found 3 million crowns hidden in coffee sacks. Police look for his deputy Karla Wenn, "
            "who left by boat."
        ),
    ),
    (
        "2022-03-02",
        "Merrin shocked by arrest of Toval",
        (
            "A day after the arrest of Ruben Toval, dockers at Port Ilsa said that everybody had known of "
            "the coffee sacks. Karla Wenn, the deputy who fled by boat, was seen on an island, police said."
        ),
    ),
    (
        "2022-07-11",
        "Toval trial opens in Lindhaven",
        (
            "The trial of Ruben Toval, once harbour chief of Merrin, opened in Lindhaven on Monday. "
            "Prosecutor Simon Tiel read out a charge of 90 pages: bribery, smuggling of cigarettes, forged "
            "manifests. Judge Henrike Aldous allows no cameras. The defence says that the evidence from Port "
            "Ilsa was seized without a warrant."
        ),
    ),
    (
        "2022-07-11",
        "Former Merrin harbour chief before judge",
        (
            "Judge Henrike Aldous opened the case against Ruben Toval in Lindhaven on Monday. According to "
            "prosecutor Simon Tiel he forged manifests and smuggled cigarettes through Merrin's Port Ilsa "
            "for years. His lawyers want the warrant examined."
        ),
    ),
    (
        "2022-09-20",
        "Toval gets six years",
        (
            "Judge Henrike Aldous sentenced Ruben Toval to six years in prison on Tuesday. The court in "
            "Lindhaven found him guilty of bribery and smuggling at Port Ilsa, and acquitted him of forgery. "
            "Toval will appeal, his lawyer said. Prosecutor Simon Tiel called the verdict just."
        ),
    ),
    (
        "2022-09-20",
        "Six years in prison for Merrin's Toval",
        (
            "Guilty of bribery and of smuggling, not of forgery: the Lindhaven court sent Ruben Toval, who "
            "ran Merrin harbour at Port Ilsa, to prison for six years on Tuesday. He appeals. Simon Tiel, "
            "the prosecutor, was content; Judge Henrike Aldous spoke for two hours."
        ),
    ),
)
DONORS = (
    (
        "2022-02-01",
        "Quake destroys Ormand",
        (
            "An earthquake of magnitude 6.9 destroyed much of Ormand in the Ilm valley before dawn on "
            "Tuesday. At least 410 people died, mayor Lia Voss said. Soldiers dig with their hands; the "
            "hospital of Ormand collapsed."
        ),
    ),
    (
        "2022-02-01",
        "Hundreds dead in Ormand earthquake",
        (
            "More than 400 people were killed when an earthquake levelled Ormand on Tuesday. Mayor Lia Voss "
            "asked for tents and doctors, as the hospital had collapsed. Roads in the Ilm valley are blocked "
            "by rocks."
        ),
    ),
    (
        "2022-02-02",
        "Ormand digs for survivors",
        (
            "Rescuers pulled a girl from the ruins of the hospital in Ormand a day after the earthquake. The "
            "death toll in the Ilm valley rose to 460, mayor Lia Voss said."
        ),
    ),
    (
        "2022-03-24",
        "Donors pledge 800 million for Ormand",
        (
            "Donors meeting in Brenneck pledged 800 million crowns on Thursday to rebuild Ormand and the Ilm "
            "valley. Finance minister Otto Farl wants schools first. The development bank lends 300 million "
            "at one per cent; mayor Lia Voss asked the conference for a railway."
        ),
    ),
    (
        "2022-03-24",
        "Conference in Brenneck raises money for Ormand",
        (
            "Forty states promised 800 million crowns for Ormand at a conference in Brenneck on Thursday. "
            "The development bank gives a loan of 300 million, finance minister Otto Farl said; he puts "
            "schools first. Lia Voss, the mayor, pleaded for a railway through the Ilm valley."
        ),
    ),
)
RAID = (
    (
        "2022-05-02",
        "Rockets kill six in Halvet",
        (
            "Rockets fired from the Sarn hills killed six people in the market of Halvet on Monday. The "
            "Ember Front, led by Dorik Vane, said it had fired them. The army counted 22 rockets."
        ),
    ),
    (
        "2022-05-02",
        "Six dead as rockets hit Halvet market",
        (
            "Six traders died in Halvet on Monday when 22 rockets fell on the market. Dorik Vane's Ember "
            "Front claimed the attack, launched from the Sarn hills, the army said."
        ),
    ),
    (
        "2022-05-26",
        "Jets bomb Ember Front camps in revenge for Halvet",
        (
            "Warplanes bombed two camps of the Ember Front in the Sarn hills on Thursday, the defence "
            "ministry said, to punish Dorik Vane for Halvet. Forty fighters were killed and a radio mast "
            "fell. Refugees crossed the Little Ob into Kestel."
        ),
    ),
    (
        "2022-05-26",
        "Air strikes answer Halvet rockets",
        (
            "The air force struck camps in the Sarn hills on Thursday and killed some forty fighters of the "
            "Ember Front, the defence ministry said. It called the strikes the answer to Halvet. Dorik Vane "
            "escaped; families fled over the Little Ob to Kestel."
        ),
    ),
)
SCHOOL = (
    (
        "2022-05-02",
        "Bomb kills six in Halvet",
        (
            "A bomb killed six people at a checkpoint in Halvet on Monday, governor Joran Abad said. The "
            "Ember Front of Dorik Vane said it had planted it. The blast tore a bus apart."
        ),
    ),
    (
        "2022-05-02",
        "Six dead in Halvet blast",
        (
            "Six people died when a bomb tore apart a bus at a Halvet checkpoint on Monday, governor Joran "
            "Abad said. Dorik Vane's Ember Front claimed it."
        ),
    ),
    (
        "2022-06-20",
        "Gunmen storm Tellouk school",
        (
            "Gunmen of the Ember Front stormed a school in Tellouk on Monday and took 30 pupils, governor "
            "Joran Abad said. Dorik Vane wants prisoners freed in exchange. Parents waited at the gate."
        ),
    ),
    (
        "2022-06-20",
        "Thirty pupils taken from school in Tellouk",
        (
            "Thirty pupils were taken from their school in Tellouk by Ember Front gunmen on Monday. Dorik "
            "Vane asked for an exchange of prisoners, which governor Joran Abad refused."
        ),
    ),
)


def headed(told: tuple[tuple[str, str, str], ...]) -> list[Annotated]:
    return [article(f"a{n}", text, title=title, published=day) for n, (day, title, text) in enumerate(told)]


@pytest.mark.parametrize(
    ("told", "before", "days", "name"),
    [(TRIAL, 3, 132, "toval"), (DONORS, 3, 51, "ormand"), (RAID, 2, 24, "halvet")],
    ids=["trial", "donors", "raid"],
)
def test_a_follow_up_continues_the_story_before_it(
    told: tuple[tuple[str, str, str], ...], before: int, days: int, name: str
) -> None:
    first, second = sorted(group(headed(told)), key=lambda story: story.first or "")
    assert first.articles == tuple(f"a{n}" for n in range(before))
    assert second.continues == first.id
    assert second.why.startswith(f"{days} days later, with the same ")
    assert name in second.why
    assert first.continues is None


def test_the_next_deed_of_the_same_people_is_no_follow_up() -> None:
    first, second = group(headed(SCHOOL))
    assert (first.continues, second.continues) == (None, None)


def test_the_next_year_is_no_follow_up() -> None:
    told = tuple((day.replace("2022-03-24", "2023-03-24"), title, text) for day, title, text in DONORS)
    assert all(story.continues is None for story in group(headed(told)))


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


@pytest.mark.parametrize(
    "poor",
    [
        "PRESS RELEASE: union of dock workers on pay",
        "Fwd: strike in Marlheim, for your information",
        "Statement by the union of dock workers",
        "Live: strike in the port of Marlheim",
        "How long will the port of Marlheim stand still?",
        "Port strike",
    ],
)
def test_a_sentence_is_the_title_sooner_than_a_heading(poor: str) -> None:
    told = [article(f"a{n}", text, title=poor) for n, text in enumerate(PORT)]
    told.append(article("a2", PORT[1], title="Dockers in Marlheim walk out over night pay"))
    assert group(told)[0].title == "Dockers in Marlheim walk out over night pay"


def test_a_title_is_in_the_language_of_most_reports() -> None:
    abroad = (
        "Hafenarbeiter in Marlheim haben am Dienstag die Arbeit niedergelegt. Ada Brenk sprach von 1.400 Streikenden."
    )
    told = [article(f"a{n}", text, title="Dockers in Marlheim walk out") for n, text in enumerate(PORT)]
    told.append(article("b", abroad, language="de", title="Streik im Hafen von Marlheim legt Terminal lahm"))
    [story] = group(told)
    assert story.title == "Dockers in Marlheim walk out"


def test_actors_and_places_are_called_by_a_name(read: Callable[..., Annotated]) -> None:
    told = (
        "President Oumar Keita of Mali flew to Dakar on Tuesday with two ministers. Officers at the airport saluted. "
        "Keita will meet the head of the African Union."
    )
    [story] = group([read(told, title="Keita flies to Dakar for talks")])
    assert {"Oumar Keita", "Mali"} <= set(story.actors)
    assert not {"Officers", "two ministers", "ministers"} & set(story.actors)
    assert set(story.places) == {"Dakar", "Mali"}


def test_explain_names_what_differs_between_strangers() -> None:
    told = explain(batch(PORT[0], VOLCANO[0]), "a0", "a1")
    assert "only a0 tells of: " in told
    assert "marlheim" in told
