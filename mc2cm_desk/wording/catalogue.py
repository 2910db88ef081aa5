"""The words of one language, whatever the language of the window."""

from functools import cache

from PySide6.QtCore import QTranslator

from mc2cm_desk.assets import resource
from mc2cm_desk.domain.languages import Language, as_language, is_right_to_left


class Catalogue:
    """Says English source sentences in one language; holds its own translator.

    Where the compiled catalogue is missing the source itself is said.
    """

    def __init__(self, language: str) -> None:
        self.language: Language = as_language(language)
        self._translator = _translator(self.language)

    @property
    def is_right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return is_right_to_left(self.language)

    def translate(self, context: str, source: str, **slots: object) -> str:
        """Return the sentence with its named slots filled."""
        text = self._translator.translate(context, source) or source
        return text.format(**slots) if slots else text

    def plural(self, context: str, source: str, number: int, **slots: object) -> str:
        """Return the sentence in the form that goes with ``number`` (``%n`` in the source)."""
        text = self.form(context, source, number).replace("%n", str(number))
        return text.format(**slots) if slots else text

    def form(self, context: str, source: str, number: int) -> str:
        """Return the form of a sentence that goes with ``number``, with ``%n`` still in it."""
        return self._translator.translate(context, source, "", number) or source


@cache
def _translator(language: str) -> QTranslator:
    translator = QTranslator()
    file = resource("catalogues", f"mc2cm_desk_{language}.qm")
    if file.exists():
        translator.load(str(file))
    return translator
