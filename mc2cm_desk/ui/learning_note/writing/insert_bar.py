"""One line for what a tool asks: an address, an end note, a record, a comment."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.services.read_models.note.references import NoteReference
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.drafts.commits import Commit, begun
from mc2cm_desk.ui.widgets.drafts.scope import scopes, set_field
from mc2cm_desk.ui.widgets.drafts.shown_record import show_record
from mc2cm_desk.ui.widgets.drafts.sources import keys_in
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents import note

MOST_FOUND = 12


class InsertBar(CardFrame):
    """Opens under the tools, Enter takes, Esc closes.

    Signals:
        entered(str, str): the tool, and what was written or the record chosen (``kind:id``).
        closed(): nothing more is asked.
    """

    entered = Signal(str, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("teal", parent, padding=8)
        self._tool = ""
        self._references: Sequence[NoteReference] = ()
        self._title = Label("small", "", self)
        self.line = QLineEdit(self)
        self._take = Button("", self, look="plain")
        self.found = CardList("row", self)
        self.found.setFixedHeight(px(150))
        row = QHBoxLayout()
        for widget in (self._title, self.line, self._take):
            row.addWidget(widget, 1 if widget is self.line else 0)
        self.body.addLayout(row)
        self.body.addWidget(self.found)
        self.line.returnPressed.connect(self._on_entered)
        self._take.clicked.connect(self._on_entered)
        self.line.textChanged.connect(self._search)
        self.found.opened.connect(self._choose)
        self.hide()

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self._take.set_words(self.tr("Insert"), "Return")
        self.found.setAccessibleName(self.tr("What can be mentioned"))

    def ask(
        self, tool: str, words: str, references: Sequence[NoteReference] = (), text: str = ""
    ) -> None:
        """Open for a tool; ``words`` say what is asked."""
        self._tool, self._references = tool, references
        self._title.setText(words)
        self.line.setAccessibleName(words)
        # A name that is searched for is no text to be kept.
        set_field(self.line, "" if references else "insert")
        show_record(self, tool)
        self.line.setText(text)
        self.found.setVisible(bool(references))
        self._search()
        self.show()
        self.line.setFocus()
        self.line.selectAll()
        scopes().entered.emit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() == Qt.Key.Key_Down and self.found.isVisible():
            self.found.setFocus()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _search(self) -> None:
        if not self._references:
            return
        requested = fold(self.line.text()).split()
        cards: list[Card] = []
        for one in self._references:
            words = fold(f"{self._name(one)} {one.title}")
            if all(word in words for word in requested):
                cards.append(Card(id=one.key, title=self._name(one), sub=one.title))
            if len(cards) == MOST_FOUND:
                break
        self.found.show_cards(cards)

    def _name(self, one: NoteReference) -> str:
        return note.named(Catalogue(languages.current()), one.kind, one.label)

    @Slot(str)
    def _choose(self, key: str) -> None:
        tool = self._tool
        commit = Commit(self, keys_in(self))
        with begun(commit):
            self._close()
            self.entered.emit(tool, key)
        if not commit.runs:
            # It stands in the note's text now, which is kept by itself.
            scopes().finished.emit(self)
        self.line.clear()

    @Slot()
    def _on_entered(self) -> None:
        if self._references:
            first = self.found.current() or (
                card.id if (card := self.found.cards.card(0)) is not None else ""
            )
            if first:
                self._choose(first)
            return
        text = self.line.text().strip()
        if text:
            self._choose(text)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
