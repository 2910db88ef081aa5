"""One person: what is held, a copy of it, its erasure asked by name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.ids import PersonId, RecordId
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.people.personal_data.erasure import (
    Erasure,
    Outline,
    Remainder,
    Remaining,
    is_confirmed,
)
from mc2cm_desk.services.people.personal_data.subject import Subject
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.tasks.runner import TaskRunner
from mc2cm_desk.ui.preferences.safety.certificate_view import CertificateView
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.drafts import scope
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.labels import Label, SectionHeading
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents import personal_data

MOST_SHOWN = 4
"""Remainders that are listed by name; the certificate has all of them."""


class ErasureCard(CardFrame):
    """Search, what would go and what would remain, the copy, the erasure.

    Signals:
        search_requested(str): find people by these words.
        chosen(str): show what is held about this person (id).
        copy_requested(str): write this person's copy.
        erasure_requested(str, str): erase this person, confirmed by these words.
    """

    search_requested = Signal(str)
    chosen = Signal(str)
    copy_requested = Signal(str)
    erasure_requested = Signal(str, str)

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._person, self._outline = "", Outline("", (), ())
        self._roomy = True
        self._heading = SectionHeading("", self, "top")
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.list = CardList("row", self)
        self.list.setMaximumHeight(px(150))
        self.list.hide()
        self.erased, self.remains = (Label("small", "", self, wrap=True) for _ in range(2))
        self.copy_button = Button("", self)
        self.erase_button = Button("", self, icon_name="remove")
        self.question = Label("small", "", self, wrap=True)
        self.name = QLineEdit(self)
        self.yes, self.no = Button("", self, look="main"), Button("", self, keys="Esc")
        self.sentence_label = Label("mute", "", self, wrap=True)
        self.certificate = CertificateView(tasks, self)
        for line in (self.search, self.name):
            # A name that is searched or confirmed for erasure is not kept as a draft.
            scope.set_field(line, "")
        self._lay_out()
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._take_first)
        self.list.opened.connect(self._take)
        self.list.clicked.connect(lambda _index: self._take(PersonId(self.list.current_record())))
        self.copy_button.clicked.connect(lambda: self.copy_requested.emit(self._person))
        self.erase_button.clicked.connect(self._ask)
        self.name.textChanged.connect(self._on_name)
        self.name.returnPressed.connect(self._on_yes)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self._on_no)
        self._show_parts()

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self._heading.set_text(self.tr("Erase a person"))
        self.search.setPlaceholderText(self.tr("Name of the person"))
        self.search.setAccessibleName(self.tr("Name of the person"))
        self.list.setAccessibleName(self.tr("People of this name"))
        self.copy_button.set_words(self.tr("Copy for the person"))
        self.erase_button.set_words(self.tr("Erase…"))
        self.yes.set_words(self.tr("Erase for good"))
        self.no.set_words(self.tr("Keep"), "Esc")
        self._show_enabled()

    def show_people(self, people: Sequence[Subject]) -> None:
        """Show whom the words may mean."""
        language = languages.current()
        cards = [
            Card(
                id=one.person.id,
                title=one.person.sorting_name,
                sub=bidi.joined(
                    (
                        one.city.name_in(language) if one.city else "",
                        self.tr("%n event(s)", "", len(one.events)),
                    ),
                    language,
                ),
                icon="person",
                icon_tone="neutral",
            )
            for one in people
        ]
        self.list.show_cards(cards)
        self.list.setVisible(bool(cards))
        self.show_message("" if cards else self.tr("Nobody has this name."))

    def show_outline(
        self, person: PersonId, found: Outline, programme: Programme, at: Erasure
    ) -> None:
        """Show what would be erased and what would remain; ``at`` is the certificate as of now."""
        self._person, self._outline = person, found
        self.list.hide()
        self.search.blockSignals(True)  # noqa: FBT003  Qt's own signature
        self.search.setText(found.name)
        self.search.blockSignals(False)  # noqa: FBT003
        self.certificate.show_certificate(at, programme)
        self.certificate.setVisible(self._roomy)
        self.show_message("")
        self._show_enabled()
        self._show_parts()
        self.copy_button.setFocus()

    def show_done(self, sentence: str) -> None:
        """Show that the person is erased, and be ready for another one."""
        self.forget()
        self.show_message(sentence)

    def forget(self) -> None:
        """Show nobody."""
        self._person, self._outline = "", Outline("", (), ())
        self.search.clear()
        self.certificate.forget()
        self._show_enabled()
        self._show_parts()

    def show_message(self, sentence: str) -> None:
        """Show what is being done, or why it is not."""
        self.sentence_label.setText(sentence)
        self.sentence_label.setVisible(bool(sentence))

    def set_roomy(self, *, roomy: bool) -> None:
        """Show whether there is room for the certificate."""
        self._roomy = roomy
        self.certificate.setVisible(roomy and bool(self._person))

    def set_busy(self, *, busy: bool) -> None:
        """Let the buttons wait while something is erased."""
        for one in (self.copy_button, self.erase_button, self.yes, self.search):
            one.setEnabled(not busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.name.isVisible():
            self._on_no()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(px(8))
        for widget in (self._heading, self.search, self.list, self.erased, self.remains):
            column.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.erase_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.question)
        column.addWidget(self.name)
        answers = QHBoxLayout()
        answers.addWidget(self.yes)
        answers.addWidget(self.no)
        answers.addStretch(1)
        column.addLayout(answers)
        column.addWidget(self.sentence_label)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(px(14))
        row.addLayout(column, 1)
        row.addWidget(self.certificate)
        self.body.addLayout(row)

    def _show_parts(self, *, asking: bool = False) -> None:
        there = bool(self._person)
        for one in (self.erased, self.remains):
            one.setVisible(there)
        for one in (self.copy_button, self.erase_button):
            one.setVisible(there and not asking)
        for one in (self.question, self.name, self.yes, self.no):
            one.setVisible(there and asking)

    def _show_enabled(self) -> None:
        catalogue, language = Catalogue(languages.current()), languages.current()
        erased = [personal_data.to_erase(catalogue, what, n) for what, n in self._outline.erased]
        remains = _lines(self._outline.remains, catalogue)
        more = len(self._outline.remains) - len(remains)
        if more > 0:
            remains.append(self.tr("%n more", "", more))
        self.erased.setText(
            filled(
                self.tr("Will be erased here: {things}"), things=formats.listed(erased, language)
            )
        )
        self.remains.setText(
            filled(
                self.tr("Will remain elsewhere: {things}"),
                things=bidi.joined(remains, language)
                or personal_data.translate(catalogue, "remains-nothing"),
            )
        )
        self.question.setText(
            filled(
                self.tr("This cannot be undone. To erase everything, type the name: {name}"),
                name=self._outline.name,
            )
        )
        self.name.setAccessibleName(self.question.text())

    @Slot(str)
    def _on_typed(self, words: str) -> None:
        if self._person and words != self._outline.name:
            self._person = ""
            self.certificate.forget()
            self._show_parts()
        if words.strip():
            self.search_requested.emit(words)
        else:
            self.list.hide()
            self.show_message("")

    @Slot()
    def _take_first(self) -> None:
        card = self.list.cards.card(max(self.list.currentIndex().row(), 0))
        if card is not None and self.list.isVisible():
            self._take(PersonId(RecordId(card.id)))

    @Slot(str)
    def _take(self, person: PersonId) -> None:
        if person:
            self.chosen.emit(person)

    @Slot()
    def _ask(self) -> None:
        self.name.clear()
        self._show_parts(asking=True)
        self._on_name()
        self.name.setFocus()

    @Slot()
    def _on_name(self) -> None:
        self.yes.setEnabled(is_confirmed(self._outline.name, self.name.text()))

    @Slot()
    def _on_yes(self) -> None:
        if self.yes.isEnabled():
            words = self.name.text()
            self._show_parts()
            self.erasure_requested.emit(self._person, words)

    @Slot()
    def _on_no(self) -> None:
        self._show_parts()
        self.erase_button.setFocus()


def _lines(remains: Sequence[Remainder], catalogue: Catalogue) -> list[str]:
    """Return what remains, what is most to be seen to first."""
    ordered = sorted(remains, key=lambda one: list(Remaining).index(one.what))
    return [personal_data.remaining(catalogue, one.what, one.name) for one in ordered[:MOST_SHOWN]]
