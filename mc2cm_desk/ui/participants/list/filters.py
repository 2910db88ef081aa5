"""The filters over the list of an event: each number with the people whom it counts."""

from PySide6.QtCore import QCoreApplication

from mc2cm_desk.services.read_models.event.headcounts import Phase
from mc2cm_desk.ui.participants.list import model
from mc2cm_desk.ui.participants.list.model import PeopleList
from mc2cm_desk.ui.widgets.tables.filters import Filter
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import counts as count_words


def offered(people: PeopleList, language: str) -> list[Filter]:
    """Return the filters that find somebody or may do so, the usual one first."""
    translate, catalogue = QCoreApplication.translate, Catalogue(language)
    counts = [model.REGISTERED]
    if people.heads is not None and people.heads.phase is Phase.DURING:
        counts.append(model.PRESENT)
    if people.count(model.CAME):
        counts.append(model.CAME)
    found = [
        Filter(
            one,
            count_words.name(catalogue, one),
            people.count(one),
            help=count_words.meaning(catalogue, one),
        )
        for one in counts
    ]
    asked = translate("PeopleFilters", "Consents to ask")
    found.append(Filter(model.NO_CONSENT, asked, people.count(model.NO_CONSENT)))
    cancelled = people.count(model.CANCELLED)
    if cancelled:
        found.append(Filter(model.CANCELLED, translate("PeopleFilters", "Cancelled"), cancelled))
        found.append(Filter(model.ALL, translate("PeopleFilters", "All"), len(people.lines)))
    return found + [
        Filter(key, group.code, people.count(key)) for key, group in people.groups.items()
    ]
