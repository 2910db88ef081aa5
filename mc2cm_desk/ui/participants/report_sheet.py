"""The report of an online meeting: who was recognised, who is doubtful, then taken in."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QScrollArea, QVBoxLayout, QWidget

from mc2cm_desk.domain.door.check_in import Gate
from mc2cm_desk.domain.ids import EventId, ParticipantId, RecordId
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.exchange.attendance import importing
from mc2cm_desk.exchange.attendance.importing import AttendancePlan, AttendanceResult
from mc2cm_desk.exchange.attendance.layout import read_report
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.participants import ParticipantRow
from mc2cm_desk.services.read_models.door.gate_list import NamedGate, gate_list
from mc2cm_desk.services.safety.backup.schedule import back_up_before_import
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.fields.choice import CheckField, Choice, ChoiceField
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet
from mc2cm_desk.ui.widgets.marks.labels import Label, ProblemLabel
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.sentences import of_code, sentence

NOBODY = ""
EACH_DAY = ""
"""No gate: everybody passes that of the day on which they were there."""
SHOWN = 12
"""How many problems and unknown names are listed; the others are counted."""


class ReportSheet(SideSheet):
    """Shows what a report would record; each doubt is a choice; Enter takes it in.

    Signals:
        taken(object): the AttendanceResult of a report that was taken in.
    """

    taken = Signal(object)

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget) -> None:
        super().__init__(parent, 440)
        self._desk, self._event = desk, event_id
        self._file: Path | None = None
        self._decided: dict[str, ParticipantId] = {}
        self._plan: AttendancePlan | None = None
        self._rows: list[ParticipantRow] = []
        self._gates: list[NamedGate] = []
        self.where = ChoiceField("where", self)
        self.summary, self.problem = Label("body", "", self, wrap=True), ProblemLabel(self)
        self.doubts: dict[str, ChoiceField] = {}
        self._inner = QWidget(self)
        self._inner.setProperty("scrolled", "true")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(self._inner)
        self.names = Label("mute", "", self._inner, wrap=True)
        self.minutes = Label("mute", "", self._inner, wrap=True)
        self.leave_out = CheckField("leave_out", self)
        self.leave_out.hide()
        self.go = Button("", self, look="main", icon_name="check")
        for widget in (self.where, self.summary, self.problem, self.leave_out):
            self.body.addWidget(widget)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self.go)
        self.where.committed.connect(self._choose_gate)
        self.go.clicked.connect(self._take)
        self.leave_out.box.toggled.connect(self._allow)

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.set_words(self.tr("Report of an online meeting"), self.tr("Close"))
        self.go.set_words(self.tr("Import"), "Return")
        self.leave_out.set_title(self.tr("Leave these rows out and import the others"))
        self.where.set_title(self.tr("What the report covers"))
        self._offer_gates()
        if self._plan is not None:
            self._show(self._plan, self._rows)

    @Slot()
    def choose_file(self) -> None:
        """Ask for the report of Zoom, Teams or Webex."""
        words = self.tr("Reports (*.csv *.tsv *.txt *.xlsx)")
        name, _ = QFileDialog.getOpenFileName(
            self.parentWidget(), self.tr("Report of an online meeting"), "", words
        )
        if name:
            self.begin(Path(name))

    def begin(self, file: Path) -> None:
        """Read a report and show what it would record."""
        self._file, self._decided, self._plan = file, {}, None
        self.where.put(EACH_DAY)
        self.open_sheet(self.go)
        self.go.setEnabled(False)
        self.leave_out.put(value=False)
        self.leave_out.hide()
        self._read_gates()
        self._read()

    def _read(self) -> None:
        file, event, decided = self._file, self._event, dict(self._decided)
        chosen = self._chosen_gate()
        if file is None:
            return

        def read(library: Library) -> tuple[AttendancePlan, list[ParticipantRow]]:
            table, layout = read_report(file)
            gate = Gate.parse(chosen) if chosen else None
            plan = importing.plan(library, event, table, layout, gate=gate, decided=decided)
            return plan, participants.of_event(library, event)

        def answer(found: tuple[AttendancePlan, list[ParticipantRow]]) -> None:
            # Another choice was made meanwhile: its own answer follows.
            if chosen == self._chosen_gate() and file == self._file:
                self._show(*found)

        self._desk.query(self, read, answer, self._refuse)

    def _chosen_gate(self) -> str:
        return str(self.where.value() or EACH_DAY)

    def _read_gates(self) -> None:
        def take(found: list[NamedGate]) -> None:
            self._gates = found
            self._offer_gates()

        def read(library: Library) -> list[NamedGate]:
            with library.read() as view:
                return gate_list(view, self._event)

        self._desk.query(self, read, take, self._refuse)

    def _offer_gates(self) -> None:
        """Offer each day by the times of the report, or one day, session or visit."""
        language = languages.current()
        every = [Choice(str(one.gate), _gate_words(one, language)) for one in self._gates]
        self.where.set_choices(
            [Choice(EACH_DAY, self.tr("The whole event: each time on its day")), *every]
        )

    @Slot(str, object)
    def _choose_gate(self, _name: str, _value: object) -> None:
        """Read the report again for what was chosen: only that is recorded."""
        self._plan = None
        self.go.setEnabled(False)
        self._read()

    def _show(self, plan: AttendancePlan, rows: list[ParticipantRow]) -> None:
        first = self._plan is None
        self._plan, self._rows = plan, rows
        people = self.tr("%n participant(s) recognised", "", len(plan.matched))
        entries = self.tr("%n entry(ies) to record", "", len(plan.passages))
        self.summary.setText(
            bidi.joined((plan.platform.value.title(), people, entries), languages.current())
        )
        catalogue = Catalogue(languages.current())
        sentences = [
            filled(
                self.tr("Row {row}: {sentence}"),
                row=one.row,
                sentence=of_code(one.code, one.values, catalogue),
            )
            for one in plan.problems[:SHOWN]
        ]
        self.problem.show_message("\n".join(sentences))
        self.leave_out.setVisible(bool(sentences))
        known = {row.id: row for row in rows}
        if first:
            self._ask(plan, known)
        self.minutes.setText(self._present(plan, known))
        unknown = [one.name or one.email for one in plan.unknown]
        words = self.tr("Not on the list: {names}")
        shown = formats.names(unknown[:SHOWN], catalogue.language)
        more = "…" if len(unknown) > SHOWN else ""
        self.names.setText(filled(words, names=f"{shown}{more}") if unknown else "")
        self._allow()

    @Slot()
    def _allow(self) -> None:
        plan = self._plan
        clean = plan is not None and (not plan.problems or self.leave_out.value())
        self.go.setEnabled(clean and plan is not None and bool(plan.passages))

    def _present(self, plan: AttendancePlan, rows: Mapping[ParticipantId, ParticipantRow]) -> str:
        """Return who was recognised and for how long, several joins added up."""
        every = [
            filled(
                self.tr("{name}: {minutes} min"),
                name=rows[one.participant].person.name,
                minutes=one.minutes,
            )
            for one in plan.matched
            if one.participant in rows
        ]
        return "\n".join([*every[:SHOWN], *(["…"] if len(every) > SHOWN else [])])

    def _ask(self, plan: AttendancePlan, rows: Mapping[ParticipantId, ParticipantRow]) -> None:
        """Make a choice of each doubt: one of the candidates, or nobody."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in (self.names, self.minutes):
                widget.hide()
                widget.deleteLater()
        self.doubts = {}
        for one in plan.doubts:
            field = ChoiceField(one.identity, self._inner)
            field.set_title(
                filled(
                    self.tr("Who is “{name}”?"),
                    name=one.name or one.email,
                )
            )
            known = [
                Choice(candidate, _distinguished(rows[candidate], languages.current()))
                for candidate in one.candidates
                if candidate in rows
            ]
            field.set_choices([Choice(NOBODY, self.tr("None of these")), *known])
            field.put(NOBODY)
            field.committed.connect(self._decide)
            self.doubts[one.identity] = field
            self._column.addWidget(field)
        self._column.addWidget(self.names)
        self._column.addWidget(self.minutes)
        self._column.addStretch(1)

    @Slot(str, object)
    def _decide(self, identity: str, participant: object) -> None:
        self._decided[identity] = ParticipantId(RecordId(str(participant or NOBODY)))
        self._read()

    @Slot()
    def _take(self) -> None:
        plan = self._plan
        if plan is None or not self.go.isEnabled():
            return
        self.go.setEnabled(False)
        skip = self.leave_out.value()

        def write(_backup: object) -> None:
            self._desk.write(
                self,
                lambda library: importing.apply(library, plan, skip_problems=skip),
                self._on_taken,
                self._refuse,
            )

        self._desk.long(self, back_up_before_import, write, self._refuse)

    def _on_taken(self, result: AttendanceResult) -> None:
        self.close_sheet()
        self.taken.emit(result)

    def _refuse(self, refused: Refused) -> None:
        self.problem.show_message(sentence(refused, Catalogue(languages.current())))


def _gate_words(one: NamedGate, language: str) -> str:
    """Return a day, or the day, start and title of a session or visit."""
    day = formats.weekday(one.day, language) if one.day else ""
    start = formats.clock_time(one.start, language) if one.start else ""
    return bidi.joined((day, start, one.title.text(language)), language)


def _distinguished(row: ParticipantRow, language: str) -> str:
    """Return a name with where somebody comes from: two may have one name."""
    place = row.city.name_in(language) if row.city else ""
    organisation = row.organisation.name if row.organisation else ""
    return bidi.joined((row.person.name, organisation, place), language)
