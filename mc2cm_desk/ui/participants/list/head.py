"""The row above the table: search, filters, badges, lists, import."""

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from mc2cm_desk.ui.participants.list import model
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.drafts.scope import set_field
from mc2cm_desk.ui.widgets.layout.head_row import HeadRow
from mc2cm_desk.ui.widgets.tables.filters import Filter, FilterRow


class ListHead(QWidget):
    """What is shown and what is written.

    Signals:
        changed(): search again.
        entered(): Enter in the search.
        badges_requested(str): of a filter; empty for everybody, ``checked`` for those.
        list_requested(str): the attendance list as .xlsx, .pdf or .csv.
        certificates_requested(): certificates of attendance.
        report_requested(): take in the report of an online meeting.
        consents_requested(str): what `ConsentWork.begin` takes.
        directory_requested(): go to the cities and organisations.
    """

    changed = Signal()
    entered = Signal()
    badges_requested = Signal(str)
    list_requested = Signal(str)
    certificates_requested = Signal()
    report_requested = Signal()
    consents_requested = Signal(str)
    directory_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(self)
        set_field(self.search, "")
        self.filters = FilterRow(self)
        self.directory_button = Button("", self)
        self.badges_button = Button("", self)
        self.attendance_button = Button("", self)
        self.consents_button = Button("", self)
        self.import_button = Button("", self, look="main", icon_name="import")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        # No pause: every key is answered in the next picture, keys that came together in one.
        self._typing.setInterval(0)
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(px(200))
        row = HeadRow(self)
        for part in (
            self.search,
            self.filters,
            self.directory_button,
            self.badges_button,
            self.attendance_button,
            self.consents_button,
            self.import_button,
        ):
            row.addWidget(part)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self._typing.timeout.connect(self.changed)
        self.filters.chosen_changed.connect(self.changed)
        self.directory_button.clicked.connect(self.directory_requested)
        self.search.returnPressed.connect(self._on_return)

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.search.setPlaceholderText(self.tr("Search: name, organisation, city"))
        self.search.setAccessibleName(self.tr("Search in the list"))
        self.filters.setAccessibleName(self.tr("Filter"))
        self.directory_button.set_words(self.tr("Cities and organisations"))
        self.badges_button.set_words(self.tr("Badges"))
        self.attendance_button.set_words(self.tr("Attendance list"))
        self.import_button.set_words(self.tr("Import a list"), "Ctrl+I")
        badges, lists = QMenu(self.badges_button), QMenu(self.attendance_button)
        for asked_for, words in (
            ("", self.tr("Everybody")),
            ("checked", self.tr("Those checked")),
            (model.UNPRINTED, self.tr("Not printed yet")),
        ):
            action = badges.addAction(words)
            action.triggered.connect(
                lambda _on=False, one=asked_for: self.badges_requested.emit(one)
            )
        for suffix, words in (
            (".xlsx", self.tr("Workbook (XLSX)")),
            (".pdf", self.tr("Sheets to sign (PDF)")),
            (".csv", self.tr("Table (CSV)")),
        ):
            action = lists.addAction(words)
            action.triggered.connect(lambda _on=False, one=suffix: self.list_requested.emit(one))
        for words, signal in (
            (self.tr("Certificates of attendance (PDF)"), self.certificates_requested),
            (self.tr("Import a report from Zoom, Teams or Webex…"), self.report_requested),
        ):
            lists.addAction(words).triggered.connect(
                lambda _on=False, emitted=signal: emitted.emit()
            )
        forms = QMenu(self.consents_button)
        self.consents_button.set_words(self.tr("Consents"))
        for asked_for, words in (
            ("consent-print", self.tr("Form: one list to sign (PDF)")),
            ("consent-pages", self.tr("Form: one page per person (PDF)")),
            ("consent-type", self.tr("Enter signed forms…")),
        ):
            action = forms.addAction(words)
            action.triggered.connect(
                lambda _on=False, one=asked_for: self.consents_requested.emit(one)
            )
        self.consents_button.set_menu(forms)
        self.badges_button.set_menu(badges)
        self.attendance_button.set_menu(lists)

    def show_filters(self, filters: Iterable[Filter]) -> None:
        """Offer these filters; each says what it counts in its help text."""
        self.filters.set_filters(filters)

    def requested(self) -> str:
        """Return the filter that holds."""
        return (self.filters.chosen() or (model.REGISTERED,))[0]

    def show_all(self) -> None:
        """Clear search and filter: everybody is shown, cancelled or not."""
        self.show_filter(model.ALL)

    def show_filter(self, asked_for: str) -> None:
        """Clear the search and let one filter hold: the first where it is not offered."""
        self.search.clear()
        self._typing.stop()
        self.filters.choose(asked_for)

    def _on_return(self) -> None:
        self._typing.stop()
        self.entered.emit()
