"""The head of the note's screen: its language, what it lacks, where it stands, what goes out."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.buttons.push_button import PushButton
from mc2cm_desk.ui.widgets.layout.head_row import HeadRow
from mc2cm_desk.ui.widgets.marks.labels import ElidedLabel
from mc2cm_desk.ui.widgets.tables.filters import Filter, FilterRow


class NoteHead(QWidget):
    """One row.

    Signals:
        language_chosen(str): write and show the note of this language.
        gaps_requested(): show everything that the note lacks.
        versions_requested()
        pages_requested(): show the pages, or the text again, where there is no room for both.
        export_requested(str): write the note as a file of this ending, without its dot.
        mail_requested(str): write what goes out beside the note, by its name.
    """

    language_chosen = Signal(str)
    gaps_requested = Signal()
    versions_requested = Signal()
    pages_requested = Signal()
    export_requested = Signal(str)
    mail_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self.tongues = FilterRow(self)
        self.gaps = PushButton("", self)
        self.gaps.setProperty("look", "filter")
        self.gaps.setProperty("tone", "warn")
        self.gaps.setAutoDefault(False)
        self.state = ElidedLabel("mute", "", self)
        self.pages = Button("", self, icon_name="eye")
        self.versions = Button("", self, icon_name="history")
        self.more = Button("", self, icon_name="more")
        self.pdf = Button("", self, look="main", icon_name="export")
        row = HeadRow(self)
        buttons = (self.pages, self.versions, self.more, self.pdf)
        for part in (self.tongues, self.gaps, self.state, *buttons):
            row.addWidget(part)
        self.pages.hide()
        self.tongues.chosen_changed.connect(self._on_tongue)
        self.gaps.clicked.connect(self.gaps_requested)
        self.pages.clicked.connect(self.pages_requested)
        self.versions.clicked.connect(self.versions_requested)
        self.pdf.clicked.connect(lambda: self.export_requested.emit("pdf"))

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.tongues.set_filters([Filter(one.code, one.name) for one in LANGUAGES.every()])
        self.pdf.set_words(self.tr("Export the PDF"), "" if self._narrow else "Ctrl+E")
        files = self.tr("Other files")
        self.more.set_words("" if self._narrow else files, name=files)
        versions = self.tr("Versions")
        self.versions.set_words("" if self._narrow else versions, name=versions)
        self.pages.set_words("", name=self.tr("Pages of the note"))
        self._fill_menu()

    def show_state(self, language: str, missing: int, state: str) -> None:
        """Show the language that is written, how much is missing, and where the note stands."""
        self.tongues.choose(language)
        sentence = self.tr("%n item(s) to complete", "", missing)
        self.gaps.setText(sentence)
        self.gaps.setVisible(bool(missing))
        self.state.setText(state)

    def set_compact(self, *, narrow: bool) -> None:
        """Make room where the window is narrow."""
        self._narrow = narrow
        self.pages.setVisible(narrow)
        self.state.setVisible(not narrow)
        self.retranslate()

    def _fill_menu(self) -> None:
        menu = QMenu(self.more)
        for ending, words in (
            ("docx", self.tr("Word file (DOCX)")),
            ("html", self.tr("Web page (HTML)")),
            ("epub", self.tr("E-book (EPUB)")),
            ("txt", self.tr("Plain text (TXT)")),
        ):
            action = menu.addAction(words)
            action.triggered.connect(lambda _on=False, one=ending: self.export_requested.emit(one))
        menu.addSeparator()
        for name, words in (
            ("brief", self.tr("Brief for elected officials…")),
            ("letters", self.tr("Letters by addressee…")),
            ("sheets", self.tr("Case sheets…")),
            ("forms", self.tr("Forms to ask cities for what is missing…")),
            ("summary", self.tr("Summary and citation for the web…")),
            ("cards", self.tr("Picture cards for social media…")),
        ):
            action = menu.addAction(words)
            action.triggered.connect(lambda _on=False, one=name: self.mail_requested.emit(one))
        self.more.set_menu(menu)

    @Slot()
    def _on_tongue(self) -> None:
        self.language_chosen.emit((self.tongues.chosen() or (LANGUAGES.default,))[0])
