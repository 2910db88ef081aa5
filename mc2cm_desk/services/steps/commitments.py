"""Commitments: who does what by when, and what became of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TypedDict, Unpack
from zoneinfo import ZoneInfo

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import NO_ID, CityId, CommitmentId, EventId, FollowUpId, RecommendationId
from mc2cm_desk.domain.library.field_values import refuse_unfit
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.quick_entry import Sign, split_who
from mc2cm_desk.domain.steps.recommendation import (
    Commitment,
    CommitmentChanges,
    FollowUp,
    FollowUpChanges,
    FollowUpState,
    Recommendation,
)
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library, Repository, UnitOfWork
from mc2cm_desk.services.records import cleaned, last_order
from mc2cm_desk.services.steps.entries import understood
from mc2cm_desk.services.steps.merged_cards import MergedCards, merged_cards
from mc2cm_desk.services.text import typed_languages


class NewCommitment(TypedDict, total=False):
    """What may be given for a commitment beside what is done; ids of city and recommendation."""

    who: str
    city: CityId
    recommendation: RecommendationId
    due: date | None
    contact: str


@dataclass(frozen=True, slots=True)
class CommitmentRow:
    """A commitment with what stands beside it; ``entries`` are its follow-up, earliest first.

    ``is_overdue`` says that its date is past and nobody said that it was done or dropped.
    """

    commitment: Commitment
    entries: tuple[FollowUp, ...]
    city: City | None
    recommendation: Recommendation | None
    is_followed: bool
    is_overdue: bool

    @property
    def id(self) -> CommitmentId:
        """The id of the commitment."""
        return self.commitment.id


def of_event(library: Library, event_id: EventId, today: date | None = None) -> list[CommitmentRow]:
    """Return the commitments of an event in their own order; today is the venue's by default.

    Those for a merged recommendation stand under the one that holds now. Refused: gone.
    """
    with library.read() as view:
        at_venue = date_at_venue(view, event_id, library.now())
        return rows(view, event_id, today or at_venue, merged_cards(view, event_id))


def rows(
    view: Repository,
    event_id: EventId,
    today: date,
    merged: MergedCards,
    known: Mapping[RecommendationId, Recommendation] | None = None,
) -> list[CommitmentRow]:
    """Return the commitments of an event within one reading.

    ``known`` are recommendations by id that were read already.
    """
    promises = merged.commitments(view.find(Commitment, event=event_id))
    if not promises:
        return []
    entries: dict[CommitmentId, list[FollowUp]] = {}
    for one in view.find(FollowUp, event=event_id):
        entries.setdefault(one.commitment, []).append(one)
    places = view.get_many(City, {one.city for one in promises if one.city})
    cards = dict(known or {})
    requested = {one.recommendation for one in promises if one.recommendation}
    cards |= view.get_many(Recommendation, requested - cards.keys())
    found = followed(promises, [one for each in entries.values() for one in each])
    return [
        CommitmentRow(
            commitment=one,
            entries=tuple(in_time(entries.get(one.id, ()))),
            city=places.get(one.city),
            recommendation=cards.get(one.recommendation),
            is_followed=one.id in found,
            is_overdue=one.is_overdue(today),
        )
        for one in promises
    ]


def date_at_venue(view: Repository, event_id: EventId, now: datetime) -> date:
    """Return the date at the venue. Refused: gone."""
    return now.astimezone(ZoneInfo(view.require(Event, event_id).time_zone)).date()


def followed(
    promises: Iterable[Commitment], entries: Iterable[FollowUp]
) -> frozenset[CommitmentId]:
    """Return the commitments (ids) of which somebody has said what became of them."""
    reported = {one.commitment for one in entries}
    return frozenset(
        one.id for one in promises if one.id in reported or one.state in FollowUpState.followed_up()
    )


def in_time(entries: Iterable[FollowUp]) -> list[FollowUp]:
    """Return the entries of a follow-up, earliest first."""
    return sorted(entries, key=lambda one: (one.dated, one.id))


def add(
    library: Library,
    event_id: EventId,
    *,
    what: Localised,
    who: str = "",
    city: CityId = CityId(NO_ID),
    recommendation: RecommendationId = RecommendationId(NO_ID),
    due: date | None = None,
    contact: str = "",
    placeholder: bool = False,
) -> Commitment:
    """Keep who does what by when; ``city`` and ``recommendation`` are ids.

    Refused: commitment-empty, too-long, gone.
    """
    with library.write("add-commitment") as work:
        work.require(Event, event_id)
        promise = Commitment(
            id=CommitmentId(work.new_id()),
            event=event_id,
            recommendation=recommendation,
            who=cleaned(who),
            city=city,
            what=cleaned(what),
            due=due,
            contact=cleaned(contact),
            order=last_order(work, Commitment, event=event_id),
            placeholder=placeholder,
        )
        work.put(promise)
    return promise


def add_from_line(
    library: Library,
    event_id: EventId,
    line: str,
    *,
    language: str = "",
    **details: Unpack[NewCommitment],
) -> Commitment:
    """Keep one typed line, «who @city: what»; what ``details`` say is not read from the line.

    Without ``language`` it is guessed from the words. Refused: as for `add`.
    """
    with library.read() as view:
        takes = () if "city" in details else (Sign.CITY,)
        entry = understood(view, event_id, line, takes=takes, single=takes)
        who, what = ("", entry.text) if "who" in details else split_who(entry.text)
        language = language or typed_languages.of_text(view, event_id, what)
    read: NewCommitment = {"who": who, "city": next(iter(entry.cities), CityId(NO_ID))}
    return add(library, event_id, what=Localised.of(language, what), **(read | details))


def edit(
    library: Library, commitment_id: CommitmentId, **changes: Unpack[CommitmentChanges]
) -> Commitment:
    """Change fields of a commitment. Refused: gone, commitment-empty, too-long."""
    return records.edit(library, Commitment, commitment_id, **changes)


def remove(library: Library, commitment_id: CommitmentId) -> None:
    """Take a commitment away with its follow-up, in one step. Refused: gone."""
    with library.write("remove-commitment") as work:
        gone = work.require(Commitment, commitment_id)
        work.remove(gone, *work.find(FollowUp, commitment=commitment_id))


def follow(
    library: Library,
    commitment_id: CommitmentId,
    *,
    dated: date,
    state: FollowUpState,
    text: Localised = EMPTY,
    actor: str = "",
    source: str = "",
) -> FollowUp:
    """Note what was found on a day; the commitment takes the state of its latest entry.

    Refused: gone, too-long.
    """
    with library.write("follow-up") as work:
        promise = work.require(Commitment, commitment_id)
        entry = FollowUp(
            id=FollowUpId(work.new_id()),
            event=promise.event,
            recommendation=promise.recommendation,
            commitment=commitment_id,
            dated=dated,
            actor=cleaned(actor),
            state=state,
            text=cleaned(text),
            source=cleaned(source),
        )
        work.put(entry)
        _update_state(work, commitment_id)
    return entry


def edit_entry(
    library: Library, entry_id: FollowUpId, **changes: Unpack[FollowUpChanges]
) -> FollowUp:
    """Correct an entry of a follow-up; the commitment's state follows.

    Refused: gone, too-long, unknown-field, wrong-value.
    """
    refuse_unfit(FollowUp, changes)
    with library.write("edit-follow-up") as work:
        changed = replace(
            work.require(FollowUp, entry_id),
            **{name: cleaned(value) for name, value in changes.items()},
        )
        work.put(changed)
        _update_state(work, changed.commitment)
    return changed


def remove_entry(library: Library, entry_id: FollowUpId) -> None:
    """Take an entry of a follow-up away; the commitment's state follows. Refused: gone."""
    with library.write("remove-follow-up") as work:
        gone = work.require(FollowUp, entry_id)
        work.remove(gone)
        _update_state(work, gone.commitment)


def named(library: Library, words: str) -> Commitment:
    """Return the commitment with this id or its unambiguous beginning. Refused: gone."""
    with library.read() as view:
        found = view.beginning(Commitment, words, limit=2) if words else []
    if len(found) != 1:
        raise Refused("gone", kind="commitment")
    return found[0]


def _update_state(work: UnitOfWork, commitment_id: CommitmentId) -> None:
    """Give a commitment the state of its latest entry, or of one that was never followed."""
    promise = work.get(Commitment, commitment_id)
    if promise is None:
        return
    entries = in_time(work.find(FollowUp, commitment=commitment_id))
    state = entries[-1].state if entries else FollowUpState.NOT_STARTED
    if state is not promise.state:
        work.put(replace(promise, state=state))
