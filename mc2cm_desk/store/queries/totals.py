"""How far the steps of an event are, in numbers."""

from collections import Counter
from collections.abc import Mapping

from sqlalchemy import func, select

from mc2cm_desk.domain.ids import EventId, RecommendationId
from mc2cm_desk.domain.note.learning_note import NoteSection
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind, ChallengeState
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    Evidence,
    Recommendation,
    RecommendationStatus,
)
from mc2cm_desk.store.repository import Repository, cached
from mc2cm_desk.store.tables import table_of

StatusAndLevels = tuple[RecommendationStatus, tuple[AddresseeLevel, ...]]


@cached
def recommendations(view: Repository, event: EventId) -> Mapping[StatusAndLevels, int]:
    """Return how many live recommendations of an event have which status and levels."""
    # The list is kept and follows each change: counted by the database, all rows are read again.
    every = view.find(Recommendation, event=event)
    return Counter((one.status, one.levels) for one in every)


@cached
def challenges(
    view: Repository, event: EventId
) -> Mapping[tuple[ChallengeKind, ChallengeState], int]:
    """Return how many live cards of an event have which kind and state."""
    view.flush(Challenge)
    card = table_of(Challenge)
    statement = (
        select(card.c.kind, card.c.state, func.count())
        .where(card.c.event == event, card.c.deleted.is_(None))
        .group_by(card.c.kind, card.c.state)
    )
    return {(row[0], row[1]): row[2] for row in view.connection.execute(statement)}


@cached
def has_written_part(view: Repository, event: EventId) -> bool:
    """Say whether somebody wrote in a part of the note, in any language."""
    view.flush(NoteSection)
    part = table_of(NoteSection)
    statement = (
        select(part.c.id)
        .where(part.c.event == event, part.c.deleted.is_(None), part.c.text != "")
        .limit(1)
    )
    return view.connection.execute(statement).first() is not None


@cached
def resting(view: Repository, event: EventId) -> frozenset[RecommendationId]:
    """Return the recommendations (ids) of an event that rest on something."""
    view.flush(Evidence)
    link = table_of(Evidence)
    statement = (
        select(link.c.recommendation)
        .where(link.c.event == event, link.c.deleted.is_(None))
        .distinct()
    )
    return frozenset(view.connection.execute(statement).scalars())
