"""Buttons that show the key which does the same."""

import re
import sys
from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from mc2cm_desk.ui.theme.icons import icon, paint_icon
from mc2cm_desk.ui.theme.look import mark, px, tokens
from mc2cm_desk.ui.widgets.buttons.push_button import PushButton
from mc2cm_desk.ui.widgets.marks import painting

Look = Literal["plain", "main", "navy", "on-navy", "on-colour", "rail", "quiet", "link"]

_ICON_TONES = {
    "main": "on_main",
    "navy": "on_navy",
    "on-navy": "on_navy",
    "on-colour": "on_navy",
    "rail": "on_navy",
    "quiet": "mute",
}


def key_text(shortcut: str) -> str:
    """Return a shortcut as people read it on their keyboard: «Ctrl N», «Échap»."""
    forms = QKeySequence.SequenceFormat
    # Our own words for keys, but the signs of a Mac's keyboard where there is one.
    form = forms.NativeText if sys.platform == "darwin" else forms.PortableText
    keys = re.split(r"\+(?=.)", QKeySequence(shortcut).toString(form))
    return " ".join(QCoreApplication.translate("Keys", str(_KEYS.get(key, key))) for key in keys)


_KEYS = {
    "Return": QT_TRANSLATE_NOOP("Keys", "Enter"),
    "Enter": QT_TRANSLATE_NOOP("Keys", "Enter"),
    "Esc": QT_TRANSLATE_NOOP("Keys", "Esc"),
    "Del": QT_TRANSLATE_NOOP("Keys", "Del"),
    "Space": QT_TRANSLATE_NOOP("Keys", "Space"),
    "Shift": QT_TRANSLATE_NOOP("Keys", "Shift"),
    "Home": QT_TRANSLATE_NOOP("Keys", "Home"),
    "PgUp": QT_TRANSLATE_NOOP("Keys", "PgUp"),
    "PgDown": QT_TRANSLATE_NOOP("Keys", "PgDown"),
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
}


class Button(PushButton):
    """A button: its words, an icon before them, the hint of its key after them.

    ``look``: plain, main (the one main action of a screen), navy, on-navy, on-colour, quiet,
    link.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        look: Look = "plain",
        icon_name: str = "",
        keys: str = "",
    ) -> None:
        super().__init__(text, parent)
        self._look, self.keys, self._arrow = look, keys, False
        self._short = False
        self.is_leading = False
        self.setProperty("look", look)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if icon_name:
            self.set_icon(icon_name)

    def set_icon(self, name: str) -> None:
        """Show an icon before the words."""
        self.setIcon(icon(name, _ICON_TONES.get(self._look, "ink")))

    def set_words(self, text: str, keys: str | None = None, *, name: str = "") -> None:
        """Show other words; ``name`` is what a screen reader says where there is only an icon."""
        self.setText(text)
        if keys is not None:
            self.keys = keys
        self.setAccessibleName(name or text)
        self._hint()
        self.updateGeometry()

    def set_short(self, *, short: bool) -> None:
        """Leave the hint of the key out where there is no room; the tool tip has it then."""
        if short != self._short:
            self._short = short
            self._hint()
            self.update()

    def wide(self, *, short: bool) -> int:
        """Return how wide the button is with the hint of its key, or ``short`` without."""
        side = px(6) if self._look in ("quiet", "rail", "link") else px(14)
        width = self.fontMetrics().horizontalAdvance(self.text().replace("&", "")) + 2 * side + 2
        if not self.icon().isNull():
            width += px(16) + (px(7) if self.text() else 0)
        if self.keys and not (short and self.text()):
            width += int(painting.key_size(key_text(self.keys)).width()) + px(8)
        return width + (px(14) if self._arrow else 0)

    def set_look(self, look: Look) -> None:
        """Change how important it looks."""
        self._look = look
        mark(self, look=look)

    def set_menu(self, menu: QMenu) -> None:
        """Open a menu; a small arrow says so."""
        self._arrow = True
        self.setMenu(menu)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        width = self.wide(short=self._short)
        tall = px(36) if self._look not in ("quiet", "rail", "link") else max(size.height(), px(24))
        return QSize(width, max(tall, QFontMetrics(self.font()).height() + px(8)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        option.text, option.icon = "", QIcon()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._paint_content(painter)

    def _paint_content(self, painter: QPainter) -> None:
        """Lay out icon, words, key and arrow in the middle, leading first."""
        parts: list[tuple[str, float]] = []
        if not self.icon().isNull():
            parts.append(("icon", px(16)))
        if self.text():
            parts.append(("words", self.fontMetrics().horizontalAdvance(self._plain()) + 1))
        if self.keys and not (self._short and self.text()):
            parts.append(("keys", painting.key_size(key_text(self.keys)).width()))
        if self._arrow:
            parts.append(("arrow", px(11)))
        gap = px(7)
        x = (self.width() - sum(width for _, width in parts) - gap * (len(parts) - 1)) / 2
        if self.is_leading:
            x = px(14)
        for name, width in parts:
            left = self.width() - x - width if self.isRightToLeft() else x
            self._paint_part(painter, name, QRectF(left, 0, width, self.height()))
            x += width + gap

    def _paint_part(self, painter: QPainter, name: str, box: QRectF) -> None:
        middle, wide = box.center().y(), box.width()
        tone = _ICON_TONES.get(self._look, "ink") if self.isEnabled() else "mute"
        match name:
            case "icon":
                mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
                spot = QRectF(box.x(), middle - wide / 2, wide, wide)
                self.icon().paint(painter, spot.toAlignedRect(), Qt.AlignmentFlag.AlignCenter, mode)
            case "words":
                painter.setFont(self.font())
                painter.setPen(str(getattr(tokens(), tone)))
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._plain())
            case "keys":
                keys = key_text(self.keys)
                tall = painting.key_size(keys).height()
                painting.paint_key(painter, QRectF(box.x(), middle - tall / 2, wide, tall), keys)
            case _:
                spot = QRectF(box.x(), middle - wide / 2, wide, wide)
                paint_icon(painter, "chevron-down", spot, str(getattr(tokens(), tone)))

    def _hint(self) -> None:
        """Say in the tool tip what the button does not show: its name, or its key."""
        name, keys = self.accessibleName(), key_text(self.keys) if self.keys else ""
        if not self.text():
            self.setToolTip(f"{name} ({keys})" if keys and name else name)
        elif self._short and keys:
            self.setToolTip(keys)
        else:
            self.setToolTip("")

    def _plain(self) -> str:
        return self.text().replace("&", "")
