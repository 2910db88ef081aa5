"""Fields of words: a line, a text, a text in three languages."""

from typing import Any

from PySide6.QtCore import QEvent, QLocale, QMimeData, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from mc2cm_desk.domain.localised import EMPTY, LANGUAGES, Localised
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons import key_text
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.key_layouts import same_keys
from mc2cm_desk.ui.widgets.push_button import PushButton

LANGUAGE_KEY = "Alt+0"
"""Goes to the next language of the text that has the keyboard."""
LANGUAGE_NAMES = {"fr": "Français", "en": "English", "ar": "العربية"}


def window_language() -> str:
    """Return the language that the window speaks: fr, en or ar."""
    code = QLocale().name()[:2]
    return code if code in LANGUAGES else "fr"


class GrowingText(QPlainTextEdit):
    """A text that is as tall as what it holds, between ``least`` and ``most`` lines.

    Signals:
        pasted(object): a picture was pasted or dropped here (QMimeData).
    """

    pasted = Signal(object)

    def __init__(self, parent: QWidget | None = None, least: int = 2, most: int = 12) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._grow)
        self._lead()
        self._grow()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasImage() or (source.hasUrls() and not source.hasText()):
            self.pasted.emit(source)
        else:
            super().insertFromMimeData(source)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._lead()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), self.minimumHeight())

    def _lead(self) -> None:
        """Begin every line where the reader begins: plain texts of Qt begin at the left."""
        arabic = self.isRightToLeft()
        option = self.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        option.setAlignment(Qt.AlignmentFlag.AlignRight if arabic else Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)

    @Slot()
    def _grow(self) -> None:
        line = self.fontMetrics().lineSpacing()
        lines = int(self.document().size().height())
        tall = min(max(lines, self._least), self._most) * line + px(20)
        if tall != self.height() or tall != self.maximumHeight():
            self.setFixedHeight(tall)
        fits = lines <= self._most
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )


