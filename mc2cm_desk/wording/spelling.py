"""Whether words are spelt well: by the platform's dictionaries or a plain list, where there are.

Nothing here is needed: without a dictionary for a language nothing is said about its words.
"""

from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.text.spelling import elision, is_known, plain, words_to_check

MOST = 5
"""How many words are proposed instead of one."""
FOLDER = "dictionaries"
"""Where a library may hold lists of words, such as ``fr.txt``: one word a line."""
_CLOSE = 70
"""How much alike a word of a list must be to be proposed, of 100."""


class Dictionary(Protocol):
    """The words of one language; it is asked for plain words."""

    def knows(self, word: str) -> bool:
        """Say whether a word is spelt so."""
        ...

    def suggestions(self, word: str) -> Sequence[str]:
        """Return what may have been meant, the nearest first."""
        ...


class WordList:
    """A dictionary that is a list of full forms; capitals make no difference."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = {one.casefold(): one for word in words if (one := plain(word.strip()))}

    @classmethod
    def read(cls, file: Path) -> "WordList":
        """Return the list in a file, one word a line."""
        return cls(file.read_text(encoding="utf-8-sig").splitlines())

    def knows(self, word: str) -> bool:
        """Say whether a word stands in the list."""
        return word.casefold() in self._words

    def suggestions(self, word: str) -> Sequence[str]:
        """Return the words of the list that are written most alike."""
        from rapidfuzz import process

        found = process.extract(
            word.casefold(), self._words.keys(), limit=MOST, score_cutoff=_CLOSE
        )
        return [self._words[key] for key, _score, _place in found]


class PlatformDictionary:
    """A dictionary of the platform: Hunspell and others, reached through Enchant."""

    def __init__(self, broker: Any, tag: str) -> None:
        self._found = broker.request_dict(tag)

    def knows(self, word: str) -> bool:
        """Say whether the platform has the word."""
        return bool(self._found.check(word))

    def suggestions(self, word: str) -> Sequence[str]:
        """Return what the platform proposes."""
        return list(self._found.suggest(word))


def platform_broker() -> Any:
    """Return Enchant's list of dictionaries; none where it is not installed."""
    try:
        return import_module("enchant").Broker()
    except ImportError:
        return None


def dictionary(language: str, library: Path, broker: Any) -> Dictionary | None:
    """Return the words of a language: the platform's, else the list beside a library; or none."""
    tag = _tag(language, broker)
    if tag:
        return PlatformDictionary(broker, tag)
    file = _list(language, library)
    return WordList.read(file) if file.is_file() else None


def has_dictionary(language: str, library: Path, broker: Any) -> bool:
    """Say whether there are words of a language, without reading them."""
    return bool(_tag(language, broker)) or _list(language, library).is_file()


class Speller:
    """What is spelt well in one language: its dictionary, and names and words of one's own.

    ``known`` are folded words, such as ``bare_words`` returns.
    """

    def __init__(self, language: str, words: Dictionary, known: frozenset[str]) -> None:
        self.language = language
        self._words, self._known = words, known
        self._remembered: dict[str, bool] = {}

    def misspelt(self, text: str) -> Iterator[tuple[int, str]]:
        """Yield (place, word) of what is not spelt well in a paragraph."""
        for start, word in words_to_check(text, self.language):
            if word not in self._remembered:
                self._remembered[word] = is_known(word, self.language, self._knows)
            if not self._remembered[word]:
                yield start, word

    def suggestions(self, word: str) -> list[str]:
        """Return at most five words that may have been meant, the nearest first."""
        before = elision(plain(word), self.language)
        found = [one for one in self._words.suggestions(plain(word)) if one.startswith(before)]
        if not found:
            rest = plain(word)[len(before) :]
            found = [before + one for one in self._words.suggestions(rest)]
        sign = LANGUAGES.data(self.language).apostrophe or "'"
        typeset = (one.replace("'", sign) for one in found)
        return list(dict.fromkeys(typeset))[:MOST]

    def _knows(self, word: str) -> bool:
        return word.casefold() in self._known or self._words.knows(word)


def _list(language: str, library: Path) -> Path:
    return library / FOLDER / f"{language}.txt"


def _tag(language: str, broker: Any) -> str:
    if broker is None:
        return ""
    there = set(broker.list_languages())
    others = sorted(one for one in there if one.split("_")[0] == language)
    requested = (*LANGUAGES.data(language).spelling.dictionaries, *others)
    return next((one for one in requested if one in there), "")
