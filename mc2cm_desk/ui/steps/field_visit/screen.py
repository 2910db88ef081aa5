"""Step 4: the visit, what people saw there, and their pictures."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mc2cm_desk.domain.door.check_in import CheckIn, Counted
from mc2cm_desk.domain.ids import NO_ID, CityId, EventId, FieldVisitId, ObservationId, RecordId
from mc2cm_desk.domain.languages import Language
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.field_visit import FieldVisit, Observation, ObservationKind, VisitState
from mc2cm_desk.domain.steps.quick_entry import Sign
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.door.bus_list import bus_list
from mc2cm_desk.services.steps import field_visits
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.choices import EntryHelp
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.panels.pictures_panel import PicturesPanel
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.steps.field_visit.panel import VisitPanel
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE, Tone
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.board import Board, Column
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.panels import CardFrame, EmptyState
from mc2cm_desk.ui.widgets.fields.choice import Choice
from mc2cm_desk.ui.widgets.fields.text import LocalisedField
from mc2cm_desk.ui.widgets.layout.beside import Beside
from mc2cm_desk.ui.widgets.layout.head_row import HeadRow
from mc2cm_desk.ui.widgets.tables.filters import Filter, FilterRow
from mc2cm_desk.ui.widgets.typing.quick_entry import QuickEntry
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

TONES: dict[ObservationKind, Tone] = {
    ObservationKind.SEEN: "teal",
    ObservationKind.SURPRISING: "warn",
    ObservationKind.TAKE_HOME: "terracotta",
}


SIGNS = (Sign.CITY,)


class FieldVisitScreen(Screen):
    """Observations in three columns, the visit's own facts beside them, pictures below."""

    kinds = (FieldVisit, Observation, City, Attachment, CheckIn, Participant, Person)

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self._visit = FieldVisitId(NO_ID)
        self.filters, self.kind_row = FilterRow(self), FilterRow(self)
        self.board, self.entry = Board(self), QuickEntry(self)
        self.panel = VisitPanel(self)
        self.pictures = PicturesPanel(desk, event_id, self)
        self.empty = EmptyState("field-visit", self)
        self.add_button = Button("", self, icon_name="add")
        self.done_button = Button("", self, look="main", icon_name="check")
        head = HeadRow()
        for part in (self.filters, self.add_button, self.done_button):
            head.addWidget(part)
        self.middle = QWidget(self)
        middle = QVBoxLayout(self.middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(px(SPACE["gap"]))
        middle.addWidget(self.board, 3)
        self.picture_card = CardFrame("plain", self)
        self.picture_card.body.addWidget(self.pictures)
        self.picture_area = QScrollArea(self)
        self.picture_area.setWidget(self.picture_card)
        self.picture_area.setWidgetResizable(True)
        self.picture_area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.picture_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.picture_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.picture_area.setMinimumHeight(px(120))
        middle.addWidget(self.picture_area, 1)
        self.body = Beside(self.middle, self.panel, self)
        self.column.addLayout(head)
        self.column.addWidget(self.body, 1)
        self.column.addWidget(self.empty, 1)
        self.column.addWidget(self.kind_row)
        self.column.addWidget(self.entry)
        self._read: VisitsAnswer | None = None
        self.empty.hide()
        self._connect()
        self.retranslate()
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Field visit")

    def subtitle(self) -> str:
        return self.tr("What the host city shows, and what others take home")

    def screen_actions(self) -> list[Action]:
        return [
            Action("visit-new", lambda: self.tr("New visit"), self._add_visit, "Ctrl+Shift+N"),
            Action(
                "observation-new",
                lambda: self.tr("Note an observation"),
                self.focus_first,
                "Ctrl+N",
            ),
            Action("visit-done", lambda: self.tr("The visit is over"), self._done),
        ]

    def retranslate(self) -> None:
        catalogue = Catalogue(self.language)
        self.entry.set_words(
            self.tr("New observation"), self.tr("What did you see? @city"), self.tr("Enter")
        )
        self.add_button.set_words(self.tr("Visit"), "Ctrl+Shift+N")
        self.done_button.set_words(self.tr("The visit is over"))
        self.board.set_drop_words(self.tr("Drop here"))
        self.empty.set_words(
            self.tr("No visit yet. Plan the one that the host city offers."),
            self.tr("New visit"),
            "Ctrl+Shift+N",
        )
        self.kind_row.set_filters(
            [Filter(kind.value, labels.label(catalogue, kind)) for kind in ObservationKind]
        )
        self.panel.retranslate(self.language)
        self.pictures.retranslate(self.language)

    def refresh(self, changes: Changes | None) -> None:
        event, language = self.event_id, self.language
        self.desk.query(self, lambda library: read_visits(library, event, language), self._take)

    def _take(self, read: "VisitsAnswer") -> None:
        self._read = read
        read.entry.give_to(self.entry, SIGNS)
        self.panel.set_people(read.people)
        self._show()

    @Slot()
    def _show(self) -> None:
        """Show the chosen visit as it was read last."""
        read = self._read
        if read is None:
            return
        visits = read.visits
        self.filters.set_filters(
            [
                Filter(one.id, bidi.isolated(one.title.text(self.language), self.language))
                for one in visits
            ]
        )
        chosen = self.filters.chosen()
        self._visit = FieldVisitId(RecordId(chosen[0]) if chosen else NO_ID)
        visit = next((one for one in visits if one.id == self._visit), None)
        with self.queueing_keys():
            for widget in (
                self.body,
                self.middle,
                self.panel,
                self.entry,
                self.kind_row,
                self.done_button,
            ):
                widget.setVisible(visit is not None)
            self.empty.setVisible(visit is None)
        if visit is None:
            return
        self._show_board(visit, read)
        self.panel.show_visit(visit, read.on_board[visit.id], self.language)
        self.pictures.show_pictures(visit.id)
        self.done_button.setEnabled(visit.state in (VisitState.PLANNED, VisitState.UNDER_WAY))

    def show_record(self, record: str) -> None:
        self.filters.choose(record)
        self._show()
        self.board.choose(record)

    def focus_first(self) -> None:
        (self.entry.line if self.empty.isHidden() else self.empty.button).setFocus()

    def set_compact(self, *, narrow: bool) -> None:
        """Put the pictures into the panel where the window is too low for board and pictures."""
        inside = self.picture_area.widget() is not None
        if self.is_low and inside:
            self.panel.extra.addWidget(self.picture_area.takeWidget())
        elif not self.is_low and not inside:
            self.panel.extra.removeWidget(self.picture_card)
            self.picture_area.setWidget(self.picture_card)
        self.picture_card.show()
        self.picture_area.setVisible(not self.is_low)

    def _connect(self) -> None:
        self.entry.entered.connect(self._observe)
        self.board.moved.connect(self._move)
        self.board.removed.connect(self._remove)
        self.panel.committed.connect(self._edit)
        self.filters.chosen_changed.connect(self._show)
        self.add_button.clicked.connect(self._add_visit)
        self.done_button.clicked.connect(self._done)
        self.empty.requested.connect(self._add_visit)

    def _show_board(self, visit: FieldVisit, read: "VisitsAnswer") -> None:
        seen = [one for one in read.observations if one.visit == visit.id]
        catalogue = Catalogue(self.language)
        columns = [
            Column(
                kind.value,
                labels.label(catalogue, kind),
                str(sum(one.kind is kind for one in seen)),
            )
            for kind in ObservationKind
        ]
        cards = [
            Card(
                id=one.id,
                title=one.text.text(self.language),
                column=one.kind.value,
                over=self.tr("example") if one.placeholder else "",
                chips=tuple(choices.city_chips((one.city,), read.cities, self.language)),
                edge=TONES[one.kind],
                strong=False,
            )
            for one in seen
        ]
        self.board.show_board(columns, cards)

    @Slot(str)
    def _observe(self, line: str) -> None:
        visit, language = self._visit, self.entry.entered_language
        kind = ObservationKind((self.kind_row.chosen() or (ObservationKind.SEEN.value,))[0])
        self.desk.write(
            self,
            lambda library: field_visits.observe_line(
                library, visit, line, kind=kind, language=language
            ),
            otherwise=lambda refused: self._give_back(line, language, refused),
        )

    def _give_back(self, line: str, language: Language, refused: Refused) -> None:
        self.entry.give_back(line, language)
        self.desk.refused.emit(refused)

    @Slot(str, str, str)
    def _move(self, observation: ObservationId, column: str, before: ObservationId) -> None:
        scope = {"visit": self._visit}
        self.desk.write(
            self,
            lambda library: records.move(
                library,
                Observation,
                observation,
                before=before,
                scope=scope,
                changes={"kind": ObservationKind(column)},
            ),
        )

    @Slot(str)
    def _remove(self, observation: ObservationId) -> None:
        self.desk.write(
            self,
            lambda library: records.remove(library, Observation, observation),
            lambda _done: self.recorded.emit(self.tr("The observation was removed.")),
        )

    @Slot(str, str, object)
    def _edit(self, visit: FieldVisitId, name: str, value: object) -> None:
        self.desk.write(
            self, lambda library: records.edit_fields(library, FieldVisit, visit, {name: value})
        )

    @Slot()
    def _add_visit(self) -> None:
        title = Localised.of(self.language, self.tr("Field visit"))
        self.desk.write(
            self,
            lambda library: field_visits.add(library, self.event_id, title),
            lambda visit: self._begin(visit.id),
        )

    def _begin(self, visit: FieldVisitId) -> None:
        self.show_record(visit)
        title = self.panel.fields["title"]
        assert isinstance(title, LocalisedField)
        title.setFocus(Qt.FocusReason.OtherFocusReason)
        title.propose()

    @Slot()
    def _done(self) -> None:
        if self._visit:
            self._edit(self._visit, "state", VisitState.DONE)


@dataclass(frozen=True, slots=True)
class VisitsAnswer:
    """The visits of an event, what was seen on them, and what their fields and line offer.

    ``on_board`` returns for each visit (id) how many have checked in for it.
    """

    visits: list[FieldVisit]
    observations: list[Observation]
    cities: dict[CityId, City]
    on_board: dict[str, Counted]
    people: list[Choice]
    entry: EntryHelp


def read_visits(library: Library, event_id: EventId, language: str) -> VisitsAnswer:
    """Return everything that the screen shows of an event."""
    visits = field_visits.of_event(library, event_id)
    seen = library.find(Observation, event=event_id)
    return VisitsAnswer(
        visits,
        seen,
        library.get_many(City, {one.city for one in seen if one.city}),
        {one.id: bus_list(library, one.id).on_board for one in visits},
        choices.of_participants(library, event_id, language),
        choices.entry_help(library, event_id, language, SIGNS),
    )
