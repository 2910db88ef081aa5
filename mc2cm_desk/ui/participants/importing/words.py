"""Names of what a column can say, sentences for cells, values of fields as people read them."""

from enum import StrEnum
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.exchange.participants.header import Field
from mc2cm_desk.exchange.participants.row import Problem
from mc2cm_desk.wording import formats, vocabulary
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels
from mc2cm_desk.wording.refusals.sentences import of_code

_OWN: dict[str, object] = {
    "full_name": QT_TRANSLATE_NOOP("ImportColumn", "Family and given name"),
    "arabic_family_name": QT_TRANSLATE_NOOP("ImportColumn", "Family name in Arabic"),
    "arabic_given_name": QT_TRANSLATE_NOOP("ImportColumn", "Given name in Arabic"),
    "organisation_kind": QT_TRANSLATE_NOOP("ImportColumn", "Kind of organisation"),
    "city_country": QT_TRANSLATE_NOOP("ImportColumn", "City and country"),
    "organisation_city": QT_TRANSLATE_NOOP("ImportColumn", "Organisation and city"),
    "headset": QT_TRANSLATE_NOOP("ImportColumn", "Interpretation headset"),
    "photo_consent": QT_TRANSLATE_NOOP("ImportColumn", "Photo consent"),
    "name_consent": QT_TRANSLATE_NOOP("ImportColumn", "Consent: name in the note"),
    "contact_consent": QT_TRANSLATE_NOOP("ImportColumn", "Consent: contacts shared"),
    "keeping_consent": QT_TRANSLATE_NOOP("ImportColumn", "Consent: contacts kept"),
}


def column_name(field: Field, language: str) -> str:
    """Return what a column says, in words."""
    if field.value in _OWN:
        return QCoreApplication.translate("ImportColumn", str(_OWN[field.value]))
    return labels.field(Catalogue(language), field.value)


def problem_words(problem: Problem, language: str) -> str:
    """Return what is wrong with a cell."""
    values = {"row": problem.row, "column": problem.column, "value": problem.value}
    return of_code(problem.code, {**values, **problem.values}, Catalogue(language))


_YES, _NO = QT_TRANSLATE_NOOP("ImportColumn", "yes"), QT_TRANSLATE_NOOP("ImportColumn", "no")
NOTHING = "—"
"""What stands where a field holds nothing."""


@lru_cache(maxsize=256)
def field_name(name: str, language: str) -> str:
    """Return what a field of a person is called."""
    try:
        return column_name(Field(name), language)
    except ValueError:
        return labels.field(Catalogue(language), name)


@lru_cache(maxsize=8192, typed=True)
def value_words(name: str, value: Any, language: str) -> str:
    """Return the value of a field of a person as people read it.

    Thousands of rows say the same few values: each is put into words once.
    """
    catalogue = Catalogue(language)
    if isinstance(value, bool):
        words = QCoreApplication.translate("ImportColumn", str(_YES if value else _NO))
    elif isinstance(value, StrEnum):
        words = labels.label(catalogue, value)
    elif isinstance(value, Localised):
        words = value.text(language)
    elif isinstance(value, tuple):
        every = [str(one) for one in value]
        if name == "languages":
            every = [vocabulary.word("languages", one, language) for one in every]
        words = formats.listed(every, language) if every else ""
    elif name == "country" and value:
        words = formats.country(str(value), language)
    else:
        words = str(value or "")
    return bidi.isolated(words, language) if words else NOTHING
