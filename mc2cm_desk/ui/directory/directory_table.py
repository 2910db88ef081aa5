"""The table of the directory, or what to do while nothing is in it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.ui.core.records import RecordsTable
from mc2cm_desk.ui.directory.columns import SHARES, columns
from mc2cm_desk.ui.directory.model import Line, Shown
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.cards.panels import CardFrame, EmptyState
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.tables.table import Table

WHERE_NARROW = 620
"""Width of the table, in pixels at 100 %, under which kinds make room for names."""


class DirectoryTable(CardFrame):
    """The lines that are shown, each with a box.

    Signals:
        checked_changed(): other boxes are checked, or other lines are shown.
        all_requested(): show everything again.
    """

    checked_changed = Signal()
    all_requested = Signal()

    def __init__(
        self,
        language: Callable[[], str],
        shown: Callable[[], Shown],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("plain", parent, padding=6)
        self._shown = shown
        self.table = Table(self)
        self.rows: RecordsTable[Line] = RecordsTable(columns(language, shown), self, checkable=True)
        self.empty = EmptyState("search", self)
        self.table.setModel(self.rows)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setMinimumHeight(px(36 * 4))
        self.table.make_sortable()
        self.table.viewport().installEventFilter(self)
        self.rows.dataChanged.connect(self.checked_changed)
        self.rows.modelReset.connect(self.checked_changed)
        self.empty.requested.connect(self.all_requested)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.empty, 1)
        self.empty.hide()

    def retranslate(self) -> None:
        """Say every word again."""
        self.table.setAccessibleName(self.tr("Cities, organisations and people"))
        self.rows.retranslate()

    def show_lines(self, lines: Sequence[Line], searched: str = "") -> None:
        """Show these lines; ``searched`` are the words that they were found by."""
        self.rows.show(lines)
        self.rows.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(SHARES) - 1)
        self.fit()
        self.table.lay_out_now()
        self.table.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        if lines:
            return
        if searched.strip():
            self.empty.set_words(
                filled(self.tr("No name here matches “{words}”."), words=searched),
                self.tr("Show everything"),
            )
        elif self._shown() is Shown.SAME:
            self.empty.set_words(self.tr("There are no more names that look the same."))
        else:
            self.empty.set_words(self.tr("There is nothing here."))

    def choose(self, record: RecordId) -> None:
        """Make a line the current one, and bring it into sight."""
        index = self.rows.index_of(record)
        if index.isValid():
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)

    def current(self) -> Line | None:
        """Return the current line; none if there is none."""
        return self.rows.record(self.table.currentIndex().row())

    def enter(self) -> None:
        """Go to the first line."""
        if self.rows.rowCount():
            self.table.setFocus()
            self.table.setCurrentIndex(self.rows.index(0, 0))

    def fit(self) -> None:
        """Divide the width among the columns."""
        # Cities are all of one kind.
        cities = self._shown() in (Shown.CITIES, Shown.WITHOUT_COUNTRY)
        hidden = cities or self.width() < px(WHERE_NARROW)
        self.table.setColumnHidden(1, hidden)
        self.table.fit_columns([0.0 if hidden and n == 1 else one for n, one in enumerate(SHARES)])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self.fit)
        return super().eventFilter(watched, event)
