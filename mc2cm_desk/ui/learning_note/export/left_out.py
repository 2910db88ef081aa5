"""Who and what the note leaves out, and why: each line a way to where consent is entered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.read_models.note.privacy import (
    LeftOut,
    LeftOutReason,
    Many,
    NoteUse,
    summarised,
)
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.layout.flow import FlowLayout
from mc2cm_desk.ui.widgets.marks.labels import SectionHeading
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

WAYS = ("no-consent", "consent-print", "consent-type")
TO_ASK = (LeftOutReason.NOT_ASKED, LeftOutReason.PERSON_NOT_ASKED)

_ICONS = {NoteUse.NAME: "person", NoteUse.QUOTATION: "quote", NoteUse.PICTURE: "picture"}


class LeftOutCard(CardFrame):
    """Names, quotations and pictures without consent.

    Signals:
        requested(object): go to where the consent is entered (a LeftOut).
        way_requested(str): how several are asked: `no-consent`, `consent-print`, `consent-type`.
    """

    requested = Signal(object)
    way_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunk", parent, padding=10)
        self._heading = SectionHeading("", self)
        self.list = CardList("row", self)
        self._shown: dict[str, LeftOut] = {}
        self.body.addWidget(self._heading)
        self.body.addWidget(self.list)
        holder = QWidget(self)
        row = FlowLayout(holder, gap=4)
        self._ways = {one: Button("", holder, look="link") for one in WAYS}
        for name, button in self._ways.items():
            button.clicked.connect(lambda _on=False, one=name: self.way_requested.emit(one))
            row.addWidget(button)
        self._holder = holder
        self.body.addWidget(holder)
        self.list.opened.connect(self._on_opened)

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.list.setAccessibleName(self.tr("Not published: no consent"))
        for name, words in (
            ("no-consent", self.tr("Show whom to ask")),
            ("consent-print", self.tr("Print a form to sign")),
            ("consent-type", self.tr("Enter signed forms")),
        ):
            self._ways[name].set_words(words)

    def show_left_out(self, left_out: Sequence[LeftOut], language: str) -> None:
        """Show what is left out, or nothing."""
        catalogue = Catalogue(language)
        groups = {str(place): one for place, one in enumerate(summarised(left_out))}
        self._shown = {
            key: one.first if isinstance(one, Many) else one for key, one in groups.items()
        }
        self.list.show_cards([self._card(key, one, catalogue) for key, one in groups.items()])
        self._heading.set_text(self.tr("Not published: no consent"), str(len(left_out)))
        asked = any(one.reason in TO_ASK and one.use is not NoteUse.PICTURE for one in left_out)
        self._holder.setVisible(asked)
        self.setVisible(bool(left_out))

    def _card(self, key: str, one: LeftOut | Many, catalogue: Catalogue) -> Card:
        first = one.first if isinstance(one, Many) else one
        reasons = (labels.label(catalogue, first.use), labels.label(catalogue, first.reason))
        if isinstance(one, Many):
            title, facts = self.tr("%n in all", "", one.count), reasons
        else:
            title, facts = one.what, (*reasons, *one.people)
        return Card(
            id=key,
            title=title,
            sub=bidi.joined(facts, catalogue.language),
            icon=_ICONS[first.use],
        )

    def _on_opened(self, key: str) -> None:
        one = self._shown.get(key)
        if one is not None:
            self.requested.emit(one)
