"""Frames are data: every row can be read, names a type and mode of PLOVER, and says something that can hold."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dragoman.errors import InputError
from dragoman.knowledge.frames import (
    ANY,
    BARE,
    LISTED,
    PREPOSITIONS,
    ROLES,
    STARRED,
    classes,
    content_modes,
    frames,
    quiet_fields,
)
from dragoman.knowledge.plover import (
    HOSTILE,
    MODE_SCORES,
    MODES,
    PROMISED,
    QUADS,
    REFUSED,
    SCORES,
    TYPES,
    context_words,
    score,
)
from dragoman.knowledge.tables import rows

EVERY = [frame for options in frames().by_word.values() for frame in options]


def test_all_sixteen_types_have_frames() -> None:
    assert len(TYPES) == 16
    assert {frame.type for frame in EVERY if frame.weight} == TYPES


def test_hundreds_of_words_open_frames() -> None:
    assert len(frames().by_word) > 500


def test_a_mode_belongs_to_its_type() -> None:
    assert not [str(f) for f in EVERY if f.mode and f.mode not in MODES.get(f.type, ())]


def test_weights_are_shares_and_words_are_lower_case() -> None:
    assert all(0 <= frame.weight <= 1 for frame in EVERY)
    assert all(frame.word == frame.word.lower() and frame.word for frame in EVERY)


def test_the_most_specific_frame_of_a_word_is_tried_first() -> None:
    for options in frames().by_word.values():
        specificities = [frame.specificity for frame in options]
        assert specificities == sorted(specificities, reverse=True)


def test_conditions_are_read() -> None:
    by_name = {(f.word, f.type): f for f in EVERY if f.word in ("launch", "urge", "meet")}
    assert by_name["urge", "REQUEST"].conditions
    launch = next(f for f in frames().of("v", "launch") if f.type == "ASSAULT" and f.mode is None)
    assert launch.conditions[0].place == "obj"
    assert {"attack", "offensive", "raid"} <= launch.conditions[0].words


def test_a_class_may_take_over_another() -> None:
    assert classes()["sanction"] < classes()["restriction"]
    assert all(words != ANY for words in classes().values())


def test_own_frames_go_first(tmp_path: Path) -> None:
    path = tmp_path / "own.tsv"
    path.write_text("# mine\nSUPPORT\tv\ttweet\tobj=support\tfor,obj\t0.9\n", encoding="utf-8")
    [frame] = frames((str(path),)).of("v", "tweet")
    assert (frame.type, frame.recipient, frame.weight) == ("SUPPORT", ("for", "obj"), 0.9)
    assert not frames().of("v", "tweet")


@pytest.mark.parametrize(
    ("row", "mend"),
    [
        ("dance\tv\tdance\t\t\t", "one of your own in capitals"),
        ("AID/visit\tv\thelp\t\t\t", "no mode of AID"),
        ("AID\tq\thelp\t\t\t", "write v"),
        ("AID\tv\thelp", "separate"),
        ("AID\tv\t\t\t\t", "base forms"),
        ("AID\tv\thelp\tobj=@nobody\t\t", "no class of words"),
        ("AID\tv\thelp\t\t\tmuch", "from 0 to 1"),
        ("AID\tv\thelp\tobject=food\t\t", "is no condition: write one of active, comp"),
        ("AID\tv\thelp\tfood\t\t", "is no condition"),
        ("AID\tv\thelp\tprt\t\t", "is no condition"),
        ("AID\tv\thelp\ttogether=two\t\t", r"write together=\*"),
        ("AID\tv\thelp\tobj=%town\t\t", "is no label of names"),
        ("AID\tv\thelp\tobj=Food\t\t", "base form in small letters"),
        ("AID\tv\tHelp out\t\t\t", "base form in small letters"),
        ("AID\tv\thelp\tobj\treceiver\t", "is no role: write one of comp"),
        ("AID\tv\thelp\tobj\tactor=owner,to\t", "is no role"),
    ],
)
def test_a_bad_row_is_named(tmp_path: Path, row: str, mend: str) -> None:
    path = tmp_path / "bad.tsv"
    path.write_text(f"# first line\n{row}\n", encoding="utf-8")
    with pytest.raises(InputError, match=rf"bad\.tsv:2: .*{mend}"):
        frames((str(path),))


def test_every_word_of_the_language_is_in_the_documents() -> None:
    page = (Path(__file__).parent.parent / "docs" / "events.md").read_text(encoding="utf-8")
    for condition in BARE:
        assert f"`{condition}`" in page, condition
    for condition in LISTED:
        assert f"`{condition}=LIST`" in page, condition
    for condition in STARRED:
        assert f"`{condition}=*`" in page, condition
    for role in ROLES:
        assert f"`{role}`" in page, role


def test_frames_use_known_conditions_and_roles_only() -> None:
    places = BARE | LISTED | STARRED | PREPOSITIONS | {"infinitive"}
    assert {c.place for f in EVERY for c in f.conditions} <= places
    assert {role for f in EVERY for role in (*f.actor, *f.recipient)} <= ROLES | PREPOSITIONS


def test_a_type_of_ones_own_has_no_score(tmp_path: Path) -> None:
    path = tmp_path / "own.tsv"
    path.write_text("ELECT\tv\televate\tobj\tobj\t\n", encoding="utf-8")
    [frame] = [f for f in frames((str(path),)).of("v", "elevate") if f.type == "ELECT"]
    assert score(frame.type, frame.mode) is None


def test_every_type_and_mode_has_a_score() -> None:
    assert SCORES.keys() == QUADS.keys()
    assert {(k, m) for k, modes in MODES.items() for m in modes} - {
        (k, m) for k, modes in MODE_SCORES.items() for m in modes
    } == {("PROTEST", "vandalize")}
    assert score("ACCUSE", None) == -3
    assert score("PROTEST", "vandalize") == -5


def test_cameo_rows_are_of_the_ontology() -> None:
    for reading, words, _, number, _ in rows("cameo.tsv", 5):
        kind, _, mode = reading.partition("/")
        assert kind in TYPES
        assert not mode or mode in MODES[kind]
        assert all(w[1:] in TYPES for w in words.split(";") if w.startswith("="))
        assert number == "-" or (number.isdigit() and 3 <= len(number) <= 4)


def _table(name: str) -> list[list[str]]:
    text = (Path(__file__).parent / "data" / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


def test_every_cameo_code_maps_to_the_type_and_mode_given() -> None:
    """After CAMEO2PLOVER-2021; a code that differs must stand in docs/events.md with its reason."""
    there = {code: (kind, mode) for code, kind, mode in _table("cameo2plover.tsv")}
    page = (Path(__file__).parent.parent / "docs" / "events.md").read_text(encoding="utf-8")
    table = [line for line in page.splitlines() if re.match(r"\| \d{3,4}[ ,]", line)]
    told = {code for line in table for code in re.findall(r"\b\d{3,4}\b", line.split("|")[1])}
    differ = set()
    for reading, _, _, code, _ in rows("cameo.tsv", 5):
        kind, _, mode = reading.partition("/")
        wanted = there.get(code, ("", "-"))
        if code != "-" and (wanted[0] != kind or (wanted[1] in MODES.get(kind, ()) and wanted[1] != mode)):
            differ.add(code)
    assert differ == told


def test_types_modes_and_contexts_are_those_of_the_manual() -> None:
    table = _table("plover.tsv")
    assert {kind: tuple(modes.split(";")) for what, kind, modes in table if what == "type" and modes} == MODES
    [contexts] = [names.split(";") for what, _, names in table if what == "context"]
    assert sorted(name for name, _ in rows("contexts.tsv", 2)) == sorted(contexts)
    assert all(mode in MODES[kind] for kind, modes in content_modes().items() for mode, _ in modes)


def test_ontology_is_whole() -> None:
    assert sorted(set(QUADS.values())) == [1, 2, 3, 4]
    assert {kind for kind in PROMISED if PROMISED[kind] == "THREATEN"} == HOSTILE
    assert not REFUSED & HOSTILE
    assert context_words()["ambassador"] == "diplomatic"


def test_quiet_fields_have_words() -> None:
    assert all(name and one and two for name, one, two in quiet_fields())
