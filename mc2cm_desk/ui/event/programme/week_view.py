"""The week on the screen: blocks to choose, drag, stretch and move by keyboard."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mc2cm_desk.domain.event.agenda import Session, SessionKind
from mc2cm_desk.domain.ids import NO_ID, SessionId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.ui.event.programme.layout import Block, Week, clock, snapped
from mc2cm_desk.ui.theme.look import colour, font, px, tokens
from mc2cm_desk.ui.theme.tokens import RADIUS, Tone
from mc2cm_desk.ui.widgets.cards.card import break_lines
from mc2cm_desk.ui.widgets.marks import painting
from mc2cm_desk.wording import formats

TONES: dict[SessionKind, Tone] = {
    SessionKind.OPENING: "navy",
    SessionKind.PLENARY: "navy",
    SessionKind.EXPERT_INPUT: "navy",
    SessionKind.CLOSING: "navy",
    SessionKind.EVALUATION: "navy",
    SessionKind.CASES: "teal",
    SessionKind.WORKING_GROUP: "teal",
    SessionKind.VOTE: "teal",
    SessionKind.FIELD_VISIT: "terracotta",
    SessionKind.BREAK: "sand",
    SessionKind.SOCIAL: "sand",
}


@dataclass(slots=True)
class _Drag:
    block: Block
    stretch: bool
    offset: float
    day: int
    start: int
    length: int
    moved: bool = False


class WeekView(QWidget):
    """Days as columns, leading first; the chosen session has a terracotta line.

    Signals:
        chosen(str): a session was chosen.
        opened(str): Enter or a double click: edit it.
        moved(str, date, time): it was dropped elsewhere.
        stretched(str, int): it has another length in minutes.
        requested(date, time): a double click on an empty place: a new session there.
        removed(str): Delete was pressed on a session.
    """

    chosen = Signal(str)
    opened = Signal(str)
    moved = Signal(str, object, object)
    stretched = Signal(str, int)
    requested = Signal(object, object)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._week = Week((), (), 8 * 60, 18 * 60)
        self._notes: dict[str, str] = {}
        self._language, self._today_word = LANGUAGES.default, ""
        self._today: date | None = None
        self._running = ""
        self._current = SessionId(NO_ID)
        self._drag: _Drag | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(px(380), px(310))

    def show_week(
        self,
        week: Week,
        *,
        language: str,
        today: date | None,
        today_word: str,
        notes: dict[str, str],
    ) -> None:
        """Show these blocks; ``notes`` is the small line of each session."""
        self._week, self._language, self._notes = week, language, notes
        self._today, self._today_word = today, today_word
        self._running = next((b.session.id for b in week.blocks if b.session.is_running), "")
        if self._current not in {block.session.id for block in week.blocks}:
            self._current = SessionId(NO_ID)
        self.update()

    @property
    def current(self) -> SessionId:
        """The id of the chosen session, empty if none is."""
        return self._current

    def choose(self, session_id: SessionId) -> None:
        """Choose a session."""
        self._current = session_id
        block = self._block(session_id)
        if block is not None:
            self.setAccessibleDescription(self._accessible_text(block.session))
        self.update()
        self.chosen.emit(session_id)

    def sizeHint(self) -> QSize:
        return QSize(px(800), px(560))

    # Places ----------------------------------------------------------------------------------

    def _grid(self) -> QRectF:
        hours, head = px(54), px(34)
        width = self.width() - hours
        left = 0.0 if self.isRightToLeft() else float(hours)
        return QRectF(left, head, width, self.height() - head - 2)

    def _column(self, day: int) -> QRectF:
        grid, count = self._grid(), max(1, len(self._week.days))
        gap = px(9)
        width = (grid.width() - gap * (count - 1)) / count
        place = count - 1 - day if self.isRightToLeft() else day
        return QRectF(grid.left() + place * (width + gap), grid.top(), width, grid.height())

    def _y(self, minute: float) -> float:
        grid = self._grid()
        span = self._week.last - self._week.first
        return grid.top() + grid.height() * (minute - self._week.first) / span

    def _minute(self, y: float) -> float:
        grid = self._grid()
        span = self._week.last - self._week.first
        return self._week.first + (y - grid.top()) / grid.height() * span

    def _rect(self, block: Block) -> QRectF:
        day, start, end = block.day, block.start, block.end
        drag = self._drag
        if drag is not None and drag.moved and drag.block.session.id == block.session.id:
            day, start, end = drag.day, drag.start, drag.start + drag.length
        column = self._column(day).adjusted(px(4), 0, -px(4), 0)
        width = column.width() / block.lanes
        lane = block.lanes - 1 - block.lane if self.isRightToLeft() else block.lane
        left = column.left() + lane * width
        top = self._y(start) + 1
        return QRectF(left, top, width - 1, max(px(16), self._y(end) - top - 1))

    def _block(self, session_id: SessionId) -> Block | None:
        return next((b for b in self._week.blocks if b.session.id == session_id), None)

    def _at(self, point: QPointF) -> Block | None:
        hits = [block for block in self._week.blocks if self._rect(block).contains(point)]
        return hits[-1] if hits else None

    def _day_at(self, point: QPointF) -> int | None:
        days = range(len(self._week.days))
        return next((d for d in days if self._column(d).contains(point)), None)

    # Painting --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hours(painter)
        for number in range(len(self._week.days)):
            self._paint_day(painter, number)
        for block in self._week.blocks:
            self._paint_block(painter, block)
        if self.hasFocus() and not self._current:
            painter.setPen(QPen(colour(tokens().focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._grid().adjusted(1, 1, -1, -1), px(8), px(8))

    def _paint_hours(self, painter: QPainter) -> None:
        painter.setFont(font("pill"))
        painter.setPen(colour(tokens().mute))
        hours = px(48)
        left = self.width() - hours if self.isRightToLeft() else 0
        step = 60
        for minute in range(self._week.first, self._week.last, step):
            box = QRectF(left, self._y(minute) - px(9), hours, px(18))
            text = formats.clock_time(clock(minute), self._language)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_day(self, painter: QPainter, number: int) -> None:
        now, column = tokens(), self._column(number)
        painter.setPen(QPen(colour(now.line), 1))
        painter.setBrush(colour(now.paper))
        radius = px(RADIUS["card"])
        painter.drawRoundedRect(column.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(QPen(colour(now.line), 1))
        for minute in range(self._week.first + 60, self._week.last, 60):
            y = round(self._y(minute)) + 0.5
            painter.drawLine(QPointF(column.left() + 1, y), QPointF(column.right() - 1, y))
        painter.setFont(font("top", strong=True))
        painter.setPen(colour(now.ink))
        day = self._week.days[number]
        title = formats.short_day(day, self._language)
        head = QRectF(column.left() + px(4), 0, column.width() - px(8), px(26))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        is_today = day == self._today and bool(self._today_word)
        pill = QFontMetricsF(font("pill", strong=True)).horizontalAdvance(self._today_word)
        fits = painter.fontMetrics().horizontalAdvance(title) + pill + px(8) <= head.width()
        # A sign stands for the word where it has no room beside the day.
        painter.drawText(head, int(flags), f"● {title}" if is_today and not fits else title)
        if is_today and fits:
            painter.setFont(font("pill", strong=True))
            painter.setPen(colour(now.tone("warn").ink))
            end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(head, int(end), self._today_word)

    def _paint_block(self, painter: QPainter, block: Block) -> None:
        now, rect, session = tokens(), self._rect(block), block.session
        paint = now.tone(TONES[session.kind])
        running, current = session.id == self._running, session.id == self._current
        radius = px(6)
        path = QPainterPath()
        path.addRoundedRect(rect, radius, radius)
        painter.fillPath(path, colour(now.paper if running else paint.ground))
        painter.save()
        painter.setClipPath(path)
        bar = px(4)
        edge = rect.right() - bar if self.isRightToLeft() else rect.left()
        stripe = now.main if running else now.solid[TONES[session.kind]].ground
        painter.fillRect(QRectF(edge, rect.top(), bar, rect.height()), colour(stripe))
        self._paint_words(painter, rect, session)
        painter.restore()
        if running or current:
            line = now.main if running else now.focus
            painter.setPen(QPen(colour(line), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
            if current and self.hasFocus():
                painter.setPen(QPen(colour(now.focus), 1, Qt.PenStyle.DotLine))
                painter.drawRoundedRect(rect.adjusted(3, 3, -3, -3), radius, radius)

    def _paint_words(self, painter: QPainter, rect: QRectF, session: Session) -> None:
        now = tokens()
        lead, rest = (px(6), px(12)) if self.isRightToLeft() else (px(12), px(6))
        box = rect.adjusted(lead, px(4), -rest, -px(2))
        title_font = font("small", strong=True)
        painter.setFont(title_font)
        painter.setPen(colour(now.ink))
        title = session.title.text(self._language)
        mirrored = self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        leading = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        painting.direct(painter, title, mirrored=mirrored)
        height = painter.fontMetrics().height()
        broken, _ = break_lines(title, title_font, box.width())
        lines = broken[: max(1, int(box.height() // height))]
        for number, line in enumerate(lines):
            start, end = int(line.x()), int(line.x() + line.width())
            last = number == len(lines) - 1
            # What has no room ends in three dots, never in half a line.
            shown = painter.fontMetrics().elidedText(
                title[start:] if last else title[start:end].rstrip(),
                Qt.TextElideMode.ElideRight,
                int(box.width()),
            )
            spot = QRectF(box.left(), box.top() + number * height, box.width(), height)
            painter.drawText(spot, int(leading), shown)
        note = self._notes.get(session.id, "")
        under = box.adjusted(0, len(lines) * height, 0, 0)
        painter.setFont(font("pill"))
        if note and under.height() >= painter.fontMetrics().height():
            painter.setPen(colour(now.mute))
            painting.direct(painter, note, mirrored=mirrored)
            text = painter.fontMetrics().elidedText(
                note, Qt.TextElideMode.ElideRight, int(under.width())
            )
            painter.drawText(under, int(leading), text)

    # Mouse -----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        block = self._at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or block is None:
            super().mousePressEvent(event)
            return
        rect = self._rect(block)
        stretch = event.position().y() > rect.bottom() - px(7)
        offset = self._minute(event.position().y()) - block.start
        length = block.session.minutes
        self._drag = _Drag(block, stretch, offset, block.day, block.start, length)
        self.choose(block.session.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        drag = self._drag
        if drag is None:
            block = self._at(point)
            edge = block is not None and point.y() > self._rect(block).bottom() - px(7)
            self.setCursor(Qt.CursorShape.SizeVerCursor if edge else Qt.CursorShape.ArrowCursor)
            return
        minute = self._minute(point.y())
        if drag.stretch:
            drag.length = max(5, snapped(minute - drag.start))
        else:
            drag.start = max(self._week.first, snapped(minute - drag.offset))
            day = self._day_at(QPointF(point.x(), self._grid().center().y()))
            drag.day = drag.day if day is None else day
        drag.moved = True
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        if drag is None or not drag.moved:
            return
        session = drag.block.session
        if drag.stretch and drag.length != session.minutes:
            self.stretched.emit(session.id, drag.length)
        elif (drag.day, drag.start) != (drag.block.day, drag.block.start):
            self.moved.emit(session.id, self._week.days[drag.day], clock(drag.start))
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        block = self._at(event.position())
        if block is not None:
            self.opened.emit(block.session.id)
            return
        day = self._day_at(event.position())
        if day is not None:
            start = clock(snapped(self._minute(event.position().y()) // 30 * 30))
            self.requested.emit(self._week.days[day], start)

    # Keyboard --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        block = self._block(self._current)
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and block is not None:
            self.opened.emit(block.session.id)
        elif key == Qt.Key.Key_Delete and block is not None:
            self.removed.emit(block.session.id)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._arrow(Qt.Key(key), event.modifiers(), block)
        else:
            super().keyPressEvent(event)

    def _arrow(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, block: Block | None) -> None:
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        if self.isRightToLeft():
            across = -across
        down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        if block is not None and modifiers & Qt.KeyboardModifier.AltModifier:
            day = block.day + across
            if 0 <= day < len(self._week.days):
                start = clock(block.start + 5 * down)
                self.moved.emit(block.session.id, self._week.days[day], start)
        elif block is not None and modifiers & Qt.KeyboardModifier.ShiftModifier and down:
            self.stretched.emit(block.session.id, max(5, block.session.minutes + 5 * down))
        else:
            self._step(block, across, down)

    def _step(self, block: Block | None, across: int, down: int) -> None:
        every = sorted(self._week.blocks, key=lambda b: (b.day, b.start))
        if not every:
            return
        if block is None:
            self.choose(every[0].session.id)
        elif down:
            place = [b.session.id for b in every].index(block.session.id) + down
            self.choose(every[max(0, min(place, len(every) - 1))].session.id)
        else:
            beside = [b for b in every if b.day == block.day + across]
            if beside:
                nearest = min(beside, key=lambda b: abs(b.start - block.start))
                self.choose(nearest.session.id)

    def focusInEvent(self, event: QEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        self.update()

    def _accessible_text(self, session: Session) -> str:
        start = formats.clock_time(session.start, self._language)
        end = formats.clock_time(session.end, self._language)
        return f"{session.title.text(self._language)}, {start}–{end}"
