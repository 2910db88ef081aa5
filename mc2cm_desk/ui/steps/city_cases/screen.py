"""Step 3: cases in the order of presentation, the sheet, and what peers say about it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mc2cm_desk.domain.ids import CityCaseId, CityId, EventId
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.challenge import Challenge
from mc2cm_desk.domain.steps.city_case import CaseState, CityCase, Result
from mc2cm_desk.domain.steps.discussion import DiscussionNote
from mc2cm_desk.domain.text.written_language import written_in
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.steps import city_cases
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.panels.notes_panel import NotesPanel
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.steps.city_cases.sheet import CaseChoices, CaseSheet, case_choices
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE, Tone
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.card import Card, Mark
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.cards.panels import EmptyState
from mc2cm_desk.ui.widgets.layout.beside import Beside
from mc2cm_desk.ui.widgets.layout.head_row import HeadRow
from mc2cm_desk.ui.widgets.layout.scrolled import Scrolled
from mc2cm_desk.ui.widgets.tables.filters import Filter, FilterRow
from mc2cm_desk.ui.widgets.typing import typing_language
from mc2cm_desk.wording import vocabulary
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

LEAST_OF_LIST = 150
"""Pixels of width, at 100 %, that the list of cases has at least."""

TONES: dict[CaseState, Tone] = {
    CaseState.ANNOUNCED: "neutral",
    CaseState.RECEIVED: "teal",
    CaseState.PRESENTED: "ok",
    CaseState.VALIDATED: "ok",
    CaseState.PUBLISHED: "navy",
    CaseState.WITHDRAWN: "sand",
}


class _SheetArea(Scrolled):
    """The sheet goes up and down; the list beside it gives way before the sheet is cut."""

    def __init__(self, sheet: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(sheet, parent)
        sheet.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        sheet, bar = self.widget(), self.verticalScrollBar()
        wide = sheet.minimumSizeHint().width() if sheet is not None else 0
        return QSize(wide + bar.sizeHint().width(), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


@dataclass(frozen=True, slots=True)
class CasesAnswer:
    """The cases of an event in their order, their cities by id, and what their fields offer."""

    cases: list[CityCase]
    cities: dict[CityId, City]
    choices: CaseChoices


def read_cases(library: Library, event_id: EventId, language: str) -> CasesAnswer:
    """Return everything that list and sheet show of an event."""
    every = city_cases.of_event(library, event_id)
    cities = library.get_many(City, {case.city for case in every})
    return CasesAnswer(every, cities, case_choices(library, event_id, language))


class CityCasesScreen(Screen):
    """A list of cases, the sheet of the chosen one, and the notes of its discussion."""

    kinds = (CityCase, City, Challenge, DiscussionNote, Attachment, Participant, Person)

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self.filters = FilterRow(self)
        self.list = CardList("card", self, movable=True)
        self.sheet = CaseSheet(desk, event_id, self)
        self.sheet_area = _SheetArea(self.sheet, self)
        self.notes = NotesPanel(desk, event_id, self)
        self.empty = EmptyState("city-case", self)
        self.add_button = Button("", self, icon_name="add")
        self.next_button = Button("", self, look="main", icon_name="next")
        head, main = HeadRow(), QWidget(self)
        for part in (self.filters, self.add_button, self.next_button):
            head.addWidget(part)
        cases = QHBoxLayout(main)
        cases.setContentsMargins(0, 0, 0, 0)
        cases.setSpacing(px(SPACE["gap"]))
        self.list.setMinimumWidth(px(LEAST_OF_LIST))
        cases.addWidget(self.list, 3)
        cases.addWidget(self.sheet_area, 5)
        self.body = Beside(main, self.notes, self, least=560, share=0.27)
        self.column.addLayout(head)
        self.column.addWidget(self.body, 1)
        self.column.addWidget(self.empty, 1)
        self._read: CasesAnswer | None = None
        self._by_id: dict[CityCaseId, CityCase] = {}
        self.empty.hide()
        self._connect()
        self.retranslate()
        self.refresh(None)

    def title(self) -> str:
        return self.tr("City cases")

    def subtitle(self) -> str:
        return self.tr("Local solutions that cities present")

    def screen_actions(self) -> list[Action]:
        return [
            Action("case-new", lambda: self.tr("New case"), self._add, "Ctrl+N", "add"),
            Action(
                "case-presented",
                lambda: self.tr("Presented, next case"),
                self._go_on,
                "Ctrl+Right",
                "next",
            ),
            Action(
                "case-note",
                lambda: self.tr("Note what peers say"),
                self._begin_note,
                "Ctrl+L",
            ),
        ]

    def retranslate(self) -> None:
        self.add_button.set_words(self.tr("Case"), "Ctrl+N")
        self.next_button.set_words(self.tr("Presented, next"), "Ctrl+Right")
        self.list.setAccessibleName(self.tr("City cases"))
        self.empty.set_words(
            self.tr("No case yet. Add the first one, or ask a city for its sheet."),
            self.tr("New case"),
            "Ctrl+N",
        )
        self.sheet.retranslate(self.language)
        self.notes.retranslate(self.language)

    def refresh(self, changes: Changes | None) -> None:
        event, language = self.event_id, self.language
        self.desk.query(self, lambda library: read_cases(library, event, language), self._take)
        self.notes.refresh()

    def _take(self, read: CasesAnswer) -> None:
        self._read = read
        self._by_id = {case.id: case for case in read.cases}
        self.sheet.set_choices(read.choices)
        self._show_list()

    @Slot()
    def _show_list(self) -> None:
        """Show the cases that pass the filter, as they were read last."""
        read = self._read
        if read is None:
            return
        every = read.cases
        lacking = [case for case in every if case.missing(self.language)]
        self.filters.set_filters(
            [
                Filter("order", self.tr("Running order"), len(every)),
                Filter("theme", self.tr("By theme")),
                Filter("lacking", self.tr("Incomplete sheets"), len(lacking)),
            ]
        )
        chosen = (self.filters.chosen() or ("order",))[0]
        shown = lacking if chosen == "lacking" else every
        if chosen == "theme":
            shown = sorted(every, key=lambda case: case.themes[:1])
        self.list.show_cards([self._card(case, read.cities) for case in shown])
        if shown and not self.list.current():
            self.list.choose(shown[0].id)
        with self.queueing_keys():
            for widget in (self.body, self.list, self.sheet_area, self.notes):
                widget.setVisible(bool(every))
            self.empty.setVisible(not every)
        self._show(CityCaseId(self.list.current_record()))

    def show_record(self, record: str) -> None:
        self.list.choose(record)

    def focus_first(self) -> None:
        (self.list if self.empty.isHidden() else self.empty.button).setFocus()

    def _begin_note(self) -> None:
        self.body.open_side()
        self.notes.entry.line.setFocus()

    def _connect(self) -> None:
        self.list.chosen.connect(self._show)
        self.list.opened.connect(lambda _id: self.sheet.focus_title())
        self.list.moved.connect(self._move)
        self.list.removed.connect(self._remove)
        self.sheet.committed.connect(self._edit)
        self.filters.chosen_changed.connect(self._show_list)
        self.add_button.clicked.connect(self._add)
        self.next_button.clicked.connect(self._go_on)
        self.empty.requested.connect(self._add)
        self.notes.requested.connect(self.requested)
        self.notes.noticed.connect(self.noticed)

    def _card(self, case: CityCase, cities: dict[CityId, City]) -> Card:
        city = cities.get(case.city)
        name = city.name_in(self.language) if city else case.city_text.text(self.language)
        state = labels.label(Catalogue(self.language), case.state)
        tags: tuple[Mark, ...] = tuple(
            (f"#{vocabulary.word('themes', c, self.language)}", "teal") for c in case.themes[:1]
        )
        return Card(
            id=case.id,
            title=case.title.text(self.language),
            top=((name or self.tr("city to be specified"), "navy"),),
            corner=(state, TONES[case.state]),
            chips=tags if (self.filters.chosen() or ("",))[0] == "theme" else (),
            over=self.tr("example") if case.placeholder else "",
            progress=case.completeness(self.language) / 100,
            faint=case.state is CaseState.WITHDRAWN,
        )

    @Slot(str)
    def _show(self, case_id: CityCaseId) -> None:
        case = self._by_id.get(case_id)
        if case is not None:
            city = self._read.cities.get(case.city) if self._read is not None else None
            self.sheet.show_case(case, city)
            self.notes.show_notes(case=case.id)

    @Slot(str, str, object)
    def _edit(self, record: CityCaseId, name: str, value: object) -> None:
        if name == "results" and isinstance(value, tuple):
            shown, typed = self.language, typing_language.last()
            self.desk.write(
                self, lambda library: _write_results(library, record, value, shown, typed)
            )
            return
        self.desk.write(
            self, lambda library: records.edit_fields(library, CityCase, record, {name: value})
        )

    @Slot(str, str)
    def _move(self, case: CityCaseId, before: CityCaseId) -> None:
        scope = {"event": self.event_id}
        self.desk.write(
            self, lambda library: records.move(library, CityCase, case, before=before, scope=scope)
        )

    @Slot(str)
    def _remove(self, case: CityCaseId) -> None:
        self.desk.write(
            self,
            lambda library: records.remove(library, CityCase, case),
            lambda _done: self.recorded.emit(self.tr("The case was removed.")),
        )

    @Slot()
    def _add(self) -> None:
        title = Localised.of(self.language, self.tr("New case"))
        self.desk.write(
            self,
            lambda library: city_cases.add(library, self.event_id, title),
            lambda case: self._begin(case.id),
        )

    def _begin(self, case: CityCaseId) -> None:
        self.list.choose(case)
        self.sheet.begin_title()

    @Slot()
    def _go_on(self) -> None:
        case = CityCaseId(self.list.current_record())
        if not case:
            return
        waiting = [
            one.id
            for one in self._by_id.values()
            if one.id != case and one.state in (CaseState.ANNOUNCED, CaseState.RECEIVED)
        ]
        self.desk.write(
            self,
            lambda library: city_cases.move_to(library, case, CaseState.PRESENTED),
            lambda _case: self.list.choose(waiting[0]) if waiting else None,
        )


def _write_results(
    library: Library, record: CityCaseId, lines: tuple[str, ...], language: str, typed_last: str
) -> CityCase:
    """Keep the lines as results; a line that was there keeps its figure and source."""
    case = library.require(CityCase, record)
    known = {one.text.text(language): one for one in case.results}
    results = tuple(
        known[line] if line in known else Result(Localised.of(written_in(line, typed_last), line))
        for line in lines
    )
    return records.edit(library, CityCase, record, results=results)
