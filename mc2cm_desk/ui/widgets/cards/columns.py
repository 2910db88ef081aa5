"""Cards in columns, one under the other where the columns have no room beside each other."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget

from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.theme.tokens import SPACE


class Columns(QWidget):
    """The inside of a page that scrolls; ``row`` takes its columns, with their shares.

    ``least`` is the width in pixels (at 100 %) below which a column is too narrow.

    Signals:
        stacked(bool): the columns stand one under the other from now on, or beside each other.
    """

    stacked = Signal(bool)

    def __init__(self, parent: QWidget | None = None, *, least: int = 280) -> None:
        super().__init__(parent)
        self._least = least
        self.setProperty("scrolled", "true")
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(px(SPACE["gap"]))

    def minimumSizeHint(self) -> QSize:
        wide = max((item.minimumSize().width() for item in self._items()), default=0)
        return QSize(wide, self.row.minimumSize().height())

    def resizeEvent(self, event: object) -> None:
        asked = [max(px(self._least), item.minimumSize().width()) for item in self._items()]
        fits = sum(asked) + self.row.spacing() * max(len(asked) - 1, 0) <= self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        if self.row.direction() != (across if fits else down):
            self.row.setDirection(across if fits else down)
            self.stacked.emit(not fits)

    def _items(self) -> list[QLayoutItem]:
        found = (self.row.itemAt(index) for index in range(self.row.count()))
        return [item for item in found if item is not None]
