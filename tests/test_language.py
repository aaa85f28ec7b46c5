"""The language of a text, also of a single sentence full of names."""

from __future__ import annotations

import subprocess
import sys

import pytest

from dragoman.annotate.language import language_of

TABLE = [
    ("The foreign minister of Kenya met his counterpart from Chad in the capital on Monday to sign an accord.", "en"),
    ("Muhammadu Buhari has said that he will not be in Abuja for the talks of the Ogoni with Shell.", "en"),
    ("Le ministre des Affaires étrangères a rencontré lundi son homologue norvégien dans la capitale du pays.", "fr"),
    ("Der Außenminister traf am Montag seinen norwegischen Amtskollegen in der Hauptstadt zu Gesprächen.", "de"),
    ("Министр иностранных дел встретился в понедельник со своим коллегой в столице страны.", "ru"),
    (
        "外務大臣は月曜日に首都でノルウェーの外相と会談し、漁業に関する協定に署名した。両国は来年も協議を続ける予定である。",
        "ja",
    ),
    ("外務大臣は月曜日に首都で会談した。", "ja"),
    ("12:40", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "language"), TABLE)
def test_language(text: str, language: str | None) -> None:
    assert language_of(text) == language


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files")
def test_no_room_for_temporary_files_is_one_line() -> None:
    code = (
        "import resource\nfrom dragoman.annotate.language import language_of\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        f"try:\n    language_of({TABLE[2][0]!r})\nexcept Exception as e:\n    print(type(e).__name__, e)"
    )
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert printed.startswith("DragomanError ")
    assert printed.endswith(
        ": temporary files cannot be written (File too large); make room there, or name another with TMPDIR\n"
    )
