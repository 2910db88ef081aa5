"""Fields of words: a line, a text, a text in several languages."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QWidget,
)

from mc2cm_desk.domain.languages import LANGUAGES, LATIN, Language, as_language
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.text.written_language import guessed
from mc2cm_desk.ui.theme.language import layout_direction, window_language
from mc2cm_desk.ui.widgets.buttons.buttons import key_text
from mc2cm_desk.ui.widgets.buttons.push_button import PushButton
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.fields.growing_text import GrowingText
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.typing.typing_language import (
    KEYS,
    following,
    is_key,
    last,
    remember,
)


class LineField(Field):
    """One line of text; Enter commits it."""

    gives = (str,)

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
        base = self.draft_base("")
        return {"": (self.edit.text(), base)} if self.value() != base else {}

    def draft_base(self, slot: str) -> str:
        return self._saved or ""

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

    gives = (str,)

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
        base = self.draft_base("")
        return {"": (self.edit.toPlainText(), base)} if self.value() != base else {}

    def draft_base(self, slot: str) -> str:
        return self._saved or ""

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
    """A text in each language; a dot marks the languages that have one.

    What is typed into an empty text goes under the language in which it is written, as long as
    nothing stands there; so does what is typed in place of a text that the program proposed
    (``propose``). Tab goes from text to text, past the buttons of the languages: they are
    pressed with the pointer or by a screen reader, and one key does as well.
    """

    gives = (Localised,)

    def __init__(self, name: str, parent: QWidget | None = None, *, least: int = 1) -> None:
        super().__init__(name, parent)
        self._value = EMPTY
        self._language = self._requested = (
            window_language()
        )  # what is read first, not what is typed
        self._writing = False
        self._picked = False  # a language was chosen since the window changed its own
        self._pinned = False  # and for the text that is being typed
        self._follows = True  # words that are typed choose their language
        self._free = True  # all of the text is being typed now: it may still change its language
        self._replaced = False  # another text stood there before
        self._proposed = False  # the text that stands there is the program's
        self._length = 0
        self.sign = Label("tiny", "", self)
        self.sign.hide()
        self.edit = GrowingText(self, least)
        self.edit.document().contentsChange.connect(self._on_contents)
        self.edit.textChanged.connect(self._on_typed)
        self._tabs: dict[str, PushButton] = {}
        self.head.addWidget(self.sign)
        for language in LANGUAGES:
            self.head.addWidget(self._tab(language))
        self.place(self.edit)
        self.show_language(last())

    def editors(self) -> list[QWidget]:
        return [self.edit]

    def tabs(self) -> dict[str, PushButton]:
        """Return the button that chooses each language."""
        return self._tabs

    def show_language(self, language: str) -> None:
        """Bring a language to the front."""
        if language not in LANGUAGES:
            return
        self._take_language(as_language(language))
        self._write(self._value.exact(language))
        self._take_as_written()

    def propose(self) -> None:
        """Take the text that is shown as words of the program, in place of which people type."""
        self._proposed = True
        self.edit.selectAll()

    @Slot()
    def turn_language(self) -> None:
        """Put what is being typed under the next language, where its words do not state theirs.

        Else go to the next language: to read it, or to write the text in it.
        """
        typed = self.edit.toPlainText().strip()
        if not typed or not self._free or guessed(typed) == self._language:
            self._chosen(following(self._language))
            return
        turned = following(self._language)
        while turned != self._language and self._value.has(turned):
            turned = following(turned)
        if turned != self._language:
            self._requested, self._picked = turned, True
            self._move_to(turned)
            self._show_sign()
            self.touched()
        self._pinned = True
        remember(self._language)

    def value(self) -> Localised:
        return self._value

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        if not self.is_uncommitted and value in (None, EMPTY) and not self.edit.hasFocus():
            # An empty text awaits the language that people type by now.
            self.put(EMPTY)

    def flush(self) -> None:
        if self._touched:
            self._follow_words(self.edit.toPlainText())
        super().flush()

    def draft_slots(self) -> tuple[str, ...]:
        return tuple(LANGUAGES)

    def draft_slot(self) -> str:
        return self._language

    def draft_texts(self) -> dict[str, tuple[str, str]]:
        texts: dict[str, tuple[str, str]] = {}
        for language in LANGUAGES:
            text, base = self._value.exact(language), self.draft_base(language)
            if text != base:
                shown = language == self._language
                texts[language] = (self.edit.toPlainText() if shown else text, base)
        return texts

    def draft_base(self, slot: str) -> str:
        return self._saved.exact(slot) if self._saved else ""

    def give_draft(self, slot: str, text: str) -> None:
        self.show_language(slot)
        # It comes back under the language under which it was typed.
        self._follows = False
        self.edit.setPlainText(text)
        self._follows = True

    def put(self, value: Any) -> None:
        self._value = value or EMPTY
        shown = self._requested
        if self._value.is_empty:
            shown = self._requested if self._picked else last()
        elif not self._value.has(shown):
            shown = self._value.first_language
        if shown != self._language:
            self.show_language(shown)
        self._write(self._value.exact(self._language))
        self._take_as_written()
        self._mark_tabs()

    def _tab(self, language: str) -> PushButton:
        tab = PushButton(language.upper(), self)
        tab.setProperty("look", "tab")
        tab.setCheckable(True)
        tab.setAutoDefault(False)
        tab.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tab.setAccessibleName(LANGUAGES.data(language).name)
        tab.setToolTip(f"{LANGUAGES.data(language).name} ({key_text(KEYS)})")
        tab.clicked.connect(lambda: self._chosen(language))
        self._tabs[language] = tab
        return tab

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._requested, self._picked = window_language(), False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and is_key(event):
            # Taken before the shortcuts, so that the key means this text while it has the focus.
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.turn_language()
            return event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if event.type() == QEvent.Type.FocusOut:
            self._take_as_written()
        return super().eventFilter(watched, event)

    def _chosen(self, language: str) -> None:
        self._requested, self._picked = language, True
        self.show_language(language)
        self._pinned = True
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce()

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

    def _take_language(self, language: Language) -> None:
        """Show which language the text in the editor has."""
        self._language = language
        for code, tab in self._tabs.items():
            tab.setChecked(code == language)
        self.edit.setLayoutDirection(layout_direction(language))

    def _take_as_written(self) -> None:
        """Take what stands in the editor as written: only a new text changes its language."""
        self._free, self._pinned = not self.edit.toPlainText().strip(), False
        self._replaced = self._proposed = False
        self.sign.hide()

    def _move_to(self, language: Language) -> None:
        """Put what is in the editor under another language, leaving nothing under the former."""
        typed = self.edit.toPlainText().strip()
        self._value = self._value.having(self._language, "").having(language, typed)
        self._take_language(language)
        self._mark_tabs()

    def _show_sign(self) -> None:
        self.sign.setText(f"→ {LANGUAGES.data(self._language).name}")
        self.sign.show()
        self._announce()

    def _announce(self) -> None:
        """Announce to a screen reader under which language the text stands."""
        announcement = QAccessibleAnnouncementEvent(self.edit, LANGUAGES.data(self._language).name)
        QAccessible.updateAccessibility(announcement)

    def _follow_words(self, typed: str) -> None:
        """Go to the language of the words, where the text is a new one and nothing stands there."""
        found = guessed(typed) if self._follows else None
        if found is None:
            return
        # A language chosen by hand stays, as does that of a text that was replaced, unless the
        # letters themselves are of another one.
        alike = LANGUAGES.data(found).script == LANGUAGES.data(self._language).script
        chosen = (self._pinned or self._replaced) and alike
        if self._free and not chosen and not self._value.has(found):
            self._move_to(found)
            self._show_sign()
        if found == self._language:
            remember(found)

    @Slot(int, int, int)
    def _on_contents(self, position: int, removed: int, _added: int) -> None:
        if not self._writing and position == 0 and removed >= self._length:
            # Everything was replaced: what is typed now is a new text.
            if not self._free:
                self._replaced = not self._proposed
            self._free = True
        self._length = len(self.edit.toPlainText())

    @Slot()
    def _on_typed(self) -> None:
        if self._writing:
            return
        typed, before = self.edit.toPlainText(), self._value
        self._follow_words(_finished(typed))
        self._value = self._value.having(self._language, typed.strip())
        if self._value != before:
            self._mark_tabs()
            self.touched()


def _finished(typed: str) -> str:
    """Return the words that are typed to their end: «for» may still become «former»."""
    found = guessed(typed)
    if found is not None and LANGUAGES.data(found).script != LATIN:
        return typed
    return typed[: max(typed.rfind(" "), typed.rfind("\n")) + 1]
