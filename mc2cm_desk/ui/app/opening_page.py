"""What stands in the window while no library is open: why, and the ways out as buttons."""

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from mc2cm_desk.ui.theme.icons import icon
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.layout.flow import FlowLayout
from mc2cm_desk.ui.widgets.marks.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from mc2cm_desk.domain.refusal import Refused
    from mc2cm_desk.services.safety.backup import Backup, Preview
    from mc2cm_desk.ui.preferences.safety.backups_table import BackupsTable
    from mc2cm_desk.ui.preferences.safety.preview_panel import PreviewPanel

WIDTH, PANEL, NARROW = 1180, 340, 960


class OpeningChoice(StrEnum):
    """What a person can do about a library that cannot be opened."""

    RETRY = "retry"
    RESTORE = "restore"
    READ = "read"
    FOLDER = "folder"
    NEW = "new"


_DEFAULT = (OpeningChoice.RETRY, OpeningChoice.FOLDER)
WAYS: dict[str, tuple[OpeningChoice, ...]] = {
    "disk-error": (OpeningChoice.RETRY, OpeningChoice.RESTORE, OpeningChoice.FOLDER),
    "disk-full": (OpeningChoice.RETRY, OpeningChoice.READ, OpeningChoice.FOLDER),
    "folder-read-only": (OpeningChoice.READ, OpeningChoice.FOLDER, OpeningChoice.RETRY),
    "library-altered": (OpeningChoice.RESTORE, OpeningChoice.FOLDER),
    "library-damaged": (
        OpeningChoice.RESTORE,
        OpeningChoice.READ,
        OpeningChoice.FOLDER,
        OpeningChoice.RETRY,
    ),
    "library-empty": (
        OpeningChoice.RESTORE,
        OpeningChoice.FOLDER,
        OpeningChoice.RETRY,
        OpeningChoice.NEW,
    ),
    "library-from-newer-version": (OpeningChoice.FOLDER, OpeningChoice.RESTORE),
    "library-gone": (OpeningChoice.RETRY, OpeningChoice.FOLDER),
    "library-in-use": (OpeningChoice.RETRY, OpeningChoice.READ, OpeningChoice.FOLDER),
    "library-missing": (
        OpeningChoice.RESTORE,
        OpeningChoice.FOLDER,
        OpeningChoice.RETRY,
        OpeningChoice.NEW,
    ),
    "library-replaced": (OpeningChoice.RETRY, OpeningChoice.RESTORE, OpeningChoice.FOLDER),
    "not-a-library": (OpeningChoice.FOLDER, OpeningChoice.RESTORE, OpeningChoice.RETRY),
}
"""By refusal, the best way first."""


