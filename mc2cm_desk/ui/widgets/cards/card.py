"""What a card or a row of a list shows, and how it is painted."""

from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from mc2cm_desk.domain.text import bidi
from mc2cm_desk.ui.theme.icons import paint_icon
from mc2cm_desk.ui.theme.look import font, px, tokens
from mc2cm_desk.ui.theme.tokens import RADIUS, Tone
from mc2cm_desk.ui.widgets.marks import painting

Mark = tuple[str, Tone]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One card of a board or one row of a list, as words and marks.

    Attributes:
        id: of the record behind it.
        title: the strong words.
        column: the column of a board that it lies in.
        over: small words above the title, such as «◆ Défi».
        top: chips above the title; ``corner`` a pill at their trailing end.
        lead: small words before the title (a time); ``icon`` a picture there.
        sub: small words under the title.
        chips: cities and themes under it; ``dots`` votes as dots beside them.
        pill: the state, at the foot; ``note`` small words after it; ``count`` at the trailing end.
        edge: a tone for the leading edge: challenge or opportunity.
        progress: a bar at the bottom, 0 to 1.
        faint: not retained, cancelled: painted weaker.
    """

    id: str
    title: str
    column: str = ""
    over: str = ""
    top: tuple[Mark, ...] = ()
    corner: Mark | None = None
    lead: str = ""
    icon: str = ""
    icon_tone: Tone = "ok"
    sub: str = ""
    chips: tuple[Mark, ...] = ()
    dots: int = 0
    pill: Mark | None = None
    note: str = ""
    count: str = ""
    edge: Tone | None = None
    progress: float | None = None
    faint: bool = False
    strong: bool = True

    def accessible_text(self) -> str:
        """Return everything on it as one line, for a screen reader."""
        marks = [text for text, _ in (*self.top, *self.chips)]
        ends = [mark[0] for mark in (self.corner, self.pill) if mark]
        parts = [self.over, self.title, self.sub, *marks, *ends, self.note, self.count]
        return ", ".join(part for part in parts if part)


@dataclass(slots=True)
class Piece:
    """One thing placed on a card: what, where, and the words in it."""

    what: str
    box: QRectF
    text: str = ""
    tone: Tone = "neutral"
    lines: list[QRectF] = field(default_factory=list)


@lru_cache(maxsize=4096)
def arrange(card: Card, width: int, look: str, scale: float) -> tuple[tuple[Piece, ...], float]:
    """Return the pieces of a face and its height in ``width`` pixels; ``look`` is card or row.

    Leading is left here; the painter turns it round. ``scale`` only distinguishes text sizes.
    """
    return _Arranging(card, width, look).done()


class _Arranging:
    """Places the pieces from the top down."""

    def __init__(self, card: Card, width: int, look: str) -> None:
        self._card = card
        side = px(12) if look == "card" else px(8)
        edge = px(3) if card.edge else 0
        self._left = float(side + edge)
        self._right = float(width - side)
        self._y = float(px(11) if look == "card" else px(8))
        self._bottom = px(11) if look == "card" else px(9)
        self._pieces: list[Piece] = []

    def done(self) -> tuple[tuple[Piece, ...], float]:
        card = self._card
        self._lead()
        self._head()
        end = None if card.top or card.over else card.corner
        self._words("title", card.title, font("body", strong=card.strong), end)
        if card.sub:
            self._words("sub", card.sub, font("small"))
        if card.chips or (card.dots and not card.pill):
            self._y += px(4)
            self._marks(card.chips, dots=0 if card.pill else card.dots)
        if card.pill or card.note or card.count:
            self._foot()
        if card.progress is not None:
            self._y += px(6)
            self._pieces.append(Piece("bar", QRectF(self._left, self._y, self._width, px(6))))
            self._y += px(6)
        return tuple(self._pieces), self._y + self._bottom

    @property
    def _width(self) -> float:
        return self._right - self._left

    def _lead(self) -> None:
        card = self._card
        if card.icon:
            self._pieces.append(Piece("icon", QRectF(self._left, self._y + px(2), px(16), px(16))))
            self._left += px(28)
        if card.lead:
            wide = QFontMetricsF(font("small", mono=True)).horizontalAdvance(card.lead)
            box = QRectF(self._left, self._y, wide, px(20))
            self._pieces.append(Piece("lead", box, card.lead))
            self._left += wide + px(16)

    def _head(self) -> None:
        card = self._card
        if not (card.over or card.top):
            return
        tall = 0.0
        right = self._right
        if card.corner:
            size = painting.pill_size(card.corner[0])
            box = QRectF(self._right - size.width(), self._y, size.width(), size.height())
            self._pieces.append(Piece("pill", box, *card.corner))
            tall, right = size.height(), box.left() - px(6)
        if card.top:
            start = self._y
            self._marks(card.top, room=self._right - right)
            tall = max(tall, self._y - start)
            self._y = start
        else:
            line = QFontMetricsF(font("pill")).height()
            box = QRectF(self._left, self._y, right - self._left, line)
            self._pieces.append(Piece("over", box, card.over))
            tall = max(tall, line)
        self._y += tall + px(2)

    def _words(self, what: str, text: str, typeface: QFont, end: Mark | None = None) -> None:
        width = self._width
        if end is not None:
            size = painting.pill_size(end[0])
            spot = QRectF(self._right - size.width(), self._y, size.width(), size.height())
            self._pieces.append(Piece("pill", spot, *end))
            width -= size.width() + px(8)
        lines, tall = break_lines(text, typeface, max(width, px(40)))
        box = QRectF(self._left, self._y, max(width, px(40)), tall)
        self._pieces.append(Piece(what, box, text, lines=lines))
        self._y += max(tall, 0) + px(2)

    def _marks(self, marks: tuple[Mark, ...], room: float = 0, dots: int = 0) -> None:
        """Place chips over as many lines as they need; ``room`` stays free in the first one."""
        x, y, tall = self._left, self._y, painting.chip_size("x").height()
        for text, tone in marks:
            end = self._right - (room if y == self._y else 0)
            wide = painting.chip_size(text).width()
            if x > self._left and x + wide > end:
                x, y, end = self._left, y + tall + px(4), self._right
            wide = min(wide, max(end - x, px(40)))
            self._pieces.append(Piece("chip", QRectF(x, y, wide, tall), text, tone))
            x += wide + px(6)
        if dots:
            if x + px(9) * dots > self._right:
                y += tall
            self._pieces.append(Piece("dots", QRectF(self._left, y, self._width, tall)))
        self._y = y + tall + px(2)

    def _foot(self) -> None:
        card = self._card
        self._y += px(6)
        tall = painting.pill_size("x").height()
        x, right = self._left, self._right
        if card.count:
            wide = QFontMetricsF(font("body", strong=True)).horizontalAdvance(card.count) + px(2)
            self._pieces.append(
                Piece("count", QRectF(right - wide, self._y, wide, tall), card.count)
            )
            right -= wide + px(6)
        if card.pill:
            size = painting.pill_size(card.pill[0])
            wide = min(size.width(), right - x)
            self._pieces.append(Piece("pill", QRectF(x, self._y, wide, tall), *card.pill))
            x += wide + px(8)
        if card.note and right - x > px(24):
            self._pieces.append(Piece("note", QRectF(x, self._y, right - x, tall), card.note))
        self._y += tall


def break_lines(text: str, typeface: QFont, width: float) -> tuple[list[QRectF], float]:
    """Return the lines that a text breaks into (x = start, width = length), and their height."""
    layout = QTextLayout(text, typeface)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[QRectF] = []
    y = 0.0
    spacing = QFontMetricsF(typeface).height() * 1.06
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(QRectF(line.textStart(), y, line.textLength(), spacing))
        y += spacing
    layout.endLayout()
    return lines, y


class CardPainter:
    """Paints one face into its box."""

    def __init__(self, painter: QPainter, card: Card, box: QRectF, *, mirrored: bool) -> None:
        self._painter, self._card, self._box, self._mirrored = painter, card, box, mirrored

    def paint(self, look: str, *, chosen: bool, focused: bool) -> None:
        """Paint ground and pieces; ``look`` is card or row."""
        painter = self._painter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Each text runs in its own direction, else in this one; the side is ours to choose.
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self._mirrored else Qt.LayoutDirection.LeftToRight
        )
        if look == "card":
            self._paint_card(chosen=chosen)
        elif chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens().select))
            painter.drawRoundedRect(self._box.adjusted(1, 1, -1, -1), px(6), px(6))
        if self._card.faint:
            painter.setOpacity(0.55)
        pieces, _ = arrange(self._card, int(self._box.width()), look, tokens().scale)
        for piece in pieces:
            self._paint_piece(piece)
        painter.setOpacity(1)
        if focused:
            painting.paint_focus(painter, self._box, px(RADIUS["card"]))
        painter.restore()

    def _paint_card(self, *, chosen: bool) -> None:
        now, painter = tokens(), self._painter
        radius = px(RADIUS["card"])
        box = self._box.adjusted(0.5, 0.5, -0.5, -0.5)
        if self._card.edge:
            # The coloured edge looks out from under the paper.
            edge = px(4)
            strip = QRectF(self._box)
            strip.setWidth(radius * 2)
            if self._mirrored:
                strip.moveRight(self._box.right())
            painter.save()
            painter.setClipRect(strip)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.solid[self._card.edge].ground))
            painter.drawRoundedRect(self._box, radius, radius)
            painter.restore()
            left = 0 if self._mirrored else edge
            box = box.adjusted(left, 0, -edge if self._mirrored else 0, 0)
        painter.setPen(QPen(QColor(now.main if chosen else now.line), 1.5 if chosen else 1))
        painter.setBrush(QColor(now.paper))
        painter.drawRoundedRect(box, radius, radius)

    def _place(self, box: QRectF) -> QRectF:
        placed = box.translated(self._box.topLeft())
        if self._mirrored:
            placed.moveLeft(self._box.left() + self._box.right() - placed.right())
        return placed

    def _paint_piece(self, piece: Piece) -> None:
        box = self._place(piece.box)
        now, card = tokens(), self._card
        match piece.what:
            case "chip":
                painting.paint_chip(self._painter, box, piece.text, piece.tone)
            case "pill":
                painting.paint_pill(self._painter, box, piece.text, piece.tone)
            case "title":
                self._lines(piece, font("body", strong=card.strong), now.ink)
            case "sub":
                self._lines(piece, font("small"), now.mute)
            case "over" | "note" | "lead":
                size = "pill" if piece.what == "over" else "small"
                words = font(size, mono=piece.what == "lead")
                self._line(box, piece.text, words, now.mute)
            case "count":
                self._count(box, piece.text)
            case "icon":
                paint_icon(self._painter, card.icon, box, now.tone(card.icon_tone).ink)
            case "dots":
                self._dots(box)
            case _:
                share = card.progress or 0.0
                painting.paint_bar(self._painter, box, share, mirrored=self._mirrored)

    def _count(self, box: QRectF, text: str) -> None:
        """Paint a number, with a dot before it where the text begins with one."""
        ink = tokens().tone("navy").ink
        words = text.removeprefix("● ")
        self._line(box, words, font("body", strong=True), ink, end=True)
        if words != text:
            self._dot(box, words, ink)

    def _dots(self, box: QRectF) -> None:
        """Paint the votes of the card as dots, beginning at the trailing side."""
        middle = QPointF(box.right(), box.center().y())
        if self._mirrored:
            middle.setX(box.left() + px(9) * self._card.dots)
        painting.paint_dots(self._painter, middle, self._card.dots, tokens().tone("navy").ink)

    def _dot(self, box: QRectF, words: str, ink: str) -> None:
        away = QFontMetricsF(font("body", strong=True)).horizontalAdvance(words) + px(8)
        across = box.left() + away if self._mirrored else box.right() - away
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(ink))
        self._painter.drawEllipse(QPointF(across, box.center().y() + 0.5), px(3), px(3))

    def _lines(self, piece: Piece, typeface: QFont, colour: str) -> None:
        leftward = bidi.is_right_to_left(piece.text, otherwise=self._mirrored)
        option = QTextOption(
            (Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft)
            | Qt.AlignmentFlag.AlignAbsolute
        )
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        box = self._place(piece.box)
        # One layout for all lines: a line knows the direction that the one before it is in.
        layout = QTextLayout(piece.text, typeface)
        layout.setTextOption(option)
        layout.beginLayout()
        for measured in piece.lines:
            line = layout.createLine()
            line.setLineWidth(box.width())
            line.setPosition(QPointF(0, measured.y() + (measured.height() - line.height()) / 2))
        layout.endLayout()
        self._painter.setPen(QColor(colour))
        layout.draw(self._painter, box.topLeft())

    def _line(
        self, box: QRectF, text: str, typeface: QFont, colour: str, *, end: bool = False
    ) -> None:
        painter = self._painter
        painter.setFont(typeface)
        painter.setPen(QColor(colour))
        right = self._mirrored != end
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        flags |= Qt.AlignmentFlag.AlignAbsolute
        shown = QFontMetricsF(typeface).elidedText(
            text, Qt.TextElideMode.ElideRight, box.width() + 2
        )
        before = painter.layoutDirection()
        painting.direct(painter, text, mirrored=self._mirrored)
        painter.drawText(box, int(flags), shown)
        painter.setLayoutDirection(before)


def card_size(card: Card, width: int, look: str) -> QSizeF:
    """Return how tall a face is in ``width`` pixels."""
    return QSizeF(width, arrange(card, width, look, tokens().scale)[1])