class LineField(Field):
    """One line of text; Enter commits it."""

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        longest: int = 500,
        on_pause: bool = True,
    ) -> None:
        super().__init__(name, parent, on_pause=on_pause)
        self.edit = QLineEdit(self)
        self.edit.setMaxLength(longest)
        self.edit.textEdited.connect(self.touched)
        self.edit.returnPressed.connect(self.flush)
        self.place(self.edit)

    def editors(self) -> list[QWidget]:
        return [self.edit]

    def value(self) -> str:
        return self.edit.text().strip()

    def draft_slots(self) -> tuple[str, ...]:
        return ("",)

    def draft_texts(self) -> dict[str, tuple[str, str]]:
        kept = self.draft_base("")
        return {"": (self.edit.text(), kept)} if self.value() != kept else {}

    def draft_base(self, slot: str) -> str:
        return self._kept or ""

    def give_draft(self, slot: str, text: str) -> None:
        self.edit.setText(text)
        self.touched()

    def put(self, value: Any) -> None:
        self.edit.setText(value or "")
        if not self.edit.hasFocus():
            # A long line shows how it begins, until somebody writes on.
            self.edit.setCursorPosition(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.edit.setCursorPosition(len(self.edit.text()) if event.gotFocus() else 0)
        return super().eventFilter(watched, event)


class TextField(Field):
    """A text of several lines; Ctrl+Enter commits it."""

    def __init__(self, name: str, parent: QWidget | None = None, *, least: int = 2) -> None:
        super().__init__(name, parent)
        self.edit = GrowingText(self, least)
        self.edit.textChanged.connect(self.touched)
        self.place(self.edit)

    def editors(self) -> list[QWidget]:
        return [self.edit]

    def value(self) -> str:
        return self.edit.toPlainText().strip()

    def draft_slots(self) -> tuple[str, ...]:
        return ("",)

    def draft_texts(self) -> dict[str, tuple[str, str]]:
        kept = self.draft_base("")
        return {"": (self.edit.toPlainText(), kept)} if self.value() != kept else {}

    def draft_base(self, slot: str) -> str:
        return self._kept or ""

    def give_draft(self, slot: str, text: str) -> None:
        self.edit.setPlainText(text)
        self.touched()

    def put(self, value: Any) -> None:
        self.edit.setPlainText(value or "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.flush()
                return True
        return super().eventFilter(watched, event)


class LocalisedField(Field):
    """A text in French, English and Arabic; a dot marks the languages that have one.

    Tab goes from text to text, past the buttons of the languages: they are pressed with the
    pointer or by a screen reader, and `LANGUAGE_KEY` goes from one to the next.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, least: int = 1) -> None:
        super().__init__(name, parent)
        self._value = EMPTY
        self._language = self._wanted = window_language()
        self._writing = False
        self.edit = GrowingText(self, least)
        self.edit.textChanged.connect(self._on_typed)
        self._tabs: dict[str, PushButton] = {}
        for language in LANGUAGES:
            self.head.addWidget(self._tab(language))
        self.place(self.edit)
        self.show_language(self._wanted)

    def editors(self) -> list[QWidget]:
        return [self.edit]

    def show_language(self, language: str) -> None:
        """Bring a language to the front."""
        if language not in LANGUAGES:
            return
        self._language = language
        for code, tab in self._tabs.items():
            tab.setChecked(code == language)
        self._write(self._value.exact(language))
        arabic = language == "ar"
        self.edit.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight
        )

    def value(self) -> Localised:
        return self._value

    def draft_slots(self) -> tuple[str, ...]:
        return LANGUAGES

    def draft_slot(self) -> str:
        return self._language

    def draft_texts(self) -> dict[str, tuple[str, str]]:
        texts: dict[str, tuple[str, str]] = {}
        for language in LANGUAGES:
            text, kept = self._value.exact(language), self.draft_base(language)
            if text != kept:
                shown = language == self._language
                texts[language] = (self.edit.toPlainText() if shown else text, kept)
        return texts

    def draft_base(self, slot: str) -> str:
        return self._kept.exact(slot) if self._kept else ""

    def give_draft(self, slot: str, text: str) -> None:
        self.show_language(slot)
        self.edit.setPlainText(text)

    def put(self, value: Any) -> None:
        self._value = value or EMPTY
        shown = self._wanted
        if not self._value.has(shown) and not self._value.is_empty:
            shown = next(one for one in LANGUAGES if self._value.has(one))
        if shown != self._language:
            self.show_language(shown)
        self._write(self._value.exact(self._language))
        self._mark_tabs()

    def _tab(self, language: str) -> PushButton:
        tab = PushButton(language.upper(), self)
        tab.setProperty("look", "tab")
        tab.setCheckable(True)
        tab.setAutoDefault(False)
        tab.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tab.setAccessibleName(LANGUAGE_NAMES[language])
        tab.setToolTip(f"{LANGUAGE_NAMES[language]} ({key_text(LANGUAGE_KEY)})")
        tab.clicked.connect(lambda: self._chosen(language))
        self._tabs[language] = tab
        return tab

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._wanted = window_language()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and _is_language_key(event):
            # Taken before the shortcuts, so that the key means this text while it has the focus.
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                place = LANGUAGES.index(self._language) + 1
                self._chosen(LANGUAGES[place % len(LANGUAGES)])
            return event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        return super().eventFilter(watched, event)

    def _chosen(self, language: str) -> None:
        self._wanted = language
        self.show_language(language)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        said = QAccessibleAnnouncementEvent(self.edit, LANGUAGE_NAMES[language])
        QAccessible.updateAccessibility(said)

    def _write(self, text: str) -> None:
        if self.edit.toPlainText() == text:
            return
        self._writing = True
        self.edit.setPlainText(text)
        self._writing = False

    def _mark_tabs(self) -> None:
        for code, tab in self._tabs.items():
            has = bool(self._value.exact(code).strip())
            tab.setText(f"{code.upper()} •" if has else code.upper())

    @Slot()
    def _on_typed(self) -> None:
        typed = self.edit.toPlainText()
        if not self._writing and typed.strip() != self._value.exact(self._language):
            self._value = self._value.having(self._language, typed.strip())
            self._mark_tabs()
            self.touched()


def _is_language_key(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) in same_keys(LANGUAGE_KEY)
