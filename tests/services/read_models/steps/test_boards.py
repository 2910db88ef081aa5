"""The boards of challenges and recommendations, with what merged cards bring along."""

from datetime import date

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.challenge import Challenge
from mc2cm_desk.domain.steps.recommendation import EvidenceKind
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.steps.boards import challenge_board, recommendation_board
from mc2cm_desk.services.steps import challenges, commitments, recommendations


def test_the_board_of_challenges_has_clusters_cards_cities_and_votes(
    library: Library, seville: Event
) -> None:
    cluster = challenges.add_cluster(library, seville.id, Localised(fr="Moyens"))
    card, other, gone = (
        challenges.add_from_line(library, seville.id, line)
        for line in ("Peu de moyens @lyon", "Bruit dans les médias", "Pas assez d'argent")
    )
    records.edit(library, Challenge, card.id, cluster=cluster.id)
    for one, count in ((card, 2), (gone, 3), (other, 1)):
        challenges.vote(library, seville.id, one.id, count=count)
    challenges.merge(library, gone.id, card.id)

    board = challenge_board(library, seville.id)
    assert [one.id for one in board.clusters] == [cluster.id]
    assert [one.id for one in board.cards] == [card.id, other.id]
    assert [one.name.exact("fr") for one in board.cities.values()] == ["Lyon"]
    assert board.votes == {card.id: 5, other.id: 1}
    assert board.votes_of_cluster(cluster.id) == 5
    assert board.votes_of_cluster("none") == 0


def test_the_board_of_recommendations_shows_what_merged_ones_brought(
    library: Library, seville: Event
) -> None:
    card = challenges.add(library, seville.id, Localised(fr="Peu de moyens"))
    target = recommendations.add_from_line(library, seville.id, "Former les élus @lyon")
    gone = recommendations.add_from_line(library, seville.id, "Informer les habitants !1")
    challenges.vote(library, seville.id, gone.id, count=2)
    commitments.add(
        library,
        seville.id,
        what=Localised(fr="Former huit agents"),
        recommendation=gone.id,
        due=date(2020, 12, 15),
    )
    recommendations.merge_into(library, gone.id, target.id)

    board = recommendation_board(library, seville.id)
    assert [one.id for one in board.cards] == [target.id]
    assert [one.id for one in board.merged] == [gone.id]
    assert board.votes == {target.id: 2}
    links = [(one.kind, one.target) for one in board.evidence[target.id]]
    assert links == [(EvidenceKind.CHALLENGE, card.id)]
    (promise,) = board.commitments[target.id]
    assert promise.commitment.what.exact("fr") == "Former huit agents"
    assert not promise.is_overdue
