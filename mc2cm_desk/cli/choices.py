"""Values of options that are chosen from a list: members of an enum, entries of a vocabulary."""

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.refusal import Refused

E = TypeVar("E", bound=StrEnum)


def choice(kind: type[E], text: str) -> E:
    """Return the member of an enum; a hyphen stands for an underscore. Refused: value-unknown."""
    requested = text.strip().lower().replace("-", "_")
    if requested not in set(kind):
        raise unknown(text, (one.value.replace("_", "-") for one in kind))
    return kind(requested)


def entries(name: str, given: Iterable[str]) -> tuple[str, ...]:
    """Return the codes of a vocabulary's entries, by code or name. Refused: value-unknown."""
    from mc2cm_desk.domain.people.names import fold
    from mc2cm_desk.wording import vocabulary

    codes = {
        fold(word): code
        for language in LANGUAGES
        for code, title in vocabulary.choices(name, language)
        for word in (code, title)
    }
    found: list[str] = []
    for one in given:
        if fold(one) not in codes:
            raise unknown(one, sorted(set(codes.values())))
        found.append(codes[fold(one)])
    return tuple(dict.fromkeys(found))


def unknown(value: str, known: Iterable[str]) -> Refused:
    """Return the refusal of a value that is not among the known ones."""
    return Refused("value-unknown", value=value, known=", ".join(known))
