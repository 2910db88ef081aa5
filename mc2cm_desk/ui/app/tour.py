"""A picture of every screen of the demonstration, drawn without a display."""

import tempfile
from pathlib import Path

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QTimer
from PySide6.QtWidgets import QAbstractItemView, QWidget

from mc2cm_desk.documents.writing import atomic_write, make_folder
from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.ui.app import places
from mc2cm_desk.ui.app.program import Program
from mc2cm_desk.ui.app.start import dressed_application
from mc2cm_desk.ui.learning_note.preview.preview import NotePreview

MOMENT = 160
"""Milliseconds in which a screen that was opened gathers what it shows."""
LONGEST_DRAWING = 200
"""Moments that the pages of the note may take on a slow machine."""


def draw_tour(
    output: Path,
    *,
    language: str = LANGUAGES.default,
    theme: str = "light",
    size: tuple[int, int] = (1366, 768),
) -> list[Path]:
    """Draw home, every place of the demonstration, the palette and the keys; return the files.

    Refused: what `make_folder` and `atomic_write` refuse.
    """
    from mc2cm_desk.exchange import demonstration
    from mc2cm_desk.services.library import Library

    make_folder(output)
    dressed_application(language, theme, 100)
    with tempfile.TemporaryDirectory() as folder:
        library = Library.open(Path(folder))
        event = demonstration.opened(library)
        program = Program(Path(folder))
        program.window.resize(*size)
        program.window.show()
        program.take(library)
        try:
            return _draw(program, event.id, output)
        finally:
            program.window.close()
            program.close()


def _draw(program: Program, event: EventId, output: Path) -> list[Path]:
    window = program.window
    files: list[Path] = []

    def save(name: str) -> None:
        _wait_until_drawn(program)
        file = output / f"{len(files):02d}-{name}.png"
        picture = QBuffer()
        picture.open(QIODevice.OpenModeFlag.WriteOnly)
        window.grab().save(picture, "PNG")
        with atomic_write(file) as stream:
            stream.write(picture.data().data())
        files.append(file)

    save("home")
    for entry in places.entries():
        window.open_event(event, entry.id)
        _wait_until_drawn(program)
        if window.frame is not None:
            _choose_first(window.frame.shown())
        save(entry.id.replace("_", "-"))
    window.search()
    save("search")
    window.palette_box.go()
    window.show_keys()
    save("keys")
    return files


def _wait_until_drawn(program: Program) -> None:
    """Let readings come back, pages be drawn, and layouts come to rest."""
    for _ in range(2):
        if program.desk is not None:
            program.desk.wait()
        _pass_a_moment()
    previews = [one for one in program.window.findChildren(NotePreview) if one.isVisible()]
    for _ in range(LONGEST_DRAWING):
        if not any(one.busy for one in previews):
            break
        _pass_a_moment()


def _pass_a_moment() -> None:
    loop = QEventLoop()
    QTimer.singleShot(MOMENT, loop.quit)
    loop.exec()


def _choose_first(screen: QWidget | None) -> None:
    """Choose the first thing of a screen, so that its inspector has something to show."""
    for view in screen.findChildren(QAbstractItemView) if screen is not None else ():
        model = view.model()
        if view.isVisible() and model.rowCount():
            view.setCurrentIndex(model.index(0, 0))
            return
