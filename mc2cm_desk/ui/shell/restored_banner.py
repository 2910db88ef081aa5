"""What is said after a run that did not end by being closed: where it goes on, what came back."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from mc2cm_desk.ui.theme.icons import icon
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet
from mc2cm_desk.ui.widgets.marks.labels import Label


def restored_words(*, restored: bool) -> str:
    """Return what the list is called: one that gave nothing back does not say that it did."""
    if restored:
        return QCoreApplication.translate("RestoredBanner", "What was restored")
    return QCoreApplication.translate("RestoredBanner", "What is kept in its place")


class RestoredBanner(CardFrame):
    """A sentence over the line that it is about; it goes with its cross or Esc.

    Signals:
        details_requested(): show what was given back.
    """

    details_requested = Signal()

    def __init__(self, lead: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__("restored", parent, padding=0)
        self.setAccessibleName(f"{lead} {sentence}".strip())
        sign = QLabel(self)
        sign.setPixmap(icon("history", "teal").pixmap(px(16), px(16)))
        self.lead = Label("label", lead, self)
        self.lead.setVisible(bool(lead))
        self.words = Label("small", sentence, self, wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.details = Button("", self, look="link")
        self.details.clicked.connect(self.details_requested)
        self.cross = Button("", self, look="quiet", icon_name="cross")
        self.cross.set_words("", "Esc", name=self.tr("Close"))
        self.cross.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.setContentsMargins(px(14), px(6), px(8), px(6))
        row.setSpacing(px(8))
        for widget in (sign, self.lead, self.words, self.details, self.cross):
            row.addWidget(widget, 1 if widget is self.words else 0)
        self.body.addLayout(row)

    def offer_details(self, *, restored: bool, waiting: bool) -> None:
        """Offer the list of texts, if there is any."""
        self.details.set_words(restored_words(restored=restored))
        self.details.setVisible(restored or waiting)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


class RestoredSheet(SideSheet):
    """The texts that were given back or wait at their place, with the time they were typed last.

    Signals:
        requested(str): go to the text with that id.
    """

    requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 460)
        self.list = CardList("row", self)
        self.body.addWidget(self.list, 1)
        self.list.opened.connect(self.requested)

    def show_texts(self, heading: str, cards: Sequence[Card]) -> None:
        """Show the texts and open."""
        self.set_words(heading, self.tr("Close"))
        self.list.setAccessibleName(heading)
        self.list.show_cards(cards)
        self.open_sheet(self.list)
