"""Step 5: recommendations, what they rest on, and what becomes of them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import ClassVar, Self, TypedDict

from mc2cm_desk.domain.ids import (
    NO_ID,
    CityId,
    CommitmentId,
    EventId,
    EvidenceId,
    FollowUpId,
    RecommendationId,
    RecordId,
    SessionId,
    VoteId,
    WorkingGroupId,
)
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.record import LONGEST_LINE, LONGEST_TEXT, Record, at_most, required
from mc2cm_desk.domain.refusal import Refused

LONGEST_WORDING = 1000


class AddresseeLevel(StrEnum):
    """To whom a recommendation speaks; regional means the Euro-Mediterranean region."""

    LOCAL = "local"
    NATIONAL = "national"
    REGIONAL = "regional"
    INTERNATIONAL = "international"


class RecommendationStatus(StrEnum):
    """What the room made of it."""

    DRAFT = "draft"
    DISCUSSED = "discussed"
    ENDORSED = "endorsed"
    NOT_RETAINED = "not_retained"
    MERGED = "merged"


class Priority(StrEnum):
    """How urgent."""

    NONE = "none"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Horizon(StrEnum):
    """Short is at most 6 months, medium at most 18, long more."""

    NONE = "none"
    SHORT = "short"
    MEDIUM = "medium"
    LONG = "long"


class EvidenceKind(StrEnum):
    """What a recommendation may rest on."""

    CHALLENGE = "challenge"
    CASE = "case"
    OBSERVATION = "observation"
    KEY_MESSAGE = "key_message"


class FollowUpState(StrEnum):
    """What became of it."""

    NOT_STARTED = "not_started"
    UNDER_WAY = "under_way"
    DONE = "done"
    DROPPED = "dropped"
    UNKNOWN = "unknown"

    @classmethod
    def followed_up(cls) -> frozenset["FollowUpState"]:
        """Return the states that say that something became of it."""
        return frozenset((cls.UNDER_WAY, cls.DONE, cls.DROPPED))

    @property
    def is_final(self) -> bool:
        """Whether nothing more is waited for."""
        return self in (FollowUpState.DONE, FollowUpState.DROPPED)


_ALLOWED: dict[RecommendationStatus, frozenset[RecommendationStatus]] = {
    RecommendationStatus.DRAFT: frozenset(
        {
            RecommendationStatus.DISCUSSED,
            RecommendationStatus.MERGED,
        }
    ),
    RecommendationStatus.DISCUSSED: frozenset(
        {
            RecommendationStatus.DRAFT,
            RecommendationStatus.ENDORSED,
            RecommendationStatus.NOT_RETAINED,
            RecommendationStatus.MERGED,
        }
    ),
    RecommendationStatus.ENDORSED: frozenset({RecommendationStatus.DISCUSSED}),
    RecommendationStatus.NOT_RETAINED: frozenset({RecommendationStatus.DISCUSSED}),
    RecommendationStatus.MERGED: frozenset({RecommendationStatus.DISCUSSED}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation(Record):
    """One recommendation.

    ``code`` is the laptop's, A-07 or KT-07 of a copy, until the list is frozen (R-01).
    ``cities`` and ``groups`` proposed it (City and WorkingGroup ids).
    """

    id: RecommendationId
    event: EventId
    text: Localised
    language: str = LANGUAGES.default
    explanation: Localised = EMPTY
    levels: tuple[AddresseeLevel, ...] = ()
    addressee: Localised = EMPTY
    themes: tuple[str, ...] = ()
    cities: tuple[CityId, ...] = ()
    groups: tuple[WorkingGroupId, ...] = ()
    session: SessionId = SessionId(NO_ID)
    code: str = ""
    number: int | None = None
    status: RecommendationStatus = RecommendationStatus.DRAFT
    merged_into: RecommendationId = RecommendationId(NO_ID)
    reason: str = ""
    priority: Priority = Priority.NONE
    horizon: Horizon = Horizon.NONE
    global_compact: tuple[str, ...] = ()
    sdg_targets: tuple[str, ...] = ()
    order: str = ""
    placeholder: bool = False

    def checked(self) -> Self:
        """Return it if it can be written.

        Refused: recommendation-empty, recommendation-without-level, too-long.
        """
        required(self.text, "recommendation-empty")
        at_most(self.text, LONGEST_WORDING, "text")
        at_most(self.explanation, LONGEST_TEXT, "explanation")
        if self.status is RecommendationStatus.ENDORSED and not self.levels:
            raise Refused("recommendation-without-level", label=self.label)
        return self

    @property
    def label(self) -> str:
        """The number that people say: R-03 once frozen, A-07 before."""
        return label_of(self.number, self.code)

    def moved_to(self, status: RecommendationStatus, *, reason: str = "") -> Self:
        """Return it in another status; refused where the rules of the room forbid the step."""
        if status is self.status:
            return self
        if status not in _ALLOWED[self.status]:
            raise Refused("recommendation-status", before=self.status.value, after=status.value)
        if status is RecommendationStatus.ENDORSED and not self.levels:
            raise Refused("recommendation-without-level", label=self.label)
        if status is not RecommendationStatus.MERGED:
            return replace(self, status=status, reason=reason, merged_into="")
        return replace(self, status=status, reason=reason)

    def merged_with(self, target: "Recommendation") -> tuple[Self, "Recommendation"]:
        """Return this one marked as merged, and the target with its proposers united.

        One that was endorsed or not retained is discussed again on the way.
        Refused: merge-into-itself.
        """
        if target.id == self.id or RecommendationStatus.MERGED in (target.status, self.status):
            raise Refused("merge-into-itself")
        united = replace(
            target,
            cities=tuple(dict.fromkeys((*target.cities, *self.cities))),
            groups=tuple(dict.fromkeys((*target.groups, *self.groups))),
            themes=tuple(dict.fromkeys((*target.themes, *self.themes))),
            levels=tuple(dict.fromkeys((*target.levels, *self.levels))),
        )
        is_decided = self.status not in (RecommendationStatus.DRAFT, RecommendationStatus.DISCUSSED)
        again = self.moved_to(RecommendationStatus.DISCUSSED) if is_decided else self
        gone = again.moved_to(RecommendationStatus.MERGED)
        return replace(gone, merged_into=target.id), united


def label_of(number: int | None, code: str) -> str:
    """Return what people call a recommendation of a public number, or else of a code."""
    return f"R-{number:02d}" if number is not None else code


class RecommendationChanges(TypedDict, total=False):
    """The fields that may be given for a recommendation."""

    text: Localised
    language: str
    explanation: Localised
    levels: tuple[AddresseeLevel, ...]
    addressee: Localised
    themes: tuple[str, ...]
    cities: tuple[CityId, ...]
    groups: tuple[WorkingGroupId, ...]
    session: SessionId
    code: str
    number: int | None
    status: RecommendationStatus
    merged_into: RecommendationId
    reason: str
    priority: Priority
    horizon: Horizon
    global_compact: tuple[str, ...]
    sdg_targets: tuple[str, ...]
    order: str
    placeholder: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Record):
    """A link: this recommendation rests on that challenge, case, observation or key message."""

    id: EvidenceId
    event: EventId
    recommendation: RecommendationId
    kind: EvidenceKind
    target: RecordId


class VoteMethod(StrEnum):
    """How votes were counted."""

    DOTS = "dots"
    HANDS = "hands"
    PAPER = "paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote(Record):
    """Votes of one city or group for a challenge or a recommendation; only ever added.

    ``count`` may be negative: a correction is another vote. ``voter`` is a City or WorkingGroup
    id, or empty for the room as a whole.
    """

    append_only: ClassVar[bool] = True

    id: VoteId
    event: EventId
    subject: RecordId
    voter: RecordId = NO_ID
    count: int = 1
    method: VoteMethod = VoteMethod.DOTS
    placeholder: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment(Record):
    """Who does what by when, for a recommendation or of their own."""

    id: CommitmentId
    event: EventId
    recommendation: RecommendationId = RecommendationId(NO_ID)
    who: str = ""
    city: CityId = CityId(NO_ID)
    what: Localised = EMPTY
    due: date | None = None
    contact: str = ""
    state: FollowUpState = FollowUpState.NOT_STARTED
    order: str = ""
    placeholder: bool = False

    def checked(self) -> Self:
        """Return it if it can be written. Refused: commitment-empty, too-long."""
        required(self.what, "commitment-empty")
        at_most(self.who, LONGEST_LINE, "who")
        at_most(self.contact, LONGEST_LINE, "contact")
        at_most(self.what, LONGEST_TEXT, "what")
        return self

    def is_overdue(self, today: date) -> bool:
        """Return whether its date is past and it is neither done nor dropped."""
        return self.due is not None and self.due < today and not self.state.is_final


class CommitmentChanges(TypedDict, total=False):
    """The fields that may be given for a commitment."""

    recommendation: RecommendationId
    who: str
    city: CityId
    what: Localised
    due: date | None
    contact: str
    state: FollowUpState
    order: str
    placeholder: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(Record):
    """What was found months later."""

    id: FollowUpId
    event: EventId
    recommendation: RecommendationId = RecommendationId(NO_ID)
    commitment: CommitmentId = CommitmentId(NO_ID)
    dated: date
    actor: str = ""
    state: FollowUpState = FollowUpState.UNKNOWN
    text: Localised = EMPTY
    source: str = ""

    def checked(self) -> Self:
        """Return it if it can be written. Refused: too-long."""
        at_most(self.actor, LONGEST_LINE, "actor")
        at_most(self.source, LONGEST_LINE, "source")
        at_most(self.text, LONGEST_TEXT, "text")
        return self


class FollowUpChanges(TypedDict, total=False):
    """The fields that may be given for an entry of a follow-up."""

    recommendation: RecommendationId
    commitment: CommitmentId
    dated: date
    actor: str
    state: FollowUpState
    text: Localised
    source: str


def followed(
    promises: Iterable[Commitment], entries: Iterable[FollowUp]
) -> frozenset[CommitmentId]:
    """Return the commitments (ids) of which somebody has said what became of them."""
    reported = {one.commitment for one in entries}
    return frozenset(
        one.id for one in promises if one.id in reported or one.state in FollowUpState.followed_up()
    )
