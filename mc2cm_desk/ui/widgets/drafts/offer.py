"""A text that was typed and not saved, offered beside the value that stands there now."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.marks.labels import Label

LONGEST = 400
"""Characters of the text that are shown; all of it is taken."""


class DraftOffer(CardFrame):
    """The text, and whether it is put in the place of the present one or thrown away."""

    def __init__(
        self,
        text: str,
        take: Callable[[], Any],
        drop: Callable[[], Any],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("warn", parent, padding=8)
        words = self.tr("Typed here and not saved; changed elsewhere in the meantime:")
        shown = text if len(text) <= LONGEST else text[:LONGEST] + "…"
        self.take, self.drop = (
            Button(self.tr("Use this text"), self),
            Button("", self, look="quiet"),
        )
        self.drop.set_words(self.tr("Discard this text"))
        self.take.clicked.connect(take)
        self.drop.clicked.connect(drop)
        self.body.addWidget(Label("tiny", words, self, wrap=True))
        self.body.addWidget(Label("small", shown, self, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(px(6))
        row.addWidget(self.take)
        row.addWidget(self.drop)
        row.addStretch(1)
        self.body.addLayout(row)
