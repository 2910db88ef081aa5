"""A text in as many languages as somebody wrote it in."""

from collections.abc import Iterator, Mapping
from typing import Any, Self

from mc2cm_desk.domain.languages import LANGUAGES, Language, as_language


class Localised(Mapping[str, str]):
    """The same text by the code of its language; what is empty is not there.

    Values never change. A text in a language that is not loaded here is kept as it is.
    """

    __slots__ = ("_hash", "_texts")

    def __init__(self, texts: Mapping[str, str] | None = None, /, **by_code: str) -> None:
        given = {**texts, **by_code} if texts else by_code
        present: dict[str, str] = {code: text for code in LANGUAGES if (text := given.get(code))}
        if len(present) < len(given):
            present |= {code: given[code] for code in sorted(given) if given[code]}
        self._texts: dict[str, str] = present
        self._hash = hash(tuple(present.items()))

    @classmethod
    def of(cls, language: str, text: str) -> Self:
        """Return a text that exists in one language so far."""
        return cls({as_language(language): text})

    @classmethod
    def from_columns(cls, row: Mapping[str, Any], prefix: str = "") -> Self:
        """Return the text of a row in which each language has a column, named by its code."""
        return cls({code: str(row.get(f"{prefix}{code}") or "") for code in LANGUAGES})

    @classmethod
    def alike(cls, text: str) -> Self:
        """Return a text that reads the same in every language: a name, a number."""
        return cls(dict.fromkeys(LANGUAGES, text))

    def __getitem__(self, code: str) -> str:
        return self._texts[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __eq__(self, other: object) -> bool:
        return self._texts == other._texts if isinstance(other, Localised) else NotImplemented

    def __hash__(self) -> int:
        return self._hash

    def __repr__(self) -> str:
        return f"Localised({self._texts!r})"

    def __reduce__(self) -> tuple[type[Self], tuple[dict[str, str]]]:
        return type(self), (self._texts,)

    @property
    def is_empty(self) -> bool:
        """Whether there is no text in any language."""
        return not self._texts

    def has(self, language: str) -> bool:
        """Return whether the text exists in that very language."""
        return as_language(language) in self._texts

    @property
    def first_language(self) -> Language:
        """The first language that has a text; the default one while there is none."""
        return next((code for code in LANGUAGES if code in self._texts), LANGUAGES.default)

    def exact(self, language: str) -> str:
        """Return the text in that language, or an empty string."""
        return self._texts.get(as_language(language), "")

    def text(self, language: str) -> str:
        """Return the text in that language, else in the first one that has it."""
        return self.exact(language) or next(iter(self._texts.values()), "")

    def having(self, language: str, text: str) -> Self:
        """Return a copy that says ``text`` in ``language``."""
        return type(self)({**self._texts, as_language(language): text})

    def texts(self) -> tuple[str, ...]:
        """Return the texts that exist."""
        return tuple(self._texts.values())


EMPTY = Localised()
