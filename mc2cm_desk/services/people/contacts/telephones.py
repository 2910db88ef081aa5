"""Telephone numbers as people type them: one or several in a text, kept in the form of E.164."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from mc2cm_desk.domain.people.names import western_digits

DAMAGED, DOUBTFUL = "phone-damaged", "phone-doubtful"

_FORMULA = re.compile(r"^=?\s*[\"“”'’]+\s*|\s*[\"“”'’]+$")
_SCIENTIFIC = re.compile(r"\d(?:[.,٫]\d+)?[eE][+]?\d{1,2}")
_INTERNATIONAL = re.compile(r"\+[1-9][0-9]{6,14}")
_SPACING = str.maketrans("", "", " \t\u00a0\u202f.-/")
_BETWEEN = re.compile(
    r"\s*(?:[;,|،؛\n]|\s/\s|(?<=\d{6})/(?=[+0(])|\b(?:ou|or|et|and|y|e|und|ve)\b|(?<=\s)أو(?=\s))\s*"
    r"|(?<=\d)\s+(?=\+|00[1-9])"
)
_EXTENSION = re.compile(
    r"\s*\b(?:poste|int(?:\.|erno)?|anexo|ramal|durchwahl|dahili|تحويلة)\.?\s*(?=\d{1,6}\s*$)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^[^\d+(=]*?(?=[+(]?\s*\d)")
_DIGIT = re.compile(r"\d")
_FEWEST_DIGITS = 7


class Telephone(NamedTuple):
    """A number in the form of E.164 (``+33612345678``, ``+33123456789 ext. 12``), else as typed.

    ``doubt`` is the code of what is evidence against it; empty for a number that is possible.
    """

    number: str
    doubt: str = ""


def telephones_in(text: str, country: str = "") -> tuple[Telephone, ...]:
    """Return the telephone numbers of a text, each once, in their order.

    ``country`` is the ISO 3166-1 code for numbers without an international prefix; without it
    those stay as they were typed. What a spreadsheet damaged (``3.46E+10``) has no number.
    """
    plain = text.translate(_SPACING) if text.startswith("+") else ""
    if _INTERNATIONAL.fullmatch(plain) and len(plain) in _possible_lengths(plain[1:4]):
        return (Telephone(plain),)
    return _telephones_in(text, country)


@lru_cache(maxsize=8192)
def _telephones_in(text: str, country: str) -> tuple[Telephone, ...]:
    bare = _FORMULA.sub("", _western(text)).strip()
    if _SCIENTIFIC.fullmatch(bare):
        return (Telephone("", DAMAGED),)
    found: dict[str, Telephone] = {}
    for part in _BETWEEN.split(bare):
        if part and len(_DIGIT.findall(part)) >= 3:
            one = _telephone(_bare(part), country)
            found.setdefault(one.number, one)
    if len(found) > 1 and any(one.doubt for one in found.values()):
        # A separator within one number is likelier than half a number.
        whole = _telephone(_bare(bare), country)
        return (whole,) if not whole.doubt else tuple(found.values())
    return tuple(found.values())


def _bare(text: str) -> str:
    """Return a number without the words before it, its extension written as in English."""
    return _EXTENSION.sub(" ext. ", _LABEL.sub("", text)).strip()


def _western(text: str) -> str:
    """Return a text with its digits as 0 to 9, and + for every sign that means it."""
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKC", western_digits(text))
    return plain.replace("\u200e", "").replace("\u200f", "")


def _telephone(text: str, country: str) -> Telephone:
    plain = text.translate(_SPACING)
    if plain.startswith("00"):
        plain = f"+{plain[2:]}"
    if _INTERNATIONAL.fullmatch(plain) and len(plain) in _possible_lengths(plain[1:4]):
        return Telephone(plain)
    return _parsed(text, country)


@cache
def _possible_lengths(digits: str) -> frozenset[int]:
    """Return how many characters, with the +, the numbers have that begin with these digits."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata

    lengths: set[int] = set()
    for size in (1, 2, 3):
        for region in COUNTRY_CODE_TO_REGION_CODE.get(int(digits[:size]), ()):
            data = PhoneMetadata.metadata_for_region(region, None)
            if data is not None and data.general_desc is not None:
                lengths.update(1 + size + one for one in data.general_desc.possible_length)
    return frozenset(lengths)


def _parsed(text: str, country: str) -> Telephone:
    from phonenumbers import (
        NumberParseException,
        PhoneNumberFormat,
        format_number,
        is_possible_number,
        parse,
    )

    try:
        number = parse(text, country or None)
    except NumberParseException as error:
        is_national = error.error_type == NumberParseException.INVALID_COUNTRY_CODE and not country
        digits = len(_DIGIT.findall(text))
        doubt = "" if is_national and _FEWEST_DIGITS <= digits <= 15 else DOUBTFUL
        return Telephone(text, doubt)
    if not is_possible_number(number):
        return Telephone(text, DOUBTFUL)
    formatted = format_number(number, PhoneNumberFormat.E164)
    return Telephone(f"{formatted} ext. {number.extension}" if number.extension else formatted)


def shown(number: str) -> str:
    """Return a kept number as people read it: ``+33 6 12 34 56 78``."""
    return _shown(number)


@lru_cache(maxsize=8192)
def _shown(number: str) -> str:
    if not _INTERNATIONAL.match(number):
        return number
    from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, parse

    try:
        return format_number(parse(number), PhoneNumberFormat.INTERNATIONAL)
    except NumberParseException:
        return number
