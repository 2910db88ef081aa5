"""The full-text index: kept in the same transaction as the records it finds."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, func, select

from mc2cm_desk.domain.changes import Change
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.kinds import NAMES
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.names import fold, transliteration_key
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.steps.challenge import Challenge
from mc2cm_desk.domain.steps.city_case import LONG_TEXTS, CityCase
from mc2cm_desk.domain.steps.discussion import DiscussionNote
from mc2cm_desk.domain.steps.field_visit import FieldVisit, Observation
from mc2cm_desk.domain.steps.recommendation import Commitment, Recommendation
from mc2cm_desk.domain.steps.reference_document import ReferenceDocument
from mc2cm_desk.store.dialects import SearchHit, dialect_of
from mc2cm_desk.store.insertion import insert_rows
from mc2cm_desk.store.repository import Repository, chunks
from mc2cm_desk.store.tables import search_entries

SEARCHED: tuple[type[Record], ...] = (
    Event,
    Participant,
    Challenge,
    CityCase,
    FieldVisit,
    Observation,
    Recommendation,
    Commitment,
    DiscussionNote,
    ReferenceDocument,
)

_HEARD_FROM = 3
_LAST = select(func.coalesce(func.max(search_entries.c.number), 0))

Line = tuple[str, str, str, str, str]
"""What `search_entry` says of a record: record, kind, event, title, words."""


def refresh(view: Repository, changes: Iterable[Change]) -> None:
    """Bring the entries of changed records, and of participants whose name changed, up to date."""
    every = list(changes)
    stale = {c.after.id: c.after for c in every if isinstance(c.after, SEARCHED)}
    fresh = {c.after.id for c in every if c.before is None}
    for change in every:
        if change.before is None:
            continue
        if isinstance(change.after, Person):
            found = view.find(Participant, person=change.after.id)
        elif isinstance(change.after, Organisation):
            found = view.find(Participant, organisation=change.after.id)
        elif isinstance(change.after, City):
            found = view.find(Participant, city=change.after.id)
        else:
            continue
        stale.update({one.id: one for one in found})
    if not stale:
        return
    _forget(view.connection, [record for record in stale if record not in fresh])
    live = [value for value in stale.values() if value.deleted is None]
    _remember(view.connection, _lines(view, live))


def _forget(connection: Connection, records: list[str]) -> None:
    for chunk in chunks(records):
        chosen = search_entries.c.record.in_(chunk)
        old = connection.execute(search_entries.select().where(chosen)).mappings().all()
        if old:
            columns = ("number", "title", "words")
            rows = [{name: row[name] for name in columns} for row in old]
            dialect_of(connection).unindex_entries(connection, rows)
            connection.execute(delete(search_entries).where(chosen))


def _remember(connection: Connection, lines: list[Line]) -> None:
    if not lines:
        return
    last: int = connection.execute(_LAST).scalar_one()
    names = search_entries.c.keys()
    rows = [
        dict(zip(names, (number, *line), strict=True))
        for number, line in enumerate(lines, start=last + 1)
    ]
    insert_rows(connection, search_entries, rows)
    dialect_of(connection).index_entries(connection, last)


def _lines(view: Repository, values: list[Record]) -> list[Line]:
    participants = [value for value in values if isinstance(value, Participant)]
    people = view.get_many(Person, [p.person for p in participants])
    organisations = view.get_many(Organisation, [p.organisation for p in participants])
    cities = view.get_many(City, [p.city for p in participants])
    lines: list[Line] = []
    for value in values:
        if isinstance(value, Participant):
            title, words = _participant_words(value, people, organisations, cities)
        else:
            title, words = _words(value)
        event = value.id if isinstance(value, Event) else getattr(value, "event", "")
        lines.append((value.id, NAMES[type(value)], event, title, words))
    return lines


def _participant_words(
    value: Participant,
    people: dict[str, Person],
    organisations: dict[str, Organisation],
    cities: dict[str, City],
) -> tuple[str, str]:
    person = people.get(value.person)
    organisation = organisations.get(value.organisation)
    city = cities.get(value.city)
    name = person.sorting_name if person else ""
    arabic = person.arabic_name if person else ""
    words = [
        fold(name),
        transliteration_key(name),
        *((arabic, fold(arabic), transliteration_key(arabic)) if arabic else ()),
        person.email if person else "",
        fold(organisation.name) if organisation else "",
        *(fold(one) for one in (city.name.texts() if city else ())),
        value.function,
    ]
    return name, " ".join(word for word in words if word)


def _words(value: Record) -> tuple[str, str]:
    def said(*texts: Localised | str) -> str:
        parts = [
            part
            for one in texts
            for part in (one.texts() if isinstance(one, Localised) else (one,))
        ]
        return " ".join(fold(part) for part in parts if part)

    first = LANGUAGES.default
    match value:
        case Event():
            return value.title.text(first), said(value.title, value.short_name, value.venue)
        case Challenge():
            return value.statement.text(value.language), said(value.statement)
        case CityCase():
            long = [getattr(value, field) for field in LONG_TEXTS]
            return value.title.text(first), said(value.title, *long)
        case FieldVisit():
            return value.title.text(first), said(value.title, value.place, value.purpose)
        case Observation() | DiscussionNote():
            return value.text.text(value.language), said(value.text)
        case Recommendation():
            words = said(value.text, value.explanation, value.addressee, value.label)
            return value.text.text(value.language), words
        case Commitment():
            return value.what.text(first), said(value.what, value.who)
        case ReferenceDocument():
            return value.title.text(first), said(value.title, value.summary, value.authors)
        case _:
            return "", ""


def query(
    connection: Connection, words: str, *, event: str = "", kind: str = "", limit: int = 50
) -> list[SearchHit]:
    """Return (kind, record, event, title) of what contains every word or beginning of a word.

    A whole name finds those that sound like it too, in either script.
    """
    terms = [
        _term(term) for term in fold(words).replace('"', " ").split() if any(map(str.isalnum, term))
    ]
    return dialect_of(connection).search(connection, terms, event, kind, limit) if terms else []


def _term(word: str) -> list[str]:
    sound = transliteration_key(word)
    # Fewer consonants sound like too many names.
    if len(sound) < _HEARD_FROM or not sound.isalpha():
        return [word]
    return [word, sound]
