"""Qt's editors of one value, as every form uses them.

A wheel that turns over one of them scrolls the page. It changes a value only in an editor that
was clicked or reached with Tab, never in a combo box, whose list must be opened for that. No
wheel gives the keyboard focus.
"""

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTime
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QSlider,
    QSpinBox,
    QStyledItemDelegate,
    QTimeEdit,
    QToolButton,
    QWidget,
)

from mc2cm_desk.domain.event.typed_time import SEPARATORS, read_time
from mc2cm_desk.domain.languages import is_right_to_left
from mc2cm_desk.ui.theme.icons import icon
from mc2cm_desk.ui.theme.language import layout_direction, window_language

MOST_ROWS = 12
"""Rows of a list before it scrolls."""

_BY_HAND = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_COMING_BACK = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)

_Editor = QWidget if TYPE_CHECKING else object


RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


class _WheelGuarded(_Editor):
    """Leaves the wheel to the page until a person entered the editor with pointer or Tab."""

    _entered = False

    def _guard(self) -> None:
        """Called once by each editor when it is made."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in _COMING_BACK:
            self._entered = event.reason() in _BY_HAND
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in _COMING_BACK:
            self._entered = False
        super().focusOutEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._entered and self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Combo(_WheelGuarded, QComboBox):
    """A combo box whose value is chosen in its list or with keys, never with the wheel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxVisibleItems(MOST_ROWS)
        # Qt's own delegate knows nothing of the style sheet: its rows would be lower than a chip.
        self.setItemDelegate(QStyledItemDelegate(self))
        self._guard()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Slider(_WheelGuarded, QSlider):
    """A slider."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._guard()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._entered = True
        super().mousePressEvent(event)


class _Typed(_WheelGuarded, QAbstractSpinBox if TYPE_CHECKING else object):
    """An editor whose value is typed: a click in it chooses what the next key replaces."""

    _clicked_in = False

    def _guard(self) -> None:
        super()._guard()
        self.lineEdit().installEventFilter(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Before the press of the pointer that gave the focus.
        self._clicked_in = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self._clicked_in |= not self._entered
            self._entered = True
        elif event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            first, self._clicked_in = self._clicked_in, False
            # A stretch that was marked with the pointer stays marked.
            if not self.lineEdit().hasSelectedText():
                self.select_at(event, first=first)
        return super().eventFilter(watched, event)

    def select_at(self, event: QMouseEvent, *, first: bool) -> None:
        """Select what the next key replaces; ``first`` when this click gave the focus."""
        if first:
            self.selectAll()


class NumberBox(_Typed, QSpinBox):
    """A whole number; the first click selects all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard()


class _Sections(_Typed, QDateTimeEdit if TYPE_CHECKING else object):
    """A date or time: a click selects the part under the pointer, Tab leaves the whole."""

    _typing = False
    _led_on = False

    def select_at(self, event: QMouseEvent, *, first: bool) -> None:
        line = self.lineEdit()
        # The cursor went to the nearest letter: further than a letter away lies no text.
        away = abs(line.cursorRect().center().x() - event.position().x())
        beside = away > line.fontMetrics().averageCharWidth()
        self.setSelectedSection(self.sectionAt(0) if beside else self.currentSection())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.lineEdit()
        if event.text().isdecimal() and line.selectedText() == line.text():
            # All of it is selected: what is typed replaces it from its first part on.
            self.setSelectedSection(self.sectionAt(0))
        before = self.currentSectionIndex()
        self._typing = True
        super().keyPressEvent(event)
        self._typing = False
        # A part that is complete leads to the next one by itself.
        self._led_on = event.text().isdecimal() and self.currentSectionIndex() != before

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: FBT001  Qt's own signature
        if not self._typing:
            # Tab: not Qt's own way, which stops at every part of a date.
            return QWidget.focusNextPrevChild(self, next)
        # A separator was typed: it leads to the next part once, and from the last one nowhere.
        if not self._led_on and self.currentSectionIndex() < self.sectionCount() - 1:
            self.setSelectedSection(self.sectionAt(self.currentSectionIndex() + 1))
        return True


class DateBox(_Sections, QDateEdit):
    """A day, with a calendar that follows the theme: Qt's own is red and black in each of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Before the format, whose parts Qt would turn round, and would leave so in French.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat("dd/MM/yyyy")
        self.setCalendarPopup(True)
        calendar = self.calendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())
        for name, drawn in (
            ("qt_calendar_prevmonth", "chevron-leading"),
            ("qt_calendar_nextmonth", "chevron-trailing"),
        ):
            button = calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icon(drawn))
        self._follow_language()
        self._guard()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._follow_language()

    def _follow_language(self) -> None:
        """Name the months of the calendar in the language, and begin where its lines begin."""
        self.calendarWidget().setLocale(QLocale())
        language = window_language()
        self.calendarWidget().setLayoutDirection(layout_direction(language))
        # The box itself is never mirrored: its words begin where those of the window do.
        mirrored = is_right_to_left(language)
        self.setAlignment(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)


class TimeBox(_Sections, QTimeEdit):
    """A time of day in 24 hours, typed as 0930, 9:30 or 9h30 from whichever part was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = ""
        self._minutes_first = False
        # Before the format, whose parts Qt would turn round.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat("HH:mm")
        self._guard()

    def select_at(self, event: QMouseEvent, *, first: bool) -> None:
        super().select_at(event, first=first)
        self._keys = ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._keys = ""
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.text()
        typed = key.isdecimal() or (bool(key) and key in SEPARATORS and bool(self._keys))
        if typed and not event.modifiers() & _COMMANDS:
            self._type(key)
            return
        if event.key() == Qt.Key.Key_Backspace and self._keys:
            self._keys = self._keys[:-1]
            self._show_typed()
            return
        self._keys = ""
        super().keyPressEvent(event)

    def _type(self, key: str) -> None:
        if not self._keys:
            section = self.currentSection()
            self._minutes_first = section == QDateTimeEdit.Section.MinuteSection
        before, self._keys = self._keys, self._keys + key
        if not self._show_typed():
            # What makes no time begins another one, or is not taken.
            self._keys = key if len(before) >= 4 else before
            self._show_typed()

    def _show_typed(self) -> bool:
        """Show what the keys say; return whether they say a time."""
        shown = self.time()
        reading = read_time(
            self._keys, time(shown.hour(), shown.minute()), minutes_first=self._minutes_first
        )
        if reading is None:
            return not self._keys
        self.setTime(QTime(reading.hour, reading.minute))
        sections = QDateTimeEdit.Section
        in_hours = len(self._keys) < 2 and not self._minutes_first
        self.setSelectedSection(sections.HourSection if in_hours else sections.MinuteSection)
        return True
