"""The row over a page: what is shown at its start, what can be done at its end."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton, QWidget

from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.tables.filters import FilterRow


@dataclass(frozen=True, slots=True)
class _Line:
    """Widgets side by side: those at the start, those at the end, and how wide they are."""

    start: tuple[tuple[QLayoutItem, int], ...]
    end: tuple[tuple[QLayoutItem, int], ...] = ()


class HeadRow(QLayout):
    """Widgets in one line where they have room, else in two or three; no one is ever cut.

    The last widgets that are ``Button`` stand at the end. They leave the hints of their keys out
    before a second line is begun, and a ``FilterRow`` then has a line of its own. A widget that
    may grow (a search) takes what is left in its line.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines, _short = self._lines(width)
        return sum(_tall(line) for line in lines) + px(8) * max(len(lines) - 1, 0)

    def sizeHint(self) -> QSize:
        wide = sum(_wide(one, short=False) for one in self._shown()) + self._gaps(self._shown())
        return QSize(wide, max((one.sizeHint().height() for one in self._shown()), default=0))

    def minimumSize(self) -> QSize:
        least = (_least(one) for one in self._shown())
        return QSize(max(least, default=0), self.sizeHint().height())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        lines, short = self._lines(rect.width())
        for one in self._shown():
            button = one.widget()
            if isinstance(button, Button):
                button.set_short(short=short)
        y = rect.y()
        for line in lines:
            tall = _tall(line)
            self._place(line, QRect(rect.x(), y, rect.width(), tall))
            y += tall + px(8)

    def _shown(self) -> list[QLayoutItem]:
        return [one for one in self._items if not one.isEmpty()]

    def _gaps(self, items: list[QLayoutItem]) -> int:
        return px(10) * max(len(items) - 1, 0)

    def _lines(self, width: int) -> tuple[list[_Line], bool]:
        """Return the lines of a width, and whether buttons leave their keys out."""
        shown = self._shown()
        buttons = [one for one in shown if isinstance(one.widget(), Button)]
        others = [one for one in shown if one not in buttons]
        for short in (False, True):
            asked = sum(_wide(one, short=short) for one in shown) + self._gaps(shown)
            if asked <= width:
                return [self._filled(others, buttons, width, short=short)], short
        growing = [one for one in others if not isinstance(one.widget(), FilterRow)]
        filters = [one for one in others if one not in growing]
        first = [*growing, *buttons]
        asked = sum(_wide(one, short=True) for one in first) + self._gaps(first)
        lines: list[_Line] = []
        if asked <= width:
            lines.append(self._filled(growing, buttons, width, short=True))
        else:
            lines += [_Line(((one, width),)) for one in growing]
            lines += self._broken(buttons, width)
        own = [_Line(((one, width),)) for one in filters]
        # Filters first where nothing is typed over them: they say what the page shows.
        return (lines + own if growing else own + lines), True

    def _filled(
        self, start: list[QLayoutItem], end: list[QLayoutItem], width: int, *, short: bool
    ) -> _Line:
        """Return one line; what is left goes to the widgets that may grow."""
        every = [*start, *end]
        spare = width - sum(_wide(one, short=short) for one in every) - self._gaps(every)
        growing = [one for one in start if _grows(one)] or start[-1:]
        more = spare // len(growing) if growing else 0
        return _Line(
            tuple(
                (one, _wide(one, short=short) + (more if one in growing else 0)) for one in start
            ),
            tuple((one, _wide(one, short=short)) for one in end),
        )

    def _broken(self, buttons: list[QLayoutItem], width: int) -> list[_Line]:
        lines: list[list[QLayoutItem]] = [[]]
        for one in buttons:
            asked = sum(_wide(widget, short=True) for widget in [*lines[-1], one])
            if lines[-1] and asked + self._gaps([*lines[-1], one]) > width:
                lines.append([])
            lines[-1].append(one)
        return [_Line((), tuple((one, _wide(one, short=True)) for one in line)) for line in lines]

    def _place(self, line: _Line, box: QRect) -> None:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()

        def put(item: QLayoutItem, x: int, wide: int) -> None:
            tall = _tall_of(item, wide)
            left = box.left() + box.right() + 1 - x - wide if mirrored else x
            item.setGeometry(QRect(QPoint(left, box.y() + (box.height() - tall) // 2),
                                   QSize(wide, tall)))  # fmt: skip

        x = box.left()
        for item, wide in line.start:
            put(item, x, wide)
            x += wide + px(10)
        x = box.right() + 1 - sum(wide for _, wide in line.end) - px(10) * max(len(line.end) - 1, 0)
        for item, wide in line.end:
            put(item, x, wide)
            x += wide + px(10)


def _wide(item: QLayoutItem, *, short: bool) -> int:
    """Return how wide an item is when it is all in one line."""
    widget = item.widget()
    if isinstance(widget, FilterRow):
        return widget.one_line()
    if isinstance(widget, Button):
        return widget.wide(short=short)
    return _least(item) if widget is None else max(_least(item), widget.minimumWidth())


def _grows(item: QLayoutItem) -> bool:
    return not isinstance(item.widget(), FilterRow | QPushButton)


def _least(item: QLayoutItem) -> int:
    widget = item.widget()
    if isinstance(widget, Button):
        return widget.wide(short=True)
    return item.minimumSize().width()


def _tall_of(item: QLayoutItem, wide: int) -> int:
    return item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()


def _tall(line: _Line) -> int:
    return max((_tall_of(one, wide) for one, wide in (*line.start, *line.end)), default=0)
