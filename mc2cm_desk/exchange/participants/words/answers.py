"""What the cells of a participants' list mean: answers in any language, places, languages."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from typing import Any, cast

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.honorifics import is_function, is_title
from mc2cm_desk.domain.people.names import clean_text, fold
from mc2cm_desk.domain.people.organisation import OrganisationKind
from mc2cm_desk.domain.people.participant import Role
from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.exchange.tables.spreadsheet import Cell

_NOT_LETTERS = re.compile(r"[\W_]+")
_BOTH_GENDERS = re.compile(
    r"(?<=\w)[·•.(/-](?:e|es|rice|rices|trice|ice|euse|ne|ere|se|ve|s)\b[·•.)-]*s?\b\)?"
)
_ANSWER_PARTS = re.compile(r"\s*[/|(),،;–—]\s*|\s-\s")
_BRACKETED = re.compile(r"[(\[][^()\[\]]*[)\]]")
_PERHAPS_PICTOGRAPHS = re.compile("[\u2100-\u2bff\u3000-\U0010ffff]")
_LANGUAGE_PARTS = re.compile(r"\s*(?:[,;/+&|\n،]|\bet\b|\band\b|\by\b|\sو)\s*")


def plain_text(cell: Cell) -> str:
    """Return a cell as somebody would type it: whole numbers without decimals, one line."""
    if isinstance(cell, str):
        text = clean_text(cell)
        return text if text.isprintable() else _one_line(text)
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime | date):
        return cell.isoformat()
    return str(cell)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def without_pictographs(text: str) -> str:
    """Return a text without emoji and private signs, which no badge can show."""
    if not _PERHAPS_PICTOGRAPHS.search(text):
        return text
    plain = (char for char in text if char < "\u2000" or not _is_pictograph(char))
    return _one_line("".join(plain))


def _is_pictograph(char: str) -> bool:
    return unicodedata.category(char) in ("So", "Sk", "Co", "Cn") or char == "\ufe0f"


@cache
def one_gender(folded: str) -> str:
    """Return ``participant·e`` and ``animateur/rice`` as the first of the two forms."""
    return _BOTH_GENDERS.sub("", folded)


def key(text: str) -> str:
    """Return what answers are compared by: no case, accents, signs, second gender."""
    folded = fold(text)
    return _NOT_LETTERS.sub(" ", one_gender(folded)).strip() or folded


@cache
def answer_words() -> dict[str, Any]:
    """Return the words that people answer with, by what they mean."""
    return read_json("imports", "answers.json")


@cache
def _nothing() -> tuple[frozenset[str], int]:
    words = frozenset(fold(text) for text in answer_words()["nothing"])
    return words, max(map(len, words))


def is_blank(text: str) -> bool:
    """Return whether a cell holds only what people type to say nothing, such as a dash."""
    words, longest = _nothing()
    return len(text) <= longest and fold(text) in words


def _codes(name: str, shipped: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for code, words in answer_words()[name].items():
        for word in (code, code.replace("_", " "), *words):
            found.setdefault(key(word), code)
    for entry in read_json("vocabularies", f"{shipped}.json") if shipped else ():
        for whole in Localised.from_columns(entry).texts():
            for word in (whole, *re.split(r"\s*[/,،(]\s*", whole.strip(")"))):
                found.setdefault(key(word), entry["code"])
    return found


@cache
def genders() -> Mapping[str, str]:
    """Return the codes of genders by answer."""
    return _codes("gender", "genders") | {
        key(t): "" for t in answer_words()["titles_without_gender"]
    }


@cache
def roles() -> Mapping[str, str]:
    """Return the codes of roles by answer."""
    return _codes("role", "roles")


@cache
def organisation_kinds() -> Mapping[str, str]:
    """Return the codes of kinds of organisation by answer."""
    return _codes("organisation_kind", "organisation_kinds")


def gender(text: str) -> Gender | None:
    """Return the gender somebody gave, undisclosed for a mere title; none if not understood.

    «Homme / ذكر» says one thing twice; «Homme / Femme» says nothing.
    """
    known = genders()
    bare = _BRACKETED.sub(" ", text)
    if (code := known.get(key(text), known.get(key(bare)))) is None:
        parts = [key(part) for part in _ANSWER_PARTS.split(text) if key(part)]
        codes = {known.get(part) for part in parts}
        if len(parts) == 1 or not _agree(codes):
            codes = {known.get(key(word)) for word in text.split() if key(word)}
        if None in codes or not _agree(codes):
            return None
        code = "".join(one for one in codes if one)
    return Gender(code) if code else Gender.UNDISCLOSED


def _agree(codes: set[str | None]) -> bool:
    """Return whether the parts of an answer that are understood are one thing."""
    return bool(codes - {None}) and len(codes - {None, ""}) <= 1


@cache
def _forms_of_address() -> Mapping[str, Gender]:
    """Return which gender each word of an address states: ``mme``, ``sig.ra``, السيدة."""
    forms = answer_words()["address"]
    return {_letters(word): Gender(code) for code, words in forms.items() for word in words}


def _letters(word: str) -> str:
    return _NOT_LETTERS.sub("", fold(word))


def address(text: str) -> tuple[Gender, str] | None:
    """Return the gender and the function of ``Mme la Maire`` or ``Dr``; none if it is no address.

    The gender is undisclosed where nothing states it, such as ``Dr`` or ``Maire``; the function is
    empty where none is named.
    """
    words = [word for word in re.split(r"[\s/]+", text) if _letters(word)]
    known = _forms_of_address()
    found = {known[_letters(word)] for word in words if _letters(word) in known}
    rest = [word for word in words if not is_title(word) and _letters(word) not in known]
    function = re.sub(r"^(?:l['’]|(?:la|le|il|el|the|ο|η)\s)\s*", "", " ".join(rest), flags=re.I)
    if any(len(_letters(word)) == 1 or genders().get(key(word)) for word in rest):
        return None  # «M/F» offers two answers and chooses none.
    if len(found) == 1:
        return found.pop(), function
    if found or not words or (rest and not is_function(" ".join(rest))):
        return None
    return Gender.UNDISCLOSED, function


def is_form_of_address(text: str) -> bool:
    """Return whether a text is only ``Mme``, ``Dr`` or ``Herr Dr.``, which tell no function."""
    words = [key(word) for word in re.split(r"[\s/]+", text) if key(word)]
    if words and all(genders().get(word) in ("woman", "man", "") for word in words):
        return True
    found = address(text)
    return found is not None and not found[1]


def role(text: str) -> Role | None:
    """Return the role of an answer; none if not understood."""
    for part in (text, *re.split(r"\s*[/,;،]\s*", text)):
        if code := roles().get(key(part)):
            return Role(code)
    return None


def names_a_role(text: str) -> bool:
    """Return whether a text in the place of a name is a role or a function: «Interprète», «Maire».

    «Interprète arabe» is read as the name «arabe», with a function before it.
    """
    return key(text) in roles() or is_function(text) or languages(text) is not None


def organisation_kind(text: str) -> OrganisationKind | None:
    """Return the kind of organisation of an answer; none if not understood."""
    for part in (text, *re.split(r"\s*[/,;،(]\s*", text.rstrip(")"))):
        if code := organisation_kinds().get(key(part)):
            return OrganisationKind(code)
    return None


@cache
def _kinds_by_name() -> list[tuple[str, OrganisationKind]]:
    begins = answer_words()["organisation_begins"]
    found = [(key(w), OrganisationKind(code)) for code, words in begins.items() for w in words]
    for entry in read_json("vocabularies", "organisations.json"):
        for names in (Localised.from_columns(entry, "acronym_"), Localised.from_columns(entry)):
            found += [(key(name), OrganisationKind(entry["kind"])) for name in names.texts()]
    return sorted(found, key=lambda one: -len(one[0]))


@cache
def kind_of_name(name: str) -> OrganisationKind:
    """Return the kind that a name such as «Ville de Lyon» states, other where it states none."""
    requested = f"{key(name)} "
    for start, kind in _kinds_by_name():
        if requested.startswith(f"{start} "):
            return kind
    return OrganisationKind.OTHER


@cache
def _languages() -> dict[str, str]:
    found = _codes("language", "languages")
    for entry in read_json("vocabularies", "languages.json"):
        found.setdefault(key(entry["own_name"]), entry["code"])
    return found


@cache
def _other_languages() -> dict[str, str]:
    from babel import Locale

    found: dict[str, str] = {}
    for language in LANGUAGES.every():
        # Babel's data has no types.
        names = cast("dict[str, str]", Locale.parse(language.locale).languages)
        for code, name in names.items():
            if len(code) <= 3:
                found.setdefault(key(name), code)
                found.setdefault(code, code)
    return found


def languages(text: str) -> tuple[str, ...] | None:
    """Return the codes of languages of a cell such as ``FR, English``; none if unclear."""
    bare = re.sub(r"\([^)]*\)", "", fold(text))
    found: list[str] = []
    for part in filter(None, _LANGUAGE_PARTS.split(bare)):
        words = [part] if _language(part) else re.split(r"[\s-]+", part.strip())
        codes = [_language(word) for word in words if word]
        if not codes or not all(codes):
            return None
        found += [code for code in codes if code]
    return tuple(dict.fromkeys(found)) or None


def _language(word: str) -> str | None:
    requested = key(word)
    return _languages().get(requested) or _other_languages().get(requested)
