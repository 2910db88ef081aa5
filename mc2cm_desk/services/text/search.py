"""Search everything by beginnings of words, in one event or in all."""

from collections.abc import Iterable
from dataclasses import dataclass

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.steps.challenge import Challenge
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.discussion import DiscussionNote
from mc2cm_desk.domain.steps.field_visit import FieldVisit, Observation
from mc2cm_desk.domain.steps.recommendation import Commitment, Recommendation
from mc2cm_desk.domain.steps.reference_document import ReferenceDocument
from mc2cm_desk.domain.text.written_language import of_letters
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.store import search_index

_TITLES: dict[type[Record], str] = {
    Event: "title",
    Challenge: "statement",
    CityCase: "title",
    FieldVisit: "title",
    Observation: "text",
    DiscussionNote: "text",
    Recommendation: "text",
    Commitment: "what",
    ReferenceDocument: "title",
}
"""The text by which a record of each kind is listed."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that contains the words."""

    kind: type[Record]
    record: str
    event: str
    title: str


def everything(
    library: Library,
    words: str,
    *,
    event: str = "",
    kind: str = "",
    limit: int = 50,
    language: str = LANGUAGES.default,
) -> list[Hit]:
    """Return what contains every word or beginning of a word, accents and case aside.

    ``kind`` is a name of `domain.kinds.KINDS`; empty words find nothing. Titles are in the
    reader's ``language``, for words typed in another script in that of the script; where a title
    is missing, in the first language that has one.
    """
    shown = of_letters(words, language)
    with library.read() as view:
        found = search_index.query(view.connection, words, event=event, kind=kind, limit=limit)
        titles = _titles(view, [(KINDS[name], record) for name, record, _, _ in found], shown)
    return [
        Hit(KINDS[name], record, of, titles.get(record) or title)
        for name, record, of, title in found
    ]


def _titles(
    view: Repository, found: Iterable[tuple[type[Record], str]], language: str
) -> dict[str, str]:
    """Return the titles of records by id, in a language."""
    by_kind: dict[type[Record], list[str]] = {}
    for kind, record in found:
        by_kind.setdefault(kind, []).append(record)
    titles: dict[str, str] = {}
    for kind, field in _TITLES.items():
        for record, value in view.get_many(kind, by_kind.get(kind, ())).items():
            text: Localised = getattr(value, field)
            titles[record] = text.text(language)
    participants = view.get_many(Participant, by_kind.get(Participant, ()))
    people = view.get_many(Person, [one.person for one in participants.values()])
    for record, one in participants.items():
        if one.person in people:
            titles[record] = _name(people[one.person], language)
    return titles


def _name(person: Person, language: str) -> str:
    return (
        person.arabic_name if LANGUAGES.data(language).is_arabic_script else ""
    ) or person.sorting_name
