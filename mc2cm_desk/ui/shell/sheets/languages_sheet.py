"""Texts that are stored under a language in which they are not written, put right in one act."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout

from mc2cm_desk.services.text import written_languages
from mc2cm_desk.services.text.written_languages import Misplaced
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.shell.event_frame import EventFrame
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.typing.language_chip import short_name
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names.undo_labels import kind_name


class LanguagesSheet(SideSheet):
    """Shows what would be moved in the open event, and moves it when a person says so."""

    def __init__(self, frame: EventFrame) -> None:
        super().__init__(frame, width=620)
        self._frame, self._desk, self._event_id = frame, frame.desk, frame.event_id
        self._catalogue = Catalogue(languages.current())
        self.closed.connect(self.deleteLater)
        self.list = CardList("row", self)
        self.status = Label("mute", "", self, wrap=True)
        self.cancel_button = Button("", self)
        self.apply_button = Button("", self, look="main", icon_name="language")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.apply_button)
        self.body.addWidget(self.status)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(foot)
        self.set_words(self.tr("Language of what was typed"), self.tr("Close"))
        self.list.setAccessibleName(self.tr("Texts under another language than their own"))
        self.cancel_button.set_words(self.tr("Cancel"), "Esc")
        self.apply_button.clicked.connect(self._apply)
        self.cancel_button.clicked.connect(self.close_sheet)

    def begin(self) -> None:
        """Read the texts, and open."""
        self._show([])
        self.status.setText(self.tr("Reading the texts…"))
        self.open_sheet(self.cancel_button)
        event_id = self._event_id
        self._desk.query(
            self, lambda library: written_languages.misplaced(library, event_id), self._show
        )

    def _show(self, found: list[Misplaced]) -> None:
        moving = sum(not one.left for one in found)
        self.list.show_cards([self._card(place, one) for place, one in enumerate(found)])
        self.list.setVisible(bool(found))
        self.apply_button.setEnabled(bool(moving))
        self.apply_button.set_words(self.tr("Correct %n text(s)", "", moving))
        self.status.setText(
            self.tr("These texts are not written in the language under which they are stored.")
            if found
            else self.tr("Every text is stored under the language in which it is written.")
        )
        if moving:
            self.apply_button.setFocus()

    def _card(self, place: int, one: Misplaced) -> Card:
        stored, written = short_name(one.stored), short_name(one.written)
        left = self.tr("stays: there is already another text there") if one.left else ""
        # Isolated: the direction of a chip is that of the window, not of its first letter.
        opening, arrow = ("\u2067", "←") if self.isRightToLeft() else ("\u2066", "→")
        return Card(
            id=f"{place}",
            title=" ".join(one.text.split())[:200],
            top=((f"{opening}{stored} {arrow} {written}\u2069", "sand" if one.left else "teal"),),
            sub=" · ".join(filter(None, (kind_name(one.kind, self._catalogue), left))),
            faint=one.left,
            strong=False,
        )

    @Slot()
    def _apply(self) -> None:
        event_id = self._event_id

        def done(found: list[Misplaced]) -> None:
            moved = sum(not one.left for one in found)
            self._frame.recorded.emit(self.tr("%n text(s) moved to their language.", "", moved))
            self.close_sheet()

        self._desk.write(self, lambda library: written_languages.put_right(library, event_id), done)
