"""Merging cards: everything that belongs to them comes along, and goes back on undo."""

from dataclasses import dataclass, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mc2cm_desk.documents.note.outline import build_note
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind, ChallengeState
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    Commitment,
    Evidence,
    EvidenceKind,
    Recommendation,
    RecommendationStatus,
    Vote,
)
from mc2cm_desk.services import history
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.note.contents import note_contents
from mc2cm_desk.services.read_models.note.references import note_references
from mc2cm_desk.services.read_models.steps.boards import challenge_board, recommendation_board
from mc2cm_desk.services.read_models.steps.merging import (
    MergeCard,
    challenges_to_merge,
    others_to_merge,
    recommendations_to_merge,
)
from mc2cm_desk.services.steps import challenges, commitments, discussions, recommendations
from mc2cm_desk.services.steps.merged_cards import MergedCards

WHOLE = (Challenge, Recommendation, Evidence, Vote, Commitment, City)


@dataclass(frozen=True)
class Cards:
    """Three challenges and three recommendations of the event."""

    challenges: list[Challenge]
    recommendations: list[Recommendation]


@pytest.fixture
def cards(library: Library, seville: Event) -> Cards:
    said = [
        challenges.add_from_line(library, seville.id, line)
        for line in ("Peu de moyens @tunis", "Pas de données", "Trop peu d'argent @lyon #education")
    ]
    made = [
        recommendations.add_from_line(library, seville.id, line)
        for line in ("Former les agents >local !1", "Partager les chiffres >national", "Payer !3")
    ]
    return Cards(said, made)


def record(library: Library) -> dict[type[Record], list[Record]]:
    """Return everything that was said, without the times of writing."""
    return {
        kind: [replace(one, updated=one.created, device="") for one in library.find(kind)]
        for kind in WHOLE
    }


def test_dots_of_two_challenges_are_counted_together(
    library: Library, seville: Event, cards: Cards
) -> None:
    gone, _, target = cards.challenges
    challenges.vote(library, seville.id, gone.id, count=5)
    challenges.vote(library, seville.id, target.id, count=3)
    challenges.merge(library, gone.id, target.id)

    assert challenge_board(library, seville.id).votes == {target.id: 8}
    assert note_contents(library, seville.id, "fr").votes == {target.id: 8}
    challenges.vote(library, seville.id, gone.id)
    assert challenge_board(library, seville.id).votes == {target.id: 9}


def test_four_and_three_votes_of_recommendations_are_seven(
    library: Library, seville: Event, cards: Cards
) -> None:
    first, _, last = cards.recommendations
    challenges.vote(library, seville.id, first.id, count=4)
    challenges.vote(library, seville.id, last.id, count=3)
    recommendations.merge_into(library, first.id, last.id)

    assert recommendation_board(library, seville.id).votes[last.id] == 7


def test_votes_follow_a_chain_of_merges(library: Library, seville: Event, cards: Cards) -> None:
    first, second, last = cards.challenges
    challenges.vote(library, seville.id, first.id, count=2)
    challenges.merge(library, first.id, second.id)
    challenges.merge(library, second.id, last.id)

    assert challenge_board(library, seville.id).votes == {last.id: 2}


def test_what_rests_on_a_merged_challenge_rests_on_its_target(
    library: Library, seville: Event, cards: Cards
) -> None:
    gone, _, target = cards.challenges
    challenges.merge(library, gone.id, target.id)
    board = recommendation_board(library, seville.id)

    assert [e.target for e in board.evidence[cards.recommendations[0].id]] == [target.id]
    assert note_contents(library, seville.id, "fr").evidence == board.evidence


def test_two_links_that_become_one_are_shown_once_and_taken_away_together(
    library: Library, seville: Event, cards: Cards
) -> None:
    gone, _, target = cards.challenges
    holder = cards.recommendations[0]
    recommendations.link(library, holder.id, EvidenceKind.CHALLENGE, target.id)
    challenges.merge(library, gone.id, target.id)
    (shown,) = recommendation_board(library, seville.id).evidence[holder.id]

    recommendations.unlink(library, shown.id)
    assert holder.id not in recommendation_board(library, seville.id).evidence


