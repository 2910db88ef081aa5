"""The common wording of two cards that are being merged, as a draft of that pair."""

from collections.abc import Mapping

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.ui.widgets.drafts.scope import FORM
from mc2cm_desk.ui.widgets.fields.text import LocalisedField

_FORM = f"{FORM}merge:"


def form_of(one: str, other: str) -> str:
    """Return the record under which the drafts of a pair are kept, whichever of them stays."""
    return f"{_FORM}{'+'.join(sorted((one, other)))}"


def pair_of(form: str) -> tuple[RecordId, RecordId] | None:
    """Return the two cards of such a record; none where it is another one."""
    one, both, other = form.removeprefix(_FORM).partition("+")
    return (RecordId(one), RecordId(other)) if form.startswith(_FORM) and both else None


class CommonWording(LocalisedField):
    """A wording typed over that of the card that stays.

    Its drafts belong to no value of the record: they come back whichever card stays.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, least: int = 1) -> None:
        super().__init__(name, parent, least=least)
        self._base = EMPTY

    def typed(self) -> dict[str, str]:
        """Return by language what differs from the text of the card that stays."""
        value = self.value()
        return {
            language: value.exact(language)
            for language in LANGUAGES
            if value.exact(language) != self._base.exact(language)
        }

    def show_pair(self, base: Localised, typed: Mapping[str, str], language: str) -> None:
        """Show the text of the card that stays, and over it what was typed so far."""
        shown = self.draft_slot() if self.draft_slot() in typed else ""
        self.flush()
        self._base = base
        self.show_value(base)
        if base.has(language):
            self.show_language(language)
        for one, text in typed.items():
            self.give_draft(one, text)
            self.show_language(one)
        if shown:
            self.show_language(shown)

    def take(self, language: str, words: str) -> None:
        """Put other words in place of those in a language; Ctrl+Z gives these back."""
        self.show_language(language)
        self._follows = False
        cursor = self.edit.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(words)
        self._follows = True

    def draft_texts(self) -> dict[str, tuple[str, str]]:
        shown = self.draft_slot()
        return {
            language: (self.edit.toPlainText() if language == shown else text, "")
            for language, text in self.typed().items()
        }

    def draft_base(self, slot: str) -> str:
        return ""
