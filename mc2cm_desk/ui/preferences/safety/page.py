"""The page of backups and personal data: how it stands, every backup, what one would bring back."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QProcess, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.safety import backup
from mc2cm_desk.services.safety.backup import Backup, SecondPlace
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.tasks.child import own_command
from mc2cm_desk.ui.preferences.safety.backups_table import BackupsTable
from mc2cm_desk.ui.preferences.safety.erasure_card import ErasureCard
from mc2cm_desk.ui.preferences.safety.personal_data import PersonalData
from mc2cm_desk.ui.preferences.safety.preview_panel import PreviewPanel
from mc2cm_desk.ui.preferences.safety.retention_card import (
    RetentionCard,
    RetentionState,
    read_state,
)
from mc2cm_desk.ui.preferences.safety.state_card import StateCard
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import INSPECTOR_WIDTH, SPACE
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.labels import SectionHeading
from mc2cm_desk.ui.widgets.strips import Strip
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import backups as backup_words
from mc2cm_desk.wording.refusals.sentences import sentence

EACH_MINUTE = 60_000
NARROW, ROOMY = 960, 800
"""Pixels: below the first there is no room beside the panel, above the other for a certificate."""
WIDEST = 16_777_215
"""Qt's own bound of a width."""


@dataclass(frozen=True, slots=True)
class State:
    """What the page shows, read at one moment."""

    backups: tuple[Backup, ...]
    second: SecondPlace | None
    elsewhere: frozenset[str]
    free: int
    retention: RetentionState
    now: datetime


def read(library: Library) -> State:
    """Return how backups and retention stand."""
    second = backup.second_place(library)
    elsewhere = frozenset[str]()
    if second is not None and second.is_present:
        elsewhere = frozenset(one.path.name for one in backup.every(second.folder))
    return State(
        backups=tuple(backup.every(library.folder)),
        second=second,
        elsewhere=elsewhere,
        free=library.free_bytes(),
        retention=read_state(library),
        now=library.now(),
    )


