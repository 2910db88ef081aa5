"""The import of a list in four steps on a page of its own; nothing is written before the last."""

from collections.abc import Callable
from pathlib import Path
from threading import Event as Flag
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget

from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.people.participant import Consent
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.exchange.participants import importing
from mc2cm_desk.exchange.participants.decisions import Identity
from mc2cm_desk.exchange.participants.header import Field
from mc2cm_desk.exchange.participants.importing import ImportResult
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.safety.backup.schedule import back_up_before_import
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.participants.importing import flow
from mc2cm_desk.ui.participants.importing.flow import ImportDraft
from mc2cm_desk.ui.participants.importing.import_drafts import ImportDrafts
from mc2cm_desk.ui.participants.importing.steps import Step
from mc2cm_desk.ui.participants.importing.wizard_page import WizardPage
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.sentences import sentence

ENDINGS = "*.xlsx *.xlsm *.xls *.csv *.tsv *.txt *.ods"


class ImportWizard(QWidget):
    """Choose a file; place its columns; see what it says and decide; write.

    Signals:
        closed(): the wizard went; ``done`` came before if something was written.
        done(ImportResult): the list is in the library.
        titled(): the file or the step is another one.
    """

    closed = Signal()
    done = Signal(object)
    titled = Signal()
    _went_on = Signal(int, int)

    def __init__(self, desk: Desk, event_id: EventId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.event_id = desk, event_id
        self.drafts = ImportDrafts(desk, self)
        self.draft: ImportDraft | None = None
        self.step = Step.FILE
        self._asked = 0
        self._stop = Flag()
        self.is_busy = False
        self.page = WizardPage(self)
        self.check, self.columns = self.page.check, self.page.columns
        self.trouble, self.progress = self.page.trouble, self.page.progress
        self.back, self.go = self.page.back, self.page.go
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self._connect()
        self._add_keys()

    def _connect(self) -> None:
        page = self.page
        page.empty.requested.connect(self.choose_file)
        page.steps.requested.connect(lambda step: self._go_to(Step(step)))
        page.back.clicked.connect(self._on_back)
        page.go.clicked.connect(self._on_go)
        page.check.changed.connect(self._on_changed)
        page.columns.placed.connect(self._on_column)
        page.progress.cancelled.connect(self.cancel)
        guesses = page.check.guesses
        guesses.sheet_requested.connect(lambda sheet: self._read_again(sheet=sheet))
        guesses.encoding_requested.connect(lambda name: self._read_again(encoding=name))
        guesses.column_requested.connect(self._place_column)
        guesses.rows_requested.connect(page.show_all_rows)
        self._went_on.connect(self._on_progress, Qt.ConnectionType.QueuedConnection)

    def _add_keys(self) -> None:
        """Give the questions their keys; an AZERTY keyboard sends a sign for a digit."""
        consents = (
            (Consent.GIVEN, "1&"),
            (Consent.REFUSED, "2É"),
            (Consent.NOT_ASKED, '3"'),
        )
        calls: list[tuple[str, Callable[[], object]]] = [
            (key, lambda one=consent: self._on_check(lambda: self.check.answer(one)))
            for consent, keys in consents
            for key in keys
        ]
        calls += [
            ("C", lambda: self._on_check(lambda: self.check.decide(Identity.SAME))),
            ("D", lambda: self._on_check(lambda: self.check.decide(Identity.APART))),
            ("Ctrl+Return", self._press_go),
            ("Ctrl+Enter", self._press_go),
        ]
        for keys, call in calls:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(call)

    def title(self) -> str:
        """Return what the top bar says: the import, and the file."""
        name = bidi.path(self.draft.path.name, languages.current()) if self.draft else ""
        return bidi.joined((self.tr("Import"), name), languages.current())

    def subtitle(self) -> str:
        """Return the small words under the title."""
        plan = self.draft.plan if self.draft else None
        if plan is None:
            return self.tr("Columns are recognised in French, English and Arabic, in any order.")
        read = self.tr("%n row(s) read", "", plan.rows)
        every = self.tr("each row is added, changed, unchanged or left out with a reason")
        return f"{read} · {every}"

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self._show()

    def resume(self) -> None:
        """Open with the list that was being imported when the window last ended."""
        saved = self.drafts.restored()
        self.begin()
        if saved is not None and saved.path.is_file():
            self._read(lambda: flow.resumed(saved))

    def begin(self, file: Path | None = None) -> None:
        """Open at the first step, or with a file that was dropped."""
        self.draft, self.step = None, Step.FILE
        self.page.show_trouble("")
        self._show()
        if file is not None:
            self.read(file)
        else:
            self.page.empty.button.setFocus()

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file in the system's own window."""
        dialog = QFileDialog(self, self.tr("Choose a file…"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        spreadsheets, every = self.tr("Spreadsheets"), self.tr("All files")
        dialog.setNameFilters([f"{spreadsheets} ({ENDINGS})", f"{every} (*)"])
        dialog.fileSelected.connect(lambda chosen: self.read(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def read(self, file: Path) -> None:
        """Read a file and go on to what is to be checked."""
        remembered = self.drafts.columns
        self._read(lambda: flow.opened(file, remembered))

    def _read_again(self, *, sheet: str | None = None, encoding: str | None = None) -> None:
        """Read the same file as somebody says: another sheet, other letters."""
        if self.draft is not None:
            draft, columns = self.draft, self.drafts.columns
            chosen_sheet = draft.sheet if sheet is None else sheet
            chosen = draft.encoding if encoding is None else encoding
            self._read(
                lambda: flow.opened(draft.path, columns, sheet=chosen_sheet, encoding=chosen)
            )

    def _read(self, opened: Callable[[], ImportDraft]) -> None:
        def work(
            library: Library, progress: flow.Progress, cancelled: flow.Cancelled
        ) -> ImportDraft:
            draft = opened()
            if not draft.mapping.has_names:
                return draft
            return flow.planned(draft, library, self.event_id, progress, cancelled)

        self._work(work, self._on_read)

    @Slot()
    def cancel(self) -> None:
        """Stop what runs; nothing is written."""
        self._stop.set()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_back()
        else:
            super().keyPressEvent(event)

    def _work(
        self,
        work: Callable[[Library, flow.Progress, flow.Cancelled], ImportDraft],
        then: Callable[[ImportDraft], Any],
    ) -> None:
        """Do something with the draft off the window's thread; only the last answer counts."""
        self._stop.set()
        stop = self._stop = Flag()
        self._asked += 1
        asked = self._asked
        self._begin_progress(self.tr("Reading the list…"))

        def answer(draft: ImportDraft) -> None:
            if asked == self._asked:
                self._end_progress()
                then(draft)

        def refuse(refused: Refused) -> None:
            if asked == self._asked:
                self._end_progress()
                self._on_refused(refused)

        self.desk.long(
            self,
            lambda library: work(library, self._went_on.emit, stop.is_set),
            answer,
            refuse,
        )

    def _on_read(self, draft: ImportDraft) -> None:
        """Go on with a list that was read: to its columns where no name was found."""
        self.draft = draft
        self.step = Step.CHECK if draft.mapping.has_names else Step.COLUMNS
        self.drafts.save(draft)
        self.page.show_trouble("")
        if not draft.mapping.has_names:
            self.page.show_trouble(self.tr("Say below which column holds the names."))
        self._show()
        QTimer.singleShot(0, self, self._focus_step)

    def _on_planned(self, draft: ImportDraft) -> None:
        """Show a list that was worked out again; the step and the keyboard stay."""
        step, had = self.step, QApplication.focusWidget()
        self._on_read(draft)
        if step is Step.COLUMNS and draft.mapping.has_names:
            self.step = step
            self._show()
        if isinstance(had, QWidget) and self.isAncestorOf(had) and had.isVisible():
            QTimer.singleShot(0, had, had.setFocus)

    def _focus_step(self) -> None:
        if self.step is Step.FILE:
            self.page.empty.button.setFocus()
        elif self.step is Step.COLUMNS:
            self.columns.focus_column()
        elif self.go.isEnabled():
            self.go.setFocus()
        elif self.step is not Step.CHECK or not self.check.focus_first():
            self.back.setFocus()

    @Slot(object)
    def _on_changed(self, change: Callable[[ImportDraft], ImportDraft]) -> None:
        """Take a decision; work the rows out again where they have changed."""
        if self.draft is None or self.is_busy:
            return
        changed = change(self.draft)
        self.drafts.save(changed)
        self.draft = changed
        if changed.plan is not None:
            self._show()
            return
        if not changed.mapping.has_names:
            self._on_read(changed)
            return
        self._work(
            lambda library, progress, cancelled: flow.planned(
                changed, library, self.event_id, progress, cancelled
            ),
            self._on_planned,
        )

    @Slot(int, object)
    def _on_column(self, index: int, field: Field | None) -> None:
        self._on_changed(lambda draft: flow.having_column(draft, index, field))

    @Slot(int)
    def _place_column(self, index: int) -> None:
        self._go_to(Step.COLUMNS)
        self.columns.focus_column(index if index >= 0 else None)

    def _on_check(self, call: Callable[[], object]) -> None:
        if self.step is Step.CHECK and not self.is_busy:
            call()

    def _press_go(self) -> None:
        if self.go.isEnabled() and self.go.isVisible():
            self.go.click()

    @Slot()
    def _on_go(self) -> None:
        if self.step is Step.WRITE:
            self._close()
        elif self.step is not Step.CHECK:
            self._go_to(Step(self.step + 1))
        elif self.draft is not None and self.draft.plan is not None:
            self._write(self.draft)

    def _go_to(self, step: Step) -> None:
        """Go to a step that was reached; the file and the decisions stay."""
        if self.is_busy or self.draft is None:
            return
        self.page.show_checks()
        self.step = step
        self._show()
        QTimer.singleShot(0, self, self._focus_step)

    def _write(self, draft: ImportDraft) -> None:
        plan = draft.plan
        if plan is None:
            return
        stop = self._stop = Flag()
        self.drafts.remember_columns(draft)
        self._begin_progress(self.tr("Saving…"))

        def write(_backup: object) -> None:
            self.desk.write(
                self,
                lambda library: importing.apply(
                    library, plan, progress=self._went_on.emit, cancelled=stop.is_set
                ),
                self._on_written,
                self._on_refused,
            )

        self.desk.long(self, back_up_before_import, write, self._on_refused)

    def _on_written(self, result: ImportResult) -> None:
        self._end_progress()
        if not result.written:
            self.page.show_trouble(self.tr("Cancelled: nothing was saved."))
            return
        self.step = Step.WRITE
        self.drafts.forget()
        self._show()
        self.done.emit(result)
        self.go.setFocus()

    def _on_refused(self, refused: Refused) -> None:
        self._end_progress()
        self.page.show_trouble(sentence(refused, Catalogue(languages.current())))
        QTimer.singleShot(0, self, self._focus_after_refusal)

    def _focus_after_refusal(self) -> None:
        """Put the keyboard on what answers a refusal, unless somebody uses the page already."""
        had = QApplication.focusWidget()
        if self.isVisible() and not (isinstance(had, QWidget) and self.isAncestorOf(had)):
            self._focus_step()

    def _on_back(self) -> None:
        if self.is_busy:
            self.cancel()
        elif self.page.shows_rows:
            self.page.show_checks()
        elif self.step in (Step.COLUMNS, Step.CHECK):
            self._go_to(Step(self.step - 1))
        else:
            self._close()

    def _close(self) -> None:
        self.cancel()
        self.drafts.forget()
        self._asked += 1
        self.closed.emit()

    def _begin_progress(self, words: str) -> None:
        self.is_busy = True
        self.progress.begin(words, self.tr("Cancel"))
        self.go.setEnabled(False)
        self.page.pages.setEnabled(False)

    def _end_progress(self) -> None:
        self.is_busy = False
        self.progress.end()
        self.page.pages.setEnabled(True)
        self.page.show_go(self.draft, self.step)

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        if self.is_busy:
            words = self.tr("{done} of %n row(s)", "", total).format(done=done)
            self.progress.go_on(words, done, total)

    def _show(self) -> None:
        self.page.show_step(self.draft, self.step, languages.current())
        self.setAccessibleName(self.title())
        self.titled.emit()
