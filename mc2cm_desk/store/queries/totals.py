"""How far the steps of an event are, in numbers."""

from dataclasses import dataclass

from sqlalchemy import Text, func, select, type_coerce

from mc2cm_desk.domain.note.learning_note import NoteSection
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind, ChallengeState
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    Evidence,
    Recommendation,
    RecommendationStatus,
)
from mc2cm_desk.store.repository import Repository
from mc2cm_desk.store.tables import table_of


@dataclass(frozen=True, slots=True)
class Endorsed:
    """An endorsed recommendation: its id, its levels, whether it is said in a language."""

    record: str
    levels: tuple[AddresseeLevel, ...]
    in_language: bool


def recommendations(
    view: Repository, event: str
) -> list[tuple[RecommendationStatus, tuple[AddresseeLevel, ...], int]]:
    """Return (status, levels, how many) of the live recommendations of an event."""
    view.flush(Recommendation)
    said = table_of(Recommendation)
    statement = (
        select(said.c.status, said.c.levels, func.count())
        .where(said.c.event == event, said.c.deleted.is_(None))
        .group_by(said.c.status, said.c.levels)
    )
    return [(row[0], row[1], row[2]) for row in view.connection.execute(statement)]


def challenges(view: Repository, event: str) -> list[tuple[ChallengeKind, ChallengeState, int]]:
    """Return (kind, state, how many) of the live cards of an event."""
    view.flush(Challenge)
    card = table_of(Challenge)
    statement = (
        select(card.c.kind, card.c.state, func.count())
        .where(card.c.event == event, card.c.deleted.is_(None))
        .group_by(card.c.kind, card.c.state)
    )
    return [(row[0], row[1], row[2]) for row in view.connection.execute(statement)]


def has_written_part(view: Repository, event: str) -> bool:
    """Say whether somebody wrote in a part of the note, in any language."""
    view.flush(NoteSection)
    part = table_of(NoteSection)
    statement = (
        select(part.c.id)
        .where(part.c.event == event, part.c.deleted.is_(None), part.c.text != "")
        .limit(1)
    )
    return view.connection.execute(statement).first() is not None


def endorsed(view: Repository, event: str, language: str) -> list[Endorsed]:
    """Return the endorsed recommendations of an event."""
    view.flush(Recommendation)
    said = table_of(Recommendation)
    # A quotation mark inside a text is written with a backslash before it.
    in_language = type_coerce(said.c.text, Text).contains(f'"{language}":', autoescape=True)
    statement = select(said.c.id, said.c.levels, in_language).where(
        said.c.event == event,
        said.c.deleted.is_(None),
        said.c.status == RecommendationStatus.ENDORSED,
    )
    return [Endorsed(row[0], row[1], bool(row[2])) for row in view.connection.execute(statement)]


def resting(view: Repository, event: str) -> set[str]:
    """Return the recommendations (ids) of an event that rest on something."""
    view.flush(Evidence)
    link = table_of(Evidence)
    statement = (
        select(link.c.recommendation)
        .where(link.c.event == event, link.c.deleted.is_(None))
        .distinct()
    )
    return set(view.connection.execute(statement).scalars())
