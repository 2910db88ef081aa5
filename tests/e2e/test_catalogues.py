"""The developer's scripts keep the catalogues: new sentences in, gone ones out, gaps counted."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]

SOURCE = """
class Door:
    def retranslate(self):
        self.title(self.tr("Check-in"))
        self.count(self.tr("%n participant(s)", "", 3))

GONE = QT_TRANSLATE_NOOP("Refusals", "{name} is gone.")
"""
WORDS: list[dict[str, Any]] = [
    {"en": "Check-in", "fr": "Pointage", "ar": "تسجيل الوصول"},
    {
        "en": "%n participant(s)",
        "en_forms": ["%n participant", "%n participants"],
        "fr_forms": ["%n participant·e", "%n participant·e·s"],
        "ar_forms": ["لا أحد", "مشارك", "مشاركان", "%n مشاركين", "%n مشاركاً", "%n مشارك"],
    },
    {"en": "{name} is gone.", "fr": "{name} n’existe plus.", "ar": "{name} لم يعد موجوداً."},
]


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A checkout with one source file, the scripts, and no catalogue yet."""
    (tmp_path / "mc2cm_desk").mkdir()
    (tmp_path / "mc2cm_desk" / "door.py").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "i18n").mkdir()
    for script in (ROOT / "i18n").glob("*.py"):
        shutil.copy(script, tmp_path / "i18n")
    (tmp_path / "resources").mkdir()
    shutil.copy(ROOT / "resources" / "languages.toml", tmp_path / "resources")
    return tmp_path


def run(house: Path, script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, house / "i18n" / script, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def fill(house: Path, words: list[dict[str, Any]]) -> subprocess.CompletedProcess[str]:
    file = house / "words.json"
    file.write_text(json.dumps(words), encoding="utf-8")
    return run(house, "update.py", "--fill", str(file))


def french(house: Path) -> str:
    return (house / "i18n" / "mc2cm_desk_fr.ts").read_text(encoding="utf-8")


def test_filled_catalogues_are_complete_and_compile(house: Path) -> None:
    fill(house, WORDS)

    checked = run(house, "update.py", "--check")
    run(house, "compile.py")

    assert (checked.returncode, checked.stdout) == (0, "")
    compiled = {file.name for file in (house / "resources" / "catalogues").iterdir()}
    assert compiled == {f"mc2cm_desk_{language}.qm" for language in ("fr", "en", "ar")}


def test_a_sentence_without_translation_is_told(house: Path) -> None:
    fill(house, WORDS[:2])

    checked = run(house, "update.py", "--check")

    assert checked.returncode == 1
    assert "fr: Refusals: '{name} is gone.' is unfinished" in checked.stdout.splitlines()


def test_a_translation_that_lost_its_gap_is_told_and_can_be_filled_again(house: Path) -> None:
    told = fill(house, [*WORDS[:2], WORDS[2] | {"fr": "N’existe plus."}])
    assert "has other gaps" in told.stdout

    fill(house, WORDS)

    assert "{name} n’existe plus." in french(house)


def test_a_sentence_that_left_the_sources_leaves_the_catalogue(house: Path) -> None:
    fill(house, WORDS)
    (house / "mc2cm_desk" / "door.py").write_text("", encoding="utf-8")

    checked = run(house, "update.py", "--check")
    run(house, "update.py")

    assert checked.returncode == 1
    assert "is gone from the sources" in checked.stdout
    assert "Pointage" not in french(house)


def test_updating_again_changes_nothing(house: Path) -> None:
    fill(house, WORDS)
    before = french(house)

    run(house, "update.py")

    assert french(house) == before
    assert "<numerusform>%n participant·e·s</numerusform>" in before
