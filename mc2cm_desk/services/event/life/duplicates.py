"""Another event made from an earlier one, with what was chosen of it."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.door.badge_design import BadgeDesign
from mc2cm_desk.domain.event.agenda import Day, Session, WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import (
    NO_ID,
    AttachmentId,
    BadgeDesignId,
    DayId,
    EventId,
    ParticipantId,
    SessionId,
    WorkingGroupId,
)
from mc2cm_desk.domain.kinds.kind import Kind
from mc2cm_desk.domain.library import natural_keys
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.people.participant import Participant, ParticipantStatus
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.known_city import CityAnswer
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library, UnitOfWork
from mc2cm_desk.services.record_ids import RecordIds, new_record_id


class Part(StrEnum):
    """What can be taken along into another event."""

    AGENDA = "agenda"
    GROUPS = "groups"
    QUESTIONS = "questions"
    ROLES = "roles"
    BADGES = "badges"
    PEOPLE = "people"


AGENDA = frozenset({Part.AGENDA, Part.GROUPS, Part.QUESTIONS})
"""What an agenda that is taken from an earlier event brings."""

COPIED: dict[str, Kind[Any]] = {kind.name: kind for kind in kinds.ALL if kind.copied is not None}
"""What can be taken along besides, each under the name of its kind."""

EVERY: tuple[str, ...] = (*Part, *COPIED)
"""The names of everything that can be taken along."""

USUAL: frozenset[str] = AGENDA.union(COPIED)
"""What goes along where nobody chooses."""

_COPIED = (
    "description",
    "objective",
    "themes",
    "kind",
    "languages",
    "partners",
    "donors",
    "series",
)


def duplicate(
    library: Library,
    event_id: EventId,
    *,
    first_day: date,
    host: str | CityAnswer,
    country: str = "",
    parts: Collection[str] = USUAL,
    title: Localised = EMPTY,
) -> Event:
    """Make an event like an earlier one on other days, as one step.

    ``host`` and ``country`` are as for `events.new`; without a ``title`` it has the earlier one's.
    The agenda comes as it was planned, at the same hours; questions need it. ``ROLES`` are the
    moderators, rapporteurs and speakers of the sessions: they come with it. People come with their
    role and function, without consents, check-ins or what the desk noted, and with new badges; who
    declined or cancelled stays behind. Of ``COPIED`` the records come as their kind declares it.

    Refused: gone; those of `events.new`.
    """
    requested = frozenset(parts)
    with library.write("duplicate-event") as work:
        old = work.require(Event, event_id)
        made = events.in_work(
            work,
            title=old.title if title.is_empty else title,
            first_day=first_day,
            last_day=first_day + (old.last_day - old.first_day),
            host=host,
            country=country,
            mode=old.mode,
        )
        number = old.series_number + 1 if old.series_number is not None else None
        copied = {name: getattr(old, name) for name in _COPIED}
        made = replace(made, **copied, series_number=number)
        work.put(made)
        groups = _copy_groups(work, old, made) if Part.GROUPS in requested else {}
        people = _copy_people(work, old, made, groups, requested)
        if Part.AGENDA in requested:
            _copy_agenda(work, old, made, groups, people, requested)
        if Part.BADGES in requested:
            _copy_badges(work, old, made)
        for name, kind in COPIED.items():
            if name in requested:
                _copy_declared(work, kind, old, made)
    return made


def parts_named(words: Collection[str]) -> frozenset[str]:
    """Return the parts with these names. Refused: part-unknown."""
    known = {one.replace("_", "-"): one for one in EVERY}
    for word in words:
        if word.strip().lower() not in known:
            raise Refused("part-unknown", part=word, parts=", ".join(known))
    return frozenset(known[word.strip().lower()] for word in words)


def _copy_declared(work: UnitOfWork, kind: Kind[Any], old: Event, made: Event) -> None:
    assert kind.copied is not None
    for record in work.find(kind.record, event=old.id):
        fresh = kind.copied.fresh(record)
        work.add(replace(fresh, id=work.new_id(), event=made.id))


def _copy_groups(work: UnitOfWork, old: Event, made: Event) -> dict[WorkingGroupId, WorkingGroupId]:
    """Copy the working groups; return new ids by old ids."""
    found: dict[WorkingGroupId, WorkingGroupId] = {}
    for group in work.find(WorkingGroup, event=old.id):
        found[group.id] = WorkingGroupId(work.new_id())
        work.add(replace(group, id=found[group.id], event=made.id))
    return found


def _copy_people(
    work: UnitOfWork,
    old: Event,
    made: Event,
    groups: dict[WorkingGroupId, WorkingGroupId],
    requested: frozenset[str],
) -> dict[ParticipantId, ParticipantId]:
    """Put the wanted people on the new list; return new ids by old ids.

    With roles alone, those whom a session names.
    """
    every = {one.id: one for one in work.find(Participant, event=old.id) if one.is_expected}
    if Part.PEOPLE not in requested:
        named = (
            _named(work, old) if requested >= {Part.ROLES, Part.AGENDA} else set[ParticipantId]()
        )
        every = {record: one for record, one in every.items() if record in named}
    people = work.get_many(Person, {one.person for one in every.values()})
    found: dict[ParticipantId, ParticipantId] = {}
    ids = RecordIds(work)
    for one in every.values():
        person = people.get(one.person)
        if person is None or person.deleted is not None or person.is_erased:
            continue
        key = natural_keys.participant(made.id, person.email)
        found[one.id] = ParticipantId(ids.give(Participant, key))
        ids.put(
            Participant(
                id=found[one.id],
                event=made.id,
                person=one.person,
                organisation=one.organisation,
                city=one.city,
                country=one.country,
                role=one.role,
                function=one.function,
                function_level=one.function_level,
                languages=one.languages,
                group=groups.get(one.group, WorkingGroupId(NO_ID)),
                status=ParticipantStatus.INVITED,
                headset=one.headset,
                **ids.badge(found[one.id], key),
                placeholder=one.placeholder,
            )
        )
    return found


def _named(work: UnitOfWork, event: Event) -> set[ParticipantId]:
    """Return the participants (ids) who moderate, report or speak in a session."""
    return {
        one
        for session in work.find(Session, event=event.id)
        for one in (session.moderator, session.rapporteur, *session.speakers)
        if one
    }


def _copy_agenda(
    work: UnitOfWork,
    old: Event,
    made: Event,
    groups: dict[WorkingGroupId, WorkingGroupId],
    people: dict[ParticipantId, ParticipantId],
    requested: frozenset[str],
) -> None:
    days = {day.date: day for day in work.find(Day, event=made.id)}
    new_days: dict[DayId, DayId] = {}
    for day in work.find(Day, event=old.id):
        moved = days.get(made.first_day + timedelta(days=(day.date - old.first_day).days))
        if moved is not None:
            new_days[day.id] = moved.id
            work.put(replace(moved, title=day.title))
    with_roles, nobody = Part.ROLES in requested, ParticipantId(NO_ID)
    for session in work.find(Session, event=old.id):
        if session.day not in new_days:
            continue
        speakers = tuple(people[one] for one in session.speakers if one in people)
        copy = replace(
            session.not_begun(),
            id=SessionId(work.new_id()),
            event=made.id,
            day=new_days[session.day],
            link="",
            groups=tuple(groups[one] for one in session.groups if one in groups),
            question=session.question if Part.QUESTIONS in requested else EMPTY,
            moderator=people.get(session.moderator, nobody) if with_roles else nobody,
            rapporteur=people.get(session.rapporteur, nobody) if with_roles else nobody,
            speakers=speakers if with_roles else (),
        )
        work.add(copy)


def _copy_badges(work: UnitOfWork, old: Event, made: Event) -> None:
    """Copy the design of the badges with its logos."""
    for design in work.find(BadgeDesign, event=old.id)[:1]:
        record = BadgeDesignId(new_record_id(work, BadgeDesign, natural_keys.badge_design(made.id)))
        copy = replace(design, id=record, event=made.id)
        work.put(copy)
        for logo in work.find(Attachment, owner=design.id):
            work.add(replace(logo, id=AttachmentId(work.new_id()), event=made.id, owner=copy.id))
