"""The language of a line that is being typed, as a chip that can be pressed."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from mc2cm_desk.domain.languages import LANGUAGES, Language, as_language
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import key_text
from mc2cm_desk.ui.widgets.buttons.push_button import PushButton
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks import painting
from mc2cm_desk.ui.widgets.typing import typing_language
from mc2cm_desk.ui.widgets.typing.typing_language import KEYS

LEAST_HEIGHT = 24


class LanguageChip(PushButton):
    """Shows what a language is called for short and the key that changes it.

    ``clicked`` asks for the next one. It is no stop of the Tab key: the key works from the
    line itself.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.language: Language = LANGUAGES.default
        self.setProperty("look", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_language(self.language)

    def show_language(self, language: Language) -> None:
        """Show another language."""
        self.language = language
        self.setText(short_name(language))
        words = self.tr("Language of what is typed: {language}")
        text = filled(words, language=LANGUAGES.data(language).name)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({key_text(KEYS)})")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        chip, key = self._chip(), painting.key_size(key_text(KEYS)).toSize()
        height = max(chip.height(), key.height(), px(LEAST_HEIGHT))
        return QSize(chip.width() + px(6) + key.width() + 2, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chip, key = self._chip(), painting.key_size(key_text(KEYS)).toSize()
        leading = 0 if self.isLeftToRight() else self.width() - chip.width()
        trailing = self.width() - key.width() if self.isLeftToRight() else 0
        top = (self.height() - chip.height()) / 2
        box = QRectF(leading, top, chip.width(), chip.height())
        painting.paint_chip(painter, box, self.text(), "teal")
        below = (self.height() - key.height()) / 2
        painting.paint_key(
            painter, QRectF(trailing, below, key.width(), key.height()), key_text(KEYS)
        )

    def _chip(self) -> QSize:
        return painting.chip_size(self.text()).toSize() + QSize(1, 0)


def short_name(language: Language) -> str:
    """Return how a language is named on a chip."""
    return LANGUAGES.data(language).short


class LineLanguage(QObject):
    """Keeps the chip of a line of text: guesses its language, changes it with one key.

    Signals:
        turned(): a person chose another language.
    """

    turned = Signal()

    def __init__(self, line: QLineEdit, chip: LanguageChip) -> None:
        super().__init__(line)
        self._line, self._chip = line, chip
        self._chosen: Language | None = None
        line.textChanged.connect(self._show)
        line.installEventFilter(self)
        chip.clicked.connect(self.turn)
        self._show()

    @property
    def language(self) -> Language:
        """The language of the line: the chosen one, else by its words."""
        return self._chosen or typing_language.of_text(self._line.text())

    @property
    def chosen(self) -> str:
        """The language that a person chose; empty while it is guessed."""
        return self._chosen or ""

    def choose(self, language: str) -> None:
        """Put the line under a language; empty guesses it."""
        self._chosen = as_language(language) if language else None
        self._show()

    @Slot()
    def turn(self) -> None:
        """Put the line under the next language."""
        self._chosen = typing_language.following(self.language)
        self._show()
        self.turned.emit()

    def forget(self) -> None:
        """Guess again: another text is shown."""
        self._chosen = None
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if typing_language.is_key(event):
                self.turn()
                return True
        elif event.type() == QEvent.Type.Show:
            self._show()
        return super().eventFilter(watched, event)

    @Slot()
    def _show(self) -> None:
        self._chip.show_language(self.language)
