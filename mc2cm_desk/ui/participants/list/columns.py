"""The columns of the participants' table, and where somebody stands in a word."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.records import Column
from mc2cm_desk.ui.participants.list.model import PersonLine
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels


def state_tone(line: PersonLine) -> str:
    """Return the tone of somebody's state."""
    if line.is_cancelled:
        return "neutral"
    if line.is_present or line.has_come:
        return "ok"
    return "neutral" if line.is_over else "warn"


def state_of(line: PersonLine) -> str:
    """Return where somebody stands, in the form that goes with the gender."""
    woman = line.row.person.gender is Gender.WOMAN
    if line.is_cancelled:
        if woman:
            return QCoreApplication.translate("StateOfWoman", "Cancelled")
        return QCoreApplication.translate("StateOfMan", "Cancelled")
    if line.is_present:
        if woman:
            return QCoreApplication.translate("StateOfWoman", "Present")
        return QCoreApplication.translate("StateOfMan", "Present")
    if line.has_come:
        if woman:
            return QCoreApplication.translate("StateOfWoman", "Attended")
        return QCoreApplication.translate("StateOfMan", "Attended")
    if line.is_over:
        return QCoreApplication.translate("ParticipantsTable", "Did not attend")
    if woman:
        return QCoreApplication.translate("StateOfWoman", "Expected")
    return QCoreApplication.translate("StateOfMan", "Expected")


def table_columns(language: Callable[[], str]) -> list[Column[PersonLine]]:
    """Return the columns of the table; names are those of fields that can be edited."""
    return [
        *_identity_columns(language),
        Column(
            "role",
            lambda: QCoreApplication.translate("ParticipantsTable", "Role"),
            lambda line: labels.label(Catalogue(language()), line.row.participant.role),
            editable=True,
        ),
        Column(
            "group",
            lambda: QCoreApplication.translate("ParticipantsTable", "Gr."),
            lambda line: line.group or "—",
            editable=True,
        ),
        Column(
            "state",
            lambda: QCoreApplication.translate("ParticipantsTable", "State"),
            state_of,
            mark=state_tone,
        ),
    ]


def _identity_columns(language: Callable[[], str]) -> list[Column[PersonLine]]:
    """Return the columns that say who somebody is: names, organisation, city."""
    return [
        Column(
            "family_name",
            lambda: QCoreApplication.translate("ParticipantsTable", "Name"),
            lambda line: line.row.person.family_name or line.row.person.arabic_name,
            editable=True,
            strong=True,
        ),
        Column(
            "given_name",
            lambda: QCoreApplication.translate("ParticipantsTable", "Given name"),
            lambda line: line.row.person.given_name,
            editable=True,
        ),
        Column(
            "organisation_name",
            lambda: QCoreApplication.translate("ParticipantsTable", "Organisation"),
            lambda line: line.row.organisation.name if line.row.organisation else "",
            editable=True,
        ),
        Column(
            "city_name",
            lambda: QCoreApplication.translate("ParticipantsTable", "City"),
            lambda line: choices.place(line.row.city, language()),
            mark=lambda line: "chip:navy" if line.row.city else "",
            editable=True,
        ),
    ]
