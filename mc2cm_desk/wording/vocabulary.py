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


def choices(name: str, language: str) -> list[tuple[str, str]]:
    """Return (code, word) of every active entry."""
    return [(entry["code"], str(entry[language])) for entry in entries(name)]
