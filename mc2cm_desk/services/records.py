"""What every kind of record has in common: edited, removed, brought back, moved in its list."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, Unpack, cast, overload

from mc2cm_desk.domain.event.agenda import (
    Day,
    DayChanges,
    Session,
    SessionChanges,
    WorkingGroup,
    WorkingGroupChanges,
)
from mc2cm_desk.domain.event.programme import Programme, ProgrammeChanges
from mc2cm_desk.domain.ids import (
    NO_ID,
    AttachmentId,
    ChallengeId,
    CityCaseId,
    CityId,
    ClusterId,
    CommitmentId,
    DayId,
    DiscussionNoteId,
    FieldVisitId,
    FollowUpId,
    ObservationId,
    ParticipantId,
    ProgrammeId,
    RecommendationId,
    RecordId,
    ReferenceDocumentId,
    ResourceId,
    SessionId,
    WorkingGroupId,
)
from mc2cm_desk.domain.kinds import NAMES
from mc2cm_desk.domain.library.attachment import Attachment, AttachmentChanges
from mc2cm_desk.domain.library.field_values import refuse_unfit
from mc2cm_desk.domain.library.order import between
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.names import clean_text
from mc2cm_desk.domain.people.participant import Participant, ParticipantChanges
from mc2cm_desk.domain.places.city import City, CityChanges
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeChanges, Cluster, ClusterChanges
from mc2cm_desk.domain.steps.city_case import CityCase, CityCaseChanges
from mc2cm_desk.domain.steps.discussion import DiscussionNote, DiscussionNoteChanges
from mc2cm_desk.domain.steps.field_visit import (
    FieldVisit,
    FieldVisitChanges,
    Observation,
    ObservationChanges,
)
from mc2cm_desk.domain.steps.recommendation import (
    Commitment,
    CommitmentChanges,
    FollowUp,
    FollowUpChanges,
    Recommendation,
    RecommendationChanges,
)
from mc2cm_desk.domain.steps.reference_document import ReferenceDocument, ReferenceDocumentChanges
from mc2cm_desk.domain.steps.resource import Resource, ResourceChanges
from mc2cm_desk.services.library import Library, UnitOfWork
from mc2cm_desk.store.queries import numbering

R = TypeVar("R", bound=Record)


@overload
def edit(
    library: Library, kind: type[Day], record: DayId, /, **changes: Unpack[DayChanges]
) -> Day: ...
@overload
def edit(
    library: Library, kind: type[Session], record: SessionId, /, **changes: Unpack[SessionChanges]
) -> Session: ...
@overload
def edit(
    library: Library,
    kind: type[WorkingGroup],
    record: WorkingGroupId,
    /,
    **changes: Unpack[WorkingGroupChanges],
) -> WorkingGroup: ...
@overload
def edit(
    library: Library,
    kind: type[Attachment],
    record: AttachmentId,
    /,
    **changes: Unpack[AttachmentChanges],
) -> Attachment: ...
@overload
def edit(
    library: Library,
    kind: type[Challenge],
    record: ChallengeId,
    /,
    **changes: Unpack[ChallengeChanges],
) -> Challenge: ...
@overload
def edit(
    library: Library, kind: type[Cluster], record: ClusterId, /, **changes: Unpack[ClusterChanges]
) -> Cluster: ...
@overload
def edit(
    library: Library, kind: type[City], record: CityId, /, **changes: Unpack[CityChanges]
) -> City: ...
@overload
def edit(
    library: Library,
    kind: type[CityCase],
    record: CityCaseId,
    /,
    **changes: Unpack[CityCaseChanges],
) -> CityCase: ...
@overload
def edit(
    library: Library,
    kind: type[DiscussionNote],
    record: DiscussionNoteId,
    /,
    **changes: Unpack[DiscussionNoteChanges],
) -> DiscussionNote: ...
@overload
def edit(
    library: Library,
    kind: type[FieldVisit],
    record: FieldVisitId,
    /,
    **changes: Unpack[FieldVisitChanges],
) -> FieldVisit: ...
@overload
def edit(
    library: Library,
    kind: type[Observation],
    record: ObservationId,
    /,
    **changes: Unpack[ObservationChanges],
) -> Observation: ...
@overload
def edit(
    library: Library,
    kind: type[Participant],
    record: ParticipantId,
    /,
    **changes: Unpack[ParticipantChanges],
) -> Participant: ...
@overload
def edit(
    library: Library,
    kind: type[Programme],
    record: ProgrammeId,
    /,
    **changes: Unpack[ProgrammeChanges],
) -> Programme: ...
@overload
def edit(
    library: Library,
    kind: type[Commitment],
    record: CommitmentId,
    /,
    **changes: Unpack[CommitmentChanges],
) -> Commitment: ...
@overload
def edit(
    library: Library,
    kind: type[FollowUp],
    record: FollowUpId,
    /,
    **changes: Unpack[FollowUpChanges],
) -> FollowUp: ...
@overload
def edit(
    library: Library,
    kind: type[Recommendation],
    record: RecommendationId,
    /,
    **changes: Unpack[RecommendationChanges],
) -> Recommendation: ...
@overload
def edit(
    library: Library,
    kind: type[ReferenceDocument],
    record: ReferenceDocumentId,
    /,
    **changes: Unpack[ReferenceDocumentChanges],
) -> ReferenceDocument: ...
@overload
def edit(
    library: Library,
    kind: type[Resource],
    record: ResourceId,
    /,
    **changes: Unpack[ResourceChanges],
) -> Resource: ...
def edit(library: Library, kind: type[Record], record: RecordId, /, **changes: object) -> Record:
    """Change fields of a record; characters that nobody sees are taken out of texts.

    Refused: gone, append-only, unknown-field, wrong-value, and what the kind's own rules refuse.
    """
    return edit_fields(library, kind, record, changes)


def edit_fields(
    library: Library, kind: type[R], record: RecordId, changes: Mapping[str, object]
) -> R:
    """Change fields that a form names; as `edit`."""
    refuse_unfit(kind, changes)
    plain = {name: cleaned(value) for name, value in changes.items()}
    with library.write(f"edit-{_word(kind)}") as work:
        changed = replace(work.require(kind, record), **plain)
        work.put(changed)
    return changed


def remove(library: Library, kind: type[Record], record: RecordId) -> None:
    """Take a record away; undo brings it back. Refused: gone, append-only."""
    with library.write(f"remove-{_word(kind)}") as work:
        work.remove(work.require(kind, record))


def restore(library: Library, kind: type[R], record: RecordId) -> R:
    """Bring back a record that was taken away. Refused: gone (there never was one)."""
    with library.write(f"restore-{_word(kind)}") as work:
        found = work.get(kind, record)
        if found is None:
            raise Refused("gone", kind=NAMES[kind])
        back = replace(found, deleted=None)
        work.put(back)
    return back


def move(
    library: Library,
    kind: type[Record],
    record: RecordId,
    /,
    *,
    before: RecordId = NO_ID,
    scope: Mapping[str, Any] | None = None,
    changes: Mapping[str, object] | None = None,
) -> None:
    """Put a record before another one of its list (empty: at its end).

    ``scope`` is which list: the fields that its records share. ``changes`` are those on the
    way, such as the cluster of a card that goes into another column.
    Refused: gone, unknown-field, wrong-value.
    """
    refuse_unfit(kind, changes or {})
    with library.write(f"move-{_word(kind)}") as work:
        moved = work.require(kind, record)
        keys = numbering.order_keys(work, kind, **(scope or {}))
        others = [(one, key or None) for one, key in keys if one != record]
        place = next((n for n, (one, _) in enumerate(others) if one == before), len(others))
        low = others[place - 1][1] if place else None
        high = others[place][1] if place < len(others) else None
        if low is not None and high is not None and low >= high:
            # Two laptops gave the same key: the record goes behind everything that has it.
            high = next((key for _, key in others[place:] if key and key > low), None)
        key = between(low, high)
        work.put(replace(moved, order=key, **(changes or {})))


def last_order(work: UnitOfWork, kind: type[Record], **equals: Any) -> str:
    """Return the order key behind the last record of a list."""
    return between(numbering.last_order(work, kind, **equals) or None, None)


def cleaned(value: Any) -> Any:
    """Return a value whose texts have no characters that nobody sees."""
    if type(value) is str:
        return clean_text(value)
    if isinstance(value, tuple):
        return tuple(cleaned(one) for one in cast("tuple[Any, ...]", value))
    if isinstance(value, Localised):
        return Localised({code: clean_text(one) for code, one in value.items()})
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{one.name: cleaned(getattr(value, one.name)) for one in fields(value)}
        )
    return value


def _word(kind: type[Record]) -> str:
    return NAMES[kind].replace("_", "-")
