"""Step 2: challenges and opportunities said, clustered, voted on, merged."""

from dataclasses import replace
from typing import TypedDict, Unpack

from mc2cm_desk.domain.ids import (
    NO_ID,
    ChallengeId,
    CityId,
    ClusterId,
    EventId,
    RecordId,
    SessionId,
    VoteId,
    WorkingGroupId,
)
from mc2cm_desk.domain.library.field_values import refuse_unfit
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind, ChallengeState, Cluster
from mc2cm_desk.domain.steps.quick_entry import Sign
from mc2cm_desk.domain.steps.recommendation import Vote, VoteMethod
from mc2cm_desk.services.library import Library, Repository, UnitOfWork
from mc2cm_desk.services.records import edit, last_order
from mc2cm_desk.services.steps import entries
from mc2cm_desk.services.steps.merged_cards import merged_cards
from mc2cm_desk.services.steps.provisional_codes import challenge_number
from mc2cm_desk.services.text import typed_languages
from mc2cm_desk.store.queries import cards
from mc2cm_desk.store.repository import cached

TAKES = (Sign.CITY, Sign.THEME, Sign.LEVEL, Sign.OPPORTUNITY)
"""The tokens that a card has fields for."""


class NewChallenge(TypedDict, total=False):
    """What is given for a new card; without ``language`` it is the first one that it has."""

    kind: ChallengeKind
    language: str
    cities: tuple[CityId, ...]
    themes: tuple[str, ...]
    levels: tuple[str, ...]
    cluster: ClusterId
    group: WorkingGroupId
    session: SessionId
    placeholder: bool


def add(
    library: Library, event_id: EventId, statement: Localised, **values: Unpack[NewChallenge]
) -> Challenge:
    """Keep what was said in the room.

    Refused: challenge-empty, too-long, unknown-field, wrong-value.
    """
    with library.write("add-challenge") as work:
        return in_work(library, work, event_id, statement, **values)


def in_work(
    library: Library,
    work: UnitOfWork,
    event_id: EventId,
    statement: Localised,
    **values: Unpack[NewChallenge],
) -> Challenge:
    """Keep a challenge within a unit of work; as `add`."""
    refuse_unfit(NewChallenge, values)
    kind = values.get("kind", ChallengeKind.CHALLENGE)
    letters, number = challenge_number(library, work, event_id, kind)
    draft = Challenge(
        id=ChallengeId(work.new_id()),
        event=event_id,
        statement=statement,
        number=number,
        letters=letters,
        order=last_order(work, Challenge, event=event_id),
    )
    values["language"] = values.get("language") or statement.first_language
    card = replace(draft, **values)
    work.put(card)
    return card


def add_from_line(
    library: Library,
    event_id: EventId,
    line: str,
    *,
    language: str = "",
    session: SessionId = SessionId(NO_ID),
) -> Challenge:
    """Keep one typed line; ``+`` at its beginning makes it an opportunity.

    Without ``language`` it is guessed from the words. Refused: challenge-empty, too-long.
    """
    with library.read() as view:
        entry = entries.understood(view, event_id, line, takes=TAKES)
        language = language or typed_languages.of_text(view, event_id, entry.text)
    return add(
        library,
        event_id,
        Localised.of(language, entry.text),
        kind=ChallengeKind.OPPORTUNITY if entry.is_opportunity else ChallengeKind.CHALLENGE,
        language=language,
        cities=entry.cities,
        themes=entry.themes,
        levels=tuple(level.value for level in entry.levels),
        session=session,
    )


def keep(library: Library, challenge_id: ChallengeId) -> Challenge:
    """Keep a card: the room holds on to it. Refused: gone."""
    return edit(
        library, Challenge, challenge_id, state=ChallengeState.KEPT, merged_into=ChallengeId(NO_ID)
    )


def set_aside(library: Library, challenge_id: ChallengeId) -> Challenge:
    """Set a card aside: it stays in the record, and out of the note. Refused: gone."""
    return edit(library, Challenge, challenge_id, state=ChallengeState.SET_ASIDE)


def merge(
    library: Library,
    challenge_id: ChallengeId,
    target_id: ChallengeId,
    *,
    wording: Localised | None = None,
) -> Challenge:
    """Merge a card into another; return the latter, which both are from now on.

    Cities, themes and levels are united; votes, notes and the recommendations that rest on it
    count for the target. ``wording`` is what both say together, else the target's words stay; the
    words of the merged card stay with it. Refused: gone, merge-into-itself, challenge-empty,
    too-long.
    """
    with library.write("merge-challenge") as work:
        gone, target = work.require(Challenge, challenge_id), work.require(Challenge, target_id)
        united = target.absorbing(gone)
        if wording is not None:
            united = replace(united, statement=wording)
        work.put(united, replace(gone, state=ChallengeState.MERGED, merged_into=target.id))
    return united


def add_cluster(
    library: Library, event_id: EventId, name: Localised, *, placeholder: bool = False
) -> Cluster:
    """Make a cluster. Refused: cluster-without-name."""
    with library.write("add-cluster") as work:
        cluster = Cluster(
            id=ClusterId(work.new_id()),
            event=event_id,
            name=name,
            order=last_order(work, Cluster, event=event_id),
            placeholder=placeholder,
        )
        work.put(cluster)
    return cluster


def remove_cluster(library: Library, cluster_id: ClusterId) -> None:
    """Take a cluster away; its cards stay, without a cluster. Refused: gone."""
    with library.write("remove-cluster") as work:
        cluster = work.require(Cluster, cluster_id)
        for card in work.find(Challenge, event=cluster.event):
            if card.cluster == cluster_id:
                work.put(replace(card, cluster=""))
        work.remove(cluster)


def vote(
    library: Library,
    event_id: EventId,
    subject: RecordId,
    *,
    count: int = 1,
    voter: RecordId = NO_ID,
    method: VoteMethod = VoteMethod.DOTS,
    placeholder: bool = False,
) -> Vote:
    """Add votes to a challenge or a recommendation; a negative count takes some back."""
    with library.write("vote") as work:
        cast = Vote(
            id=VoteId(work.new_id()),
            event=event_id,
            subject=subject,
            voter=voter,
            count=count,
            method=method,
            placeholder=placeholder,
        )
        work.add(cast)
    return cast


@cached
def votes(view: Repository, event_id: EventId) -> dict[RecordId, int]:
    """Return the number of votes of every challenge and recommendation that has some.

    Votes of a merged card count for the one that it was merged into.
    """
    return merged_cards(view, event_id).votes(cards.votes(view, event_id))
