"""Spelling in the note: the dictionary of its language, names of the event, the programme's words.

Where there is no dictionary for a language, nothing is said about its words.
"""

from functools import cached_property
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.services.event import programmes
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.rich_text.editor import NoteEditor
from mc2cm_desk.wording.spelling import Dictionary, Speller, dictionary, platform_broker


class NoteSpelling(QObject):
    """Gives the editor whoever knows the words of the language that is written.

    Signals:
        word_added(str): what was written when a word was added, for a sentence with Undo.
        found_none(str): there is no misspelt word.
        ready(bool): whether the language that is written has a dictionary.
    """

    word_added = Signal(str)
    found_none = Signal(str)
    ready = Signal(bool)

    def __init__(self, desk: Desk, event_id: EventId, editor: NoteEditor) -> None:
        super().__init__(editor)
        self._desk, self._event_id, self._editor = desk, event_id, editor
        self._language = ""
        self._known: frozenset[str] = frozenset()
        self._dictionaries: dict[str, Dictionary | None] = {}
        self._spellers: dict[str, Speller] = {}
        editor.word_added.connect(self._add)

    @cached_property
    def _broker(self) -> Any:
        return platform_broker()

    def know(self, words: frozenset[str]) -> None:
        """Take the names and words of the event as known."""
        if words != self._known:
            self._known = words
            self._spellers.clear()

    def set_language(self, language: str) -> None:
        """Look at words of this language from now on, as soon as its dictionary is read."""
        self._language = language
        if language in self._dictionaries:
            self._ask()
            return
        self._editor.misspelt.ask(None)
        self.ready.emit(False)  # noqa: FBT003  a signal has no keywords
        # Some take a third of a second: the window does not wait for them.
        self._desk.query(
            self,
            lambda library: dictionary(language, library.folder, self._broker),
            lambda words: self._take(language, words),
            key=language,
        )

    def choose_next(self) -> None:
        """Choose the next misspelt word."""
        if not self._editor.choose_misspelt():
            self.found_none.emit(self.tr("No misspelt words in this part."))
        self._editor.setFocus()

    def _take(self, language: str, words: Dictionary | None) -> None:
        self._dictionaries[language] = words
        self._ask()

    def _ask(self) -> None:
        language = self._language
        words = self._dictionaries.get(language)
        if words is not None and language not in self._spellers:
            self._spellers[language] = Speller(language, words, self._known)
        self._editor.misspelt.ask(self._spellers.get(language))
        self.ready.emit(words is not None)

    @Slot(str)
    def _add(self, word: str) -> None:
        self._desk.write(
            self,
            lambda library: programmes.add_word(library, word),
            lambda _programme: self.word_added.emit(
                filled(
                    self.tr("{word} has been added to the dictionary."),
                    word=word,
                )
            ),
        )
