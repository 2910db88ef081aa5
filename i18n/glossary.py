"""Holds the catalogues to the glossary: one term, one rendering in each language.

The terms stand in ``glossary.json``; ``update.py --check`` and the tests run :func:`faults`.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from compile import ROOT

FILE = ROOT / "i18n" / "glossary.json"
_SLOT = re.compile(r"\{\w*\}|%n|%\d|`[^`]*`")


@dataclass(slots=True)
class Sentence:
    """An English source and its translations, all forms of a counted one."""

    context: str
    source: str
    forms: dict[str, list[str]]


@dataclass
class Term:
    """One entry of the glossary.

    ``renderings`` holds what may stand for the term, by language: a word matches with any ending,
    in Arabic with any prefix too. ``forbidden`` is what must not stand where the term does,
    ``never`` what must stand nowhere.
    """

    english: str
    renderings: dict[str, list[str]]
    forbidden: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    never: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    contexts: list[str] = field(default_factory=list[str])
    outside: list[str] = field(default_factory=list[str])
    exceptions: list[str] = field(default_factory=list[str])
    note: str = ""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return what finds the term in English, in the singular and the plural."""
        stem = re.escape(self.english.lower())
        if stem.endswith("y") and not stem.endswith(("ay", "ey", "oy")):
            stem = f"{stem[:-1]}(?:y|ies)"
        elif stem.endswith("person"):
            stem = f"{stem[:-6]}(?:person|people)"
        else:
            stem = f"{stem}(?:e?s)?"
        return re.compile(rf"(?<![\w-]){stem}(?:\((?:s|es|ies)\))?(?![\w-])")

    def concerns(self, sentence: Sentence) -> bool:
        """Say whether the term is held in the context of a sentence."""
        if self.contexts and sentence.context not in self.contexts:
            return False
        return sentence.context not in self.outside and sentence.source not in self.exceptions


def read(file: Path = FILE) -> list[Term]:
    """Return the terms, longest first; none where there is no glossary."""
    if not file.exists():
        return []
    entries: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    terms = [
        Term(
            english=one["en"],
            renderings={"fr": one["fr"], "ar": one["ar"]},
            forbidden=one.get("forbidden", {}),
            never=one.get("never", {}),
            contexts=one.get("contexts", []),
            outside=one.get("outside", []),
            exceptions=one.get("exceptions", []),
            note=one["note"],
        )
        for one in entries
    ]
    return sorted(terms, key=lambda term: -len(term.english))


def faults(terms: Iterable[Term], sentences: Iterable[Sentence]) -> Iterator[str]:
    """Yield a line for each sentence that renders a term in another way than the glossary."""
    ordered = list(terms)
    for sentence in sentences:
        left = _SLOT.sub(" ", sentence.source.lower())
        for term in ordered:
            # A longer term that holds a shorter one is looked for first, and taken out.
            found = term.pattern.search(left) is not None
            left = term.pattern.sub(" ", left)
            if term.concerns(sentence):
                yield from _faults(term, sentence, found=found)


def _faults(term: Term, sentence: Sentence, *, found: bool) -> Iterator[str]:
    place = f"{sentence.context}: {sentence.source!r}"
    for language, forms in sentence.forms.items():
        renderings = term.renderings.get(language, [])
        if found and renderings and not _holds(forms, renderings, language):
            words = " or ".join(renderings)
            yield f"{language}: {place} renders {term.english!r} without {words}"
        unwanted = term.never.get(language, [])
        if found:
            unwanted = [*unwanted, *term.forbidden.get(language, [])]
        for word in unwanted:
            if _holds(forms, [word], language):
                yield f"{language}: {place} says {word!r} ({term.english!r})"


def _holds(forms: list[str], words: list[str], language: str) -> bool:
    text = " | ".join(_plain(_SLOT.sub(" ", one)) for one in forms)
    # Arabic joins the article and short words to what follows.
    edge = "" if language == "ar" else r"(?<!\w)"
    return any(re.search(edge + re.escape(_plain(word)), text) for word in words)


def _plain(text: str) -> str:
    """Return a text without case, vowel signs and marks of direction, with plain spaces."""
    kept = (char for char in text if unicodedata.category(char) not in {"Mn", "Cf"})
    return re.sub(r"\s+", " ", "".join(kept).casefold().replace("’", "'"))
