"""The start of the program: what stands before the first paint, and opening the library."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library
from mc2cm_desk.ui.app import faults
from mc2cm_desk.ui.app.opening import Opening

BEFORE_FIRST_PAINT = """
import json, sys
from pathlib import Path
from mc2cm_desk.ui.app.program import Program
from mc2cm_desk.ui.app.start import dressed_application
application = dressed_application("fr")
program = Program(Path(sys.argv[1]))
program.window.show()
application.processEvents()
print(json.dumps(sorted(sys.modules)))
program.window.close()
"""


def test_only_qt_and_our_view_code_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    # What measures the coverage of child processes would be imported as well.
    unmeasured = {name: value for name, value in os.environ.items() if "COVERAGE" not in name}
    done = subprocess.run(
        [sys.executable, "-c", BEFORE_FIRST_PAINT, str(tmp_path / "library")],
        env=unmeasured,
        capture_output=True,
        text=True,
        check=True,
    )
    modules = json.loads(done.stdout)
    packages = {name.partition(".")[0] for name in modules} - set(sys.stdlib_module_names)
    ours = {".".join(name.split(".")[:2]) for name in modules if name.startswith("mc2cm_desk.")}
    screens = {name for name in modules if name.startswith("mc2cm_desk.ui.")}

    assert {name for name in packages if not name.startswith(("_", "sitecustomize"))} <= {
        "PySide6",
        "mc2cm_desk",
        "shiboken6",
        "signature_bootstrap",
        "shibokensupport",
    }
    assert ours <= {"mc2cm_desk.assets", "mc2cm_desk.domain", "mc2cm_desk.ui"}
    assert {name.split(".")[2] for name in screens} <= {"app", "core", "shell", "theme", "widgets"}
    assert not any(name.startswith("PySide6.QtMultimedia") for name in modules)


def test_the_library_is_opened_after_the_window_was_painted(
    tmp_path: Path, dress: object, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    opening = Opening(tmp_path / "library")
    opening.after_first_paint(window)
    with qtbot.waitSignal(opening.opened) as opened:
        window.show()
    library = opened.args[0]
    assert isinstance(library, Library)
    library.close()


def test_a_folder_that_is_no_library_is_refused(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "library.sqlite").write_text("this is no database", encoding="utf-8")
    opening = Opening(tmp_path)
    with qtbot.waitSignal(opening.refused) as refused:
        opening.begin()

    assert refused.args[0].code == "not-a-library"


def test_a_fault_is_written_into_a_file_of_its_own(tmp_path: Path) -> None:
    first = faults.write_report(ValueError("one"), tmp_path)
    second = faults.write_report(ValueError("two"), tmp_path)

    assert first is not None
    assert second is not None
    assert first != second
    assert "ValueError: one" in first.read_text(encoding="utf-8")


def test_a_disk_that_takes_nothing_does_not_make_it_worse(tmp_path: Path) -> None:
    file = tmp_path / "in-the-way"
    file.write_text("", encoding="utf-8")

    assert faults.write_report(ValueError("one"), file) is None


def test_no_exception_of_a_slot_ends_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    told: list[Path | None] = []
    refused: list[Refused] = []
    faults.catch_all(lambda: tmp_path, told.append, refused.append)
    damage = Refused("library-damaged")
    sys.excepthook(Refused, damage, None)
    assert (refused, told) == ([damage], [])

    error = ValueError("in a slot")
    sys.excepthook(ValueError, error, None)

    assert told[0] is not None
    assert "in a slot" in told[0].read_text(encoding="utf-8")