class SafetyPage(QWidget):
    """Three cards on how it stands, the table with the panel beside, retention, one person.

    Signals:
        restore_requested(object): put this backup (a path) in the place of the library.
    """

    restore_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state: State | None = None
        self._asked = 0
        self.last = StateCard("backup", self)
        self.second = StateCard("save", self)
        self.room = StateCard("folder", self)
        self.strip = Strip(self)
        self._heading = SectionHeading("", self, "top")
        self._column = QWidget(self)
        self.table = BackupsTable(self)
        self.panel = PreviewPanel(self)
        self.retention = RetentionCard(self)
        self.erasure = ErasureCard(desk.tasks, self)
        self.people = PersonalData(desk, self.retention, self.erasure, self)
        self._clock = QTimer(self)
        self._clock.setInterval(EACH_MINUTE)
        self._clock.timeout.connect(self.refresh)
        self._clock.start()
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self._heading.set_text(
            self.tr("Backups"),
            self.tr("made automatically; older ones are thinned out, the latest is never removed"),
        )
        self.table.setAccessibleName(self.tr("Backups"))
        self.last.set_action(self.tr("Now"), self.tr("Back up now"))
        self.second.set_action(self.tr("Choose…"), self.tr("Choose the second location"))
        self.strip.set_words(self.tr("Close"))
        for part in (self.panel, self.retention, self.erasure):
            part.retranslate()
        if self._state is not None:
            self._show(self._state)

    @Slot()
    def refresh(self) -> None:
        """Read again how everything stands."""
        if self.isVisible():
            self._desk.query(self, read, self._show)

    def showEvent(self, event: object) -> None:
        self._desk.query(self, read, self._show)

    def back_up(self) -> None:
        """Make a backup now."""
        self.last.button.setEnabled(False)
        self._desk.long(self, _made, self._on_made, self._on_not_made)

    def wait(self) -> None:
        """Wait until what is under way is done; answers follow with the next events."""
        self._desk.wait()

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def _fit(self) -> None:
        """Give the panel its place beside the table, or instead of it where there is no room."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._cards.setDirection(beside if self.width() > px(ROOMY) else below)
        there = not self.panel.isHidden()
        alone = there and self.width() < px(NARROW)
        self._column.setVisible(not alone)
        self.panel.setMinimumWidth(0 if alone else px(INSPECTOR_WIDTH))
        self.panel.setMaximumWidth(WIDEST if alone else px(INSPECTOR_WIDTH))
        room = self.width() - (px(INSPECTOR_WIDTH) if there else 0)
        self.erasure.set_roomy(roomy=room > px(ROOMY))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.panel.isVisible():
            self._close_panel()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        gap = px(SPACE["gap"])
        cards = self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        cards.setSpacing(gap)
        for card in (self.last, self.second, self.room):
            cards.addWidget(card, 1)
        listed = CardFrame("plain", self, padding=8)
        listed.body.addWidget(self._heading)
        listed.body.addWidget(self.table, 1)
        self.table.setMinimumHeight(px(110))
        below = QHBoxLayout()
        below.setSpacing(gap)
        below.addWidget(self.retention, 2)
        below.addWidget(self.erasure, 5)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addWidget(listed, 1)
        column.addLayout(below)
        middle = QHBoxLayout()
        middle.setSpacing(gap)
        middle.addWidget(self._column, 1)
        middle.addWidget(self.panel)
        self.panel.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(gap)
        whole.addLayout(cards)
        whole.addWidget(self.strip)
        whole.addLayout(middle, 1)

    def _connect(self) -> None:
        self.last.requested.connect(self.back_up)
        self.second.requested.connect(self._choose_second)
        self.table.backup_chosen.connect(self._on_backup)
        self.panel.closed.connect(self._close_panel)
        self.panel.restore_requested.connect(self._on_restore)
        self.panel.beside_requested.connect(self._open_beside)
        self.people.noticed.connect(self.strip.show_message)
        self.people.refused.connect(self._show_message)
        self.people.written.connect(
            lambda path: self.people.exports.show_saved_file(self.strip, path)
        )
        self.people.changed.connect(self.refresh)

    def _show(self, state: State) -> None:
        self._state = state
        today = state.now.astimezone().date()
        elsewhere = set(state.elsewhere)
        if state.second is not None and not state.second.is_present:
            elsewhere = {x.path.name for x in state.backups if x.at == state.second.last_copied}
        self.table.show_backups(state.backups, elsewhere, today)
        self._show_last(state)
        self._show_second(state)
        whole = sum(one.size for one in state.backups)
        catalogue = Catalogue(languages.current())
        room = self.tr("{size} free").format(size=backup_words.size(catalogue, state.free))
        count = self.tr("%n backup(s)", "", len(state.backups))
        parts = [count, backup_words.size(catalogue, whole)] if state.backups else [count]
        summary = formats.listed(parts, languages.current())
        short = state.free < 4 * max((one.size for one in state.backups), default=1_000_000_000)
        self.room.show_state(
            self.tr("Space on this laptop"), room, summary, "warn" if short else "navy"
        )
        self.retention.show_state(state.retention)

    def _show_last(self, state: State) -> None:
        newest = state.backups[0] if state.backups else None
        if newest is None:
            words = self.tr("None yet"), self.tr("one is made every hour"), "warn"
        elif newest.sound:
            words = _ago(newest.at, state.now), self.tr("checked after saving, intact"), "ok"
        else:
            words = _ago(newest.at, state.now), self.tr("damaged: check the library"), "bad"
        self.last.show_state(self.tr("Last backup"), words[0], words[1], words[2])

    def _show_second(self, state: State) -> None:
        second = state.second
        if second is None:
            about, status = self.tr("Second location"), self.tr("None yet")
            note = self.tr("choose a USB stick or another disk")
            self.second.show_state(about, status, note, "warn")
            return
        about = filled(
            self.tr("Second location: {name}"),
            name=bidi.path(second.folder.name or second.folder, languages.current()),
        )
        last = second.last_copied
        status = _ago(last, state.now) if last is not None else self.tr("nothing copied yet")
        if second.is_overdue:
            note = (
                self.tr("more than a day ago")
                if second.is_present
                else self.tr("more than a day ago: connect it again")
            )
        elif second.is_same_disk:
            note = self.tr("on the same disk: choose another one")
        else:
            note = self.tr("copied") if second.is_present else self.tr("not connected now")
        tone = "warn" if second.is_overdue or second.is_same_disk else "ok"
        self.second.show_state(about, status, note, tone)
        self.second.setToolTip(str(second.folder))

    @Slot(object)
    def _on_backup(self, one: Backup | None) -> None:
        if one is None:
            self._close_panel()
            return
        self._asked += 1
        asked, folder = self._asked, self._desk.library.folder
        self.panel.show_backup(one)
        self.panel.show()
        self._fit()
        self._desk.tasks.run(
            self,
            lambda: backup.preview(folder, one.path),
            lambda found: self.panel.show_preview(found) if asked == self._asked else None,
            lambda refused: self.panel.show_problem(_message(refused)),
        )

    @Slot()
    def _close_panel(self) -> None:
        self._asked += 1
        self.panel.hide()
        self._fit()
        self.table.setFocus()

    @Slot(object)
    def _on_restore(self, one: Backup) -> None:
        self.panel.set_busy(self.tr("Restoring the library…"))
        self.restore_requested.emit(one.path)
        # Where a screen keeps the window, the library stays open and so does this page.
        QTimer.singleShot(0, self, lambda: self.panel.set_busy(""))

    @Slot(object)
    def _open_beside(self, one: Backup) -> None:
        folder = self._desk.library.folder
        self.panel.set_busy(self.tr("Opening the backup…"))
        self._desk.tasks.run(
            self,
            lambda: backup.open_beside(folder, one.path),
            self._on_unpacked,
            self._on_refused,
        )

    def _on_unpacked(self, folder: Path) -> None:
        self.panel.set_busy("")
        program, first = own_command()
        QProcess.startDetached(program, [*first, "--data", str(folder)])
        words = self.tr("The backup opens in a window of its own, for reading.")
        self.strip.show_message(words, "ok")

    def _on_refused(self, refused: Refused) -> None:
        self.panel.set_busy("")
        self._show_message(refused)

    def _on_made(self, made: Backup) -> None:
        self.last.button.setEnabled(True)
        self.strip.show_message(
            filled(
                self.tr("Backed up: {file}"), file=bidi.path(made.path.name, languages.current())
            ),
            "ok",
        )
        self.refresh()

    def _on_not_made(self, refused: Refused) -> None:
        self.last.button.setEnabled(True)
        self._show_message(refused)

    @Slot()
    def _choose_second(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the second location"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.take_second)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def take_second(self, folder: str) -> None:
        """Take a folder as the second place, and copy the last backup there."""
        self._desk.long(
            self, lambda library: _second(library, Path(folder)), lambda _copied: self.refresh(),
            self._show_message,
        )  # fmt: skip

    @Slot(object)
    def _show_message(self, refused: Refused) -> None:
        self.strip.show_message(_message(refused))


def _made(library: Library) -> Backup:
    made = backup.make(library)
    backup.copy_to_second_place(library)
    return made


def _second(library: Library, folder: Path) -> Path | None:
    backup.set_second_place(library, folder)
    return backup.copy_to_second_place(library)


def _message(refused: Refused) -> str:
    return sentence(refused, Catalogue(languages.current()))


def _ago(at: datetime, now: datetime) -> str:
    return formats.ago(at, now, languages.current())
