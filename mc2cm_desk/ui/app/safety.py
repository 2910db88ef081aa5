"""What keeps an open library safe, and what people are told when something endangers it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.ui.app.backups import AutomaticBackups
from mc2cm_desk.ui.core import languages, settings
from mc2cm_desk.ui.widgets.filled import filled

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library
    from mc2cm_desk.services.safety.backup import SecondPlace
    from mc2cm_desk.ui.core.desk import Desk
    from mc2cm_desk.ui.shell.window import Window


class Safety(QObject):
    """Backups of the open library, and the ways out where it is damaged or was replaced.

    Signals:
        open_again_requested(): close the library, and open what lies there now.
        restore_requested(Refused): close it, and let a backup be chosen; why.
    """

    open_again_requested = Signal()
    restore_requested = Signal(object)

    def __init__(self, window: "Window", parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._desk: Desk | None = None
        self.backups: AutomaticBackups | None = None

    def watch(self, desk: "Desk") -> None:
        """Make backups of this library by themselves from now on."""
        self._desk = desk
        desk.lost.connect(self._offer_way_out)
        self.backups = AutomaticBackups(desk.library, self)
        self.backups.refused.connect(self._on_no_backup)
        self.backups.failed.connect(desk.failed)
        self.backups.overdue.connect(self._on_overdue)
        self.backups.begin()
        self._warn_of_synchronising(desk.library.folder)

    def put_down(self, *, last: bool) -> None:
        """Stop, with a ``last`` backup if something was written since the one before."""
        if self.backups is not None:
            self.backups.close(last=last)
            self.backups.deleteLater()
        self._desk = self.backups = None

    def _warn_of_synchronising(self, path: Path) -> None:
        from mc2cm_desk.services.safety.library_folder import synchronising_client

        client, folder = synchronising_client(path), str(path)
        if not client or settings.SYNCHRONISED_FOLDER.get() == folder:
            return
        settings.SYNCHRONISED_FOLDER.set(folder)
        words = self.tr(
            "{client} synchronises the folder of the library. It may put an older file in its "
            "place while you type: work in a folder that it leaves alone."
        )
        self._window.show_message(filled(words, client=client))

    @Slot(object)
    def _on_no_backup(self, refused: Refused) -> None:
        if refused.code == "library-damaged":
            self._offer_way_out(refused)
        else:
            words = self.tr("No backup could be made. {reason}")
            self._window.show_message(filled(words, reason=_sentence(refused)))

    @Slot(object)
    def _on_overdue(self, place: "SecondPlace") -> None:
        words = self.tr(
            "Nothing has been copied to {folder} for more than a day. Plug it in again."
        )
        self._window.toast.show_message(filled(words, folder=place.folder))

    @Slot(object)
    def _offer_way_out(self, refused: Refused) -> None:
        if refused.code == "library-replaced":
            action = (self.tr("Open the library again"), self._rescue_and_open)
        else:
            words = self.tr("Restore a backup…")
            action = (words, lambda: self.restore_requested.emit(refused))
        self._window.show_message(_sentence(refused), "bad", [action])

    def _rescue_and_open(self) -> None:
        """Back up what is still open, then let what has taken its place be opened."""
        if self._desk is not None:
            self._desk.long(
                self,
                _rescue,
                lambda _made: self.open_again_requested.emit(),
                lambda _refused: self.open_again_requested.emit(),
            )


def _rescue(library: "Library") -> None:
    """Back up what is still open; what is half typed goes on in the library that lies there."""
    try:
        library.rescue()
    finally:
        library.drafts.accept_replacement()


def _sentence(refused: Refused) -> str:
    from mc2cm_desk.wording.catalogue import Catalogue
    from mc2cm_desk.wording.refusals.sentences import sentence

    return sentence(refused, Catalogue(languages.current()))