def test_a_commitment_is_printed_under_the_code_of_the_target(
    library: Library, seville: Event, cards: Cards
) -> None:
    gone, target, _ = cards.recommendations
    commitments.add(
        library, seville.id, what=Localised(fr="Un cours"), who="Turin", recommendation=gone.id
    )
    recommendations.merge_into(library, gone.id, target.id)
    recommendations.endorse(library, target.id)
    recommendations.freeze(library, seville.id)

    board = recommendation_board(library, seville.id)
    assert [one.commitment.what.exact("fr") for one in board.commitments[target.id]] == ["Un cours"]
    contents = note_contents(library, seville.id, "fr")
    assert [one.recommendation for one in contents.commitments] == [target.id]
    assert gone.code not in repr(build_note(contents, draft=True))


def test_a_text_that_names_a_merged_recommendation_prints_the_number_of_the_target(
    library: Library, seville: Event, cards: Cards
) -> None:
    gone, target, _ = cards.recommendations
    recommendations.merge_into(library, gone.id, target.id)
    named = {
        one.record: one.label for one in note_references(note_contents(library, seville.id, "fr"))
    }

    assert named[gone.id] == target.code


def test_cities_levels_and_themes_are_united_and_both_wordings_stay(
    library: Library, cards: Cards
) -> None:
    gone, target, _ = cards.recommendations
    recommendations.merge_into(library, gone.id, target.id)
    united = library.require(Recommendation, target.id)

    assert united.levels == (AddresseeLevel.NATIONAL, AddresseeLevel.LOCAL)
    assert united.text == target.text
    assert library.require(Recommendation, gone.id).text == gone.text


def test_the_common_wording_replaces_the_words_of_the_target(
    library: Library, cards: Cards
) -> None:
    gone, target, _ = cards.recommendations
    wording = Localised(target.text, fr="Former, et partager les chiffres")
    recommendations.merge_into(library, gone.id, target.id, wording=wording)
    first, _, last = cards.challenges
    said = Localised(fr="Peu de moyens et d'argent")
    challenges.merge(library, first.id, last.id, wording=said)

    assert library.require(Recommendation, target.id).text == wording
    assert library.require(Challenge, last.id).statement == said


@pytest.mark.parametrize("wording", [Localised(), Localised(fr="x" * 2000)])
def test_a_wording_that_cannot_be_kept_merges_nothing(
    library: Library, cards: Cards, wording: Localised
) -> None:
    before = record(library)
    with pytest.raises(Refused):
        challenges.merge(library, cards.challenges[0].id, cards.challenges[1].id, wording=wording)
    assert record(library) == before


def test_a_card_is_merged_once_and_never_into_itself(library: Library, cards: Cards) -> None:
    first, second, last = cards.challenges
    challenges.merge(library, first.id, second.id)
    for one, other in ((first, last), (last, first), (last, last)):
        with pytest.raises(Refused, match="merge-into-itself"):
            challenges.merge(library, one.id, other.id)


def test_a_card_taken_out_of_a_merge_has_its_votes_again(
    library: Library, seville: Event, cards: Cards
) -> None:
    gone, target, _ = cards.challenges
    challenges.vote(library, seville.id, gone.id, count=5)
    challenges.merge(library, gone.id, target.id)
    challenges.keep(library, gone.id)

    assert challenge_board(library, seville.id).votes == {gone.id: 5}


def test_the_number_of_a_merged_challenge_names_the_last_of_a_chain(
    library: Library, seville: Event, cards: Cards
) -> None:
    first, second, last = cards.challenges
    challenges.merge(library, first.id, second.id)
    challenges.merge(library, second.id, last.id)
    made = recommendations.add_from_line(library, seville.id, "Financer !1")

    (link,) = library.find(Evidence, recommendation=made.id)
    assert link.target == last.id


