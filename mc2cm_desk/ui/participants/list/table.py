"""The table of an event's people: sorted, checked, edited in its cells, empty at first."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mc2cm_desk.domain.ids import ParticipantId
from mc2cm_desk.domain.people.participant import Role
from mc2cm_desk.ui.core.records import RecordsTable
from mc2cm_desk.ui.participants.list.columns import table_columns
from mc2cm_desk.ui.participants.list.delegate import CompletingDelegate
from mc2cm_desk.ui.participants.list.model import PeopleList, PersonLine
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame, EmptyState
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.tables.table import Table
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

SHARES = [20.0, 12.0, 20.0, 19.0, 16.0, 5.0, 12.0]
WHERE_NARROW, WHERE_NARROWEST = (4, 5), (2, 4, 5)
"""Columns that make room for the names in a narrow table; the panel beside it has them."""
NARROW, NARROWEST = 640, 500
"""Widths of the table, in pixels at 100 %."""


class PeopleTable(CardFrame):
    """A sheet with the table, or with what to do while nobody is on the list.

    Signals:
        checked_changed(): other boxes are checked, or other people are shown.
        all_requested(): show everybody again.
    """

    checked_changed = Signal()
    all_requested = Signal()

    def __init__(
        self,
        people: PeopleList,
        language: Callable[[], str],
        edited: Callable[[PersonLine, str, str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("plain", parent, padding=6)
        self._people, self._language = people, language
        self.table = Table(self)
        self.rows: RecordsTable[PersonLine] = RecordsTable(
            table_columns(language), self, checkable=True, edited=edited
        )
        self.empty = EmptyState("participants", self)
        self.nobody = EmptyState("search", self)
        self._narrowed = QWidget(self)
        self._narrowed_words = Label("small", "", self._narrowed)
        self.all_button = Button("", self._narrowed, look="link")
        foot = QHBoxLayout(self._narrowed)
        foot.setContentsMargins(px(8), 0, px(8), 0)
        foot.addWidget(self._narrowed_words)
        foot.addWidget(self.all_button)
        foot.addStretch(1)
        for one in (self._narrowed, self.empty, self.nobody):
            # Until the list is read nobody knows whether it is empty.
            one.hide()
        self.nobody.requested.connect(self.all_requested)
        self.all_button.clicked.connect(self.all_requested)
        self.table.setModel(self.rows)
        self.table.viewport().installEventFilter(self)
        self.table.setItemDelegate(
            CompletingDelegate(self.table, [one.name for one in self.rows.columns], self._words_for)
        )
        self.table.setSortingEnabled(False)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.make_sortable()
        self.rows.dataChanged.connect(self.checked_changed)
        self.rows.modelReset.connect(self.checked_changed)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(self.nobody, 1)
        # Under the table: it comes and goes without moving a row.
        self.body.addWidget(self._narrowed)

    def retranslate(self) -> None:
        """Say every word again."""
        self.table.setAccessibleName(self.tr("Participants"))
        self.empty.set_words(
            self.tr("Nobody is on the list yet. Drop a spreadsheet here, or add people by hand."),
            self.tr("Import a list"),
            "Ctrl+I",
        )
        self.all_button.set_words(self.tr("Show everybody"))
        self.rows.retranslate()

    def show_lines(self, lines: Sequence[PersonLine], searched: str = "") -> None:
        """Show these people; ``searched`` are the words that they were found by."""
        self.rows.show(lines)
        self.table.lay_out_now()
        every = len(self._people.lines)
        self.table.setVisible(bool(lines))
        self.empty.setVisible(not every)
        self.nobody.setVisible(bool(every) and not lines)
        self._narrowed.setVisible(0 < len(lines) < every)
        if not lines:
            sentence = filled(
                self.tr("Nobody on the list matches “{words}”."),
                words=searched,
            )
            if not searched.strip():
                sentence = self.tr("Nobody on the list matches this filter.")
            self.nobody.set_words(sentence, self.tr("Show everybody"))
        words = self.tr("Showing {count} of {all}").format(count=len(lines), all=every)
        self._narrowed_words.setText(words)

    def choose(self, participant: ParticipantId) -> None:
        """Make somebody's row the current one, and bring it into sight."""
        index = self.rows.index_of(participant)
        if index.isValid():
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)

    def bring(self, participant: ParticipantId) -> None:
        """Bring somebody's row into sight; another one stays current."""
        index = self.rows.index_of(participant)
        if index.isValid():
            self.table.scrollTo(index)

    def enter(self) -> None:
        """Go to the first row."""
        if self.rows.rowCount():
            self.table.setFocus()
            self.table.setCurrentIndex(self.rows.index(0, 0))

    def checked(self) -> list[ParticipantId]:
        """Return the participants whose boxes are checked."""
        return [line.id for line in self.rows.checked()]

    def check_all(self) -> None:
        """Check every box, or none where all are checked."""
        self.rows.check_all(on=len(self.rows.checked()) < self.rows.rowCount())

    def fit(self) -> None:
        """Divide the width among the columns; some make room in a narrow table."""
        hidden: tuple[int, ...] = ()
        if self.width() < px(NARROW):
            hidden = WHERE_NARROW if self.width() > px(NARROWEST) else WHERE_NARROWEST
        for column in range(len(SHARES)):
            self.table.setColumnHidden(column, column in hidden)
        shares = [0.0 if column in hidden else share for column, share in enumerate(SHARES)]
        self.table.fit_columns(shares)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self.fit)
        return super().eventFilter(watched, event)

    def _words_for(self, column: int) -> list[str]:
        language = self._language()
        match self.rows.columns[column].name:
            case "organisation_name":
                return self._people.people.organisations
            case "city_name":
                return self._people.people.cities
            case "role":
                return [labels.label(Catalogue(language), role) for role in Role]
            case "group":
                return ["—", *(group.code for group in self._people.groups.values())]
            case _:
                return []
