"""Everybody of an event: searched as one types, edited in place, badges and lists written."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mc2cm_desk.domain.door.badge_design import BadgeDesign
from mc2cm_desk.domain.door.check_in import CheckIn
from mc2cm_desk.domain.event.agenda import WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import EventId, ParticipantId, RecordId
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.exchange.attendance.importing import AttendanceResult
from mc2cm_desk.services.read_models.event.headcounts import Count
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.participants.actions import ListActions
from mc2cm_desk.ui.participants.add_sheet import ADD_FORM, AddSheet
from mc2cm_desk.ui.participants.badges.panel import BadgesPanel
from mc2cm_desk.ui.participants.consents.commands import ConsentWork
from mc2cm_desk.ui.participants.editing import Editing
from mc2cm_desk.ui.participants.exports import ParticipantExports
from mc2cm_desk.ui.participants.importing.import_drafts import IMPORT_FORM
from mc2cm_desk.ui.participants.importing.wizard import ImportWizard
from mc2cm_desk.ui.participants.inspector import PersonPanel
from mc2cm_desk.ui.participants.list import model
from mc2cm_desk.ui.participants.list.bulk_bar import BulkBar
from mc2cm_desk.ui.participants.list.columns import state_of
from mc2cm_desk.ui.participants.list.filters import offered
from mc2cm_desk.ui.participants.list.head import ListHead
from mc2cm_desk.ui.participants.list.model import (
    PeopleAnswer,
    PeopleList,
    read_people,
    read_presence,
)
from mc2cm_desk.ui.participants.list.table import PeopleTable
from mc2cm_desk.ui.participants.report_sheet import ReportSheet
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE
from mc2cm_desk.ui.widgets.drafts.scope import scopes
from mc2cm_desk.ui.widgets.layout.beside import Beside
from mc2cm_desk.ui.widgets.layout.scrolled import Pages
from mc2cm_desk.ui.widgets.strips import Strip
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import counts

PEOPLE = (Participant, Person, Organisation, City, WorkingGroup, Event)
"""The kinds whose change concerns the table."""


class ParticipantsScreen(Screen):
    """The list of an event with everything that is done with it."""

    kinds = (*PEOPLE, CheckIn, BadgeDesign, Attachment)

    forms = {ADD_FORM: "begin_add", IMPORT_FORM: "resume_import"}

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(desk, event_id, parent)
        self.people = PeopleList()
        self._reads_people = False
        self.editing = Editing(desk, event_id, self.people, self)
        self.head = ListHead(self)
        self.bulk, self.strip = BulkBar(self), Strip(self)
        self.exports = ParticipantExports(desk, event_id, self.strip, self)
        self.list = PeopleTable(self.people, lambda: self.language, self.editing.cell, self)
        self.table, self.rows, self.empty = self.list.table, self.list.rows, self.list.empty
        self.panel = PersonPanel(self)
        self.wizard = ImportWizard(desk, event_id, self)
        self.badges = BadgesPanel(desk, self)
        self.add_sheet = AddSheet(self)
        self.panel.find_cities(desk)
        self.add_sheet.find_cities(desk)
        self.report = ReportSheet(desk, event_id, self)
        self.consents = ConsentWork(
            desk, self.people, self.exports, self.strip, self.list.checked, self
        )
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        self._connect_badges()
        self.retranslate()
        self.refresh(None)

    def title(self) -> str:
        if self.stack.currentWidget() is self.wizard:
            return self.wizard.title()
        return self.tr("Participants")

    def subtitle(self) -> str:
        if self.stack.currentWidget() is self.wizard:
            return self.wizard.subtitle()
        registered = [line for line in self.people.lines if not line.is_cancelled]
        organisations = {line.row.participant.organisation for line in registered} - {""}
        catalogue = Catalogue(self.language)
        first = counts.counted(catalogue, Count.REGISTERED, len(registered))
        second = self.tr("%n organisation(s)", "", len(organisations))
        return f"{first} · {second}"

    def screen_actions(self) -> list[Action]:
        return ListActions(self).every()

    def retranslate(self) -> None:
        self.head.retranslate()
        self.strip.set_words(self.tr("Close"))
        self.list.retranslate()
        self.panel.retranslate(self.language)
        self.bulk.retranslate(self.people.people.group_choices, self.language)
        self.badges.retranslate()
        self.wizard.retranslate()
        self.add_sheet.retranslate(self.language)
        self.report.retranslate()
        self.consents.sheet.retranslate(self.language)

    def refresh(self, changes: Changes | None) -> None:
        if changes is not None and not changes.touch(*PEOPLE, CheckIn):
            self.badges.refresh(changes)
            return
        event, language = self.event_id, self.language
        known, before = self.people.people, self.people.by_id
        # What was read of people may be on its way: presence alone would take its place.
        self._reads_people |= changes is None or changes.touch(*PEOPLE)
        if self._reads_people:
            self.desk.query(
                self,
                lambda library: read_people(library, event, language, before),
                self._take,
                key="people",
            )
        else:
            self.desk.query(
                self,
                lambda library: read_presence(library, event, known, before),
                self._take,
                key="people",
            )
        self.badges.refresh(changes)

    def _take(self, read: PeopleAnswer) -> None:
        self.people.take(read)
        if read.people is not None:
            self._reads_people = False
            self.bulk.retranslate(read.people.group_choices, self.language)
            self.panel.set_groups(read.people.group_choices)
            if read.people.event is not None:
                self.exports.short_name = read.people.event.short_name
        self._show_filters()
        self._show_rows()
        self.consents.refresh()
        self.titled.emit()

    def show_record(self, record: str) -> None:
        self._leave_badges()
        participant = ParticipantId(RecordId(record))
        line = self.people.line(participant)
        is_cancelled = line is not None and line.is_cancelled
        self.head.show_filter(model.ALL if is_cancelled else model.REGISTERED)
        self._show_rows()
        self.list.choose(participant)

    def show_people(self, count: str) -> None:
        self._leave_badges()
        self.head.show_filter(count)
        self._show_rows()

    def show_field(self, field: str) -> None:
        if field == model.NO_CONSENT:
            self.show_people(field)
        elif not self.consents.begin(field):
            super().show_field(field)

    def focus_first(self) -> None:
        self._leave_badges()
        self.head.search.setFocus()
        self.head.search.selectAll()

    def leave(self) -> bool:
        self.panel.flush()
        self.badges.editor.flush()
        if self.people.lines and not self.rows.rowCount():
            # A search that found nobody does not wait for whoever comes back.
            self.head.show_filter(model.REGISTERED)
            self._show_rows()
        return True

    @Slot()
    def begin_add(self) -> None:
        """Open the form for one more participant."""
        self._leave_badges()
        self.add_sheet.begin()

    def begin_import(self, file: Path | None = None) -> None:
        """Open the import wizard, with a file that was dropped."""
        self.stack.setCurrentWidget(self.wizard)
        self.wizard.begin(file or None)

    def resume_import(self) -> None:
        """Open the import wizard with the list that was being imported."""
        self.stack.setCurrentWidget(self.wizard)
        self.wizard.resume()

    @Slot()
    def show_badges(self, ids: list[ParticipantId] | None = None) -> None:
        """Show the badges of everybody, of those who are checked, or of those named."""
        self.stack.setCurrentWidget(self.badges)
        self.badges.show_badges(self.event_id, ids or self.list.checked())
        self.badges.print_button.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.begin_import(files[0])

    def _build(self) -> None:
        self.body = Beside(self.list, self.panel, self)
        self.list_page = QWidget(self)
        column = QVBoxLayout(self.list_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(SPACE["gap"]))
        column.addWidget(self.head)
        column.addWidget(self.bulk)
        column.addWidget(self.body, 1)
        self.stack = Pages(self)
        self.stack.addWidget(self.list_page)
        self.stack.addWidget(self.badges)
        self.stack.addWidget(self.wizard)
        self.strip.stand_over(self, at_foot=True)
        self.column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.head.changed.connect(self._show_rows)
        self.head.entered.connect(self._to_table)
        self.head.badges_requested.connect(self._badges_of)
        self.head.list_requested.connect(self.exports.write_list)
        self.head.certificates_requested.connect(self.exports.write_certificates)
        self.head.report_requested.connect(self.report.choose_file)
        self.head.consents_requested.connect(self.consents.begin)
        self.consents.recorded.connect(self.recorded)
        self.head.directory_requested.connect(lambda: self.requested.emit("directory", ""))
        self.report.taken.connect(self._on_report)
        self.head.import_button.clicked.connect(self._on_import)
        self.table.chosen.connect(self._on_row)
        self.table.opened.connect(self._on_opened)
        self.table.removed.connect(self._on_removed)
        self.list.checked_changed.connect(self._on_checked)
        self.list.all_requested.connect(self._show_all)
        self.panel.committed.connect(self.editing.field)
        self.panel.badge_requested.connect(lambda one: self.show_badges([one]))
        self.panel.replace_requested.connect(self.editing.replace_badge)
        self.bulk.applied.connect(self._on_applied)
        self.bulk.badges_requested.connect(self.show_badges)
        self.bulk.removed.connect(lambda: self.editing.remove(self.list.checked()))
        self.bulk.cleared.connect(lambda: self.rows.check_all(on=False))
        self.empty.requested.connect(self._on_import)
        self.add_sheet.entered.connect(self.editing.add)
        self.editing.recorded.connect(self.recorded)
        self.editing.warned.connect(lambda words: self.strip.show_message(words, "warn"))
        self.editing.wrong.connect(self._on_wrong)
        self.editing.added.connect(self._on_added)
        self.editing.not_added.connect(self.add_sheet.show_problem)
        self.editing.replaced.connect(lambda one: self.show_badges([one]))

    def _connect_badges(self) -> None:
        self.wizard.closed.connect(self._leave_badges)
        self.wizard.titled.connect(self.titled)
        self.stack.currentChanged.connect(self.titled)
        self.badges.closed.connect(self._leave_badges)
        self.badges.export_requested.connect(self.exports.write_badges)
        self.badges.print_requested.connect(self.exports.print_badges)
        self.badges.progress.cancelled.connect(self.exports.cancel)
        self.exports.began.connect(self.badges.begin_work)
        self.exports.progressed.connect(self.badges.go_on)
        self.exports.ended.connect(self.badges.end_work)
        self.exports.person_requested.connect(self.show_record)
        self.badges.refused.connect(self.exports.show_refusal)

    def _show_filters(self) -> None:
        self.head.show_filters(offered(self.people, self.language))

    @Slot()
    def _show_rows(self) -> None:
        searched = self.head.search.text()
        self.list.show_lines(self.people.chosen(searched, self.head.requested()), searched)
        self._on_checked()
        self._on_row(self.table.currentIndex().row())

    @Slot()
    def _show_all(self) -> None:
        """Clear search and filter, and show everybody."""
        self.head.show_all()
        self._show_rows()
        self.head.search.setFocus()

    @Slot(int)
    def _on_row(self, row: int) -> None:
        line = self.rows.record(row)
        if line is None:
            self.panel.show_nothing(self.tr("Choose a person to see their details."))
        else:
            self.panel.show_line(line, state_of(line), self.language)
            zone = self.people.event.time_zone if self.people.event else ""
            self.panel.read_answers(self.desk, zone, self.language)

    @Slot(int)
    def _on_opened(self, _row: int) -> None:
        self.body.open_side()
        self.panel.fields["family_name"].setFocus()

    @Slot()
    def _on_checked(self) -> None:
        self.bulk.show_count(len(self.list.checked()))

    @Slot(list)
    def _on_removed(self, rows: list[int]) -> None:
        found = [self.rows.record(row) for row in rows]
        self.editing.remove([line.id for line in found if line is not None])

    @Slot()
    def _leave_badges(self) -> None:
        """Come back to the list from the badges or the import."""
        if self.stack.currentWidget() is not self.list_page:
            self.stack.setCurrentWidget(self.list_page)
            self.table.setFocus()

    @Slot(str, object)
    def _on_applied(self, name: str, value: object) -> None:
        if not self.consents.take(name, value):
            self.editing.many(self.list.checked(), name, value)

    @Slot(str, str)
    def _on_wrong(self, name: str, words: str) -> None:
        if name in self.panel.fields and self.panel.isVisible():
            self.panel.set_problem(name, words)
        else:
            self.strip.show_message(words, "bad")

    @Slot(object)
    def _on_added(self, added: Participant) -> None:
        scopes().finished.emit(self.add_sheet)
        self.add_sheet.begin()
        self.list.bring(added.id)

    @Slot()
    def _to_table(self) -> None:
        self._show_rows()
        self.list.enter()

    @Slot(str)
    def _badges_of(self, asked_for: str) -> None:
        if not asked_for:
            self.rows.check_all(on=False)
        self.show_badges()
        if asked_for == model.UNPRINTED:
            self.badges.show_missing(self.event_id)

    @Slot()
    def _on_import(self) -> None:
        self.begin_import()

    def print_badges(self) -> None:
        """Print the badges that are shown, or show them first."""
        if self.stack.currentWidget() is self.badges:
            self.badges.print_button.click()
        else:
            self.show_badges()

    def export_badges(self) -> None:
        """Write the badges that are shown to a PDF, or show them first."""
        if self.stack.currentWidget() is self.badges:
            self.badges.export.click()
        else:
            self.show_badges()

    @Slot(object)
    def _on_report(self, result: AttendanceResult) -> None:
        words = self.tr("%n entry(ies) recorded from the report.", "", result.passages)
        self.strip.show_message(words, "ok")
