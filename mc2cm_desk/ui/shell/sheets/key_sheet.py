"""Every key on one sheet."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import key_text
from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.marks import KeyHint
from mc2cm_desk.ui.widgets.typing.typing_language import KEYS


class KeySheet(SideSheet):
    """The actions of this moment that have a key, and the keys that hold in every list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=440)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self.body.addWidget(self._area, 1)

    def show_keys(self, actions: Sequence[Action]) -> None:
        """Show the sheet."""
        self.set_words(self.tr("Keys"), self.tr("Close"))
        inner = QWidget()
        inner.setProperty("scrolled", "true")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, px(8), 0)
        grid.setVerticalSpacing(px(7))
        grid.setColumnStretch(0, 1)
        rows = [
            (one.title(), " · ".join(map(key_text, one.shortcuts)))
            for one in actions
            if one.shortcuts
        ]
        rows += [
            (
                self.tr("Move a card, or a line of a list"),
                f"{key_text('Alt+Up')} ↓ ← →",
            ),
            (self.tr("Next language for the text being typed"), key_text(KEYS)),
            (self.tr("Accept the suggestion of the open list"), key_text("Tab")),
            (self.tr("Open or edit what is chosen"), f"{key_text('Return')} · F2"),
            (self.tr("Remove what is chosen"), key_text("Del")),
            (self.tr("Close, clear, go back"), key_text("Esc")),
        ]
        for row, (words, keys) in enumerate(dict.fromkeys(rows)):
            grid.addWidget(Label("small", words, inner, wrap=True), row, 0)
            grid.addWidget(KeyHint(keys, inner), row, 1)
        grid.setRowStretch(len(rows), 1)
        self._area.setWidget(inner)
        self.open_sheet()
