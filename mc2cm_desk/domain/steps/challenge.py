"""Step 2: common challenges and opportunities, and the clusters that hold them."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self, TypedDict

from mc2cm_desk.domain.ids import (
    NO_ID,
    ChallengeId,
    CityId,
    ClusterId,
    DiscussionNoteId,
    EventId,
    SessionId,
    WorkingGroupId,
)
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.library.device_letters import with_letters
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.record import Record, at_most, required
from mc2cm_desk.domain.refusal import Refused

LONGEST_STATEMENT = 1000


class ChallengeKind(StrEnum):
    """Whether it stands in the way or opens one."""

    CHALLENGE = "challenge"
    OPPORTUNITY = "opportunity"


class ChallengeState(StrEnum):
    """What the room made of it."""

    NOTED = "noted"
    KEPT = "kept"
    SET_ASIDE = "set_aside"
    MERGED = "merged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster(Record):
    """A heap of cards under one name."""

    id: ClusterId
    event: EventId
    name: Localised
    colour: str = ""
    order: str = ""
    placeholder: bool = False

    def checked(self) -> Self:
        """Return it if it can be written. Refused: cluster-without-name, too-long."""
        required(self.name, "cluster-without-name")
        at_most(self.name, 200, "name")
        return self


class ClusterChanges(TypedDict, total=False):
    """The fields that may be given for a cluster."""

    name: Localised
    colour: str
    order: str
    placeholder: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Challenge(Record):
    """A challenge or an opportunity; ``raised_by`` and ``cities`` are City ids.

    ``number`` is its place among those of its kind that one laptop made, and ``letters`` are the
    laptop's, empty for the first one: ``!2`` or ``!KT-2`` in quick entry.
    """

    id: ChallengeId
    event: EventId
    kind: ChallengeKind = ChallengeKind.CHALLENGE
    number: int = 0
    letters: str = ""
    statement: Localised
    language: str = LANGUAGES.default
    themes: tuple[str, ...] = ()
    raised_by: CityId = CityId(NO_ID)
    group: WorkingGroupId = WorkingGroupId(NO_ID)
    cities: tuple[CityId, ...] = ()
    levels: tuple[str, ...] = ()
    cluster: ClusterId = ClusterId(NO_ID)
    session: SessionId = SessionId(NO_ID)
    note: DiscussionNoteId = DiscussionNoteId(NO_ID)
    state: ChallengeState = ChallengeState.NOTED
    merged_into: ChallengeId = ChallengeId(NO_ID)
    order: str = ""
    placeholder: bool = False

    def checked(self) -> Self:
        """Return it if it can be written. Refused: challenge-empty, too-long."""
        required(self.statement, "challenge-empty")
        at_most(self.statement, LONGEST_STATEMENT, "statement")
        return self

    @property
    def label(self) -> str:
        """The number that people say: 2, or KT-2 where a copy of the library gave it."""
        return with_letters(self.letters, self.number)

    def absorbing(self, other: "Challenge") -> Self:
        """Return it shared by the other's cities as well. Refused: merge-into-itself."""
        if other.id == self.id or ChallengeState.MERGED in (self.state, other.state):
            raise Refused("merge-into-itself")
        return replace(
            self,
            cities=tuple(dict.fromkeys((*self.cities, *other.cities))),
            themes=tuple(dict.fromkeys((*self.themes, *other.themes))),
            levels=tuple(dict.fromkeys((*self.levels, *other.levels))),
        )


class ChallengeChanges(TypedDict, total=False):
    """The fields that may be given for a challenge."""

    kind: ChallengeKind
    number: int
    letters: str
    statement: Localised
    language: str
    themes: tuple[str, ...]
    raised_by: CityId
    group: WorkingGroupId
    cities: tuple[CityId, ...]
    levels: tuple[str, ...]
    cluster: ClusterId
    session: SessionId
    note: DiscussionNoteId
    state: ChallengeState
    merged_into: ChallengeId
    order: str
    placeholder: bool
