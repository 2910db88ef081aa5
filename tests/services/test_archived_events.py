"""An archived event is read: whatever would change what belongs to it is refused."""

from collections.abc import Callable
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime, time
from enum import Enum
from typing import Any, get_type_hints

import pytest

from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.event.event import Event, EventStatus
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.library.field_values import plain_type
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.people.participant import Consent, ConsentUse, Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services import history, records
from mc2cm_desk.services.door import badges, check_in
from mc2cm_desk.services.event import agenda, dates, events
from mc2cm_desk.services.event.life import duplicates, rehearsal, removal, status
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.note import comments, learning_notes
from mc2cm_desk.services.people import consents, participants
from mc2cm_desk.services.people.personal_data import erasure
from mc2cm_desk.services.places.directory import merging
from mc2cm_desk.services.places.directory.kinds import DirectoryKind
from mc2cm_desk.services.safety import attachments
from mc2cm_desk.services.steps import (
    challenges,
    city_cases,
    commitments,
    discussions,
    evaluations,
    field_visits,
    recommendations,
    reference_documents,
)

BELONGING = {
    name: kind for name, kind in KINDS.items() if any(one.name == "event" for one in fields(kind))
}
_PLAIN = ("x", 1, 1.0, datetime(2020, 6, 15, tzinfo=UTC), date(2020, 6, 15), time(9))

Act = Callable[[Library, Event, Participant, Session], object]


@pytest.fixture
def archived(library: Library, seville: Event) -> Event:
    return status.choose(library, seville.id, EventStatus.ARCHIVED)


def made(kind: type[Record], event: str) -> Record:
    """Return a record of a kind with what it cannot be without, removed, so that no rule asks."""
    hints = get_type_hints(kind)
    given: dict[str, Any] = {}
    for one in fields(kind):
        if one.default is MISSING and one.default_factory is MISSING:
            hint = plain_type(hints[one.name])
            if hint is Localised:
                given[one.name] = Localised(fr="x")
            elif issubclass(hint, Enum):
                given[one.name] = next(iter(hint))
            else:
                given[one.name] = next(value for value in _PLAIN if type(value) is hint)
    given |= {"event": event, "deleted": datetime(2020, 6, 15, tzinfo=UTC)}
    return kind(**given)


@pytest.mark.parametrize("kind", BELONGING.values(), ids=BELONGING)
def test_no_record_of_any_kind_is_written_into_it(
    library: Library, archived: Event, kind: type[Record]
) -> None:
    with (
        pytest.raises(Refused, match="event-archived"),
        library.write("test") as work,
    ):
        work.add(made(kind, archived.id))
    assert library.last_saved is not None
    assert library.find(kind, with_deleted=True, event=archived.id) == library.find(
        kind, event=archived.id
    )


