"""Cards of the challenges: numbered by kind, kept, set aside, merged, clustered, voted for."""

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind, ChallengeState, Cluster
from mc2cm_desk.domain.steps.recommendation import Vote, VoteMethod
from mc2cm_desk.services import history, records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.steps import challenges

OPPORTUNITY = ChallengeKind.OPPORTUNITY


def add(library: Library, event: Event, words: str = "Peu de moyens") -> Challenge:
    return challenges.add(library, event.id, Localised(fr=words))


def test_challenges_and_opportunities_are_numbered_apart(library: Library, seville: Event) -> None:
    first = add(library, seville)
    chance = challenges.add(library, seville.id, Localised(en="Young people"), kind=OPPORTUNITY)
    second = add(library, seville, "Bruit")
    assert [one.label for one in (first, chance, second)] == ["1", "1", "2"]
    assert (first.language, chance.language) == ("fr", "en")
    assert [one.id for one in library.find(Challenge)] == [first.id, chance.id, second.id]


def test_a_plus_at_the_beginning_of_a_line_makes_an_opportunity(
    library: Library, seville: Event
) -> None:
    said = challenges.add_from_line(
        library, seville.id, "+ Des jeunes engagés @tunis >local", session="s"
    )
    assert (said.kind, said.statement.exact("fr")) == (OPPORTUNITY, "Des jeunes engagés")
    assert (said.levels, said.session, len(said.cities)) == (("local",), "s", 1)
    plain = challenges.add_from_line(library, seville.id, "Peu de moyens")
    assert plain.kind is ChallengeKind.CHALLENGE


def test_what_is_empty_or_unknown_is_refused(library: Library, seville: Event) -> None:
    with pytest.raises(Refused, match="challenge-empty"):
        challenges.add(library, seville.id, EMPTY)
    with pytest.raises(Refused, match="unknown-field"):
        challenges.add(library, seville.id, Localised(fr="x"), colour="red")  # pyright: ignore[reportCallIssue]


def test_a_card_is_kept_or_set_aside(library: Library, seville: Event) -> None:
    card = add(library, seville)
    assert challenges.set_aside(library, card.id).state is ChallengeState.SET_ASIDE
    assert challenges.keep(library, card.id).state is ChallengeState.KEPT


def test_a_merged_card_stays_with_its_words_and_points_at_its_target(
    library: Library, seville: Event
) -> None:
    target, gone = add(library, seville), add(library, seville, "Pas assez d'argent")
    united = challenges.merge(library, gone.id, target.id, wording=Localised(fr="Argent"))
    assert united.statement.exact("fr") == "Argent"
    merged = library.require(Challenge, gone.id)
    assert (merged.state, merged.merged_into) == (ChallengeState.MERGED, target.id)
    assert merged.statement.exact("fr") == "Pas assez d'argent"
    assert challenges.keep(library, gone.id).merged_into == ""


def test_a_cluster_that_is_taken_away_leaves_its_cards(library: Library, seville: Event) -> None:
    first = challenges.add_cluster(library, seville.id, Localised(fr="Moyens"))
    second = challenges.add_cluster(library, seville.id, Localised(fr="Paroles"))
    assert [one.id for one in library.find(Cluster)] == [first.id, second.id]
    card, other = add(library, seville), add(library, seville, "Bruit")
    records.edit(library, Challenge, card.id, cluster=first.id)
    records.edit(library, Challenge, other.id, cluster=second.id)

    challenges.remove_cluster(library, first.id)
    clusters = {one.id: one.cluster for one in library.find(Challenge)}
    assert clusters == {card.id: "", other.id: second.id}
    assert [one.id for one in library.find(Cluster)] == [second.id]
    history.undo(library)
    assert library.require(Challenge, card.id).cluster == first.id


def test_votes_are_added_and_taken_back_by_more_votes(library: Library, seville: Event) -> None:
    card, other = add(library, seville), add(library, seville, "Bruit")
    challenges.vote(library, seville.id, card.id, count=5, voter="lyon", method=VoteMethod.HANDS)
    challenges.vote(library, seville.id, card.id, count=-2)
    challenges.vote(library, seville.id, other.id)
    with library.read() as view:
        assert challenges.votes(view, seville.id) == {card.id: 3, other.id: 1}
    assert [(one.voter, one.method) for one in library.find(Vote, count=5)] == [
        ("lyon", VoteMethod.HANDS)
    ]
