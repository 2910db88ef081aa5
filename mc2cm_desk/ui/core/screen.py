"""What every screen of an event is."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.library.draft import DraftKey
from mc2cm_desk.domain.record import Record
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.panels.pictures_panel import PicturesPanel
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE
from mc2cm_desk.ui.widgets.drafts.scope import FORM
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.layout.escape import pass_escape
from mc2cm_desk.ui.widgets.layout.scrolled import show_whole

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library


class Screen(QWidget):
    """One place of the rail.

    Attributes:
        is_low: whether the window has little height; set before ``set_compact`` is called.
        room: pixels of width that the window has for the screen; set as well.

    A screen builds its widgets in ``__init__`` and calls ``self.retranslate()`` and
    ``self.refresh(None)`` at its end. ``column`` is its layout, with the margins of the house.

    Signals:
        titled(): title or subtitle changed; the top bar asks again.
        requested(str, str): go to the screen with that id, to a record there (may be empty).
        event_requested(str): open another event.
        field_requested(str, str, str): the same, to a field of that record.
        noticed(str): show people what happened outside the record: nothing to take back.
        recorded(str): show people what was just written, with Undo beside it.
    """

    titled = Signal()
    requested = Signal(str, str)
    event_requested = Signal(str)
    field_requested = Signal(str, str, str)
    noticed = Signal(str)
    recorded = Signal(str)

    kinds: ClassVar[tuple[type[Record], ...]] = ()
    """The kinds of records whose change concerns this screen."""

    forms: ClassVar[dict[str, str]] = {}
    """The forms that make new records (see `FORM`), each with the method that opens it."""

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.event_id = desk, event_id
        self.column = QVBoxLayout(self)
        side = px(SPACE["page"])
        self.column.setContentsMargins(side, px(20), side, px(20))
        self.column.setSpacing(px(SPACE["gap"]))
        self._stale = False
        self._pending_keys: list[QKeyEvent] | None = None
        self.is_low, self.room = False, 0
        desk.changed.connect(self._on_changed)

    @property
    def library(self) -> "Library":
        """The library: its folder, clock and drafts; records are asked for by queries."""
        return self.desk.library

    @property
    def language(self) -> str:
        """The language of the window: fr, en or ar."""
        return languages.current()

    def title(self) -> str:
        """Return the words at the start of the top bar."""
        return ""

    def subtitle(self) -> str:
        """Return the small words under the title."""
        return ""

    def screen_actions(self) -> list[Action]:
        """Return what can be done here; asked once, when the shell takes the screen in."""
        return []

    def retranslate(self) -> None:
        """Show every text in the current language, in the language of the moment."""

    def refresh(self, changes: Changes | None) -> None:
        """Read again; ``changes`` is none at birth and after a change of event or language."""

    def show_record(self, record: str) -> None:
        """Bring a record into view: somebody followed a link or a search result.

        ``record`` is its id, or the name of a part of the place.
        """

    def show_people(self, count: str) -> None:
        """Show the people behind a number: ``count`` is a `headcounts.Count`."""

    def show_field(self, field: str) -> None:
        """Put the keyboard on a field of the record in view: something is missing there."""
        for panel in self.findChildren(PicturesPanel):
            panel.choose_lacking(field)
        named = (one for one in self.findChildren(Field) if one.name == field)
        found = next((one for one in named if one.isVisible()), None)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
            show_whole(found)

    def return_to(self, where: DraftKey) -> None:
        """Show again what was worked on in an earlier run: a record, or a form that was open."""
        if where.record in self.forms:
            getattr(self, self.forms[where.record])()
        elif where.record and not where.record.startswith(FORM):
            self.show_record(where.record)

    def focus_first(self) -> None:
        """Put the keyboard where work starts here: the quick entry, or the list."""
        self.setFocus()

    @contextmanager
    def queueing_keys(self) -> Generator[None]:
        """Keep the keyboard in the screen where the widget that has it is hidden meanwhile."""
        had = QApplication.focusWidget()
        within = had is not None and self.isAncestorOf(had)
        yield
        if self._pending_keys is not None:
            pending, self._pending_keys = self._pending_keys, None
            self.focus_first()
            for event in pending:
                QApplication.sendEvent(QApplication.focusWidget() or self, event)
        elif had is not None and within and not had.isVisibleTo(self):
            self.focus_first()

    def queue_keys(self) -> None:
        """Take the keyboard until the first answer says where it belongs; keys follow it there."""
        self._pending_keys = []
        self.setFocus()

    def set_compact(self, *, narrow: bool) -> None:
        """Fold the inspector away where the window is narrow, or bring it back."""

    def leave(self) -> bool:
        """Put down what is half typed; a screen that must be finished first returns False."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._pending_keys is not None and event.text().isprintable() and event.text():
            self._pending_keys.append(event.clone())
        elif not pass_escape(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.refresh(None)
            self.titled.emit()

    def showEvent(self, event: QEvent) -> None:
        if self._stale:
            self._stale = False
            self.refresh(None)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.touch(*self.kinds):
            return
        # A screen behind another one reads again when it is seen again.
        if self.isVisible() or not self.parentWidget():
            self.refresh(changes)
            self.titled.emit()
        else:
            self._stale = True
