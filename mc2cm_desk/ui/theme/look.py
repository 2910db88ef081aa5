"""The look in force: which tokens everything is painted with now."""

from dataclasses import replace
from functools import cache

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from mc2cm_desk.ui.theme import fonts, qss
from mc2cm_desk.ui.theme.tokens import LIGHT, THEMES, TYPE, Tokens


class _Look:
    """Holds the tokens in force; a painter asks for them at the moment it paints."""

    tokens: Tokens = LIGHT


def tokens() -> Tokens:
    """Return the tokens in force."""
    return _Look.tokens


def apply(application: QApplication, theme: str = "light", text_size: int = 100) -> None:
    """Dress the whole program; can be called again at any time.

    ``theme`` is light, dark or contrast; ``text_size`` is in percent.
    """
    _Look.tokens = replace(THEMES.get(theme, LIGHT), scale=text_size / 100)
    application.setStyle("Fusion")
    application.setPalette(_palette(_Look.tokens))
    application.setFont(font("body"))
    application.setStyleSheet(qss.sheet(_Look.tokens))


def font(size: str = "body", *, strong: bool = False, mono: bool = False) -> QFont:
    """Return a font of a named size (``tokens.TYPE``) at the text size in force."""
    return QFont(_font(_Look.tokens.px(TYPE[size]), strong=strong, mono=mono))


def font_of(pixels: int, *, strong: bool = False) -> QFont:
    """Return a font of so many pixels, for words that follow the size of their place."""
    return QFont(_font(pixels, strong=strong, mono=False))


@cache
def _font(pixels: int, *, strong: bool, mono: bool) -> QFont:
    # Copies share what Qt found for the first one: looking for the faces again is the dear part.
    made = QFont()
    made.setFamilies(list(fonts.MONO if mono else fonts.SANS))
    made.setPixelSize(pixels)
    if strong:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def px(size: float) -> int:
    """Return a size in pixels at the text size in force."""
    return _Look.tokens.px(size)


def colour(value: str) -> QColor:
    """Return a token's colour for a painter."""
    return QColor(value)


def mark(widget: QWidget, **properties: object) -> None:
    """Set what the style sheet selects by (``look``, ``tone``, ...) and restyle if it changed."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def _palette(now: Tokens) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: now.page,
        QPalette.ColorRole.Base: now.paper,
        QPalette.ColorRole.AlternateBase: now.sunk,
        QPalette.ColorRole.Button: now.paper,
        QPalette.ColorRole.WindowText: now.ink,
        QPalette.ColorRole.Text: now.ink,
        QPalette.ColorRole.ButtonText: now.ink,
        QPalette.ColorRole.ToolTipBase: now.paper,
        QPalette.ColorRole.ToolTipText: now.ink,
        QPalette.ColorRole.PlaceholderText: now.mute,
        QPalette.ColorRole.Highlight: now.select,
        QPalette.ColorRole.HighlightedText: now.select_ink,
        QPalette.ColorRole.Link: now.teal,
        QPalette.ColorRole.Mid: now.line,
    }
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(now.mute))
    return palette
