"""What follows from merging records of the directory, before anything is written."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mc2cm_desk.domain.door.check_in import CheckIn, valid_check_ins
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import EventId, RecordId
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.steps.challenge import Challenge
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.discussion import DiscussionNote
from mc2cm_desk.domain.steps.field_visit import Observation
from mc2cm_desk.domain.steps.recommendation import Commitment, FollowUpState, Recommendation, Vote
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.services.places.directory import merging
from mc2cm_desk.services.places.directory.differences import Difference, differences, united
from mc2cm_desk.services.places.directory.kinds import RECORDS, Entry
from mc2cm_desk.services.places.directory.links import links


class Following(StrEnum):
    """What hangs on a record of the directory."""

    PEOPLE = "people"
    PARTICIPATIONS = "participations"
    EVENTS = "events"
    ORGANISATIONS = "organisations"
    PASSAGES = "passages"
    CHALLENGES = "challenges"
    CASES = "cases"
    NOTES = "notes"
    OBSERVATIONS = "observations"
    RECOMMENDATIONS = "recommendations"
    VOTES = "votes"
    COMMITMENTS = "commitments"
    OVERDUE = "overdue"
    PICTURES = "pictures"
    BADGES = "badges"


_COUNTED: dict[type[Record], Following] = {
    Participant: Following.PARTICIPATIONS,
    Event: Following.EVENTS,
    Organisation: Following.ORGANISATIONS,
    Challenge: Following.CHALLENGES,
    CityCase: Following.CASES,
    DiscussionNote: Following.NOTES,
    Observation: Following.OBSERVATIONS,
    Recommendation: Following.RECOMMENDATIONS,
    Vote: Following.VOTES,
    Commitment: Following.COMMITMENTS,
    Attachment: Following.PICTURES,
}
_FINISHED = (FollowUpState.DONE, FollowUpState.DROPPED)


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What a merge would do.

    Attributes:
        made: the record that stays, as it would be.
        follows: what hangs on the records together, counted once; only what there is.
        titles: the titles of the cases, at most three.
        differences: fields to decide. Those of participations at the same event stand with the
            event's id in ``meetings``.
        badges: the participants (ids) whose printed badge shows a name that changes.
    """

    kind: DirectoryKind
    survivor: Entry
    gone: tuple[Entry, ...]
    made: Entry
    follows: tuple[tuple[Following, int], ...]
    titles: tuple[CityCase, ...]
    differences: tuple[Difference, ...]
    meetings: tuple[tuple[EventId, tuple[Difference, ...]], ...]
    badges: tuple[str, ...]

    def count(self, what: Following) -> int:
        """Return how many there are of something."""
        return dict(self.follows).get(what, 0)


def preview(
    library: Library,
    kind: DirectoryKind,
    survivor: RecordId,
    gone: Sequence[RecordId],
    choices: Mapping[str, RecordId] | None = None,
    *,
    today: date | None = None,
) -> MergePreview:
    """Return what `merging.merge` would do; nothing is written. Refused: as there."""
    day = today or library.now().date()
    with library.read() as view:
        first, others = merging.read(view, kind, survivor, gone)
        made = united(first, others, choices)
        found: dict[RecordId, Record] = {}
        for link in links(view, RECORDS[kind], [survivor, *gone]):
            if link.record.deleted is None:
                found[link.record.id] = link.record
        counts = _counts(view, kind, found.values(), day)
        badges = merging.to_reprint(view, first, made, others)
        counts[Following.BADGES] = len(badges)
        met = merging.meetings(view, survivor, gone) if kind is DirectoryKind.PERSON else []
        return MergePreview(
            kind=kind,
            survivor=first,
            gone=tuple(others),
            made=made,
            follows=tuple((what, counts[what]) for what in Following if counts.get(what)),
            titles=tuple(one for one in found.values() if isinstance(one, CityCase))[:3],
            differences=tuple(differences(first, others)),
            meetings=tuple((one.participants[0].event, tuple(one.differences())) for one in met),
            badges=tuple(one.id for one in badges),
        )


def _counts(
    view: Repository, kind: DirectoryKind, found: Collection[Record], day: date
) -> dict[Following, int]:
    """Return how much hangs on records by what it is; `OVERDUE` as it stands on a day."""
    counts = dict(Counter(_COUNTED[type(one)] for one in found if type(one) in _COUNTED))
    listed = [one for one in found if isinstance(one, Participant)]
    if not issubclass(RECORDS[kind], Person):
        counts[Following.PEOPLE] = len({one.person for one in listed})
        if counts[Following.PEOPLE] == len(listed):
            counts.pop(Following.PARTICIPATIONS, None)
    else:
        counts[Following.PASSAGES] = sum(
            len(valid_check_ins(view.find(CheckIn, participant=one.id))) for one in listed
        )
    counts[Following.OVERDUE] = sum(
        one.due is not None and one.due < day and one.state not in _FINISHED
        for one in found
        if isinstance(one, Commitment)
    )
    return counts
