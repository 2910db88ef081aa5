"""A fourth language by data alone: made from English, it runs the whole window and the note."""

import os
import subprocess
import sys
from pathlib import Path

import pseudo
import pytest

WALK = Path(__file__).with_name("pseudo_walk.py")


def test_what_a_translator_must_keep_is_kept() -> None:
    made = pseudo.pseudo("Open {count} <b>files</b>\n&Now %n")

    assert made == "⟦ÖÖpééñ {count} <b>fîîlééš</b>\n&Ñööw %n⟧"
    assert len(pseudo.pseudo("Participants of the event")) >= 1.3 * len("Participants of the event")
    assert pseudo.pseudo(" ") == " "


@pytest.mark.parametrize("code", [*pseudo.CODES])
def test_a_made_language_runs_the_window_and_the_note(code: str, tmp_path: Path) -> None:
    pseudo.write(tmp_path)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", str(WALK), "-k", code]
    done = subprocess.run(
        command,
        env={**os.environ, "MC2CM_RESOURCES": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout[-20_000:]
