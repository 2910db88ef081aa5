"""Settings: language, look, sound, the library and its backups, the programme's own words."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mc2cm_desk import __version__
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.ids import NO_ID, EventId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services import records
from mc2cm_desk.services.event import programmes
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.safety import attachments, backup
from mc2cm_desk.services.safety.backup import Soundness
from mc2cm_desk.ui.core import languages, settings
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.panels.logos_panel import LogosPanel
from mc2cm_desk.ui.core.panels.scanner_sheet import ScannerSheet
from mc2cm_desk.ui.core.screen import Screen
from mc2cm_desk.ui.preferences.look_panel import LookPanel
from mc2cm_desk.ui.preferences.safety.page import SafetyPage
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.columns import Columns
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.fields.binding import bind
from mc2cm_desk.ui.widgets.fields.choice import CheckField, Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.fields.keys import KeyField
from mc2cm_desk.ui.widgets.fields.lines import LinesField
from mc2cm_desk.ui.widgets.fields.number import IntegerField
from mc2cm_desk.ui.widgets.fields.text import LineField, LocalisedField
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.labels import Label, SectionHeading
from mc2cm_desk.ui.widgets.tables.filters import Filter, FilterRow
from mc2cm_desk.wording import formats, vocabulary
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import soundness
from mc2cm_desk.wording.spelling import has_dictionary, platform_broker

_ORGANISATIONS = ("partners", "donors")
"""Kept under their acronyms, shown by their names."""


class PreferencesScreen(Screen):
    """Two pages: this laptop, the library and the programme; backups and personal data."""

    kinds = (Programme, Attachment)

    def __init__(
        self, desk: Desk, event_id: EventId = EventId(NO_ID), parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, event_id, parent)
        self._programme: Programme | None = None
        self._headings = [SectionHeading("", self) for _ in range(3)]
        self.laptop: dict[str, Field] = {
            "language": ChoiceField("language"),
            "theme": ChoiceField("theme"),
            "text_size": ChoiceField("text_size"),
            "sound": CheckField("sound"),
            "volume": IntegerField("volume", least=0, most=100),
            "mirrored_preview": CheckField("mirrored_preview"),
            "kiosk_exit": KeyField("kiosk_exit"),
        }
        self.programme: dict[str, Field] = {
            "name": LocalisedField("name", least=1),
            "acronym": LineField("acronym"),
            "partners": LinesField("partners"),
            "donors": LinesField("donors"),
            "funding": LocalisedField("funding", least=1),
            "disclaimer": LocalisedField("disclaimer", least=3),
            "about": LocalisedField("about", least=3),
            "contact": LineField("contact"),
            "website": LineField("website"),
            "words": LinesField("words"),
        }
        bind(self.programme.values(), Programme)
        self._folder, self._backups = Label("small", "", self, wrap=True), Label("small", "", self)
        self._result = Label("small", "", self, wrap=True)
        self._about = Label("mute", "", self, wrap=True)
        self._spelling = Label("small", "", self, wrap=True)
        self.scanner_button = Button("", self, icon_name="scanner")
        self.scanner = ScannerSheet(self)
        self.look, self.logos = LookPanel(desk, self), LogosPanel(desk, self)
        self.backup_button = Button("", self, icon_name="backup")
        self.check_button = Button("", self, icon_name="check")
        self.pages = FilterRow(self)
        self.safety = SafetyPage(desk, self)
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()
        self.retranslate()
        self.refresh(None)

    def _connect(self) -> None:
        self.pages.chosen_changed.connect(self._on_page)
        self.safety.restore_requested.connect(self.desk.restore_requested)
        for field in self.laptop.values():
            field.committed.connect(self._set)
        for field in self.programme.values():
            field.committed.connect(self._amend)
        self.look.changed.connect(self._amend)
        self.scanner_button.clicked.connect(self.scanner.begin)
        self.backup_button.clicked.connect(self._back_up)
        self.check_button.clicked.connect(self._check)

    def title(self) -> str:
        if self._stack.currentIndex():
            return self.tr("Settings · Backups and personal data")
        return self.tr("Settings")

    def subtitle(self) -> str:
        if self._stack.currentIndex():
            return self.tr("One file per backup: texts, pictures, versions, lines being typed")
        return self.tr("This laptop, the library, the programme")

    def show_page(self, page: str) -> None:
        """Show one of the two pages: ``general`` or ``safety``."""
        self.pages.choose(page)
        self._on_page()

    def screen_actions(self) -> list[Action]:
        return [
            Action("scanner-test", lambda: self.tr("Test the scanner"), self.scanner.begin),
            Action(
                "safety",
                lambda: self.tr("Backups and personal data"),
                lambda: self.show_page("safety"),
            ),
            Action("backup", lambda: self.tr("Back up now"), self._back_up),
            Action("check", lambda: self.tr("Check the library"), self._check),
        ]

    def retranslate(self) -> None:
        headings = (self.tr("This laptop"), self.tr("The library"), self.tr("The programme"))
        for heading, words in zip(self._headings, headings, strict=True):
            heading.set_text(words)
        titles = {
            "language": self.tr("Language"),
            "theme": self.tr("Appearance"),
            "text_size": self.tr("Text size"),
            "sound": self.tr("Sound at the welcome desk"),
            "volume": self.tr("Volume"),
            "mirrored_preview": self.tr("Mirror the camera picture"),
            "kiosk_exit": self.tr("Keys to leave the kiosk"),
        }
        for name, words in titles.items():
            self.laptop[name].set_title(words)
        self._choices()
        self.pages.set_filters(
            [
                Filter("general", self.tr("General")),
                Filter("safety", self.tr("Backups and personal data")),
            ]
        )
        self.pages.setAccessibleName(self.tr("Pages of the settings"))
        self.safety.retranslate()
        names = {
            "name": self.tr("Name"),
            "acronym": self.tr("Acronym"),
            "partners": self.tr("Partners"),
            "donors": self.tr("Donors"),
            "funding": self.tr("Funding statement"),
            "disclaimer": self.tr("Disclaimer"),
            "about": self.tr("About the programme"),
            "contact": self.tr("Contact"),
            "website": self.tr("Website"),
            "words": self.tr("Words added to the spelling dictionaries"),
        }
        for name, words in names.items():
            self.programme[name].set_title(words)
        self.backup_button.set_words(self.tr("Back up now"))
        self.check_button.set_words(self.tr("Check the library"))
        self.scanner_button.set_words(self.tr("Test the scanner"))
        self.scanner.retranslate()
        self.look.retranslate()
        self.logos.retranslate()
        licence = self.tr("MC2CM Desk {version}, licence Apache-2.0. Nothing leaves this laptop.")
        cities = self.tr("Cities: © GeoNames (geonames.org), CC BY 4.0, changed.")
        self._about.setText(f"{licence.format(version=__version__)}\n{cities}")

    def refresh(self, changes: Changes | None) -> None:
        self.desk.query(self, read_programme, lambda found: self._show_programme(*found))
        values = {
            "language": languages.current(),
            "theme": settings.THEME.get(),
            "text_size": settings.TEXT_SIZE.get(),
            "sound": settings.SOUND.get(),
            "volume": settings.VOLUME.get(),
            "mirrored_preview": settings.MIRRORED_PREVIEW.get(),
            "kiosk_exit": settings.KIOSK_EXIT.get(),
        }
        for name, value in values.items():
            self.laptop[name].show_value(value)
        folder = self.tr("Folder: {folder}")
        self._folder.setText(filled(folder, folder=self.library.folder))
        self._show_backups()
        self._show_spelling()

    def _show_programme(self, programme: Programme, logos: tuple[Path, ...]) -> None:
        self._programme = programme
        self.logos.show_logos(programme.id)
        self.look.show_programme(programme, logos)
        for name, field in self.programme.items():
            value = getattr(programme, name)
            if name in _ORGANISATIONS:
                value = tuple(vocabulary.organisation(one, self.language) for one in value)
            field.show_value(value)

    def focus_first(self) -> None:
        self.laptop["language"].editors()[0].setFocus()

    def _build(self) -> None:
        cards = [CardFrame("plain", self) for _ in range(3)]
        for card, heading in zip(cards, self._headings, strict=True):
            card.body.setSpacing(px(10))
            card.body.addWidget(heading)
        laptop, library, programme = cards
        for field in self.laptop.values():
            laptop.body.addWidget(field)
        laptop.body.addWidget(self.scanner_button, 0, Qt.AlignmentFlag.AlignLeading)
        laptop.body.addWidget(self._spelling)
        laptop.body.addStretch(1)
        for label in (self._folder, self._backups):
            library.body.addWidget(label)
        row = QHBoxLayout()
        row.addWidget(self.backup_button)
        row.addWidget(self.check_button)
        row.addStretch(1)
        library.body.addLayout(row)
        library.body.addWidget(self._result)
        library.body.addWidget(self._about)
        library.body.addStretch(1)
        programme.body.addWidget(self.look)
        programme.body.addWidget(self.logos)
        for field in self.programme.values():
            programme.body.addWidget(field)
        programme.body.addStretch(1)
        inner = Columns(self)
        columns = inner.row
        first = QVBoxLayout()
        first.setSpacing(px(SPACE["gap"]))
        first.addWidget(laptop)
        first.addWidget(library)
        first.addStretch(1)
        columns.addLayout(first, 1)
        columns.addWidget(programme, 1)
        self.column.addWidget(self.pages)
        self.column.addWidget(self._stack, 1)
        for page in (inner, self.safety):
            self._stack.addWidget(_scrolling(page, self))

    def _choices(self) -> None:
        offered = {
            "language": [Choice(one.code, one.name) for one in LANGUAGES.every()],
            "theme": [
                Choice("light", self.tr("Light")),
                Choice("dark", self.tr("Dark")),
                Choice("contrast", self.tr("High contrast")),
            ],
            "text_size": [
                Choice(size, formats.percent(size, languages.current()))
                for size in settings.TEXT_SIZE.allowed
            ],
        }
        for name, found in offered.items():
            field = self.laptop[name]
            assert isinstance(field, ChoiceField)
            field.set_choices(found)

    def _show_spelling(self) -> None:
        broker, folder = platform_broker(), self.library.folder
        found = [one.name for one in LANGUAGES.every() if has_dictionary(one.code, folder, broker)]
        words = self.tr("Spelling: {languages}") if found else self.tr("Spelling: no dictionary")
        named = formats.names(found, self.language) if found else ""
        self._spelling.setText(filled(words, languages=named))

    def _show_backups(self) -> None:
        found = backup.every(self.library.folder)
        words = self.tr("%n backup(s)", "", len(found))
        latest = (
            filled(self.tr("the latest: {name}"), name=bidi.path(found[0].path.name, self.language))
            if found
            else ""
        )
        self._backups.setText(f"{words} · {latest}" if latest else words)

    @Slot()
    def _on_page(self) -> None:
        self._stack.setCurrentIndex(int("safety" in self.pages.chosen()))
        self.titled.emit()

    @Slot(str, object)
    def _set(self, name: str, value: Any) -> None:
        application = QApplication.instance()
        if name == "language" and isinstance(application, QApplication):
            # The setting may hold it already, where this run was begun in another language.
            languages.switch(application, str(value))
            return
        known: dict[str, settings.Setting[Any]] = {
            "theme": settings.THEME,
            "text_size": settings.TEXT_SIZE,
            "sound": settings.SOUND,
            "volume": settings.VOLUME,
            "mirrored_preview": settings.MIRRORED_PREVIEW,
            "kiosk_exit": settings.KIOSK_EXIT,
        }
        known[name].set(value)

    @Slot(str, object)
    def _amend(self, name: str, value: object) -> None:
        programme = self._programme
        if name in _ORGANISATIONS and isinstance(value, tuple):
            value = tuple(vocabulary.organisation_acronym(str(one)) for one in value)
        if programme is not None:
            self.desk.write(
                self,
                lambda library: records.edit_fields(
                    library, Programme, programme.id, {name: value}
                ),
            )

    @Slot()
    def _back_up(self) -> None:
        self.desk.long(self, backup.make, lambda made: self._show_backup(str(made.path)))

    def _show_backup(self, file: str) -> None:
        self._result.setText(
            filled(self.tr("Backed up: {file}"), file=bidi.path(file, self.language))
        )
        self._show_backups()

    @Slot()
    def _check(self) -> None:
        self._result.setText(self.tr("Reading the library…"))
        self.desk.write(self, backup.check, self._show_integrity)

    def _show_integrity(self, found: Soundness) -> None:
        if found.is_sound:
            sentence = self.tr("Intact: {records}, {entries}.").format(
                records=self.tr("%n record(s)", "", found.records),
                entries=self.tr("%n journal entry(ies)", "", found.operations),
            )
        else:
            words = self.tr("Damaged: {faults}. Restore a backup.")
            catalogue = Catalogue(self.language)
            named = (soundness.fault(catalogue, one) for one in found.faults[:3])
            sentence = filled(words, faults="; ".join(named))
        self._result.setText(sentence)


def _scrolling(page: QWidget, parent: QWidget) -> QScrollArea:
    """Return an area in which a page scrolls where the window is small."""
    page.setProperty("scrolled", "true")
    area = QScrollArea(parent)
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def read_programme(library: Library) -> tuple[Programme, tuple[Path, ...]]:
    """Return the programme of the library, and where its logos lie."""
    programme = programmes.current(library)
    found = attachments.of_record(library, programme.id)
    return programme, tuple(attachments.path(library, one) for one in found if one.is_picture)
