"""The import of a list in three steps beside the table; nothing is written before the end."""

import json
from collections.abc import Callable
from pathlib import Path
from threading import Event as Flag
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mc2cm_desk.domain import bidi
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange import participants_import as importing
from mc2cm_desk.exchange.participants_import import ImportResult
from mc2cm_desk.exchange.participants_plan import Action
from mc2cm_desk.services.backup.schedule import back_up_before_import
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.background import Background
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.settings import Setting
from mc2cm_desk.ui.participants import flow
from mc2cm_desk.ui.participants.flow import ImportDraft
from mc2cm_desk.ui.participants.import_check import ImportCheck
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons import Button
from mc2cm_desk.ui.widgets.cards import Card, EmptyState
from mc2cm_desk.ui.widgets.draft_scope import FORM, STATE, key_of, show_record
from mc2cm_desk.ui.widgets.labels import Label
from mc2cm_desk.ui.widgets.strips import ProgressStrip
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals import sentence

WIDTH = 424
COLUMNS = Setting("import_columns", "")
"""What people said that columns mean, for the next file with the same headings."""
ENDINGS = "*.xlsx *.xlsm *.xls *.csv *.tsv *.txt *.ods"


IMPORT_FORM = f"{FORM}import"


class ImportWizard(Card):
    """Choose a file; see what it says and decide; import.

    Signals:
        closed(): the wizard went; ``done`` came before if something was written.
        done(ImportResult): the list is in the library.
    """

    closed = Signal()
    done = Signal(object)
    _went_on = Signal(int, int)

    def __init__(
        self, desk: Desk, event_id: str, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__("focus", parent, padding=14)
        self.desk, self.event_id, self._background = desk, event_id, background
        show_record(self, IMPORT_FORM)
        self.draft: ImportDraft | None = None
        self.step = 1
        self._asked = 0
        self._stop = Flag()
        self._busy = False
        self.heading = Label("title", "", self, wrap=True)
        self.place = Label("mute", "", self)
        self.intro = Label("mute", "", self, wrap=True)
        self.empty = EmptyState("import", self)
        self.check = ImportCheck(self)
        self.trouble = Label("problem", "", self, wrap=True)
        self.progress = ProgressStrip(self)
        self.back, self.go = Button("", self), Button("", self, look="main")
        self._build()
        self.empty.wanted.connect(self.choose_file)
        self.back.clicked.connect(self._on_back)
        self.go.clicked.connect(self._on_go)
        self.check.changed.connect(self._on_changed)
        self.progress.cancelled.connect(self.cancel)
        self._went_on.connect(self._on_progress, Qt.ConnectionType.QueuedConnection)
        self.hide()

    def _build(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.place, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.check)
        middle = QVBoxLayout()
        middle.addWidget(self.empty, 1)
        middle.addWidget(self._scroll, 1)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.go)
        self.body.addLayout(head)
        self.body.addWidget(self.intro)
        self.body.addWidget(self.trouble)
        self.body.addLayout(middle, 1)
        self.body.addWidget(self.progress)
        self.body.addLayout(foot)

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), px(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(WIDTH), px(200))

    def retranslate(self) -> None:
        """Say every word again."""
        self.empty.set_words(
            self.tr("Drop a spreadsheet here: XLSX, CSV or TSV."),
            self.tr("Choose a file…"),
            "Return",
        )
        self._show()

    def resume(self) -> None:
        """Open with the list that was being imported when the window last ended."""
        key = key_of(self, STATE)
        kept = self.desk.library.drafts.get(key) if key is not None else None
        said = json.loads(kept.text) if kept is not None else {}
        file = Path(said["file"]) if said else None
        self.begin()
        if file is not None and file.is_file():
            self.read(file, said["columns"])

    def begin(self, file: Path | None = None) -> None:
        """Open at the first step, or with a file that was dropped."""
        self.draft, self.step = None, 1
        self.show()
        self._say_trouble("")
        self._show()
        if file is not None:
            self.read(file)
        else:
            self.empty.button.setFocus()

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

    def read(self, file: Path, columns: str = "") -> None:
        """Read a file and go on to the second step; ``columns`` say what its columns mean."""
        remembered = columns or COLUMNS.get()

        def work(progress: flow.Progress, cancelled: flow.Cancelled) -> ImportDraft:
            draft = flow.opened(file, remembered)
            if not draft.mapping.has_names:
                return draft
            return flow.planned(draft, self.desk.library, self.event_id, progress, cancelled)

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
        work: Callable[[flow.Progress, flow.Cancelled], ImportDraft],
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

        self._background.run(lambda: work(self._went_on.emit, stop.is_set), answer, refuse)

    def _on_read(self, draft: ImportDraft) -> None:
        self.draft, self.step = draft, 2
        self._keep_draft(draft)
        self._say_trouble("")
        if not draft.mapping.has_names:
            self._say_trouble(self.tr("Say below which column holds the names."))
        self._show()
        QTimer.singleShot(0, self, self._focus_step)

    def _focus_step(self) -> None:
        if self.go.isEnabled():
            self.go.setFocus()
        else:
            self.check.focus_first()

    @Slot(object)
    def _on_changed(self, change: Callable[[ImportDraft, Any], ImportDraft]) -> None:
        """Take a decision; plan again where the rows have changed."""
        if self.draft is None:
            return
        library = self.desk.library
        changed = change(self.draft, library)
        self._keep_draft(changed)
        if changed.plan is not None:
            self._on_read(changed)
            return
        self.draft = changed
        if not changed.mapping.has_names:
            self._on_read(changed)
            return
        self._work(
            lambda progress, cancelled: flow.planned(
                changed, library, self.event_id, progress, cancelled
            ),
            self._on_read,
        )

    @Slot()
    def _on_go(self) -> None:
        if self.step == 1:
            self.choose_file()
        elif self.step == 3:
            self._close()
        elif self.draft is not None and self.draft.plan is not None:
            self._write(self.draft)

    def _write(self, draft: ImportDraft) -> None:
        plan = draft.plan
        if plan is None:
            return
        stop = self._stop = Flag()
        COLUMNS.set(flow.kept_columns(draft, COLUMNS.get()))
        self._begin_progress(self.tr("Writing…"))

        def write(_backup: object) -> None:
            self.desk.run(
                self,
                lambda library: importing.apply(
                    library, plan, progress=self._went_on.emit, cancelled=stop.is_set
                ),
                self._on_written,
                self._on_refused,
            )

        self.desk.beside(self, back_up_before_import, write, self._on_refused)

    def _on_written(self, result: ImportResult) -> None:
        self._end_progress()
        if not result.written:
            self._say_trouble(self.tr("Cancelled: nothing was written."))
            return
        self.step = 3
        self._forget_file()
        self._show()
        added = self.tr("%n person(s) added", "", result.added)
        updated = self.tr("%n updated", "", result.updated)
        same = self.tr("%n unchanged", "", result.unchanged)
        self.empty.set_words(f"{added} · {updated} · {same}", "")
        self.done.emit(result)
        self.go.setFocus()

    def _on_refused(self, refused: Refused) -> None:
        self._end_progress()
        self._say_trouble(sentence(refused, Catalogue(languages.current())))

    def _on_back(self) -> None:
        if self._busy:
            self.cancel()
        elif self.step == 2:
            self._forget_file()
            self.begin()
        else:
            self._close()

    def _close(self) -> None:
        self.cancel()
        self._forget_file()
        self._asked += 1
        self.hide()
        self.closed.emit()

    def _keep_draft(self, draft: ImportDraft) -> None:
        """Keep which list is being imported, and what its columns were said to mean."""
        key = key_of(self, STATE)
        if key is not None:
            columns = flow.kept_columns(draft, COLUMNS.get())
            said = {"file": str(draft.path.absolute()), "columns": columns}
            self.desk.library.drafts.save(key, json.dumps(said, ensure_ascii=False))

    def _forget_file(self) -> None:
        """Forget which list is being imported: it is in the library, or nobody wants it."""
        key = key_of(self, STATE)
        if key is not None:
            self.desk.library.drafts.forget(key)

    def _begin_progress(self, words: str) -> None:
        self._busy = True
        self.progress.begin(words, self.tr("Cancel"))
        self.go.setEnabled(False)
        self.check.setEnabled(False)

    def _end_progress(self) -> None:
        self._busy = False
        self.progress.end()
        self.check.setEnabled(True)
        self._show_go()

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        if self._busy:
            words = self.tr("{done} of {total} rows").format(done=done, total=total)
            self.progress.go_on(words, done, total)

    def _say_trouble(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _show(self) -> None:
        name = self.draft.path.name if self.draft else ""
        title = self.tr("Import")
        self.heading.setText(
            bidi.joined(
                (title, name and bidi.path(name, languages.current())),
                languages.current(),
            )
        )
        self.setAccessibleName(self.heading.text())
        self.place.setText(self.tr("step {step} of 3").format(step=self.step))
        self.intro.setText(self._introduction())
        self.empty.setVisible(self.step != 2)
        if self.step == 1:
            self.empty.set_words(
                self.tr("Drop a spreadsheet here: XLSX, CSV or TSV."),
                self.tr("Choose a file…"),
                "Return",
            )
        self._scroll.setVisible(self.step == 2)
        if self.step == 2 and self.draft is not None:
            self.check.show_draft(self.draft, languages.current())
        self.back.set_words(self.tr("Back") if self.step == 2 else self.tr("Close"), "Esc")
        self.back.setVisible(self.step != 3)
        self.go.setVisible(self.step != 1)
        self._show_go()

    def _show_go(self) -> None:
        if self.step == 3:
            self.go.set_words(self.tr("Close"))
            self.go.setEnabled(True)
            return
        draft = self.draft
        many = 0
        if draft is not None:
            many = draft.count(Action.ADD) + draft.count(Action.UPDATE)
        self.go.set_words(self.tr("Import %n person(s)", "", many))
        self.go.setEnabled(draft is not None and draft.can_be_written)

    def _introduction(self) -> str:
        if self.step == 1:
            return self.tr("Columns are recognised in French, English and Arabic, in any order.")
        if self.step == 3:
            return self.tr("The list is in the library. Ctrl+Z takes the whole import back.")
        draft = self.draft
        if draft is None:
            return ""
        row = draft.table.row_number(draft.mapping.header) if draft.mapping.header >= 0 else 0
        words = self.tr("Sheet “{sheet}”, headings found in row {row}. Nothing is written yet.")
        if not draft.table.sheet:
            words = self.tr("Headings found in row {row}. Nothing is written yet.")
        if not row:
            words = self.tr("No headings were found. Nothing is written yet.")
        return words.format(sheet=bidi.isolated(draft.table.sheet, languages.current()), row=row)
