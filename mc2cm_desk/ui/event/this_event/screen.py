"""Everything that is known of the event, in cards of three columns."""

from typing import TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from mc2cm_desk.domain.door.check_in import CheckIn
from mc2cm_desk.domain.event.agenda import Day, Session
from mc2cm_desk.domain.event.event import Event, EventStatus
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.ids import DayId, EventId, RecordId
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.note.learning_note import LearningNote
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.services.read_models.event.facts import EventFacts, event_facts
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.event.this_event.card import EventCard
from mc2cm_desk.ui.event.this_event.change_card import ChangeCard
from mc2cm_desk.ui.event.this_event.dates_card import DatesCard
from mc2cm_desk.ui.event.this_event.duplicate_card import DuplicateCard
from mc2cm_desk.ui.event.this_event.last_change_card import LastChangeCard
from mc2cm_desk.ui.event.this_event.network_card import NetworkCard
from mc2cm_desk.ui.event.this_event.partners_card import PartnersCard
from mc2cm_desk.ui.event.this_event.place_card import PlaceCard
from mc2cm_desk.ui.event.this_event.rehearsal_card import RehearsalCard
from mc2cm_desk.ui.event.this_event.status_strip import StatusStrip
from mc2cm_desk.ui.event.this_event.title_card import TitleCard
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE
from mc2cm_desk.ui.widgets.cards.columns import Columns
from mc2cm_desk.ui.widgets.layout.scrolled import show_whole

FIRST = (TitleCard, DatesCard, NetworkCard)
SECOND = (PlaceCard, PartnersCard)
THIRD = (ChangeCard, RehearsalCard, DuplicateCard, LastChangeCard)
"""The cards of the third column: what is done with the event as a whole."""


C = TypeVar("C", bound=EventCard)


class ThisEventScreen(Screen):
    """Titles, dates, place, partners: each is corrected where it stands, and can be undone.

    ``strip`` is the row over the columns; ``cards`` are all cards, column after column.
    """

    kinds = (Event, Day, Session, City, Attachment, Programme, CheckIn, Participant, LearningNote)

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self._is_read = False
        self.strip = QVBoxLayout()
        inner = Columns(self)
        self.status = StatusStrip(desk, event_id, self)
        self.strip.addWidget(self.status)
        self.cards: list[EventCard] = [self.status]
        self._columns: list[QVBoxLayout] = []
        for kinds, share in ((FIRST, 11), (SECOND, 10), (THIRD, 9)):
            column = QVBoxLayout()
            column.setSpacing(px(SPACE["gap"]))
            for kind in kinds:
                card = kind(desk, event_id, self)
                self.cards.append(card)
                column.addWidget(card)
            column.addStretch(1)
            self._columns.append(column)
            inner.row.addLayout(column, share)
        area = QScrollArea(self)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.addLayout(self.strip)
        self.column.addWidget(area, 1)
        inner.stacked.connect(self._place_change)
        self._connect()
        self.retranslate()
        self.refresh(None)

    def title(self) -> str:
        return self.tr("This event")

    def subtitle(self) -> str:
        return self.tr("Titles, place, dates, partners: all can be corrected here, and undone")

    def screen_actions(self) -> list[Action]:
        rehearsal, duplicate = self.card(RehearsalCard), self.card(DuplicateCard)
        return [
            Action(
                "event-publish",
                lambda: self.tr("Status of the event: note published"),
                lambda: self.status.choose(EventStatus.PUBLISHED),
                icon="check",
            ),
            Action(
                "event-archive",
                lambda: self.tr("Archive the event"),
                lambda: self.status.choose(EventStatus.ARCHIVED),
                icon="lock",
            ),
            Action(
                "event-status-by-itself",
                lambda: self.tr("Let the status of the event change automatically"),
                self.status.follow_facts,
                icon="refresh",
            ),
            Action(
                "event-rehearse",
                lambda: self.tr("Begin a rehearsal"),
                rehearsal.turn,
                icon="play",
                enabled=lambda: not rehearsal.is_begun,
            ),
            Action(
                "event-end-rehearsal",
                lambda: self.tr("End the rehearsal and clear its trials"),
                rehearsal.turn,
                icon="check",
                enabled=lambda: rehearsal.is_begun,
            ),
            Action(
                "event-duplicate",
                lambda: self.tr("Duplicate the event…"),
                duplicate.begin_copy,
                icon="copy",
            ),
            Action(
                "event-remove",
                lambda: self.tr("Remove the event…"),
                duplicate.begin_removal,
                icon="remove",
            ),
        ]

    def retranslate(self) -> None:
        for card in self.cards:
            card.retranslate()

    def refresh(self, changes: Changes | None) -> None:
        event = self.event_id
        self.desk.query(self, lambda library: event_facts(library, event), self._show)

    def _show(self, facts: EventFacts) -> None:
        self._is_read = True
        with self.queueing_keys():
            for card in self.cards:
                card.show_facts(facts)

    def show_record(self, record: str) -> None:
        dates = self.card(DatesCard)
        row = dates.rows.get(DayId(RecordId(record)))
        if row is not None:
            row.field.setFocus()

    def card(self, kind: type[C]) -> C:
        """Return the card of a kind."""
        return next(one for one in self.cards if isinstance(one, kind))

    def focus_first(self) -> None:
        if not self._is_read:
            # What is typed over a title that is not shown yet would take its place.
            self.queue_keys()
            return
        self.card(TitleCard).title.setFocus()

    @Slot(bool)
    def _place_change(self, stacked: bool) -> None:  # noqa: FBT001  a slot
        """Keep what other dates move in sight of the dates: under them where all is one column."""
        first, third = self._columns[0], self._columns[2]
        change = self.card(ChangeCard)
        for column in (first, third):
            column.removeWidget(change)
        if stacked:
            first.insertWidget(first.indexOf(self.card(DatesCard)) + 1, change)
        else:
            third.insertWidget(0, change)

    def _connect(self) -> None:
        dates, change = self.card(DatesCard), self.card(ChangeCard)
        dates.chosen.connect(change.show_dates)
        dates.confirmed.connect(change.apply)
        for ended in (change.cancelled, change.changed):
            # Before the card goes, with whatever of it has the keyboard.
            ended.connect(self._return_to_dates)
        change.cancelled.connect(dates.restore)
        change.changed.connect(dates.forget_choices)
        self.card(RehearsalCard).cleared.connect(self.recorded)
        self.card(DuplicateCard).made.connect(self.event_requested)

    @Slot()
    def _return_to_dates(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.card(ChangeCard).isAncestorOf(focused):
            dates = self.card(DatesCard)
            dates.last.setFocus(Qt.FocusReason.OtherFocusReason)
            show_whole(dates)

    def leave(self) -> bool:
        for card in self.cards:
            card.flush()
        return True
