"""The columns of the directory's table."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from mc2cm_desk.domain.people.organisation import Organisation, OrganisationKind
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.services.places.directory.kinds import name_of
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.records import Column
from mc2cm_desk.ui.directory.model import Line, Shown
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

SHARES = [28.0, 17.0, 20.0, 21.0, 14.0]


def columns(language: Callable[[], str], shown: Callable[[], Shown]) -> list[Column[Line]]:
    """Return the columns: name, what it is, where it is, what is to be checked, people."""

    def what_title() -> str:
        if shown() is Shown.PEOPLE:
            return QCoreApplication.translate("DirectoryTable", "Organisation")
        return QCoreApplication.translate("DirectoryTable", "Kind")

    def count_title() -> str:
        if shown() is Shown.PEOPLE:
            return QCoreApplication.translate("DirectoryTable", "Events")
        return QCoreApplication.translate("DirectoryTable", "People")

    return [
        Column(
            "name",
            lambda: QCoreApplication.translate("DirectoryTable", "Name"),
            lambda line: _name(line, language()),
            strong=True,
        ),
        Column("what", what_title, lambda line: _what(line, language())),
        Column(
            "place",
            lambda: QCoreApplication.translate("DirectoryTable", "City and country"),
            lambda line: _place(line, language()),
            mark=lambda line: "chip:navy" if _place(line, language()) else "",
        ),
        Column(
            "remark",
            lambda: QCoreApplication.translate("DirectoryTable", "To be checked"),
            _remark,
            mark=lambda line: "warn" if line.alike or line.row.lacks_country else "",
        ),
        Column(
            "people",
            count_title,
            lambda line: str(line.row.people),
            sort=lambda line: line.row.people,
        ),
    ]


def _name(line: Line, language: str) -> str:
    entry = line.row.entry
    name = name_of(entry, language)
    if isinstance(entry, Person) and entry.arabic_name and entry.arabic_name != name:
        return f"{name} · {entry.arabic_name}"
    return name


def _what(line: Line, language: str) -> str:
    """Return the kind of an organisation, or where a person works."""
    entry = line.row.entry
    if isinstance(entry, Organisation):
        if entry.kind is OrganisationKind.OTHER:
            return QCoreApplication.translate("DirectoryTable", "to be specified")
        return labels.label(Catalogue(language), entry.kind)
    if isinstance(entry, City):
        return QCoreApplication.translate("DirectoryTable", "City")
    return line.row.organisation.name if line.row.organisation else ""


def _place(line: Line, language: str) -> str:
    entry = line.row.entry
    if isinstance(entry, City):
        return formats.country(entry.country, language)
    return choices.place(line.row.city, language)


def _remark(line: Line) -> str:
    if line.alike:
        return QCoreApplication.translate("DirectoryTable", "%n alike", "", line.alike)
    if line.row.lacks_country:
        return QCoreApplication.translate("DirectoryTable", "no country")
    return ""
