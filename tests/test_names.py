"""Names, roles, nameless actors and whom they refer to."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.annotate.coreference import Discourse, Someone
from dragoman.annotate.kinds import Typed, organisation_id
from dragoman.annotate.persons import Naming, identify
from dragoman.model import Annotated, Mention

Read = Callable[..., Annotated]


def told(annotated: Annotated, words: str) -> Mention:
    """The mention whose text is `words`, the first one."""
    text = annotated.article.text
    found = [m for m in annotated.mentions if text[m.start : m.end] == words]
    assert found, f"{words!r} not among {[text[m.start : m.end] for m in annotated.mentions]}"
    return found[0]


@pytest.mark.parametrize(
    ("text", "words", "identity"),
    [
        ("Norway signed the agreement on Tuesday.", "Norway", "state:NOR"),
        ("The Kremlin denied the report.", "Kremlin", "government:RUS"),
        ("Moscow rejected the offer from its neighbours.", "Moscow", "government:RUS"),
        ("The delegation arrived in Moscow on Friday.", "Moscow", "place:moscow"),
        ("Talks between Washington and Tehran broke down.", "Tehran", "government:IRN"),
        ("The minister will visit Tehran next week.", "Tehran", "place:tehran"),
        ("The army received the S-400 system.", "S-400", "weapon:s-400"),
        ("Hizbollah fired rockets across the border.", "Hizbollah", "org:hezbollah"),
        (
            "The Norwegian Foreign Ministry declined to comment.",
            "Norwegian Foreign Ministry",
            "org:NOR:foreign-ministry",
        ),
        ("Norway's Foreign Ministry declined to comment.", "Foreign Ministry", "org:NOR:foreign-ministry"),
        (
            "The Ministry of Defence of Norway confirmed it.",
            "Ministry of Defence of Norway",
            "org:NOR:defence-ministry",
        ),
        (
            "Lawmakers passed the Foreign Agents Registration Act in May.",
            "Foreign Agents Registration Act",
            "law:foreign-agents-registration-act",
        ),
        ("Soviet troops left the town in 1989.", "Soviet troops", "actor:SUN:troop"),
        ("The Brazilian government promised aid.", "The Brazilian government", "government:BRA"),
        ("Brazil's government promised aid.", "Brazil's government", "government:BRA"),
    ],
)
def test_what_a_name_names(read: Read, text: str, words: str, identity: str) -> None:
    assert told(read(text), words).entity == identity


@pytest.mark.parametrize(
    ("text", "name", "role", "home"),
    [
        (
            "Norwegian Foreign Minister Ingrid Solberg met union leaders.",
            "Ingrid Solberg",
            "Norwegian Foreign Minister",
            ("NOR", "GOV"),
        ),
        (
            "Arjun Mehta, India's foreign secretary, left on Monday.",
            "Arjun Mehta",
            "India's foreign secretary",
            ("IND", "GOV"),
        ),
        ("The Chilean president, Pablo Fuentes, spoke first.", "Pablo Fuentes", "Chilean president", ("CHL", "GOV")),
        (
            "Kenyan opposition leader James Otieno was arrested.",
            "James Otieno",
            "Kenyan opposition leader",
            ("KEN", "OPP"),
        ),
        (
            "The head of the Chilean Senate, Pablo Fuentes, spoke first.",
            "Pablo Fuentes",
            "head of the Chilean Senate",
            ("CHL", None),
        ),
        ("Gen. Robert Hale said the base was safe.", "Robert Hale", "Gen.", (None, "MIL")),
    ],
)
def test_roles(read: Read, text: str, name: str, role: str, home: tuple[str | None, str | None]) -> None:
    country, sector = home
    annotated = read(text)
    spans = [m.role for m in annotated.mentions if m.role and m.entity == told(annotated, name).entity]
    assert role in [text[span.start : span.end] for span in spans]
    entity = annotated.entity(told(annotated, name).entity)
    assert (entity.type, entity.country) == ("person", country)
    assert sector is None or entity.sector == sector


def test_a_company_president_holds_no_office_of_state(read: Read) -> None:
    annotated = read("Maria Keller, president of the Norden Bank, met Anders Holm. The president left early.")
    assert told(annotated, "The president").entity == "office:any:head-of-state"


@pytest.mark.parametrize(
    ("text", "words", "sector", "country"),
    [
        ("Israeli forces entered the village.", "Israeli forces", "MIL", "ISR"),
        ("Rebel forces entered the village.", "Rebel forces", "REB", None),
        ("Police arrested dozens of protesters.", "Police", "COP", None),
        ("Police arrested dozens of protesters.", "protesters", "CVL", None),
        ("A court in Nairobi sentenced the man.", "A court", "JUD", "KEN"),
        ("Striking Greek farmers blocked the road.", "Greek farmers", "AGR", "GRC"),
        ("Opposition supporters marched to the square.", "Opposition supporters", "OPP", None),
        ("Turkish police officers searched the office.", "Turkish police officers", "COP", "TUR"),
    ],
)
def test_nameless_actors(read: Read, text: str, words: str, sector: str, country: str | None) -> None:
    annotated = read(text)
    found = [m for m in annotated.mentions if text[m.start : m.end].endswith(words) and m.form == "nominal"]
    assert found
    entity = annotated.entity(found[0].entity)
    assert (entity.sector, entity.country) == (sector, country)


def test_surnames_offices_and_pronouns_refer_to_the_person(read: Read) -> None:
    annotated = read(
        "Norwegian Prime Minister Erik Solberg arrived in Ankara on Monday. Solberg said he would sign the treaty. "
        "The prime minister then met students."
    )
    assert told(annotated, "Solberg").entity == "person:erik-solberg"
    assert told(annotated, "he").entity == "person:erik-solberg"
    assert told(annotated, "The prime minister").entity == "person:erik-solberg"


def test_a_shared_surname_is_kept_apart(read: Read) -> None:
    annotated = read("Anna Keller praised the budget. Peter Keller rejected it. Mr. Keller said it was weak.")
    ids = {e.id for e in annotated.entities if e.type == "person"}
    assert ids == {"person:anna-keller", "person:peter-keller"}
    text = annotated.article.text
    last = [m for m in annotated.mentions if text[m.start : m.end] == "Keller"][-1]
    assert last.entity == "person:peter-keller"


def test_the_object_is_not_the_subject(read: Read) -> None:
    annotated = read("President Erik Solberg met Pablo Fuentes. Solberg thanked him for the visit.")
    assert told(annotated, "him").entity == "person:pablo-fuentes"


def test_pronouns_inside_quotation_marks_stay_open(read: Read) -> None:
    annotated = read("Erik Solberg criticised the mayor. “He has lost the trust of voters,” Solberg said.")
    text = annotated.article.text
    assert not [m for m in annotated.mentions if text[m.start : m.end] == "He"]


def test_pairs_have_parts(read: Read) -> None:
    annotated = read("Norway and Chile signed a treaty. The two countries will share data.")
    entity = annotated.entity(told(annotated, "The two countries").entity)
    assert entity.parts == ("state:CHL", "state:NOR")
    assert {e.id for e in annotated.entities} >= set(entity.parts)


def test_an_acronym_in_brackets_is_the_name(read: Read) -> None:
    annotated = read("The Coastal Waters Protection Act (CWPA) was passed. Senators praised the CWPA on Friday.")
    ids = {m.entity for m in annotated.mentions if "CWPA" in annotated.article.text[m.start : m.end]}
    assert ids == {"law:coastal-waters-protection-act"}


def test_adjectives_are_marked_and_mentions_may_nest(read: Read) -> None:
    annotated = read("Russian troops crossed the river.")
    assert told(annotated, "Russian").form == "adjective"
    assert told(annotated, "Russian").entity == "state:RUS"
    assert told(annotated, "Russian troops").entity == "actor:RUS:troop"


def test_furniture_and_other_languages_have_no_mentions(read: Read) -> None:
    assert read("Le président a rencontré la ministre à Paris.", language="fr").mentions == ()


@pytest.mark.parametrize(
    ("words", "country", "identity"),
    [
        ("Foreign Ministry", "IND", "org:IND:foreign-ministry"),
        ("Ministry of Foreign Affairs", "IND", "org:IND:foreign-ministry"),
        ("external affairs ministry", "IND", "org:IND:foreign-ministry"),
        ("Ministry of the Interior", None, "org:interior-ministry"),
        ("Defense Ministry", "ISR", "org:ISR:defence-ministry"),
    ],
)
def test_ministries_have_one_id(words: str, country: str | None, identity: str) -> None:
    assert organisation_id(words, country) == identity


def test_a_surname_may_come_before_its_full_name() -> None:
    found = identify([Naming(0, "Lavrov"), Naming(1, "Sergey Lavrov"), Naming(2, "Sergei Lavrov")])
    assert {person.id for person in found} == {"person:sergei-lavrov"}


def test_a_holder_must_be_of_the_country_told() -> None:
    discourse = Discourse({"person:a": Someone("A", countries={"NOR"}, offices={"head-of-state"}, last=1)})
    assert discourse.holder("head-of-state", "CHL") is None
    found = discourse.holder("head-of-state", "NOR")
    assert found == Typed("person:a", "person", "A")


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            [
                "Moscow",
                "'s",
                "President",
                "the",
                "two",
                "countries",
                "Mr.",
                "(",
                ")",
                "al",
                "-",
                "Assad",
                "of",
                ",",
                "he",
                "U.S.",
                "S-400",
                "Act",
                "Ministry",
                "“",
                "”",
                "and",
                "said",
                ".",
                "May",
                "5",
                "Ünal",
                "\n",
                "its",
                "leader",
            ]
        ),
        max_size=25,
    )
)
def test_any_text_has_sound_mentions(read: Read, words: list[str]) -> None:
    annotated = read(" ".join(words))
    text = annotated.article.text
    ids = {entity.id for entity in annotated.entities}
    for mention in annotated.mentions:
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.entity in ids
        assert mention.role is None or text[mention.role.start : mention.role.end].strip()
    assert all(part in ids for entity in annotated.entities for part in entity.parts)
    assert annotated.mentions == tuple(sorted(annotated.mentions, key=lambda m: (m.start, -m.end, m.form)))


def test_who_is_the_one_named_before(read: Read) -> None:
    annotated = read("The award went to Pablo Fuentes, who thanked the jury.")
    assert told(annotated, "who").entity == "person:pablo-fuentes"


@pytest.mark.parametrize(
    ("text", "words", "identity"),
    [
        ("Al-Shabaab attacked the base.", "Al-Shabaab", "org:al-shabaab"),
        ("PRESIDENT SOLBERG VISITS INDIA", "INDIA", "state:IND"),
        ("Anna Keller met Theresa May in Bern.", "Theresa May", "person:theresa-may"),
        ("Brussels condemned the violence.", "Brussels", "org:european-union"),
        ("The troops reached West Palm Beach.", "West Palm Beach", "place:west-palm-beach"),
    ],
)
def test_names_that_labels_get_wrong(read: Read, text: str, words: str, identity: str) -> None:
    assert told(read(text), words).entity == identity


def test_a_former_official_is_no_government(read: Read) -> None:
    annotated = read("Former U.S. President Carl Benson arrived in Bern.")
    entity = annotated.entity("person:carl-benson")
    assert (entity.country, entity.sector) == ("USA", "ELI")
