"""A text in up to three languages."""

from dataclasses import dataclass, replace
from typing import Literal, Self, cast

Language = Literal["fr", "en", "ar"]
LANGUAGES: tuple[Language, ...] = ("fr", "en", "ar")


@dataclass(frozen=True, slots=True)
class Localised:
    """The same text in French, English and Arabic; an empty string where it is missing."""

    fr: str = ""
    en: str = ""
    ar: str = ""

    @classmethod
    def of(cls, language: str, text: str) -> Self:
        """Return a text that exists in one language so far."""
        return cls(**{as_language(language): text})

    @property
    def is_empty(self) -> bool:
        return not (self.fr or self.en or self.ar)

    def has(self, language: str) -> bool:
        """Say whether the text exists in that very language."""
        return bool(getattr(self, as_language(language)))

    @property
    def first_language(self) -> Language:
        """The first language that has a text; French while there is none."""
        for language in LANGUAGES:
            if self.has(language):
                return language
        return LANGUAGES[0]

    def exact(self, language: str) -> str:
        """Return the text in that language, or an empty string."""
        return cast("str", getattr(self, as_language(language)))

    def text(self, language: str) -> str:
        """Return the text in that language, else in the first one that has it."""
        return self.exact(language) or self.fr or self.en or self.ar

    def having(self, language: str, text: str) -> Self:
        """Return a copy that says ``text`` in ``language``."""
        return replace(self, **{as_language(language): text})

    def texts(self) -> tuple[str, ...]:
        """Return the texts that exist."""
        return tuple(text for text in (self.fr, self.en, self.ar) if text)


EMPTY = Localised()


def as_language(code: str) -> Language:
    """Return the language of a locale code such as ``fr_FR``; French where we do not have it."""
    short = code[:2].lower()
    return short if short in LANGUAGES else "fr"
