"""Who did what to whom, on sentences written for the tests."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.annotate import SpacyParser, annotate
from dragoman.cli import main
from dragoman.extract import events
from dragoman.extract.explain import explain
from dragoman.model import Annotated, Article, Event, Quote

Read = Callable[..., Annotated]

DATA = Path(__file__).parent / "data"


def lines(name: str) -> list[str]:
    found = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [line for line in found if line and not line.startswith("#")]


# sentence, type, a word of an actor, a word of a recipient ("" : nobody)
SENTENCES = [
    ("Norway and Chile agreed to share data on Pacific fisheries.", "AGREE", "Norway", "Chile"),
    ("Portugal will send two field hospitals to Mozambique.", "AGREE", "Portugal", "Mozambique"),
    ("Finland's foreign minister met her Greek counterpart in Athens on Monday.", "CONSULT", "Finland", "Greek"),
    ("Envoys of Peru held talks with Bolivia on the disputed railway.", "CONSULT", "Peru", "Bolivia"),
    ("King Felipe visited Morocco last week.", "CONSULT", "Felipe", "Morocco"),
    ("Canada praised Ghana for its peaceful election.", "SUPPORT", "Canada", "Ghana"),
    ("Norway welcomed the decision by Chile to release the detainees.", "SUPPORT", "Norway", "Chile"),
    ("Oman and Japan signed a treaty on shipping.", "SUPPORT", "Oman", "Japan"),
    ("Serbia's president apologised to Bosnia for the remark.", "CONCEDE", "Serbia", "Bosnia"),
    ("Thailand and Vietnam held joint naval exercises.", "COOPERATE", "Thailand", "Vietnam"),
    ("A naval drill was held by Kenya and India off Mombasa.", "COOPERATE", "Kenya", "India"),
    ("Belgium provided medical supplies to Haiti.", "AID", "Belgium", "Haiti"),
    ("Sudan released 40 Egyptian fishermen on Friday.", "RETREAT", "Sudan", "fishermen"),
    ("Colombian rebels laid down their weapons in Cauca.", "RETREAT", "rebels", "Cauca"),
    ("Ireland urged Israel to open the crossing.", "REQUEST", "Ireland", "Israel"),
    ("Lithuania accused Belarus of flying migrants to its border.", "ACCUSE", "Lithuania", "Belarus"),
    ("Algeria condemned the French decision.", "ACCUSE", "Algeria", "French"),
    ("Prosecutors in Chile opened an investigation into General Soto.", "ACCUSE", "Prosecutors", "Soto"),
    ("Hungary refused to sign the statement on Ukraine.", "REJECT", "Hungary", "Ukraine"),
    ("Ethiopia will not release the Kenyan journalists.", "REJECT", "Ethiopia", "journalists"),
    ("North Korea threatened to attack South Korea.", "THREATEN", "North Korea", "South Korea"),
    ("Thousands of Georgians protested against the government in Tbilisi.", "PROTEST", "Georgians", "government"),
    ("Britain suspended aid to Rwanda.", "SANCTION", "Britain", "Rwanda"),
    ("Spain expelled two Russian diplomats.", "SANCTION", "Spain", "Russian"),
    ("Pakistan deployed 5,000 troops along the Afghan border.", "MOBILIZE", "Pakistan", "Afghan"),
    ("Police in Kampala arrested an opposition leader.", "COERCE", "Police", "opposition"),
    ("The opposition leader was arrested by Ugandan police.", "COERCE", "police", "leader"),
    ("The army shelled the town of Sarmin.", "ASSAULT", "army", "Sarmin"),
    ("Gunmen launched an attack on a Nigerian village.", "ASSAULT", "Gunmen", "Nigeria"),
]


def kinds(annotated: Annotated) -> set[str]:
    return {event.type for event in annotated.events if event.status != "negated"}


def names(annotated: Annotated, event: Event, side: str) -> str:
    found = event.actors if side == "actors" else event.recipients
    return " ".join(f"{p.name} {annotated.article.text[p.start : p.end]}" for p in found)


@pytest.mark.parametrize(("text", "kind", "actor", "recipient"), SENTENCES)
def test_type_and_parties(read: Read, text: str, kind: str, actor: str, recipient: str) -> None:
    annotated = read(text)
    found = [event for event in annotated.events if event.type == kind]
    assert found, kinds(annotated)
    assert actor in names(annotated, found[0], "actors")
    assert recipient in names(annotated, found[0], "recipients")


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Egypt did not attack Libya.", "ASSAULT", "negated"),
        ("Jordan arrested two Iraqi officers.", "COERCE", "actual"),
        ("Croatia may condemn the Serbian decision.", "ACCUSE", "hypothetical"),
        ("The Turkish army attacked Syria in 1998.", "ASSAULT", "historical"),
        ("Malta will condemn the Libyan decision.", "ACCUSE", "future"),
    ],
)
def test_status(read: Read, text: str, kind: str, status: str) -> None:
    assert (kind, status) in {(e.type, e.status) for e in read(text, published="2024-05-01").events}


def test_a_speaker_is_no_actor_by_speaking(read: Read) -> None:
    annotated = read("The Swedish minister said that Kenya had expelled a Somali diplomat.")
    [event] = annotated.events
    assert "Kenya" in names(annotated, event, "actors")
    assert "Swedish" not in names(annotated, event, "actors")
    assert event.attributed_to


def test_content_of_a_verbal_event_is_not_told_as_done(read: Read) -> None:
    assert kinds(read("Zambia condemned the bombing of the Angolan embassy.")) == {"ACCUSE"}
    assert kinds(read("Estonia urged Latvia to arrest the spies.")) == {"REQUEST"}


def test_two_coordinated_events_are_both_told(read: Read) -> None:
    assert kinds(read("Mexico expelled the Cuban ambassador and arrested three Cuban agents.")) == {
        "SANCTION",
        "COERCE",
    }


def test_the_date_is_told_or_nothing(read: Read) -> None:
    [dated] = read("Nepal arrested two Indian officers on 3 April 2024.", published="2024-05-01").events
    [undated] = read("Nepal arrested two Indian officers.", published="2024-05-01").events
    assert (dated.date, dated.date_precision) == ("2024-04-03", "day")
    assert (undated.date, undated.date_precision) == (None, None)
    assert [e.date for e in read("Nepal arrested two Indian officers on Monday.").events] == [None]


def test_reason_names_the_frame(read: Read) -> None:
    [event] = read("Armenia accused Azerbaijan of shelling a school.").events
    assert event.reason.startswith("accuse")


@pytest.mark.parametrize(("name", "least"), [("quiet_sentences.txt", 300), ("quiet_hard.txt", 400)])
def test_quiet_where_nothing_happens(parser: SpacyParser, name: str, least: int) -> None:
    """Background, opinion, sport, markets, culture; the hard ones name states and reuse the words of events."""
    texts = lines(name)
    articles = [Article(id=str(n), text=line, language="en") for n, line in enumerate(texts)]
    coded = [a.article.text for a in annotate(articles, parser) if any(e.status != "negated" for e in events.find(a))]
    assert len(texts) >= least
    assert len(coded) <= 0.05 * len(texts), coded


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Has Portugal condemned Malta?", "a question"),
        ("Ghana attacked Togo from the first whistle and won 3-1.", "sport"),
        ("A cyclone hit Madagascar on Sunday.", "nature"),
        ("Moths attacked the crops of Peru.", "no person, state or group"),
        ("The law allows Norway to expel a foreign diplomat.", "a rule"),
        ("The king visits Denmark every summer.", "a habit"),
        ("Imagine that Chile invaded Peru.", "only supposed"),
        ("It is easy to condemn Syria.", "said of anyone"),
    ],
)
def test_why_nothing_happened_is_told(read: Read, text: str, reason: str) -> None:
    annotated = read(text)
    assert not annotated.events
    assert any("rejected:" in line and reason in line for line in explain(annotated)), explain(annotated)


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("Ireland urged Israel to release the prisoners.", ("REQUEST", "yield")),
        ("Ireland called for talks with Oman.", ("REQUEST", "meet")),
        ("Kenya asked Japan for a loan.", ("REQUEST", "assist")),
        ("Nepal will not meet the Chinese envoy.", ("REJECT", "meet")),
        ("Hungary refused to extradite the general to Poland.", ("REJECT", "assist")),
        ("North Korea threatened to attack South Korea.", ("THREATEN", "violence")),
        ("Canada threatened Belarus with sanctions.", ("THREATEN", "restrict")),
        ("Peru threatened to expel the Cuban ambassador.", ("THREATEN", "expel")),
    ],
)
def test_modes_tell_the_content(read: Read, text: str, reading: tuple[str, str]) -> None:
    assert reading in {(e.type, e.mode) for e in read(text).events}


@pytest.mark.parametrize(
    "text",
    [
        "Finland's president visited Latvia on Monday.",
        "Latvia hosted the president of Finland on Monday.",
        "The president of Finland was received by Latvia on Monday.",
    ],
)
def test_the_visitor_is_actor_and_the_host_recipient(read: Read, text: str) -> None:
    annotated = read(text, published="2024-05-01")
    [event] = [e for e in annotated.events if e.type == "CONSULT"]
    assert [p.country for p in event.actors] == ["FIN"]
    assert [p.country for p in event.recipients] == ["LVA"]


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Norway will meet Chile in June.", "AGREE", "future"),
        ("Norway agreed to meet Chile.", "AGREE", "actual"),
        ("Envoys prepared for a summit between Norway and Chile.", "AGREE", "future"),
        ("Norway attacked Chile on 29 April.", "ASSAULT", "actual"),
        ("Norway attacked Chile in February.", "ASSAULT", "historical"),
        ("The Norwegian minister denied meeting the Chilean president.", "CONSULT", "negated"),
    ],
)
def test_what_is_planned_past_or_denied_is_told_apart(read: Read, text: str, kind: str, status: str) -> None:
    annotated = read(text, published="2024-05-01")
    assert (kind, status) in {(e.type, e.status) for e in (*annotated.events, *annotated.asides)}


def test_a_date_belongs_to_its_own_clause(read: Read) -> None:
    [event] = read("Norway and Chile discussed the war that began in 1998.", published="2024-05-01").events
    assert (event.type, event.date, event.status) == ("CONSULT", None, "actual")


def test_compounds_and_speakers_are_parties(read: Read) -> None:
    [event] = read("North and South Korea signed a pact on trade.").events
    assert [p.country for p in event.actors] == ["PRK", "KOR"]
    [event] = read('"I visited Malta in spring," President Ada Cole of Ghana said.').events
    assert [p.name for p in event.actors] == ["Ada Cole"]


def test_protesters_are_of_the_country_where_they_march(read: Read) -> None:
    [event] = read("Students protested in Nairobi against the government.").events
    assert [p.country for p in event.actors] == ["KEN"]


def test_what_a_sentence_names_beside_its_point_is_an_aside(read: Read) -> None:
    annotated = read("India's purchase of forty jets from France was approved by the cabinet in Delhi.")
    assert all(e.type != "COOPERATE" for e in annotated.events)
    [aside] = [e for e in annotated.asides if e.type == "COOPERATE"]
    assert ([p.country for p in aside.actors], [p.country for p in aside.recipients]) == (["IND"], ["FRA"])


def test_the_runner_up_is_told(read: Read) -> None:
    [event] = read("Thailand and Vietnam held joint naval exercises.").events
    assert (event.type, event.word) == ("COOPERATE", "exercise")
    assert event.runner_up is not None
    assert event.runner_up.startswith("MOBILIZE by hold")


def test_own_frames_are_heard(parser: SpacyParser, tmp_path: Path) -> None:
    path = tmp_path / "own.tsv"
    path.write_text("SUPPORT\tv\ttoast\tobj\tobj\t0.9\n", encoding="utf-8")
    [annotated] = annotate([Article(id="a", text="Cuba toasted Venezuela.", language="en")], parser)
    assert [e.type for e in events.find(annotated, (str(path),))] == ["SUPPORT"]


def test_explained(read: Read) -> None:
    lines = explain(read("Togo accused Benin of piracy."))
    assert any("accuse" in line and "ACCUSE" in line for line in lines)
    assert any("actor: Togo" in line for line in lines)
    assert explain(read("The lake is deep."))[-1] == "No event."


@pytest.mark.parametrize(
    ("text", "kind", "measures"),
    [
        ("Oman and Japan signed a treaty on shipping.", "SUPPORT", (1, 5.0, "057")),
        ("King Felipe visited Morocco last week.", "CONSULT", (1, 4.0, "042")),
        ("Spain expelled two Russian diplomats.", "SANCTION", (4, -5.5, "161")),
        ("Jordan arrested two Iraqi officers.", "COERCE", (4, -7.0, "173")),
        ("Canada imposed sanctions on Belarus.", "COERCE", (4, -7.0, "163")),
        ("Thailand and Vietnam held joint naval exercises.", "COOPERATE", (2, 9.5, "062")),
        ("Portugal will send two field hospitals to Mozambique.", "AGREE", (1, 2.5, "033")),
        ("Egypt attacked Libya.", "ASSAULT", (4, -9.0, None)),
    ],
)
def test_measures(read: Read, text: str, kind: str, measures: tuple[int, float, str | None]) -> None:
    [event] = [e for e in read(text).events if e.type == kind]
    assert (event.quad, event.score, event.cameo) == measures


def test_what_is_judged_is_told_by_the_article(read: Read) -> None:
    [annotated] = [read("Police in Kampala arrested an opposition leader on Friday.")]
    [event] = annotated.events
    around = Quote(0, len(annotated.article.text), direct=False, speaker_name="Ada Cole", manner="judged")
    assert events.find(replace(annotated, quotes=(around,)))[0].attributed_to is None
    told = replace(around, manner="told")
    assert events.find(replace(annotated, quotes=(told,)))[0].attributed_to == "Ada Cole"
    assert event.attributed_to is None


def test_a_type_of_ones_own_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own, article = tmp_path / "own.tsv", tmp_path / "a.txt"
    own.write_text("TOAST\tv\ttoast\tobj\tobj\t0.9\n", encoding="utf-8")
    article.write_text("Cuba toasted Venezuela on Friday.\n", encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["annotate", str(article), "--frames", str(own)])
    [event] = json.loads(capsys.readouterr().out)["events"]
    assert (event["type"], event["quad"], event["score"], event["cameo"]) == ("TOAST", None, None, None)
    with pytest.raises(SystemExit):
        main(["brief", str(article), "--format", "json", "--frames", str(own)])
    [story] = json.loads(capsys.readouterr().out)["stories"]
    assert [e["type"] for e in story["events"]] == ["TOAST"]
    with pytest.raises(SystemExit):
        main(["explain", "Cuba toasted Venezuela.", "--frames", str(own)])
    assert "TOAST, actual" in capsys.readouterr().out


def test_a_bad_row_on_the_command_line_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = tmp_path / "own.tsv"
    own.write_text("TOAST\tverb\ttoast\tobj\tobj\t0.9\n", encoding="utf-8")
    with pytest.raises(SystemExit) as left:
        main(["explain", "Cuba toasted Venezuela.", "--frames", str(own)])
    assert left.value.code == 2
    assert capsys.readouterr().err.splitlines() == [
        f"dragoman: {own}:1: 'verb' is no part of speech: write v (verb), n (noun) or a (adjective)"
    ]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=120), st.sampled_from([text for text, *_ in SENTENCES]))
def test_spans_slice_back_and_nothing_breaks(parser: SpacyParser, noise: str, text: str) -> None:
    [annotated] = annotate([Article(id="a", text=f"{noise} {text} {noise}", language="en")], parser)
    for event in events.find(annotated):
        assert 0 <= event.start <= event.trigger.start < event.trigger.end <= event.end
        assert event.end <= len(annotated.article.text)
        for party in (*event.actors, *event.recipients):
            assert annotated.article.text[party.start : party.end].strip()
