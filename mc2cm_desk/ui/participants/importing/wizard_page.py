"""The page of the import: steps and counts at its head, one step below, the way on at its foot."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.exchange.participants.decisions import questions
from mc2cm_desk.exchange.participants.importing import Outcome, outcomes
from mc2cm_desk.exchange.participants.plan import Action, ImportPlan
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.participants.importing.check_page import CheckPage
from mc2cm_desk.ui.participants.importing.columns_page import ColumnsPage
from mc2cm_desk.ui.participants.importing.flow import ImportDraft
from mc2cm_desk.ui.participants.importing.rows_page import COUNTED, RowsPage, counted
from mc2cm_desk.ui.participants.importing.steps import Step, Steps
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import EmptyState
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.layout.scrolled import Pages, Scrolled
from mc2cm_desk.ui.widgets.marks.labels import ElidedLabel, Label, ProblemLabel
from mc2cm_desk.ui.widgets.strips import ProgressStrip
from mc2cm_desk.ui.widgets.tables.filters import Filter, FilterRow


class WizardPage(QWidget):
    """What the import shows; the wizard says which step of which draft."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: ImportPlan | None = None
        self._chosen = ""
        self.steps, self.counts = Steps(self), FilterRow(self, exclusive=False)
        self.trouble = ProblemLabel(self)
        self.progress = ProgressStrip(self)
        self.empty = EmptyState("import", self)
        self.columns, self.check, self.rows = ColumnsPage(self), CheckPage(self), RowsPage(self)
        self._columns_area = Scrolled(self.columns, self)
        self.back, self.go = Button("", self), Button("", self, look="main")
        self.note, self.waiting = ElidedLabel("mute", "", self), Label("small", "", self)
        self.waiting.setProperty("tone", "warn")
        self.pages = Pages(self)
        for page in (self.empty, self._columns_area, self.check, self.rows):
            self.pages.addWidget(page)
        self._lay_out()
        self.counts.chosen_changed.connect(self._on_count)

    @property
    def shows_rows(self) -> bool:
        """Whether the rows behind a count are in view."""
        return self.pages.currentWidget() is self.rows

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(px(16))
        head.addWidget(self.steps, 0, Qt.AlignmentFlag.AlignLeading)
        head.addWidget(self.counts, 1)
        head.addStretch(0)
        foot.setSpacing(px(12))
        foot.addWidget(self.back)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.waiting)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(SPACE["gap"]))
        column.addLayout(head)
        column.addWidget(self.trouble)
        column.addWidget(self.pages, 1)
        column.addWidget(self.progress)
        column.addLayout(foot)

    def show_trouble(self, words: str) -> None:
        """Say under the steps what stands in the way; empty says nothing."""
        self.trouble.show_message(words)

    def show_step(self, draft: ImportDraft | None, step: Step, language: str) -> None:
        """Show a step of a draft."""
        self._plan = draft.plan if draft else None
        names = (self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Import"))
        reachable = [Step.FILE]
        if draft is not None:
            reachable += [Step.COLUMNS]
        if self._plan is not None:
            reachable += [Step.CHECK]
        self.steps.show_step(names, step, reachable if step is not Step.WRITE else [])
        self._show_counts(visible=step is Step.CHECK)
        if draft is not None and step is Step.COLUMNS:
            self.columns.show_draft(draft, language)
        if draft is not None and step is Step.CHECK:
            self.check.show_draft(draft, language)
        self._show_empty(draft, step)
        page = {Step.COLUMNS: self._columns_area, Step.CHECK: self.check}.get(step, self.empty)
        if self._chosen and step is Step.CHECK:
            self._show_rows()
        else:
            self.pages.setCurrentWidget(page)
        words = self.tr("Back") if step in (Step.COLUMNS, Step.CHECK) else self.tr("Close")
        self.back.set_words(words, "Esc")
        self.back.setVisible(step is not Step.WRITE)
        self.note.setText(self._note(step))
        self.show_go(draft, step)

    def show_go(self, draft: ImportDraft | None, step: Step) -> None:
        """Show the way on, and what may wait."""
        self.go.setVisible(step is not Step.FILE or draft is not None)
        self.waiting.setVisible(step is Step.CHECK)
        if step is Step.WRITE:
            self.go.set_words(self.tr("Close"), "")
            self.go.setEnabled(True)
        elif step is Step.CHECK and draft is not None:
            self.go.set_words(self._write_words(draft), "Ctrl+Return")
            self.go.setEnabled(draft.can_be_written)
            self.waiting.setText(self._waiting_words(draft))
        else:
            self.go.set_words(self.tr("Next"), "Ctrl+Return")
            self.go.setEnabled(draft is not None and draft.mapping.has_names)

    def show_checks(self) -> None:
        """Go back from the rows to what is to be checked."""
        self._chosen = ""
        self.counts.choose()
        if self.shows_rows:
            self.pages.setCurrentWidget(self.check)

    @Slot()
    def show_all_rows(self) -> None:
        """Show every row of the file with what becomes of it."""
        self._chosen = "*"
        self.counts.choose()
        self._show_rows()

    def _write_words(self, draft: ImportDraft) -> str:
        added, changed = draft.count(Action.ADD), draft.count(Action.UPDATE)
        if added and changed:
            first = self.tr("Add %n", "", added)
            return filled(self.tr("{add}, change {count}"), add=first, count=changed)
        if changed:
            return self.tr("Change %n", "", changed)
        return self.tr("Add %n", "", added) if added else self.tr("Nothing to import")

    def _waiting_words(self, draft: ImportDraft) -> str:
        if draft.problems:
            rows = len({problem.row for problem in draft.problems})
            return self.tr("%n row(s) with a problem first", "", rows)
        pairs, asked = len(draft.undecided), self._asked(draft)
        words = [
            text
            for count, text in (
                (asked, self.tr("%n consent(s) to ask", "", asked)),
                (pairs, self.tr("%n possible duplicate(s) to decide", "", pairs)),
            )
            if count
        ]
        return filled(self.tr("{what}: this can wait"), what=" · ".join(words)) if words else ""

    def _asked(self, draft: ImportDraft) -> int:
        asked = questions(draft.plan) if draft.plan else ()
        return sum(1 for one in asked if (one.row, one.field) not in draft.decisions.consents)

    def _note(self, step: Step) -> str:
        if step is Step.CHECK:
            return self.tr(
                "Nothing has been saved yet. A backup is made first; the whole import can "
                "be undone."
            )
        return self.tr("Nothing has been saved yet.") if step is not Step.WRITE else ""

    def _show_empty(self, draft: ImportDraft | None, step: Step) -> None:
        if step is Step.WRITE and draft is not None and draft.plan is not None:
            plan = draft.plan
            added, changed = plan.count(Action.ADD), plan.count(Action.UPDATE)
            parts = (
                self.tr("%n person(s) added", "", added),
                self.tr("%n updated", "", changed),
                self.tr("%n unchanged", "", plan.count(Action.LEAVE)),
                *((self.tr("%n row(s) joined with another", "", plan.joined),) * (plan.joined > 0)),
                self.tr("%n row(s) left out", "", len(plan.left_out)),
            )
            words = self.tr("The list has been imported. Ctrl+Z undoes the whole import.")
            self.empty.set_words(f"{' · '.join(parts)}\n{words}", "")
        else:
            self.empty.set_words(
                self.tr("Drop a spreadsheet here: XLSX, CSV or TSV."),
                self.tr("Choose a file…"),
                "Return",
            )

    def _show_counts(self, *, visible: bool) -> None:
        plan = self._plan
        self.counts.setVisible(visible and plan is not None)
        if plan is None:
            return
        found = [one.outcome for one in outcomes(plan)]
        filters = [
            Filter(outcome.value, counted(outcome, count), tone=COUNTED[outcome][1])
            for outcome in COUNTED
            if (count := found.count(outcome))
        ]
        self.counts.set_filters(filters)
        self.counts.setAccessibleName(self.tr("What happens to the rows"))
        self.counts.choose(self._chosen)

    @Slot()
    def _on_count(self) -> None:
        """Show the rows behind a count; the same count again goes back."""
        fresh = [one for one in self.counts.chosen() if one != self._chosen]
        if not fresh:
            self.show_checks()
            return
        self._chosen = fresh[0]
        self.counts.choose(self._chosen)
        self._show_rows()

    def _show_rows(self) -> None:
        plan = self._plan
        if plan is None:
            return
        rows = outcomes(plan)
        heading = self.tr("Every row of the list")
        if self._chosen != "*":
            rows = [one for one in rows if one.outcome == self._chosen]
            heading = counted(Outcome(self._chosen), len(rows))
        self.rows.show_rows(heading, rows, plan.problems, languages.current())
        self.pages.setCurrentWidget(self.rows)
