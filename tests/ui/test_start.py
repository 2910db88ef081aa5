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


AT_USABLE = """
import sys
from datetime import date
from pathlib import Path
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from mc2cm_desk.ui.app.opening import Opening
from mc2cm_desk.ui.app.program import Program
from mc2cm_desk.ui.app.start import dressed_application
folder = Path(sys.argv[1])
with Library.open(folder) as library:
    day = date(2020, 6, 15)
    events.new(
        library, title=Localised(fr="Atelier"), first_day=day, last_day=day, host="Séville"
    )
application = dressed_application("fr")
program = Program(folder)
opening = Opening(folder)
program.recovery.follow(opening)
opening.after_first_paint(program.window)
program.window.show()
application.exec()
print([card.accessibleName() for card in program.window.home.cards])
program.close()
"""


def test_the_window_is_called_usable_once_home_shows_its_events(tmp_path: Path) -> None:
    done = _run(AT_USABLE, str(tmp_path / "library"), MC2CM_EXIT_WHEN="usable")

    assert [line.split()[0] for line in done[:2]] == ["painted", "usable"]
    assert "Atelier" in done[2]


def test_home_does_not_import_what_the_screens_of_an_event_need() -> None:
    code = "import sys, mc2cm_desk.ui.app.resuming, mc2cm_desk.ui.home.screen; print(*sys.modules)"
    (modules,) = _run(code)

    assert {
        "mc2cm_desk.services.people.participants",
        "mc2cm_desk.services.steps.commitments",
        "mc2cm_desk.ui.core.panels.pictures_panel",
        "mc2cm_desk.ui.shell.event_frame",
        "mc2cm_desk.ui.widgets.fields.choice",
        "mc2cm_desk.ui.widgets.typing.quick_line",
    }.isdisjoint(modules.split())


def test_what_the_first_event_needs_is_imported_beside_the_window_which_makes_no_widget() -> None:
    code = """
import sys, threading
from mc2cm_desk.ui.app.preloading import FIRST_NEEDED, preload
preload_thread = threading.Thread(target=preload)
preload_thread.start()
preload_thread.join()
print(set(FIRST_NEEDED) <= set(sys.modules))
"""
    # There is no application: a widget that an import made would end the process.
    assert _run(code) == ["True"]


def test_a_module_that_is_imported_beside_qt_is_not_read_as_source() -> None:
    code = """
import linecache, mc2cm_desk.ui, mc2cm_desk.domain.kinds
print([one for one in linecache.cache if "mc2cm_desk" in one])
"""
    assert _run(code) == ["[]"]


def _run(code: str, *arguments: str, **environment: str) -> list[str]:
    """Run code in an interpreter of its own; return the lines that it printed."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


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
