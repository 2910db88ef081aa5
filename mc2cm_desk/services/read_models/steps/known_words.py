"""Words that no dictionary has and that are right all the same: names, terms, one's own."""

from collections.abc import Iterator

from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.steps.reference_document import ReferenceDocument
from mc2cm_desk.domain.text.spelling import bare_words
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.store.repository import cached

CONCERNED: tuple[type[Record], ...] = (City, Organisation, Person, Programme, ReferenceDocument)
"""Kinds of records whose change changes what is known."""


def known_words(library: Library, event_id: EventId) -> frozenset[str]:
    """Return the words, folded.

    Cities, organisations and people of an event, the terms of its reference document, the
    programme's partners, donors and its own list.
    """
    with library.read() as view:
        return _known(view, event_id)


@cached
def _known(view: Repository, event_id: EventId) -> frozenset[str]:
    return frozenset(word for text in _texts(view, event_id) for word in bare_words(text))


def _texts(view: Repository, event_id: EventId) -> Iterator[str]:
    for city in view.find(City):
        yield from city.name.texts()
    participants = view.find(Participant, event=event_id)
    people = view.get_many(Person, {one.person for one in participants}).values()
    for person in people:
        yield from (person.given_name, person.family_name, person.arabic_name)
    organisations = {one.organisation for one in participants if one.organisation}
    yield from (one.name for one in view.get_many(Organisation, organisations).values())
    for document in view.find(ReferenceDocument, event=event_id):
        for one in document.definitions:
            yield from one.term.texts()
    for programme in view.find(Programme):
        yield from (programme.acronym, *programme.partners, *programme.donors, *programme.words)
