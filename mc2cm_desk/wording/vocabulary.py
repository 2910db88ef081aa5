"""Entries of the shipped vocabularies: themes, objectives, targets, cities."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.localised import Localised

_ACRONYM = f"acronym_{LANGUAGES.source}"
"""Column of the acronym under which an organisation is kept."""


@cache
def entries(name: str) -> tuple[dict[str, Any], ...]:
    """Return the active entries of a vocabulary in their order."""
    every = [entry for entry in read_json("vocabularies", f"{name}.json") if entry["active"]]
    return tuple(sorted(every, key=lambda entry: entry["order"]))


@cache
def _by_code(name: str) -> dict[str, dict[str, Any]]:
    return {entry["code"]: entry for entry in read_json("vocabularies", f"{name}.json")}


def word(name: str, code: str, language: str) -> str:
    """Return an entry's word; a code that is not shipped is its own word."""
    entry = _by_code(name).get(code)
    return entry_word(entry, language) if entry else code


def organisation(acronym: str, language: str) -> str:
    """Return the name of an organisation that ships with us; any other is its own name."""
    found = _of_acronym(acronym)
    return entry_word(found, language) if found else acronym


def short_organisation(acronym: str, language: str) -> str:
    """Return what an organisation that ships with us is called for short, in its language."""
    found = _of_acronym(acronym)
    if found is None:
        return acronym
    return Localised.from_columns(found, "acronym_").exact(language) or entry_word(found, language)


def organisation_in_text(acronym: str, language: str) -> str:
    """Return what an organisation that ships with us is called inside a text of a language."""
    found = _of_acronym(acronym)
    if found is None or "in_text" not in found:
        return acronym
    return Localised.from_columns(found["in_text"]).exact(language) or acronym


def organisation_acronym(name: str) -> str:
    """Return the acronym under which a shipped organisation is kept; another name as it is."""
    plain = name.casefold()
    for one in _organisations():
        known = Localised.from_columns(one).texts(), Localised.from_columns(one, "acronym_").texts()
        if plain in {word.casefold() for words in known for word in words}:
            return str(one[_ACRONYM])
    return name


def _organisations() -> tuple[dict[str, Any], ...]:
    return tuple(one for one in entries("organisations") if one.get(_ACRONYM))


def choices(name: str, language: str) -> list[tuple[str, str]]:
    """Return (code, word) of every active entry."""
    return [(entry["code"], entry_word(entry, language)) for entry in entries(name)]


def _of_acronym(acronym: str) -> dict[str, Any] | None:
    return next((one for one in _organisations() if one[_ACRONYM] == acronym), None)


def entry_word(entry: Mapping[str, Any], language: str) -> str:
    """Return the word of a row in the column of a language, else in the first one that has it."""
    return Localised.from_columns(entry).text(language)
