"""One line and Enter: what was said in the room is kept, and the line is free again."""

import unicodedata
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QListView, QWidget

from mc2cm_desk.domain.languages import Language, as_language
from mc2cm_desk.domain.steps.quick_entry import Sign, parse
from mc2cm_desk.ui.theme.look import mark, px
from mc2cm_desk.ui.widgets.drafts.choices import FormChoices
from mc2cm_desk.ui.widgets.drafts.commits import Commit, begun
from mc2cm_desk.ui.widgets.drafts.scope import STATE, key_of, set_field
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.marks import KeyHint
from mc2cm_desk.ui.widgets.typing import typing_language
from mc2cm_desk.ui.widgets.typing.language_chip import LanguageChip
from mc2cm_desk.ui.widgets.typing.quick_line import QuickLine

MOST_SHOWN = 8
NARROW = 440
"""Pixels (at 100 %) under which the line stands alone in its row."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One way to finish a token.

    Attributes:
        insert: what is written: the sign and a word without spaces, such as ``@seville``.
        title: what is offered, such as «Séville · Espagne»; also searched.
    """

    insert: str
    title: str = ""

    @property
    def sigil(self) -> str:
        return self.insert[:1]


class QuickEntry(QFrame):
    """The line at the bottom of a screen; ``line`` is its editor.

    The language of what is typed is guessed, shown and changed with one key; while ``entered`` is
    told, ``entered_language`` is that of the line.

    Signals:
        entered(str): Enter on a line that is not empty; the line is free for the next contribution.
        typed(str): the line changed (ask for near-duplicates, answer with ``set_hint``).
        escaped(): Esc in an empty line.
        pasted(object): a picture was pasted (QMimeData).
    """

    entered = Signal(str)
    typed = Signal(str)
    escaped = Signal()
    pasted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quick-entry")
        self._suggestions: list[tuple[str, Suggestion]] = []
        self._offered: list[Suggestion] = []
        self._chose = self._is_refused = False
        self._resting = self._hint = ""
        self._names_nothing: Callable[[str], bool] = lambda _token: False
        self._checked: dict[str, bool] = {}
        self._typed = False
        self._chosen_language: Language | None = None
        self.entered_language: Language = typing_language.last()
        self.line = QuickLine(self)
        set_field(self.line, "entry")
        self._choices = FormChoices(self, "entry")
        self._choices.add("language", lambda: self._chosen_language or "", self._choose_language)
        self._plus = Label("section", "+", self)
        self._plus.setProperty("on", "accent")
        self.hint = Label("mute", "", self)
        self._left = ""
        self._key = KeyHint("", self)
        self.chip = LanguageChip(self)
        self.chip.clicked.connect(self.turn_language)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._build()
        self.popup = _Popup(self)
        self.popup.clicked.connect(self._on_clicked)
        self.setFocusProxy(self.line)
        self.line.catch_keys(self._on_key)
        self.line.textChanged.connect(self._on_typed)
        self.line.entered.connect(self._on_entered)
        self.line.escaped.connect(self._on_escaped)
        self.line.pasted.connect(self.pasted)
        self.line.installEventFilter(self)

    def _build(self) -> None:
        self._row.setContentsMargins(px(16), px(7), px(14), px(7))
        lead, tail = QHBoxLayout(), QHBoxLayout()
        for part in (self._row, lead, tail):
            part.setSpacing(px(12))
        lead.addWidget(self._plus)
        lead.addWidget(self.line, 1)
        tail.addStretch(1)
        for widget in (self.hint, self.chip, self._key):
            tail.addWidget(widget)
        self._row.addLayout(lead, 1)
        self._row.addLayout(tail)

    def set_words(self, name: str, placeholder: str, key: str, hint: str = "") -> None:
        """Name the line; ``key`` is the word on the Enter key, ``hint`` what stands at its end."""
        self.line.setAccessibleName(name)
        self.line.setAccessibleDescription(placeholder)
        self.line.setPlaceholderText(placeholder)
        self._key.set(key)
        self._resting = hint
        self.set_hint("")

    def set_suggestions(self, suggestions: Iterable[Suggestion]) -> None:
        """Offer these while a token is typed: cities, themes, levels, challenges, cases."""
        self._suggestions = [(_bare(f"{one.insert} {one.title}"), one) for one in suggestions]
        self._checked.clear()

    def set_checker(self, names_nothing: Callable[[str], bool], signs: Collection[Sign]) -> None:
        """Show tokens with these signs, and mark those that name nothing: they stay as typed."""
        self._names_nothing = names_nothing
        self.line.set_signs(signs)
        self._checked.clear()

    def set_hint(self, text: str) -> None:
        """Show something at the end of the line, such as «resembles R-03 (61 %)»."""
        self._hint = text
        self._show_hint(self._unknown())

    def text(self) -> str:
        """Return the line as it is typed."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Show a line."""
        self.line.set_text(text)

    @property
    def language(self) -> Language:
        """The language of what is typed: the chosen one, else by its words."""
        return self._chosen_language or typing_language.of_text(parse(self.text()).text)

    @Slot()
    def turn_language(self) -> None:
        """Keep the line under the next language, whatever its words say."""
        self._chosen_language = typing_language.following(self.language)
        self._show_language()
        self._choices.note()

    def give_back(self, text: str, language: Language | None = None) -> None:
        """Give a refused line back, before what was typed meanwhile."""
        meanwhile = self.text().strip()
        self._is_refused = True
        self._chosen_language = language or self._chosen_language
        self._choices.note()
        self.line.set_text(f"{text} {meanwhile}" if meanwhile else text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            mark(self, active="true" if event.type() == QEvent.Type.FocusIn else "false")
            if event.type() == QEvent.Type.FocusOut:
                self.popup.hide()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is little room, the line has all of it and the rest stands under it.
        narrow = self.width() < px(NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != way:
            self._row.setDirection(way)
            self._row.setSpacing(px(4 if narrow else 12))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_language()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_language()

    def _choose_language(self, language: str) -> None:
        self._chosen_language = as_language(language) if language else None
        self._show_language()

    def _show_language(self) -> None:
        self.chip.show_language(self.language)

    def _show_hint(self, unknown: list[str]) -> None:
        """Show what names nothing, else what the screen has to show, else what rests there.

        What the last line left in its sentence stays until the next one is begun: an answer
        about that line may still come.
        """
        words = self._left
        if unknown:
            words = self._naming(self.tr("{tokens}: nothing by that name here"), unknown)
        self.hint.setText(words or self._hint or self._resting)
        self.hint.set_kind("problem" if words else "mute")

    def _naming(self, sentence: str, unknown: list[str]) -> str:
        return filled(sentence, tokens=f"\u2068{' '.join(unknown)}\u2069") if unknown else ""

    def _unknown(self, *, whole: bool = False) -> list[str]:
        """Return the tokens that name nothing; the one being typed only with ``whole``."""
        position = self.line.textCursor().position()
        finished = [
            self.line.seen(token)
            for token in self.line.tokens()
            if whole or not token.start < position <= token.end
        ]
        return [word for word in dict.fromkeys(finished) if self._is_unknown(word)]

    def _is_unknown(self, word: str) -> bool:
        if word not in self._checked:
            self._checked[word] = self._names_nothing(word)
        return self._checked[word]

    @Slot()
    def _on_typed(self) -> None:
        before, self._typed = self._typed, bool(self.text().strip())
        # The editor says so as well where only its colours change: an empty line stays as chosen.
        if before and not self._typed:
            self._chosen_language = None
            self._choices.note()
            self._is_refused = False
        self._show_language()
        self._offer()
        if self._typed:
            self._left = ""
        unknown = self._unknown()
        self.line.mark_unknown(unknown)
        self._show_hint(unknown)
        self.typed.emit(self.text())

    def enter(self) -> None:
        """Enter what is typed, as the key does; nothing happens in an empty line."""
        self.popup.hide()
        self._on_entered()

    @Slot()
    def _on_entered(self) -> None:
        text = self.text().strip()
        if text:
            self.entered_language = self.language
            typing_language.remember(self.entered_language)
            unknown = self._unknown(whole=True)
            keys = [key_of(self.line, "entry"), key_of(self, STATE, "entry")]
            known = [key for key in keys if key is not None]
            with begun(Commit(self.line, known, text=text)):
                self.line.clear()
                self._hint = ""
                words = self.tr("{tokens}: nothing by that name, left in the sentence")
                self._left = self._naming(words, unknown)
                self._show_hint([])
                self.entered.emit(text)

    @Slot()
    def _on_escaped(self) -> None:
        if self._is_refused:
            # It is in no record: one key does not throw it away.
            return
        if self.text():
            # As an edit: Ctrl+Z gives the line back.
            cursor = self.line.textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.removeSelectedText()
        else:
            self.escaped.emit()

    def _on_key(self, event: QKeyEvent) -> bool:
        if typing_language.is_key(event):
            self.turn_language()
            return True
        if event.key() == Qt.Key.Key_Backtab:
            # The text stays as it is typed; the keyboard goes back by one.
            self.popup.hide()
            return False
        if not self.popup.isVisible():
            # Whoever wants to complete a token that names nothing goes on typing here.
            return event.key() == Qt.Key.Key_Tab and bool(self.line.word()[1])
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.popup.step(1 if event.key() == Qt.Key.Key_Down else -1)
                self._chose = True
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not self._chose and self._is_clear():
                # The word names one thing: the line goes with it, no second Enter is asked for.
                if not self._is_whole():
                    self._take(0)
                self.popup.hide()
                return False
            case Qt.Key.Key_Tab | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take(self.popup.currentIndex().row())
            case Qt.Key.Key_Escape:
                self.popup.hide()
            case _:
                return False
        return True

    def _is_clear(self) -> bool:
        return len(self._offered) == 1 or self._is_whole()

    def _is_whole(self) -> bool:
        """Return whether the word before the cursor is the whole name of one thing."""
        bare = _bare(self.line.word()[1][1:])
        return sum(bare in (_bare(one.insert[1:]), _bare(one.title)) for one in self._offered) == 1

    def _offer(self) -> None:
        self._chose = False
        _, word = self.line.word()
        bare = _bare(word[1:])
        offered = [
            one
            for text, one in self._suggestions
            if word[:1] == one.sigil and _matches(text[1:], bare)
        ][:MOST_SHOWN]
        if len(offered) == 1 and offered[0].insert == word:
            offered = []
        self._offered = offered
        if not offered or not self.line.hasFocus():
            self.popup.hide()
            return
        self.popup.show_words([one.title or one.insert for one in offered], self.line)

    @Slot()
    def _on_clicked(self) -> None:
        self._take(self.popup.currentIndex().row())

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._offered):
            self.line.replace_word(self._offered[row].insert)
        self.popup.hide()


class _Popup(QListView):
    """What can finish the token, above the line; it never takes the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(
            Qt.WindowType.ToolTip
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._words = QStringListModel(self)
        self.setModel(self._words)
        self.hide()

    def show_words(self, words: list[str], line: QuickLine) -> None:
        """Show these over the cursor of the line."""
        self._words.setStringList(words)
        self.setCurrentIndex(self._words.index(0, 0))
        metrics = self.fontMetrics()
        wide = max(metrics.horizontalAdvance(word) for word in words) + px(40)
        tall = sum(self.sizeHintForRow(row) for row in range(len(words))) + px(12)
        spot = line.viewport().mapToGlobal(line.cursorRect().topLeft())
        left = spot.x() - wide if line.isRightToLeft() else spot.x() - px(12)
        self.setGeometry(left, spot.y() - tall - px(8), wide, tall)
        self.setLayoutDirection(line.layoutDirection())
        self.show()

    def step(self, by: int) -> None:
        """Go to the next or the previous word."""
        row = (self.currentIndex().row() + by) % max(self._words.rowCount(), 1)
        self.setCurrentIndex(self._words.index(row, 0))


def _bare(text: str) -> str:
    """Return a text without accents and capitals."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _matches(text: str, requested: str) -> bool:
    return text.startswith(requested) or f" {requested}" in text