class OpeningPage(QScrollArea):
    """A card with the reason and the ways out; below it the backups, once they are asked for.

    Signals:
        chosen(Way): a way out was chosen.
        backup_chosen(object): a Backup was chosen in the list, none for no one.
        file_requested(): a backup is to be looked for in another folder.
        restore_requested(object): put this Backup in the place of the library.
        beside_requested(object): open it beside, for reading.
    """

    chosen = Signal(object)
    backup_chosen = Signal(object)
    file_requested = Signal()
    restore_requested = Signal(object)
    beside_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.refused: Refused | None = None
        self.table: BackupsTable | None = None
        self.panel: PreviewPanel | None = None
        self.card = CardFrame("warn", self, padding=24)
        self._picture = QLabel(self)
        self.heading = Label("heading", "", self, wrap=True)
        self.sentence = Label("body", "", self, wrap=True)
        self._row: QWidget | None = None
        self.buttons: dict[OpeningChoice, Button] = {}
        self._listed = CardFrame("plain", self, padding=10)
        self._listed_heading = Label("top", "", self)
        self._listed_note = Label("mute", "", self, wrap=True)
        self.file_button = Button("", self, icon_name="open")
        self.file_button.clicked.connect(self.file_requested)
        self._lay_out()
        self._listed.hide()
        self.retranslate()

    def show_refusal(self, refused: "Refused", sentence: str) -> None:
        """Show why the library is not open, and what can be done about it."""
        self.refused = refused
        ways = WAYS.get(refused.code, _DEFAULT)
        self._offer(ways)
        self.heading.setText(self._heading(refused.code))
        self.sentence.setText(sentence)
        self.card.setAccessibleName(f"{self.heading.text()} {sentence}")
        self._draw()
        self.buttons[ways[0]].setFocus()

    def show_busy(self, words: str) -> None:
        """Say what is being done; the buttons wait. Empty: nothing is."""
        if words:
            self.sentence.setText(words)
        for button in (*self.buttons.values(), self.file_button):
            button.setEnabled(not words)
        if self.panel is not None:
            self.panel.set_busy(words)

    def show_backups(self, backups: "Sequence[Backup]", today: "date") -> None:
        """Show the backups that there are, the newest first."""
        self._need_table().show_backups(backups, (), today)
        self._listed.show()
        self._listed_note.setText(self._note(len(backups)))
        if backups and self.table is not None:
            self.table.choose(backups[0].path)
            self.table.setFocus()
        else:
            self.file_button.setFocus()

    def show_backup(self, backup: "Backup") -> None:
        """Show which backup is looked into; its preview follows."""
        self._need_table()
        assert self.panel is not None
        self._listed.show()
        self.panel.show_backup(backup)
        self.panel.show()

    def show_preview(self, found: "Preview") -> None:
        """Show what a backup would bring back."""
        if self.panel is not None:
            self.panel.show_preview(found)

    def show_problem(self, sentence: str) -> None:
        """Say why a backup cannot be restored."""
        if self.panel is not None and self.panel.isVisible():
            self.panel.show_problem(sentence)
        else:
            self.sentence.setText(sentence)

    def retranslate(self) -> None:
        """Say every word again."""
        for way, button in self.buttons.items():
            button.set_words(self._words(way))
        self._listed_heading.setText(self.tr("Backups"))
        self.file_button.set_words(self.tr("A backup elsewhere…"))
        if self.panel is not None:
            self.panel.retranslate()
        if self.refused is not None:
            self.heading.setText(self._heading(self.refused.code))

    def _offer(self, ways: "Sequence[OpeningChoice]") -> None:
        """Make a button for each way out, the best one first."""
        if self._row is not None:
            self.card.body.removeWidget(self._row)
            self._row.hide()
            self._row.deleteLater()
        row = self._row = QWidget(self.card)
        line = FlowLayout(row, gap=10)
        self.buttons = {}
        for number, way in enumerate(ways):
            button = Button(self._words(way), row, look="plain" if number else "main")
            button.clicked.connect(self._chooser(way))
            line.addWidget(button)
            self.buttons[way] = button
        self.card.body.addWidget(row)
        row.show()

    def _chooser(self, way: OpeningChoice) -> "Callable[[], None]":
        return lambda: self.chosen.emit(way)

    def _words(self, way: OpeningChoice) -> str:
        words = {
            OpeningChoice.RETRY: self.tr("Try again"),
            OpeningChoice.RESTORE: self.tr("Restore a backup…"),
            OpeningChoice.READ: self.tr("Open for reading"),
            OpeningChoice.FOLDER: self.tr("Choose another folder…"),
            OpeningChoice.NEW: self.tr("Start with an empty library"),
        }
        return words[way]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Beside each other both would be cut where there is little room, or large text.
        narrow = self.viewport().width() < px(NARROW)
        sideways, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._lower.setDirection(below if narrow else sideways)
        self._fit_panel(narrow=narrow)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._draw()

    def _heading(self, code: str) -> str:
        known = {
            "disk-error": self.tr("The disk is not responding properly"),
            "disk-full": self.tr("The disk is full"),
            "folder-read-only": self.tr("Nothing can be written in this folder"),
            "library-altered": self.tr("The library was changed by another program"),
            "library-damaged": self.tr("The library is damaged"),
            "library-empty": self.tr("The library is empty"),
            "library-from-newer-version": self.tr("This library was written by a newer version"),
            "library-gone": self.tr("The folder cannot be found"),
            "library-in-use": self.tr("Another program uses the library"),
            "library-missing": self.tr("The library is missing"),
            "library-replaced": self.tr("Another file has taken the library’s place"),
            "not-a-library": self.tr("This is not a library"),
        }
        return known.get(code, self.tr("The library could not be opened"))

    def _note(self, number: int) -> str:
        if number:
            return self.tr("Choose one to see what it contains. Nothing changes until you confirm.")
        return self.tr(
            "There is none in this folder. Look on the USB stick or disk of the second location."
        )

    def _lay_out(self) -> None:
        self.card.body.setSpacing(px(12))
        head = QHBoxLayout()
        head.setSpacing(px(14))
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(6))
        words.addWidget(self.heading)
        words.addWidget(self.sentence)
        head.addLayout(words, 1)
        self.card.body.addLayout(head)
        top = QHBoxLayout()
        top.addWidget(self._listed_heading, 1)
        top.addWidget(self.file_button)
        self._listed.body.addLayout(top)
        self._listed.body.addWidget(self._listed_note)
        self._lower = QHBoxLayout()
        self._lower.setSpacing(px(SPACE["gap"]))
        self._lower.addWidget(self._listed, 1)
        inner = QWidget(self)
        inner.setProperty("scrolled", "true")
        inner.setMaximumWidth(px(WIDTH))
        column = QVBoxLayout(inner)
        side = px(SPACE["page"])
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(px(SPACE["gap"]))
        column.addWidget(self.card)
        column.addLayout(self._lower, 1)
        column.addStretch(0)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _need_table(self) -> "BackupsTable":
        """Return the list of backups, made when it is first needed with the panel beside it."""
        if self.table is None:
            from mc2cm_desk.ui.preferences.safety.backups_table import COLUMNS, BackupsTable
            from mc2cm_desk.ui.preferences.safety.preview_panel import PreviewPanel

            self.table, self.panel = BackupsTable(self), PreviewPanel(self)
            self.table.setAccessibleName(self.tr("Backups"))
            self.table.setMinimumHeight(px(260))
            # Nobody knows the second place while no library is open.
            self.table.hideColumn(COLUMNS.index("second"))
            self._listed.body.addWidget(self.table, 1)
            self._lower.addWidget(self.panel)
            self._fit_panel(narrow=self.viewport().width() < px(NARROW))
            self.panel.hide()
            self.panel.retranslate()
            self.table.backup_chosen.connect(self.backup_chosen)
            self.panel.closed.connect(self.panel.hide)
            self.panel.restore_requested.connect(self.restore_requested)
            self.panel.beside_requested.connect(self.beside_requested)
        return self.table

    def _fit_panel(self, *, narrow: bool) -> None:
        if self.panel is not None:
            self.panel.setMinimumWidth(0 if narrow else px(PANEL))
            self.panel.setMaximumWidth(px(WIDTH) if narrow else px(PANEL))

    def _draw(self) -> None:
        side = px(36)
        self._picture.setPixmap(icon("warning", "main").pixmap(QSize(side, side)))
