"""Names of what a column can say, and sentences for what is wrong with a cell."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from mc2cm_desk.exchange.participants_header import Field
from mc2cm_desk.exchange.participants_row import Problem
from mc2cm_desk.wording import labels
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals import of_code

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
