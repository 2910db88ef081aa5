"""Entries of the shipped vocabularies: themes, objectives, targets, cities."""

from functools import cache
from typing import Any

from mc2cm_desk.assets import read_json


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
    return str(entry[language]) if entry else code


def organisation(acronym: str, language: str) -> str:
    """Return the name of an organisation that ships with us; any other is its own name."""
    found = next((one for one in _organisations() if one["acronym_en"] == acronym), None)
    return str(found[language]) if found else acronym


def short_organisation(acronym: str, language: str) -> str:
    """Return what an organisation that ships with us is called for short, in its language."""
    found = next((one for one in _organisations() if one["acronym_en"] == acronym), None)
    return str(found.get(f"acronym_{language}") or found[language]) if found else acronym


def organisation_acronym(name: str) -> str:
    """Return the acronym under which a shipped organisation is kept; another name as it is."""
    said = name.casefold()
    for one in _organisations():
        known = (one["fr"], one["en"], one["ar"], one["acronym_fr"], one["acronym_en"])
        if said in {str(word).casefold() for word in known}:
            return str(one["acronym_en"])
    return name


def _organisations() -> tuple[dict[str, Any], ...]:
    return tuple(one for one in entries("organisations") if one.get("acronym_en"))


def choices(name: str, language: str) -> list[tuple[str, str]]:
    """Return (code, word) of every active entry."""
    return [(entry["code"], str(entry[language])) for entry in entries(name)]
