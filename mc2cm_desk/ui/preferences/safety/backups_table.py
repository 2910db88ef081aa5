"""The table of backups: when, why, what they contain, how large, where else, whether sound."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from mc2cm_desk.services.safety.backup import Backup
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.widgets.tables.table import MARK_ROLE, ROW_ROLE, STRONG_ROLE, Table
from mc2cm_desk.ui.widgets.tables.table_rows import Cell
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import backups as backup_words

Index = QModelIndex | QPersistentModelIndex

COLUMNS = ("day", "time", "why", "contains", "size", "second", "state")
SHARES = [1.7, 1.0, 2.7, 3.7, 1.0, 1.3, 1.4]


def day_name(day: date, today: date) -> str:
    """Return ``mardi 16`` while that names one day, or the whole date."""
    language = languages.current()
    near = timedelta() <= today - day < timedelta(days=25)
    return formats.day_of_month(day, language) if near else formats.day(day, language)


class BackupsModel(QAbstractTableModel):
    """The backups, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.backups: list[Backup] = []
        self._rows: list[tuple[Cell, ...]] = []

    def show(self, backups: Sequence[Backup], elsewhere: Collection[str], today: date) -> None:
        """Show these; ``elsewhere`` are the names of those that lie in the second place too."""
        self.beginResetModel()
        self.backups = list(backups)
        catalogue = Catalogue(languages.current())
        before: date | None = None
        rows: list[tuple[Cell, ...]] = []
        for one in self.backups:
            at = one.at.astimezone()
            day = "" if at.date() == before else self._day(at, today)
            before = at.date()
            rows.append(
                (
                    (day, "", True, None),
                    (formats.clock_time(at, languages.current()), "", False, None),
                    (backup_words.reason(catalogue, one.reason), "", False, None),
                    (self.contains(one), "", False, None),
                    (backup_words.size(catalogue, one.size), "", False, None),
                    (self.tr("copied") if one.path.name in elsewhere else "", "teal", False, None),
                    (*self.state(one), False, None),
                )
            )
        self._rows = rows
        self.endResetModel()

    def contains(self, one: Backup) -> str:
        """Return what a backup holds, in a few words."""
        counts = one.counts
        people = counts.get("participant", 0)
        lines = counts.get("recommendation", 0)
        pictures = counts.get("picture", counts.get("attachment", 0))
        parts = (
            self.tr("%n people", "", people),
            self.tr("%n recomm.", "", lines) if lines else "",
            self.tr("%n pictures", "", pictures) if pictures else "",
            "" if one.is_whole else self.tr("without pictures and drafts"),
        )
        return " · ".join(filter(None, parts))

    def state(self, one: Backup) -> tuple[str, str]:
        """Return whether a backup is sound, in a word, and the tone of it."""
        return (self.tr("intact"), "ok") if one.sound else (self.tr("damaged"), "bad")

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        text, mark, strong, _ = row[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._accessible_text(index.row()) if index.column() == 0 else text
            case Qt.ItemDataRole.ToolTipRole:
                return text or None
            case _ if role == MARK_ROLE:
                return mark
            case _ if role == STRONG_ROLE:
                return strong
            case _ if role == ROW_ROLE:
                return row
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {
            "day": self.tr("Day"),
            "time": self.tr("Time"),
            "why": self.tr("Why"),
            "contains": self.tr("Contains"),
            "size": self.tr("Size"),
            "second": self.tr("Copy"),
            "state": self.tr("State"),
        }
        return titles[COLUMNS[section]]

    def _day(self, at: datetime, today: date) -> str:
        if at.date() == today:
            return self.tr("Today")
        name = day_name(at.date(), today)
        return name[:1].upper() + name[1:]

    def _accessible_text(self, row: int) -> str:
        one = self.backups[row]
        day = formats.weekday(one.at.astimezone().date(), languages.current())
        texts = (text for text, *_ in self._rows[row][1:])
        return ", ".join(filter(None, (day, *texts)))


class BackupsTable(Table):
    """The table of backups.

    Signals:
        backup_chosen(object): another one is the current one; none for no one.
    """

    backup_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.backups = BackupsModel(self)
        self.setModel(self.backups)
        self.chosen.connect(self._on_chosen)

    def show_backups(
        self, backups: Sequence[Backup], elsewhere: Collection[str], today: date
    ) -> None:
        """Show these; the chosen one stays chosen while it is there."""
        current = self.current()
        self.backups.show(backups, elsewhere, today)
        self.fit_columns(SHARES)
        if current is not None:
            self.choose(current.path)

    def current(self) -> Backup | None:
        """Return the chosen backup."""
        row = self.currentIndex().row()
        return self.backups.backups[row] if 0 <= row < len(self.backups.backups) else None

    def choose(self, path: Path) -> None:
        """Choose a backup by its file."""
        for row, one in enumerate(self.backups.backups):
            if one.path == path:
                self.setCurrentIndex(self.backups.index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns(SHARES)

    @Slot(int)
    def _on_chosen(self, _row: int) -> None:
        self.backup_chosen.emit(self.current())
