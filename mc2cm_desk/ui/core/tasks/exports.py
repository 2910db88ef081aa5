"""Where files go that the screen writes: asked for, a folder of ours is offered."""

import contextlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.strips import Strip

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library

Write = Callable[["Library", Path], object]
"""Writes what it reads in a library to a file."""

_NAME_TAKEN = ("file-open-elsewhere", "file-is-folder")
"""Refusals after which another name may do."""


def folder_for(short_name: str) -> Path:
    """Return the folder that is offered for an event's files."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "MC2CM Desk" / short_name


class Exports(QObject):
    """Writes files off the window's thread and says where they are.

    Signals:
        written(Path): the file is there.
        refused(Refused): it could not be written.
    """

    written = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self._last: tuple[Path, Write] | None = None

    def write(self, folder: Path, name: str, write: Write) -> None:
        """Write a file; one of that name that is open elsewhere is left, a new name is taken.

        ``write`` is called off the window's thread; ``written`` or ``refused`` follows.
        """
        self._write(folder / name, write, may_rename=True)

    def ask(
        self, folder: Path, name: str, write: Write, began: Callable[[], object] | None = None
    ) -> None:
        """Ask for a place, ``folder / name`` is offered, and write the file there.

        ``began`` is called as soon as a place was chosen, before anything is written.
        """
        with contextlib.suppress(OSError):
            # The dialog offers a folder that exists only.
            folder.mkdir(parents=True, exist_ok=True)
        ending = Path(name).suffix

        def take(chosen: str) -> None:
            if began is not None:
                began()
            self._write(Path(chosen), write, may_rename=True)

        dialog = self._dialog(self.tr("Save the file"), folder / name)
        dialog.setNameFilter(f"{ending[1:].upper()} (*{ending})")
        dialog.setDefaultSuffix(ending[1:])
        dialog.fileSelected.connect(take)
        dialog.open()

    def open_last(self) -> None:
        """Open the file that was written last with the program for its kind."""
        if self._last is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._last[0])))

    def write_elsewhere(self, title: str) -> None:
        """Ask for another place and write the last file there too."""
        if self._last is None:
            return
        path, write = self._last
        dialog = self._dialog(title, path)
        dialog.fileSelected.connect(lambda chosen: self._write(Path(chosen), write))
        dialog.open()

    def show_saved_file(self, strip: Strip, path: Path) -> None:
        """Show where a file was written, with a way to open it and one to write it elsewhere."""
        elsewhere = self.tr("Save as…")
        strip.show_message(
            filled(self.tr("Saved in {path}"), path=path),
            "ok",
            [
                (self.tr("Open"), self.open_last),
                (elsewhere, lambda: self.write_elsewhere(elsewhere)),
            ],
        )

    def _dialog(self, title: str, offered: Path) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(offered.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(offered.name)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _write(self, path: Path, write: Write, *, may_rename: bool = False) -> None:
        def attempt(library: "Library") -> Path:
            try:
                write(library, path)
            except Refused as refused:
                if not may_rename or refused.code not in _NAME_TAKEN:
                    raise
                stamp = f"{datetime.now().astimezone():%H%M%S}"
                other = path.with_stem(f"{path.stem}-{stamp}")
                write(library, other)
                return other
            return path

        self._desk.long(
            self, attempt, lambda done: self._on_written(done, write), self.refused.emit
        )

    def _on_written(self, path: Path, write: Write) -> None:
        self._last = (path, write)
        self.written.emit(path)