ACTS: dict[str, Act] = {
    "check-in": lambda lib, ev, one, _s: check_in.check_in(lib, ev.id, one.token),
    "walk-in": lambda lib, ev, _o, _s: check_in.admit_walk_in(lib, ev.id, name="A B", place="Lyon"),
    "add-person": lambda lib, ev, _o, _s: participants.add(lib, ev.id, family_name="X"),
    "edit-role": lambda lib, _e, one, _s: participants.edit(lib, one.id, function="Maire"),
    "edit-name": lambda lib, _e, one, _s: participants.edit(lib, one.id, family_name="Autre"),
    "remove-person": lambda lib, _e, one, _s: participants.remove(lib, [one.id]),
    "new-badge": lambda lib, _e, one, _s: participants.replace_token(lib, one.id),
    "consent": lambda lib, _e, one, _s: consents.record(
        lib, one.id, {ConsentUse.PHOTO: Consent.GIVEN}
    ),
    "badges": lambda lib, ev, _o, _s: badges.change(lib, ev.id, show_logos=True),
    "session": lambda lib, ev, _o, _s: agenda.add_session(
        lib, ev.id, on=date(2020, 6, 15), start=time(18), title=Localised(fr="Dîner")
    ),
    "start": lambda lib, _e, _o, session: agenda.start(lib, session.id),
    "group": lambda lib, ev, _o, _s: agenda.add_group(lib, ev.id, code="B", name=Localised(fr="B")),
    "move-session": lambda lib, _e, _o, session: records.edit(
        lib, Session, session.id, start=time(8)
    ),
    "challenge": lambda lib, ev, _o, _s: challenges.add_from_line(lib, ev.id, "X", language="fr"),
    "recommendation": lambda lib, ev, _o, _s: recommendations.add_from_line(
        lib, ev.id, "X", language="fr"
    ),
    "commitment": lambda lib, ev, _o, _s: commitments.add(lib, ev.id, what=Localised(fr="X")),
    "discussion": lambda lib, ev, _o, _s: discussions.note_line(lib, ev.id, "X", language="fr"),
    "evaluation": lambda lib, ev, _o, _s: evaluations.record_sheet(lib, ev.id, {"useful": 3}),
    "visit": lambda lib, ev, _o, _s: field_visits.add(lib, ev.id, Localised(fr="Port")),
    "case": lambda lib, ev, _o, _s: city_cases.add(lib, ev.id, Localised(fr="Cas")),
    "document": lambda lib, ev, _o, _s: reference_documents.begun(lib, ev.id),
    "note": lambda lib, ev, _o, _s: learning_notes.amend(lib, ev.id, "fr", authors="A"),
    "comment": lambda lib, ev, _o, _s: comments.add(lib, ev.id, "fr", NotePart.SUMMARY, "X"),
    "picture": lambda lib, ev, _o, _s: attachments.add(
        lib, ev.id, ev.id, content=b"x", name="x.png", media_type="image/png"
    ),
    "title": lambda lib, ev, _o, _s: events.amend(lib, ev.id, title=Localised(fr="Autre")),
    "dates": lambda lib, ev, _o, _s: dates.change(lib, ev.id, date(2021, 3, 2), date(2021, 3, 3)),
    "rehearsal": lambda lib, ev, _o, _s: rehearsal.begin(lib, ev.id),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_every_service_that_writes_to_an_event_is_refused_until_it_is_opened(
    library: Library, archived: Event, act: Act
) -> None:
    person = library.find(Participant, event=archived.id)[0]
    session = agenda.sessions(library, archived.id)[0]
    with pytest.raises(Refused, match="event-archived"):
        act(library, archived, person, session)

    library.opened_archives.add(archived.id)
    act(library, archived, person, session)


def test_its_status_can_be_changed_and_what_was_done_before_cannot_be_undone(
    library: Library, seville: Event
) -> None:
    events.amend(library, seville.id, venue="Alcázar")
    status.choose(library, seville.id, EventStatus.ARCHIVED)
    history.undo(library)
    assert library.require(Event, seville.id).status is EventStatus.PREPARATION
    history.redo(library)
    assert library.require(Event, seville.id).status is EventStatus.ARCHIVED
    status.follow_facts(library, seville.id)
    assert events.amend(library, seville.id, venue="Triana").venue == "Triana"


def test_it_can_be_duplicated_removed_and_brought_back(library: Library, archived: Event) -> None:
    copy = duplicates.duplicate(library, archived.id, first_day=date(2021, 3, 2), host="Lyon")
    assert copy.id != archived.id
    removal.remove(library, archived.id)
    assert removal.restore(library, archived.id).status is EventStatus.ARCHIVED


def test_its_people_cities_and_organisations_can_be_merged(
    library: Library, archived: Event
) -> None:
    first, second = (one.person for one in library.find(Participant, event=archived.id)[:2])
    merging.merge(library, DirectoryKind.PERSON, first, [second])
    assert len(library.find(Participant, event=archived.id)) == 4


def test_cities_and_organisations_that_it_refers_to_can_be_merged(
    library: Library, archived: Event
) -> None:
    listed = library.find(Participant, event=archived.id)
    for kind, used in (
        (DirectoryKind.CITY, {one.city for one in listed if one.city}),
        (DirectoryKind.ORGANISATION, {one.organisation for one in listed if one.organisation}),
    ):
        first, second = sorted(used)[:2]
        merging.merge(library, kind, first, [second])
        assert not library.find(Participant, event=archived.id, **{kind.value: second})


def test_what_is_printed_of_it_is_noted(library: Library, archived: Event) -> None:
    one = library.find(Participant, event=archived.id)[0]
    badges.mark_printed(library, [one.id])
    assert library.require(Participant, one.id).badge_printed


def test_a_person_of_it_is_erased_with_the_portrait(library: Library, seville: Event) -> None:
    person = participants.add(library, seville.id, family_name="Benkirane", given_name="Houria")
    portrait = attachments.add(
        library,
        seville.id,
        person.person,
        content=b"x",
        name="x.png",
        media_type="image/png",
        people=(person.id,),
    )
    status.choose(library, seville.id, EventStatus.ARCHIVED)
    erasure.erase(library, person.person, confirmation="Houria Benkirane")

    assert library.require(Person, person.person).is_erased
    kept = library.get(Attachment, portrait.id)
    assert kept is not None
    assert kept.deleted is not None


def test_another_event_is_written_as_before(library: Library, archived: Event) -> None:
    other = events.new(
        library,
        title=Localised(fr="Zarzis"),
        first_day=date(2027, 6, 14),
        last_day=date(2027, 6, 15),
        host="Séville",
    )
    participants.add(library, other.id, family_name="Nouvelle")
    assert len(library.find(Participant, event=other.id)) == 1


def test_an_archived_event_that_is_opened_opens_no_other(library: Library, archived: Event) -> None:
    other = duplicates.duplicate(library, archived.id, first_day=date(2021, 3, 2), host="Lyon")
    status.choose(library, other.id, EventStatus.ARCHIVED)
    library.opened_archives.add(archived.id)
    events.amend(library, archived.id, venue="Alcázar")
    with pytest.raises(Refused, match="event-archived"):
        events.amend(library, other.id, venue="Fourvière")
