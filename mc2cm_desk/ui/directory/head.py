"""The row above the directory's table: search, filters, adding."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mc2cm_desk.ui.directory.model import DirectoryList, Shown
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.drafts.scope import set_field
from mc2cm_desk.ui.widgets.layout.head_row import HeadRow
from mc2cm_desk.ui.widgets.tables.filters import Filter, FilterRow


class DirectoryHead(QWidget):
    """What is shown.

    Signals:
        changed(): search again.
        entered(): Enter in the search.
        add_requested(): make a city or an organisation.
    """

    changed = Signal()
    entered = Signal()
    add_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(self)
        set_field(self.search, "")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(px(200))
        self.filters = FilterRow(self)
        self.add = Button("", self, icon_name="add")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(0)
        row = HeadRow(self)
        for part in (self.search, self.filters, self.add):
            row.addWidget(part)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self._typing.timeout.connect(self.changed)
        self.filters.chosen_changed.connect(self.changed)
        self.search.returnPressed.connect(self.entered)
        self.add.clicked.connect(self.add_requested)

    def retranslate(self) -> None:
        """Say every word again."""
        self.search.setPlaceholderText(self.tr("Search, in any language"))
        self.search.setAccessibleName(self.tr("Search in names"))
        self.filters.setAccessibleName(self.tr("Filter"))
        self.add.set_words(self.tr("Add"), "Ctrl+N")

    def show_counts(self, found: DirectoryList) -> None:
        """Offer the filters with what they find."""
        same = found.count(Shown.SAME)
        bare = found.count(Shown.WITHOUT_COUNTRY)
        self.filters.set_filters(
            [
                Filter(Shown.CITIES, self.tr("Cities"), found.count(Shown.CITIES)),
                Filter(
                    Shown.ORGANISATIONS,
                    self.tr("Organisations"),
                    found.count(Shown.ORGANISATIONS),
                ),
                Filter(Shown.PEOPLE, self.tr("People"), found.count(Shown.PEOPLE)),
                Filter(Shown.SAME, self.tr("Likely the same"), same, "warn" if same else ""),
                Filter(
                    Shown.WITHOUT_COUNTRY,
                    self.tr("Without country"),
                    bare,
                    "warn" if bare else "",
                ),
            ]
        )

    def requested(self) -> Shown:
        """Return the filter that holds."""
        return Shown((self.filters.chosen() or (Shown.CITIES,))[0])

    def show_all(self, shown: Shown) -> None:
        """Clear the search and choose a filter."""
        self.search.clear()
        self._typing.stop()
        self.filters.choose(shown.value)
