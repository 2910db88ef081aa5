"""Home: every event as a card, the programme in numbers, what to do next."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mc2cm_desk.domain.door.check_in import CheckIn
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.library.draft import DraftKey
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.steps.recommendation import Commitment, FollowUp
from mc2cm_desk.services.event.life import removal
from mc2cm_desk.services.read_models.event.overview import (
    EventOverview,
    ProgrammeTotals,
    overviews,
    programme_totals,
)
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.home.event_card import EventCard
from mc2cm_desk.ui.home.event_groups import EventGroups, RemovedCard
from mc2cm_desk.ui.home.side import DemonstrationCard, NextCard, TotalsCard
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import EmptyState
from mc2cm_desk.ui.widgets.drafts.scope import FORM
from mc2cm_desk.ui.widgets.layout.head_row import HeadRow
from mc2cm_desk.ui.widgets.layout.scrolled import show_whole
from mc2cm_desk.ui.widgets.marks.labels import Label

if TYPE_CHECKING:
    from mc2cm_desk.ui.home.new_event import NewEventForm

COLUMNS, SIDE = 2, 330
UNBOUND = 16_777_215
"""Pixels: the largest width that Qt knows."""
BESIDE = 460
"""Pixels of width, at 100 %, that the cards need to have the side beside them."""
TWO_COLUMNS = 560
"""Pixels of width, at 100 %, from which two cards stand beside each other."""


class HomeScreen(QWidget):
    """What people see first.

    Signals:
        event_requested(str): open the event with that id.
        people_requested(str, str): open that event at the people behind a number (a Count).
        commitments_requested(str): open that event where its commitments are.
        demonstration_requested(): open the demonstration in a library of its own.
        preferences_requested(): open the settings.
    """

    event_requested = Signal(str)
    people_requested = Signal(str, str)
    commitments_requested = Signal(str)
    demonstration_requested = Signal()
    preferences_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.cards: list[EventCard | RemovedCard] = []
        self._read: HomeAnswer | None = None
        self._overviews: list[EventOverview] = []
        self.groups = EventGroups()
        self._stale = self._at_first = False
        self._heading = Label("heading")
        self.new_button = Button(look="main", icon_name="add")
        self.settings_button = Button(icon_name="settings")
        self._empty = EmptyState("calendar")
        self._grid = QGridLayout()
        self.totals, self._next = TotalsCard(), NextCard()
        self._demonstration = DemonstrationCard()
        self._form: NewEventForm | None = None
        self._side_panel = QWidget()
        self._is_beside: bool | None = None
        self._columns = 0
        self._build()
        self.groups.chosen_changed.connect(self._show_cards)
        self.new_button.clicked.connect(self.begin_new_event)
        self.settings_button.clicked.connect(self.preferences_requested)
        self._empty.requested.connect(self.begin_new_event)
        self._demonstration.requested.connect(self.demonstration_requested)
        self._next.event_requested.connect(self.event_requested)
        self.totals.people_requested.connect(self.people_requested)
        self.totals.commitments_requested.connect(self.commitments_requested)
        desk.changed.connect(self._on_changed)
        self._empty.hide()
        self.retranslate()
        self.refresh()

    def screen_actions(self) -> list[Action]:
        """Return what can be done at home."""
        return [
            Action(
                "new-event", lambda: self.tr("New event"), self.begin_new_event, "Ctrl+N", "add"
            ),
            Action(
                "open-demonstration",
                lambda: self.tr("Open the demonstration"),
                self.demonstration_requested.emit,
                icon="play",
            ),
        ]

    @property
    def form(self) -> "NewEventForm":
        """The form of a new event, made when it is first wanted: a start need not wait for it."""
        if self._form is None:
            from mc2cm_desk.ui.home.new_event import NewEventForm

            self._form = NewEventForm(self.desk)
            self._form.hide()
            self._form.made.connect(self._on_made)
            self._form.left.connect(self._on_left)
            self._side.insertWidget(self._side.count() - 1, self._form)
        return self._form

    @Slot()
    def begin_new_event(self) -> None:
        """Open the form of a new event, once the events that it can be modelled on are read."""
        self.desk.when_answered(self, self._begin_new_event)

    def _begin_new_event(self) -> None:
        self.form.show()
        self.totals.hide()
        self._next.hide()
        self._demonstration.hide()
        self.form.begin(self._overviews)
        show_whole(self.form)
        show_whole(self.form.title)

    def return_to(self, where: DraftKey) -> None:
        """Show again what was worked on in an earlier run: the form of a new event."""
        if where.record.startswith(FORM):
            self.begin_new_event()

    def refresh(self) -> None:
        """Read the events again and show them."""
        self._stale = False
        self.desk.query(
            self,
            lambda library: HomeAnswer(
                overviews(library), removal.removed(library), programme_totals(library)
            ),
            self._take,
        )

    def _take(self, read: "HomeAnswer") -> None:
        self._read, self._overviews = read, read.overviews
        self.totals.show_totals(read.totals, read.overviews)
        self._next.show_events(self._overviews, languages.current())
        self._show_cards()

    @Slot()
    def _show_cards(self) -> None:
        """Show the events of the group that is chosen, as they were read last."""
        if self._read is None:
            return
        focus = QApplication.focusWidget()
        had = next((one.event_id for one in self.cards if one is focus), "")
        if self._at_first and focus is self.new_button:
            had = "first"
        self._at_first = False
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.groups.show_groups(self._overviews, self._read.removed)
        self.cards = [*self._made_cards(self._read.removed)]
        self._place_cards()
        self._empty.setVisible(not self.cards)
        if had and self.cards:
            # The card that had the keyboard was made anew.
            same = next((one for one in self.cards if one.event_id == had), self.cards[0])
            same.setFocus()

    def _made_cards(self, removed: list[Event]) -> Iterator[EventCard | RemovedCard]:
        """Yield a card for each event of the group that is shown."""
        if self.groups.shows_removed:
            for event in removed:
                back = RemovedCard(event, languages.current(), self.page)
                back.requested.connect(self._bring_back)
                yield back
        for one in self.groups.chosen_of(self._overviews):
            card = EventCard(one, languages.current(), self.page)
            card.pressed.connect(self._on_card)
            card.people_requested.connect(self.people_requested)
            yield card

    @Slot(str)
    def _bring_back(self, event_id: EventId) -> None:
        self.desk.write(self, lambda library: removal.restore(library, event_id))

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self._heading.setText(self.tr("Events"))
        self.new_button.set_words(self.tr("New event"), "Ctrl+N")
        self.settings_button.set_words(self.tr("Settings"))
        self._empty.set_words(
            self.tr("No events yet. Create the first one, or open the demonstration."),
            self.tr("New event"),
            "Ctrl+N",
        )

    def focus_first(self) -> None:
        """Put the keyboard on the newest event, or on the button that makes one."""
        self._at_first = True
        (self.cards[0] if self.cards else self.new_button).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.refresh()

    def _build(self) -> None:
        top = HeadRow()
        for part in (self._heading, self.settings_button, self.new_button):
            top.addWidget(part)
        self.page = QWidget()
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, px(4), 0)
        column.setSpacing(px(14))
        column.addLayout(top)
        column.addWidget(self.groups)
        self._grid.setSpacing(px(14))
        column.addLayout(self._grid)
        column.addWidget(self._empty, 1)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(self.page)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side = QVBoxLayout()
        self._side.setSpacing(px(14))
        for widget in (self.totals, self._next, self._demonstration):
            self._side.addWidget(widget)
        self._side.addStretch(1)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side_panel.setLayout(self._side)
        self._column, self._row = column, QHBoxLayout(self)
        self._row.setContentsMargins(px(36), px(24), px(36), px(20))
        self._row.setSpacing(px(22))
        self._row.addWidget(scroll, 1)
        self._set_compact()

    def _set_compact(self) -> None:
        """Put the side under the cards, and these under each other, where there is no room."""
        around = self._row.contentsMargins()
        room = self.width() - around.left() - around.right()
        beside = room - px(SIDE) - self._row.spacing()
        is_beside = beside >= px(BESIDE)
        if is_beside != self._is_beside:
            self._is_beside = is_beside
            if is_beside:
                self._row.addWidget(self._side_panel)
                self._side_panel.setFixedWidth(px(SIDE))
            else:
                self._side_panel.setMinimumWidth(0)
                self._side_panel.setMaximumWidth(UNBOUND)
                self._column.insertWidget(self._column.count() - 1, self._side_panel)
        columns = COLUMNS if (beside if is_beside else room) >= px(TWO_COLUMNS) else 1
        if columns != self._columns:
            self._columns = columns
            for place in range(COLUMNS):
                self._grid.setColumnStretch(place, 1 if place < columns else 0)
            self._place_cards()

    def _place_cards(self) -> None:
        for card in self.cards:
            self._grid.removeWidget(card)
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // self._columns, number % self._columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_compact()

    @Slot()
    def _on_card(self) -> None:
        card = self.sender()
        if isinstance(card, EventCard):
            self.event_requested.emit(card.event_id)

    @Slot(str)
    def _on_made(self, event_id: EventId) -> None:
        self._on_left()
        self.event_requested.emit(event_id)

    @Slot()
    def _on_left(self) -> None:
        self.form.hide()
        for widget in (self.totals, self._next, self._demonstration):
            widget.show()
        self.focus_first()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.touch(Event, Participant, CheckIn, Commitment, FollowUp):
            return
        # Behind an event it waits until it is seen: a scan at the door reads no other event.
        if self.isVisible() or not self.parentWidget():
            self.refresh()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()


@dataclass(frozen=True, slots=True)
class HomeAnswer:
    """The events, those that were removed and can be brought back, and the programme's totals."""

    overviews: list[EventOverview]
    removed: list[Event]
    totals: ProgrammeTotals
