"""The rows of the list of cities: name, country and region, people."""

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mc2cm_desk.domain.places.city_names import search_key
from mc2cm_desk.domain.places.known_city import CityAnswer
from mc2cm_desk.ui.theme.icons import paint_icon
from mc2cm_desk.ui.theme.look import font, px, tokens
from mc2cm_desk.ui.widgets.marks import painting
from mc2cm_desk.wording import formats

ANSWER_ROLE = Qt.ItemDataRole.UserRole + 1
"""The CityAnswer of a row; its `CityRow` is under the next role."""


def row_height() -> int:
    """Return how tall a row is, in pixels."""
    return px(32)


@dataclass(frozen=True, slots=True)
class CityRow:
    """The words of one row. ``typed`` is how many letters of the name were typed."""

    name: str
    where: str = ""
    people: str = ""
    typed: int = 0
    is_other: bool = False

    @classmethod
    def of(cls, answer: CityAnswer, text: str, language: str, people: str) -> Self:
        """Return the row of a city that is offered for a text; ``people`` is the count in words."""
        country = formats.country(answer.country, language)
        where = " · ".join(filter(None, (country, answer.region)))
        begins = search_key(answer.name).startswith(search_key(text))
        return cls(answer.name, where, people, len(text.strip()) if begins else 0)

    @classmethod
    def other(cls, words: str) -> Self:
        """Return the last row: the text is a city that is not offered."""
        return cls(words, is_other=True)

    def accessible_text(self) -> str:
        """Return the row as a screen reader says it."""
        return ", ".join(filter(None, (self.name, self.where, self.people)))


class CityRowDelegate(QStyledItemDelegate):
    """Paints the rows; the trailing number gives way first where there is little room."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(option.rect.width(), row_height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ANSWER_ROLE + 1)
        if not isinstance(row, CityRow):
            super().paint(painter, option, index)
            return
        now, box = tokens(), QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.fillRect(box, QColor(now.select if selected else now.paper))
        ink = now.select_ink if selected else now.ink
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if row.is_other:
            painter.setPen(QPen(QColor(now.line), 1))
            painter.drawLine(box.topLeft(), box.topRight())
        side, inner = px(14), box.adjusted(px(10), 0, -px(10), 0)
        square = QRectF(0, 0, side, side)
        square.moveCenter(inner.center())
        if mirrored:
            square.moveRight(inner.right())
        else:
            square.moveLeft(inner.left())
        tone = now.teal if row.is_other else now.navy if selected else now.mute
        if selected:
            tone = ink
        paint_icon(painter, "add" if row.is_other else "city", square, tone)
        rest = (
            inner.adjusted(0, 0, -side - px(8), 0)
            if mirrored
            else inner.adjusted(side + px(8), 0, 0, 0)
        )
        _words(painter, row, rest, ink=ink, mute=ink if selected else now.mute, mirrored=mirrored)
        painter.restore()


def _words(
    painter: QPainter, row: CityRow, box: QRectF, *, ink: str, mute: str, mirrored: bool
) -> None:
    bold, plain, small = font("body", strong=True), font("body"), font("small")
    if row.is_other:
        _draw(
            painter, row.name, box, plain, tokens().teal if mute != ink else ink, mirrored=mirrored
        )
        return
    people = QFontMetricsF(small).horizontalAdvance(row.people) + px(10) if row.people else 0
    name = QFontMetricsF(bold).horizontalAdvance(row.name) + px(8)
    if name + people > box.width():
        people = 0
    typed, untyped = row.name[: row.typed], row.name[row.typed :]
    if letters_join(row.name):
        # Letters that join are drawn in one piece.
        typed, untyped = row.name, ""
    left = box
    left = _draw(painter, typed, left, bold, ink, mirrored=mirrored)
    left = _draw(painter, untyped, left, plain, ink, mirrored=mirrored)
    if people:
        trailing = QRectF(left)
        trailing.setLeft(left.left() if mirrored else left.right() - people)
        if mirrored:
            trailing.setRight(left.left() + people)
        _draw(painter, row.people, trailing, small, mute, mirrored=mirrored, trailing=True)
        left = left.adjusted(people, 0, 0, 0) if mirrored else left.adjusted(0, 0, -people, 0)
    gap = px(8)
    left = left.adjusted(0, 0, -gap, 0) if mirrored else left.adjusted(gap, 0, 0, 0)
    _draw(painter, row.where, left, small, mute, mirrored=mirrored)


def letters_join(text: str) -> bool:
    """Return whether the letters of a text join, so that a part of it cannot be set apart."""
    return any("\u0600" <= char <= "\u06ff" for char in text)


def _draw(
    painter: QPainter,
    text: str,
    box: QRectF,
    typeface: QFont,
    colour: str,
    *,
    mirrored: bool,
    trailing: bool = False,
) -> QRectF:
    """Draw words at the leading end of a box; return what is left of it."""
    if not text or box.width() <= 0:
        return box
    metrics = QFontMetricsF(typeface)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
    width = min(metrics.horizontalAdvance(shown), box.width())
    painter.setFont(typeface)
    painter.setPen(QColor(colour))
    painting.direct(painter, shown, mirrored=mirrored)
    at_right = mirrored != trailing
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, int(flags | Qt.TextFlag.TextSingleLine), shown)
    left = QRectF(box)
    if mirrored:
        left.setRight(box.right() - width)
    else:
        left.setLeft(box.left() + width)
    return left
