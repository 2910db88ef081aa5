"""Cities, organisations and people: found in any language, corrected, merged, added."""

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import NO_ID, EventId, RecordId
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.text.written_language import written_in
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.places.directory import completing, editing, listing, proposals
from mc2cm_desk.services.places.directory.kinds import name_of
from mc2cm_desk.services.places.directory.listing import Directory
from mc2cm_desk.services.places.directory.proposals import Proposal
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.core.tasks.runner import Lane
from mc2cm_desk.ui.directory.add_sheet import ADD_FORM, DirectoryAddSheet
from mc2cm_desk.ui.directory.cards import CityCard, OrganisationCard, PersonCard
from mc2cm_desk.ui.directory.detail import DetailCard
from mc2cm_desk.ui.directory.directory_table import DirectoryTable
from mc2cm_desk.ui.directory.head import DirectoryHead
from mc2cm_desk.ui.directory.merge_panel import MergePanel
from mc2cm_desk.ui.directory.model import DirectoryList, Line, Shown
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE
from mc2cm_desk.ui.widgets.drafts.scope import scopes
from mc2cm_desk.ui.widgets.fields.choice import Choice
from mc2cm_desk.ui.widgets.layout.beside import Beside
from mc2cm_desk.ui.widgets.strips import Strip
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.sentences import sentence

GATHER = 150
"""Milliseconds in which several changes are read as one."""


