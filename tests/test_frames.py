"""Frames are data: every row can be read, names a type and mode of PLOVER, and says something that can hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.errors import InputError
from dragoman.knowledge.frames import ANY, classes, frames, quiet_fields
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
    ],
)
def test_a_bad_row_is_named(tmp_path: Path, row: str, mend: str) -> None:
    path = tmp_path / "bad.tsv"
    path.write_text(f"# first line\n{row}\n", encoding="utf-8")
    with pytest.raises(InputError, match=rf"bad\.tsv:2: .*{mend}"):
        frames((str(path),))


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


def test_ontology_is_whole() -> None:
    assert sorted(set(QUADS.values())) == [1, 2, 3, 4]
    assert {kind for kind in PROMISED if PROMISED[kind] == "THREATEN"} == HOSTILE
    assert not REFUSED & HOSTILE
    assert context_words()["ambassador"] == "diplomatic"


def test_quiet_fields_have_words() -> None:
    assert all(name and one and two for name, one, two in quiet_fields())
