"""What the window says while the disk refuses, and that it takes it back once the disk takes it."""

from PySide6.QtCore import QObject, Slot

from mc2cm_desk.domain.refusal import DISK_REFUSALS, Refused
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.actions import always
from mc2cm_desk.ui.core.desk import LOST, Desk
from mc2cm_desk.ui.shell.window import Window
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.sentences import sentence

LAST_TRY = 1.0
"""Seconds that a closing window waits for the disk."""


class Saving(QObject):
    """Shows what is not on the disk, and keeps the window from closing over it."""

    def __init__(self, desk: Desk, window: Window, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._window = desk, window
        self._message = ""
        self._unsaved: Refused | None = None
        self._closing = False
        desk.unsaved.connect(self._on_unsaved)
        desk.drafting.undurable.connect(self._on_undurable)
        window.may_close = self.may_close

    def put_down(self) -> None:
        """Let the window close as it likes: its library is closed."""
        self._window.may_close = always

    @property
    def is_all_saved(self) -> bool:
        """Whether everything typed is on the disk, in the record or as a draft."""
        self._desk.drafting.save_now()
        return self._desk.library.drafts.flush(LAST_TRY / 2)

    def show_refused(self, refused: Refused) -> None:
        """Show a refusal; one of the disk is taken back when something is written again."""
        frame = self._window.frame
        if refused.code == "event-archived" and frame is not None:
            frame.show_archived()
            return
        message = sentence(refused, Catalogue(languages.current()))
        if refused.code in DISK_REFUSALS - LOST:
            self._message = message
        self._window.show_message(message)

    def on_saved(self) -> None:
        """Take back what was said of a disk that refused: it has taken something."""
        if self._message and self._unsaved is None:
            self._window.unsay(self._message)
            self._message = ""

    def show_again(self) -> None:
        """Show at another place what is still true there."""
        if self._unsaved is not None:
            self._warn_unsaved(self._unsaved)

    def may_close(self) -> bool:
        """Return whether the window may be closed without losing a text or a file; show why not."""
        if self._closing:
            return True
        self._desk.drafting.save_now()
        fault = self._fault()
        if fault is not None:
            reason = sentence(fault, Catalogue(languages.current()))
            words = self.tr(
                "What you typed is not on the disk: closing now would lose it. {reason}"
            )
            self._message = filled(words, reason=reason)
            self._window.show_message(
                self._message, "bad", [(self.tr("Close and lose it"), self._close_all_the_same)]
            )
            return False
        if self._desk.is_writing_files:
            self._window.show_message(
                self.tr("A file is still being written: closing now stops it."),
                "warn",
                [(self.tr("Stop and close"), self._close_all_the_same)],
            )
            return False
        return True

    def _fault(self) -> Refused | None:
        """Return why what was typed would be lost now; none if it is kept."""
        drafts = self._desk.library.drafts
        if drafts.is_lost_at_end:
            code = self._desk.library.read_only_code
            return Refused(code, folder=str(self._desk.library.folder))
        return None if drafts.flush(LAST_TRY) else drafts.fault

    def _close_all_the_same(self) -> None:
        self._closing = True
        self._window.close()

    @Slot(object)
    def _on_unsaved(self, refused: Refused | None) -> None:
        before, self._unsaved = self._unsaved, refused
        if refused is None:
            self.on_saved()
        elif before is None or before.code != refused.code:
            self._warn_unsaved(refused)

    @Slot(object)
    def _on_undurable(self, refused: Refused | None) -> None:
        """Report drafts that the disk refuses, where nothing else reports the disk."""
        if self._desk.waits == 0:
            self._on_unsaved(refused)

    def _warn_unsaved(self, refused: Refused) -> None:
        if refused.code in LOST:
            # Trying again does not help: the way out is offered.
            self._desk.lost.emit(refused)
            self._show_unsaved()
            return
        reason = sentence(refused, Catalogue(languages.current()))
        words = self.tr("Not saved yet: {reason} It stays on the screen and is tried again.")
        self._message = filled(words, reason=reason)
        self._window.show_message(
            self._message, "bad", [(self.tr("Try again now"), self._desk.try_again)]
        )
        self._show_unsaved()

    def _show_unsaved(self) -> None:
        if self._desk.library.read_only:
            self._window.show_saved(self.tr("Read only: not saved"))
        else:
            self._window.show_saved(self.tr("not saved yet"))
