"""Camera, card and counts beside each other, or the counts under the camera."""

from PySide6.QtWidgets import QGridLayout, QWidget

from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE

SHARES = (27, 39, 34)
"""How wide camera, card and counts are beside each other."""
LEAST_OF_THREE = 790
"""Pixels of width, at 100 %, in which three columns have room."""
NARROW_SHARES = (47, 53, 0)


class DoorColumns(QGridLayout):
    """The three parts of the check-in screen; the card keeps its place."""

    def __init__(self, camera: QWidget, card: QWidget, counts: QWidget) -> None:
        super().__init__()
        self._camera, self._card, self._counts = camera, card, counts
        self.setSpacing(px(SPACE["gap"]))

    def arrange(self, *, narrow: bool) -> None:
        """Put the counts under the camera where three columns have no room."""
        self.addWidget(self._camera, 0, 0)
        self.addWidget(self._card, 0, 1, 2 if narrow else 1, 1)
        self.addWidget(self._counts, *((1, 0) if narrow else (0, 2)))
        for column, share in enumerate(NARROW_SHARES if narrow else SHARES):
            self.setColumnStretch(column, share)
        for row, share in enumerate((35, 65) if narrow else (1, 0)):
            self.setRowStretch(row, share)
