"""What the typesetting is given by the program that uses it: fonts, colours, languages."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from mc2cm_desk.documents.typesetting.palette import Palette

STRONG, ITALIC = "-Strong", "-Italic"
"""What follows the name of a font for its semi-bold and its italic letters."""


@dataclass(frozen=True, slots=True)
class FontSet:
    """The font files of a program, by the names under which text is set.

    ``latin`` and ``arabic`` are the names of the families that come first: each has a file of
    that name and one of that name and `STRONG`, the Latin one also two with `ITALIC`. ``further``
    are the families for other scripts, tried in their order: their name, and the name by which
    other programs know them; each has a file, and most have a semi-bold one.
    """

    files: Mapping[str, Path]
    latin: str
    arabic: str
    further: Mapping[str, str] = field(default_factory=dict[str, str])

    def family_of(self, name: str) -> str:
        """Return the name without its weight."""
        return name.removesuffix(STRONG)


@dataclass(frozen=True, slots=True)
class LanguageRules:
    """How a language is set: its direction, and the pyphen dictionary that parts its words."""

    rtl: bool = False
    hyphenation: str = ""


def _no_ranges(_text: str) -> Iterable[tuple[int, int]]:
    return ()


@dataclass(frozen=True, slots=True)
class Configuration:
    """What is the same for all that a program sets.

    ``languages`` are rules by code of language; one that is not named runs to the right and is
    not hyphenated. ``left_to_right`` returns where a text holds what always runs to the right,
    such as telephone numbers: first and last index, the last excluded. ``producer`` is what the
    files name as the program that made them.
    """

    fonts: FontSet
    palette: Palette
    languages: Mapping[str, LanguageRules] = field(default_factory=dict[str, LanguageRules])
    left_to_right: Callable[[str], Iterable[tuple[int, int]]] = _no_ranges
    producer: str = ""


_builders: list[Callable[[], Configuration]] = []


def configure(build: Callable[[], Configuration]) -> None:
    """Give the typesetting its configuration, built when something is first set.

    To be called before that: measurements are remembered.
    """
    _builders[:] = [build]


@cache
def configuration() -> Configuration:
    """Return the configuration. Raises LookupError where none was given."""
    if not _builders:
        raise LookupError("typesetting was not configured")
    return _builders[0]()


@cache
def rules(language: str) -> LanguageRules:
    """Return how a language is set."""
    return configuration().languages.get(language, LanguageRules())
