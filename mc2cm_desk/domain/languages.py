"""The languages that people write and read in, as ``resources/languages.toml`` describes them.

The package loads the file before any other module runs. Nothing else names a language: what one
language does otherwise than another is a value here.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NewType, Self, overload

Language = NewType("Language", str)
"""The code of a language that is loaded."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """How words are cut before a dictionary is asked for them, and which dictionaries serve.

    Attributes:
        dictionaries: names of dictionaries of the platform, the best first.
        elided: words that lose their last letter before an apostrophe.
        suffix: what follows a word without being a part of it; empty for none.
        clitics: what is written together with the word behind it; None for nothing.
    """

    dictionaries: tuple[str, ...] = ()
    elided: frozenset[str] = frozenset()
    suffix: str = ""
    clitics: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class Recognition:
    """By what a text is recognised: a known word counts 1, other signs what stands beside them.

    Attributes:
        words: words of the language, in lower case.
        marks: accented letters that a word of it has.
        elisions: a pattern of elided words, and what each one counts.
        endings: patterns of the ends of words.
        unlike_endings: words with such an end that other languages share.
        letter_groups: a pattern of letters that other languages hardly have.
        unmarked: words that are something else where their accents are left out.
    """

    words: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    elisions: tuple[re.Pattern[str], float] | None = None
    endings: tuple[tuple[re.Pattern[str], float], ...] = ()
    unlike_endings: frozenset[str] = frozenset()
    letter_groups: tuple[re.Pattern[str], float] | None = None
    unmarked: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SharedWords:
    """Words that say nothing about a language of ours.

    Attributes:
        shared: written alike in several of them.
        links_of_names: small words inside of names.
        elsewhere: small words of languages that are not loaded.
        elsewhere_marks: accented letters of those.
    """

    shared: frozenset[str] = frozenset()
    links_of_names: frozenset[str] = frozenset()
    elsewhere: frozenset[str] = frozenset()
    elsewhere_marks: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class LanguageData:
    """What one language does otherwise than others; the file explains each value."""

    code: Language
    name: str
    short: str
    direction: str
    script: str
    locale: str
    date_locale: str
    weekday_date: str
    first_of_month: str
    digits: str
    plural_forms: int
    percent: str
    separator: str
    hyphenation: str
    quotes: tuple[str, str]
    single_quotes: tuple[str, str] | None
    apostrophe: str
    spaced_signs: Mapping[str, str]
    territories: Mapping[str, str]
    yes: frozenset[str]
    no: frozenset[str]
    spelling: Spelling = Spelling()
    recognition: Recognition | None = None

    @property
    def is_right_to_left(self) -> bool:
        """Whether lines begin at the right."""
        return self.direction == "rtl"

    @property
    def is_arabic_script(self) -> bool:
        """Whether it is written in Arabic letters."""
        return self.script == ARABIC

    @classmethod
    def read(cls, table: Mapping[str, Any]) -> Self:
        """Return the language of a table of the file. Errors: KeyError, TypeError, ValueError."""
        values = dict(table)
        if values["direction"] not in ("ltr", "rtl"):
            message = f"{values['code']}: direction is ltr or rtl"
            raise ValueError(message)
        opening, closing = values["quotes"]
        values["quotes"] = (opening, closing)
        values["single_quotes"] = tuple(values["single_quotes"]) or None
        values["yes"], values["no"] = frozenset(values["yes"]), frozenset(values["no"])
        values["spelling"] = _spelling(values.get("spelling", {}))
        values["recognition"] = _recognition(values.get("recognition"))
        return cls(**values)


class Languages(Sequence[Language]):
    """The codes of the languages that are loaded, in the order in which they are offered."""

    def __init__(self) -> None:
        self._codes: tuple[Language, ...] = ()
        self._data: dict[str, LanguageData] = {}
        self._locales: dict[str, Language] = {}
        self.source = Language("")
        self.words = SharedWords()

    def load(self, content: Mapping[str, Any]) -> None:
        """Take the languages of a parsed file. Errors: KeyError, TypeError, ValueError."""
        found = [LanguageData.read(one) for one in content["language"]]
        self._data = {one.code: one for one in found}
        self._codes = tuple(one.code for one in found)
        # Of two languages with one locale the first has it.
        self._locales = {one.locale: one.code for one in reversed(found)}
        self.source = self._data[content["source"]].code
        self.words = SharedWords(**_word_sets(content["recognition"], SharedWords))
        as_language.cache_clear()

    @property
    def default(self) -> Language:
        """The language that stands where none is chosen."""
        return self._codes[0]

    def data(self, language: str) -> LanguageData:
        """Return what is known of a language; of the default one where it is not loaded."""
        return self._data.get(language) or self._data[as_language(language)]

    def every(self) -> Iterator[LanguageData]:
        """Yield what is known of each language."""
        return iter(self._data.values())

    def of_locale(self, name: str) -> Language | None:
        """Return the language of a locale such as ``fr_FR``: that very one, else its first part."""
        plain = name.replace("-", "_")
        short = plain.partition("_")[0].lower()
        return self._locales.get(plain) or (Language(short) if short in self._data else None)

    def of_script(self, script: str) -> Language | None:
        """Return the first language that is written in a script (ISO 15924)."""
        return next((one.code for one in self.every() if one.script == script), None)

    @overload
    def __getitem__(self, index: int) -> Language: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Language]: ...
    def __getitem__(self, index: int | slice) -> Language | Sequence[Language]:
        return self._codes[index]

    def __len__(self) -> int:
        return len(self._codes)

    def __iter__(self) -> Iterator[Language]:
        return iter(self._codes)

    def __contains__(self, code: object) -> bool:
        return code in self._data


LANGUAGES = Languages()
LATIN, ARABIC = "Latn", "Arab"
"""Scripts by ISO 15924."""


@lru_cache(maxsize=256)
def as_language(code: str) -> Language:
    """Return the language of a code or a locale such as ``fr_FR``; the default one for others."""
    return LANGUAGES.of_locale(code) or LANGUAGES.default


def is_right_to_left(language: str) -> bool:
    """Say whether lines of a language begin at the right."""
    return LANGUAGES.data(language).is_right_to_left


def _spelling(table: Mapping[str, Any]) -> Spelling:
    return Spelling(
        dictionaries=tuple(table.get("dictionaries", ())),
        elided=frozenset(table.get("elided", "").split()),
        suffix=table.get("suffix", ""),
        clitics=re.compile(table["clitics"]) if "clitics" in table else None,
    )


def _recognition(table: Mapping[str, Any] | None) -> Recognition | None:
    if table is None:
        return None
    return Recognition(
        elisions=_counted(table.get("elisions")),
        endings=tuple((re.compile(pattern), count) for pattern, count in table.get("endings", ())),
        letter_groups=_counted(table.get("letter_groups")),
        **_word_sets(table, Recognition),
    )


def _counted(pair: Sequence[Any] | None) -> tuple[re.Pattern[str], float] | None:
    return (re.compile(pair[0]), pair[1]) if pair else None


def _word_sets(table: Mapping[str, Any], kind: type[Any]) -> dict[str, frozenset[str]]:
    """Return the texts of a table as sets of words; of letters where the name says marks."""
    return {
        name: frozenset(text if name.endswith("marks") else text.split())
        for name, text in table.items()
        if isinstance(text, str) and name in kind.__slots__
    }