class DirectoryScreen(Screen):
    """The directory of the library, which all its events share."""

    kinds = (City, Organisation, Person, Participant)

    forms = {ADD_FORM: "begin_add"}

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self.found = DirectoryList()
        self._asked_for = NO_ID
        self.head, self.strip = DirectoryHead(self), Strip(self)
        self.list = DirectoryTable(lambda: self.language, self.head.requested, self)
        self.table, self.rows = self.list.table, self.list.rows
        self.details: dict[DirectoryKind, DetailCard] = {
            DirectoryKind.CITY: CityCard(),
            DirectoryKind.ORGANISATION: OrganisationCard(),
            DirectoryKind.PERSON: PersonCard(),
        }
        self.panel = MergePanel(desk, self)
        self.add_sheet = DirectoryAddSheet(self)
        self._build()
        self._connect()
        self.retranslate()
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Cities and organisations")

    def subtitle(self) -> str:
        return self.tr(
            "Names in each language, country, time zone, population: a correction "
            "applies to all events"
        )

    def screen_actions(self) -> list[Action]:
        return [
            Action("add-directory", lambda: self.tr("Add a city or an organisation"),
                   self.begin_add, "Ctrl+N", "add"),
            Action("search-directory", lambda: self.tr("Search in names"), self.focus_first,
                   "Ctrl+F"),
            Action("merge-directory", lambda: self.tr("Merge the checked entries"), self._to_merge,
                   "Ctrl+M", "merge"),
        ]  # fmt: skip

    def retranslate(self) -> None:
        self.head.retranslate()
        self.list.retranslate()
        self.panel.retranslate()
        self.strip.set_words(self.tr("Close"))
        for card in self.details.values():
            card.retranslate()
        self._offer()

    def refresh(self, changes: Changes | None) -> None:
        self.desk.soon(self, self._read, 0 if changes is None else GATHER)
        if changes is not None and changes.touch(City):
            self._offer()

    def show_record(self, record: str) -> None:
        self._asked_for = RecordId(record)
        self._go_to_requested()

    def focus_first(self) -> None:
        self.head.search.setFocus()
        self.head.search.selectAll()

    def leave(self) -> bool:
        for card in self.details.values():
            card.flush()
        return True

    @Slot()
    def begin_add(self) -> None:
        """Open the form for one more city or organisation."""
        is_organisation = self.head.requested() is Shown.ORGANISATIONS
        self.add_sheet.begin(DirectoryKind.ORGANISATION if is_organisation else DirectoryKind.CITY)

    def _build(self) -> None:
        self._details = QWidget(self)
        # One after the other and not in a stack: each is as tall as its own fields.
        forms = QVBoxLayout(self._details)
        forms.setContentsMargins(0, 0, 0, 0)
        for card in self.details.values():
            card.hide()
            forms.addWidget(card)
        main = QWidget(self)
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(SPACE["gap"]))
        column.addWidget(self.list, 1)
        column.addWidget(self._details)
        self.body = Beside(main, self.panel, self)
        self.panel.hide()
        self._details.hide()
        self.strip.stand_over(self, at_foot=True)
        self.column.addWidget(self.head)
        self.column.addWidget(self.body, 1)

    def _connect(self) -> None:
        self.head.changed.connect(self._on_searched)
        self.head.entered.connect(self.list.enter)
        self.head.add_requested.connect(self.begin_add)
        self.list.all_requested.connect(self._show_all)
        self.list.checked_changed.connect(self._show_panel)
        self.table.chosen.connect(lambda _row: self._show_current())
        self.table.opened.connect(lambda _row: self._to_detail())
        for kind, card in self.details.items():
            card.committed.connect(
                lambda record, name, value, of=kind: self._commit(of, record, name, value)
            )
            card.completing_requested.connect(self._complete)
            card.remove_requested.connect(lambda record, of=kind: self._remove(of, record))
        self.panel.recorded.connect(self.recorded)
        self.panel.done.connect(self._on_merged)
        self.add_sheet.entered.connect(self._add)

    @Slot()
    def _read(self) -> None:
        language = self.language
        self.desk.query(
            self,
            lambda library: listing.read(library, language, with_proposals=False),
            self._take,
        )
        # Comparing ten thousand people takes a second: beside everything else.
        self.desk.query(self, _every_proposal, self._propose, lane=Lane.SUMMARY)

    def _take(self, directory: Directory) -> None:
        self.found.take(directory)
        self.head.show_counts(self.found)
        self._show_rows(retaining=True)
        self._go_to_requested()

    def _propose(self, found: tuple[Proposal, ...]) -> None:
        self.found.propose(found)
        self.head.show_counts(self.found)
        self._show_rows(retaining=True)

    @Slot()
    def _on_searched(self) -> None:
        self._show_rows()

    def _show_rows(self, *, retaining: bool = False) -> None:
        """Show the lines; ``retaining`` the city that was just given its country among them."""
        text, shown = self.head.search.text(), self.head.requested()
        current = self.list.current()
        lines = self.found.chosen(text, shown)
        now = self.found.line(current.id) if current is not None else None
        if retaining and shown is Shown.WITHOUT_COUNTRY and now is not None and now not in lines:
            lines.insert(min(self.table.currentIndex().row(), len(lines)), now)
        self.list.show_lines(lines, text)
        if current is not None and self.rows.index_of(current.id).isValid():
            self.list.choose(current.id)
        elif self.rows.rowCount():
            self.table.setCurrentIndex(self.rows.index(0, 0))
        self._show_current()

    @Slot()
    def _show_all(self) -> None:
        self.head.show_all(self.head.requested())
        self._show_rows()
        self.head.search.setFocus()

    def _show_current(self) -> None:
        line = self.list.current()
        self._details.setVisible(line is not None)
        if line is None:
            for card in self.details.values():
                card.show_nothing()
        else:
            kind = line.row.kind
            for one, card in self.details.items():
                if one is not kind:
                    card.show_nothing()
            card = self.details[kind]
            card.show_row(line.row, name_of(line.row.entry, self.language), self._used(line))
            if isinstance(card, CityCard):
                card.show_on_map(line.row, self.found.places(self.language))
            for one in self.details.values():
                one.setVisible(one is card)
        self._show_panel()

    def _used(self, line: Line) -> str:
        """Return who is of a record, in a few words."""
        people = self.tr("%n person(s)", "", line.row.people)
        if line.row.kind is DirectoryKind.PERSON:
            return self.tr("%n event(s)", "", line.row.people)
        if line.row.kind is DirectoryKind.CITY and line.row.organisations:
            organisations = self.tr("%n organisation(s)", "", line.row.organisations)
            return f"{people} · {organisations}"
        return people

    @Slot()
    def _show_panel(self) -> None:
        """Ask about what is checked, else about what the current line is likely the same as."""
        checked = self.rows.checked()
        kinds = {one.row.kind for one in checked}
        if len(checked) > 1 and len(kinds) == 1:
            ordered = sorted(checked, key=lambda one: -one.row.people)
            self.panel.show_lines(kinds.pop(), ordered)
            self.panel.show()
            return
        current = self.list.current()
        proposal = self.found.proposal_of(current.id) if current is not None else None
        lines = [self.found.line(one) for one in proposal.records] if proposal else []
        known = [one for one in lines if one is not None]
        if proposal is None or len(known) < 2:
            self.panel.hide()
            return
        place, of = self.found.place_of(proposal), len(self.found.proposals)
        self.panel.show_lines(proposal.kind, known, place=place, of=of)
        self.panel.show()

    @Slot()
    def _to_merge(self) -> None:
        if not self.panel.isHidden():
            self.body.open_side()
            self.panel.focus_first()

    def _to_detail(self) -> None:
        line = self.list.current()
        if line is not None:
            fields = list(self.details[line.row.kind].fields.values())
            fields[0].setFocus()

    @Slot(str)
    def _on_merged(self, survivor: RecordId) -> None:
        self.rows.check_all(on=False)
        self.body.close_side()
        self.panel.hide()
        self.table.setFocus()
        if survivor:
            self._asked_for = survivor

    def _go_to_requested(self) -> None:
        row = self.found.directory.row(self._asked_for) if self._asked_for else None
        if row is None:
            return
        asked_for, self._asked_for = self._asked_for, NO_ID
        if not self.rows.index_of(asked_for).isValid():
            self.head.show_all(Shown(row.kind.value))
            self._show_rows()
        self.list.choose(asked_for)
        self._show_current()

    def _commit(self, kind: DirectoryKind, record: RecordId, name: str, value: Any) -> None:
        """Write one field of a record."""

        def write(library: Library) -> None:
            if name.startswith("name_"):
                editing.edit_name(library, kind, record, name[-2:], str(value).strip())
            elif name == "place":
                north, east = value if value is not None else (None, None)
                editing.edit_fields(library, kind, record, {"north": north, "east": east})
            else:
                editing.edit_fields(library, kind, record, {name: value})

        card = self.details[kind]
        self.desk.write(
            self,
            write,
            lambda _done: card.set_problem(name, ""),
            lambda refused: card.set_problem(name, self._words(refused)),
        )

    @Slot(str)
    def _complete(self, record: RecordId) -> None:
        self.desk.write(
            self,
            lambda library: completing.complete(library, record),
            lambda _done: self.recorded.emit(self.tr("Completed from the gazetteer.")),
            lambda refused: self.strip.show_message(self._words(refused), "warn"),
        )

    def _remove(self, kind: DirectoryKind, record: RecordId) -> None:
        self.desk.write(
            self,
            lambda library: editing.remove(library, kind, record),
            lambda _done: self.recorded.emit(self.tr("Removed.")),
            lambda refused: self.strip.show_message(self._words(refused), "warn"),
        )

    @Slot(object)
    def _add(self, entered: tuple[DirectoryKind, dict[str, Any]]) -> None:
        kind, values = entered
        name, language = str(values["name"]).strip(), self.language

        def write(library: Library) -> Record:
            if kind is DirectoryKind.CITY:
                own = Localised.of(written_in(name, language), name)
                return editing.add_city(library, own, country=values["country"])
            return editing.add_organisation(library, name, kind=values["kind"], city=values["city"])

        self.desk.write(self, write, self._on_added, lambda refused: self.add_sheet.show_problem(
            self._words(refused)
        ))  # fmt: skip

    def _on_added(self, made: Record) -> None:
        scopes().finished.emit(self.add_sheet)
        self.add_sheet.close_sheet()
        self.head.search.clear()
        self._asked_for = made.id
        self._read()

    def _offer(self) -> None:
        """Offer the choices of the forms."""
        language = self.language
        self.desk.query(
            self, lambda library: choices.of_cities(library, language), self._offer_cities
        )

    def _offer_cities(self, cities: list[Choice]) -> None:
        language = self.language
        for card in self.details.values():
            if isinstance(card, OrganisationCard):
                card.offer(cities, language)
            elif isinstance(card, CityCard | PersonCard):
                card.offer(language)
        self.add_sheet.retranslate(cities, language)

    def _words(self, refused: Refused) -> str:
        return sentence(refused, Catalogue(self.language))


def _every_proposal(library: Library) -> tuple[Proposal, ...]:
    return tuple(one for kind in DirectoryKind for one in proposals.proposals(library, kind))
