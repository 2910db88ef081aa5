"""What merging two cards brings together: read before anything is written."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from mc2cm_desk.domain.ids import NO_ID, CityId, EventId, RecommendationId, RecordId, WorkingGroupId
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind, ChallengeState
from mc2cm_desk.domain.steps.discussion import DiscussionNote
from mc2cm_desk.domain.steps.recommendation import (
    Commitment,
    Evidence,
    EvidenceKind,
    Recommendation,
    RecommendationStatus,
)
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.services.steps import challenges
from mc2cm_desk.services.steps.merged_cards import MergedCards, merged_cards
from mc2cm_desk.services.steps.near_duplicates import resemblance

S = TypeVar("S", bound=str)

Link = tuple[RecordId, str, RecordId]
"""Recommendation, kind of evidence, target."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeCard:
    """One card and what belongs to it.

    ``links`` are what a recommendation rests on, or the recommendations that rest on a challenge;
    ``percent`` says how nearly it says the same as the chosen card. ``is_endorsed`` says whether
    the room has adopted it.
    """

    record: RecordId
    label: str
    text: Localised
    state: StrEnum
    cities: tuple[CityId, ...]
    themes: tuple[str, ...]
    levels: tuple[str, ...]
    groups: tuple[WorkingGroupId, ...]
    links: frozenset[Link]
    votes: int
    commitments: int
    notes: int
    percent: int = 0
    is_endorsed: bool = False

    def with_all_of(self, other: "MergeCard") -> "MergeCard":
        """Return this card with everything that comes along when the other is merged into it."""
        return replace(
            self,
            cities=_united(self.cities, other.cities),
            themes=_united(self.themes, other.themes),
            levels=_united(self.levels, other.levels),
            groups=_united(self.groups, other.groups),
            links=self.links | other.links,
            votes=self.votes + other.votes,
            commitments=self.commitments + other.commitments,
            notes=self.notes + other.notes,
        )

    def answers_to(self, typed: str) -> bool:
        """Say whether typed words name the card: its code, or words of it without accents."""
        code = _code(self.label)
        known = fold(" ".join((self.label, *self.text.texts())))
        return all(word in known or code.startswith(_code(word)) for word in fold(typed).split())


def recommendations_to_merge(library: Library, event_id: EventId) -> list[MergeCard]:
    """Return the recommendations of an event that stand, in their order."""
    with library.read() as view:
        belongings = _Belongings(view, event_id)
        resting: dict[RecommendationId, list[Evidence]] = {}
        for link in belongings.evidence:
            resting.setdefault(link.recommendation, []).append(link)
        return [
            belongings.card(
                one,
                label=one.label,
                text=one.text,
                state=one.status,
                levels=tuple(level.value for level in one.levels),
                groups=one.groups,
                links=resting.get(one.id, ()),
                is_endorsed=one.status is RecommendationStatus.ENDORSED,
            )
            for one in view.find(Recommendation, event=event_id)
            if one.status is not RecommendationStatus.MERGED
        ]


def challenges_to_merge(
    library: Library, event_id: EventId, kind: ChallengeKind
) -> list[MergeCard]:
    """Return the challenges, or the opportunities, of an event that stand, in their order."""
    with library.read() as view:
        belongings = _Belongings(view, event_id)
        return [
            belongings.card(
                one,
                label=one.label,
                text=one.statement,
                state=one.state,
                levels=one.levels,
                groups=(one.group,) if one.group else (),
                links=(
                    e
                    for e in belongings.evidence
                    if (e.kind, e.target) == (EvidenceKind.CHALLENGE, one.id)
                ),
            )
            for one in view.find(Challenge, event=event_id)
            if one.kind is kind and one.state is not ChallengeState.MERGED
        ]


def others_to_merge(cards: Iterable[MergeCard], chosen: str) -> list[MergeCard]:
    """Return the cards beside the chosen one, the nearest to it first."""
    every = list(cards)
    own = next((one.text for one in every if one.record == chosen), Localised())
    others = [
        replace(one, percent=resemblance(own.texts(), one.text.texts()))
        for one in every
        if one.record != chosen
    ]
    return sorted(others, key=lambda one: -one.percent)


class _Belongings:
    """What belongs to the cards of an event, as it is counted after every merge so far."""

    def __init__(self, view: Repository, event_id: EventId) -> None:
        self.merged: MergedCards = merged_cards(view, event_id)
        self.evidence = self.merged.evidence(view.find(Evidence, event=event_id))
        self.votes = challenges.votes(view, event_id)
        self.commitments: dict[RecordId, int] = {}
        for promise in self.merged.commitments(view.find(Commitment, event=event_id)):
            count = self.commitments.get(promise.recommendation, 0)
            self.commitments[promise.recommendation] = count + 1
        self.notes: dict[RecordId, int] = {}
        for note in view.find(DiscussionNote, event=event_id):
            card = self.merged.target(note.became) if note.became else NO_ID
            self.notes[card] = self.notes.get(card, 0) + 1

    def card(
        self,
        one: Recommendation | Challenge,
        *,
        label: str,
        text: Localised,
        state: StrEnum,
        levels: tuple[str, ...],
        groups: tuple[WorkingGroupId, ...],
        links: Iterable[Evidence],
        is_endorsed: bool = False,
    ) -> MergeCard:
        """Return a card with what belongs to it."""
        # The other end of each link: two cards that rest on the same share it.
        own = isinstance(one, Recommendation)
        return MergeCard(
            record=one.id,
            label=label,
            text=text,
            state=state,
            cities=one.cities,
            themes=one.themes,
            levels=levels,
            groups=groups,
            links=frozenset(
                (NO_ID if own else e.recommendation, e.kind.value, e.target if own else NO_ID)
                for e in links
            ),
            votes=self.votes.get(one.id, 0),
            commitments=self.commitments.get(one.id, 0),
            notes=self.notes.get(one.id, 0),
            is_endorsed=is_endorsed,
        )


def _united(first: tuple[S, ...], second: tuple[S, ...]) -> tuple[S, ...]:
    return tuple(dict.fromkeys((*first, *second)))


def _code(label: str) -> str:
    return "".join(letter for letter in fold(label) if letter.isalnum())