def test_a_ring_of_merges_ends(library: Library) -> None:
    assert MergedCards({"a": "b", "b": "a"}).target("a") in {"a", "b"}


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_merging_and_undoing_returns_the_record_exactly(
    library: Library, seville: Event, data: st.DataObject
) -> None:
    lines = st.sampled_from(["Former @lyon", "Relire @tunis #education", "Payer >local !1"])
    said = [challenges.add_from_line(library, seville.id, data.draw(lines)) for _ in range(3)]
    made = [recommendations.add_from_line(library, seville.id, data.draw(lines)) for _ in range(3)]
    for one in (*said, *made):
        challenges.vote(library, seville.id, one.id, count=data.draw(st.integers(-1, 5)))
    for one in made:
        recommendations.link(
            library, one.id, EvidenceKind.CHALLENGE, data.draw(st.sampled_from(said)).id
        )
        commitments.add(library, seville.id, what=Localised(fr="Un cours"), recommendation=one.id)
    before = record(library)
    boards = (
        challenge_board(library, seville.id),
        recommendation_board(library, seville.id),
        note_contents(library, seville.id, "fr").votes,
    )
    steps = data.draw(st.integers(1, 3))
    done = 0
    for _ in range(steps):
        group, merge = data.draw(
            st.sampled_from([(said, challenges.merge), (made, recommendations.merge_into)])
        )
        one, other = data.draw(st.permutations(group))[:2]
        try:
            merge(library, one.id, other.id)
        except Refused:
            continue
        done += 1
    totals = sum(recommendation_board(library, seville.id).votes.values())
    assert totals == sum(boards[1].votes.values())
    for _ in range(done):
        history.undo(library)

    assert record(library) == before
    after = (challenge_board(library, seville.id), recommendation_board(library, seville.id))
    assert [one.votes for one in after] == [one.votes for one in boards[:2]]
    assert after[1].commitments == boards[1].commitments
    assert {
        key: {(e.kind, e.target) for e in links} for key, links in after[1].evidence.items()
    } == {key: {(e.kind, e.target) for e in links} for key, links in boards[1].evidence.items()}


def test_the_states_of_both_are_back_after_undo(library: Library, cards: Cards) -> None:
    gone, target, _ = cards.recommendations
    recommendations.merge_into(library, gone.id, target.id)
    assert library.require(Recommendation, gone.id).status is RecommendationStatus.MERGED
    history.undo(library)

    assert library.require(Recommendation, gone.id).status is RecommendationStatus.DRAFT
    assert library.require(Recommendation, gone.id).merged_into == ""
    assert all(one.state is ChallengeState.NOTED for one in library.find(Challenge))


def test_what_will_come_along_is_read_before_merging_and_is_what_comes(
    library: Library, seville: Event, cards: Cards
) -> None:
    gone, target, _ = cards.recommendations
    note = discussions.note_line(library, seville.id, "Former tout le monde")
    with library.write("edit-discussion-note") as work:
        work.put(replace(note, became=gone.id))
    challenges.vote(library, seville.id, gone.id, count=4)
    challenges.vote(library, seville.id, target.id, count=3)
    commitments.add(library, seville.id, what=Localised(fr="Un cours"), recommendation=gone.id)

    def card(record: str) -> MergeCard:
        known = recommendations_to_merge(library, seville.id)
        return next(one for one in known if one.record == record)

    expected = card(target.id).with_all_of(card(gone.id))
    assert (expected.votes, expected.commitments, expected.notes) == (7, 1, 1)
    recommendations.merge_into(library, gone.id, target.id)
    assert card(target.id) == expected


def test_the_nearest_cards_come_first_and_the_card_itself_never(
    library: Library, seville: Event, cards: Cards
) -> None:
    near = challenges.add_from_line(library, seville.id, "Trop peu de moyens")
    known = challenges_to_merge(library, seville.id, ChallengeKind.CHALLENGE)
    others = others_to_merge(known, cards.challenges[0].id)

    assert others[0].record == near.id
    assert cards.challenges[0].id not in {one.record for one in others}
    assert [one.percent for one in others] == sorted((o.percent for o in others), reverse=True)


@pytest.mark.parametrize(
    "typed", ["A-02", "a02", "A02", "a-02", "chiffres", "PARTAGÉR les", "02 chif"]
)
def test_a_card_is_found_by_its_code_or_by_words_without_accents(
    library: Library, seville: Event, cards: Cards, typed: str
) -> None:
    known = recommendations_to_merge(library, seville.id)
    found = [one.label for one in known if one.answers_to(typed)]
    assert found == ["A-02"]


def test_an_endorsed_one_is_merged_in_one_step_and_endorsed_again_on_undo(
    library: Library, cards: Cards
) -> None:
    gone, target, _ = cards.recommendations
    recommendations.endorse(library, gone.id)
    recommendations.merge_into(library, gone.id, target.id)
    assert library.require(Recommendation, gone.id).status is RecommendationStatus.MERGED
    history.undo(library)
    assert library.require(Recommendation, gone.id).status is RecommendationStatus.ENDORSED
