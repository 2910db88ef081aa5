"""Undo and redo of the window: what was taken back is said in a toast."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from mc2cm_desk.domain.ids import ChangeId
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.shell.window import Window
from mc2cm_desk.ui.widgets.filled import filled

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library
    from mc2cm_desk.ui.core.desk import Desk


class HistorySteps(QObject):
    """Takes steps back and does them again; ``desk`` returns the open one, or none."""

    def __init__(self, window: Window, desk: "Callable[[], Desk | None]", parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._desk = window, desk

    @Slot(str)
    def undo(self, step: ChangeId) -> None:
        """Take a step back; with an empty one the last of this laptop."""
        from mc2cm_desk.services import history

        self._step(lambda library: history.undo(library, step), self.tr("Undone: {what}"))

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last."""
        from mc2cm_desk.services import history

        self._step(history.redo, self.tr("Redone: {what}"))

    def _step(self, verb: "Callable[[Library], str]", words: str) -> None:
        desk = self._desk()
        if desk is None:
            return

        def show_label(label: str) -> None:
            from mc2cm_desk.wording.catalogue import Catalogue
            from mc2cm_desk.wording.names.undo_labels import undo_label

            what = undo_label(label, Catalogue(languages.current()))
            self._window.toast.show_message(filled(words, what=what))

        desk.write(self, verb, show_label, self._on_refused)

    def _on_refused(self, refused: Refused) -> None:
        from mc2cm_desk.wording.catalogue import Catalogue
        from mc2cm_desk.wording.refusals.sentences import sentence

        self._window.toast.show_message(sentence(refused, Catalogue(languages.current())))
