"""Rows of a file in a table: number, what it says, what becomes of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from mc2cm_desk.ui.core.records import Column, RecordsTable
from mc2cm_desk.ui.widgets.tables.table import Table

Titles = Callable[[], tuple[str, str, str, str]]


@dataclass(frozen=True, slots=True)
class RowLine:
    """One row of the file: ``id`` is its number as text."""

    id: str
    text: str
    outcome: str
    detail: str = ""

    @property
    def row(self) -> int:
        """The number that the file's own program shows."""
        return int(self.id)


def _title(titles: Titles | None, place: int) -> Callable[[], str]:
    return str if titles is None else lambda: titles()[place]


class RowsTable(Table):
    """A table of rows; ``titles`` give the words over the columns, none hides the head."""

    def __init__(
        self,
        titles: Titles | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        texts: tuple[Callable[[RowLine], str], ...] = (
            lambda one: one.id,
            lambda one: one.text,
            lambda one: one.outcome,
            lambda one: one.detail,
        )
        columns: list[Column[RowLine]] = [
            Column(
                name=str(place),
                title=_title(titles, place),
                text=text,
                sort=(lambda one: one.row) if place == 0 else None,
                strong=place == 1,
            )
            for place, text in enumerate(texts)
        ]
        self.rows: RecordsTable[RowLine] = RecordsTable(columns, self)
        self.setModel(self.rows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setVisible(titles is not None)
        self._shares = [9.0, 30.0, 25.0, 36.0]
        if titles is None:
            self.setColumnHidden(3, True)  # noqa: FBT003 a slot of Qt
            self._shares = [12.0, 48.0, 40.0, 1.0]
        self.viewport().installEventFilter(self)

    def show_lines(self, lines: Sequence[RowLine]) -> None:
        """Show these rows."""
        self.rows.show(lines)
        if lines and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(0, 0))

    def current(self) -> RowLine | None:
        """Return the row where the keyboard is."""
        return self.rows.record(self.currentIndex().row())

    def _fit(self) -> None:
        """Divide the width that is there, also less than a large table would ask for."""
        room = self.viewport().width()
        shown = [n for n in range(len(self._shares)) if not self.isColumnHidden(n)]
        total = sum(self._shares[n] for n in shown)
        self.horizontalHeader().setStretchLastSection(False)
        for column in shown:
            self.setColumnWidth(column, int(room * self._shares[column] / total))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.viewport() and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)
