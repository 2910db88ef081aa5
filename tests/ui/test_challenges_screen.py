"""Step 2 by keyboard: cards said, clustered, moved, voted on, merged, taken away."""

import pytest
from hands import ALT, CONTROL, Hands
from PySide6.QtCore import Qt

from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind, ChallengeState, Cluster
from mc2cm_desk.domain.steps.recommendation import Vote
from mc2cm_desk.services.places import cities


@pytest.fixture
def board(hands: Hands) -> Hands:
    """Three cards, the keyboard on the first."""
    hands.go("challenges")
    for line in ("Rumours travel fast @lyon", "Few means #media", "+ Schools open their doors"):
        hands.write(line)
        hands.press(Qt.Key.Key_Return)
    hands.screen.board.choose(cards(hands)[0].id, focus=True)
    return hands


def cards(hands: Hands) -> list[Challenge]:
    return sorted(hands.found(Challenge), key=lambda one: (one.kind.value, one.number))


def statements(hands: Hands) -> list[str]:
    shown = [one for column in hands.screen.board.columns for one in column.list.cards.rows.values]
    return [face.title for face in shown]


def test_a_line_says_kind_city_and_theme(board: Hands) -> None:
    first, second, third = cards(board)
    cities = {one.id: one.name.exact("fr") for one in board.library.find(City)}

    assert [cities[one] for one in first.cities] == ["Lyon"]
    assert len(second.themes) == 1
    assert third.kind is ChallengeKind.OPPORTUNITY
    assert third.statement.exact("en") == "Schools open their doors"


def test_a_card_is_edited_and_found_again_after_leaving(board: Hands) -> None:
    board.press(Qt.Key.Key_F2)
    board.rewrite("Rumours travel faster than facts")
    screen = board.come_back()

    assert statements(board)[0] == "Rumours travel faster than facts"
    board.reach(screen.board.columns[0].list)
    board.undo()
    assert statements(board)[0] == "Rumours travel fast"
    board.redo()
    assert statements(board)[0] == "Rumours travel faster than facts"


def test_cards_change_their_order_and_it_stays(board: Hands) -> None:
    board.press(Qt.Key.Key_Down, ALT)
    after = ["Few means", "Rumours travel fast", "Schools open their doors"]
    assert statements(board) == after
    board.come_back()
    assert statements(board) == after
    board.undo()
    assert statements(board)[0] == "Rumours travel fast"


def test_a_cluster_takes_the_chosen_card_and_alt_with_an_arrow_takes_it_out(board: Hands) -> None:
    board.press(Qt.Key.Key_G, CONTROL)
    (cluster,) = board.found(Cluster)
    assert cards(board)[0].cluster == cluster.id
    board.screen.board.focus_cards()
    board.press(Qt.Key.Key_Right, ALT)
    assert [one.cluster for one in board.found(Challenge)] == ["", "", ""]
    board.press(Qt.Key.Key_Left, ALT)

    assert sum(one.cluster == cluster.id for one in board.found(Challenge)) == 1


def test_a_cluster_is_removed_its_cards_stay_and_it_comes_back_with_them(board: Hands) -> None:
    board.press(Qt.Key.Key_G, CONTROL)
    (cluster,) = board.found(Cluster)

    board.do("cluster-remove")
    assert board.found(Cluster) == []
    assert [one.cluster for one in board.found(Challenge)] == ["", "", ""]
    assert len(statements(board)) == 3

    board.undo()
    assert board.found(Cluster)[0].id == cluster.id
    assert cards(board)[0].cluster == cluster.id


def test_a_cluster_without_cards_is_removed_at_its_heading_by_keyboard(board: Hands) -> None:
    board.press(Qt.Key.Key_G, CONTROL)
    board.screen.board.focus_cards()
    board.press(Qt.Key.Key_Right, ALT)
    empty, loose = board.screen.board.columns
    name = board.found(Cluster)[0].name.text("en")
    assert name in empty.remove_button.accessibleName()
    assert not loose.remove_button.isVisible()

    board.reach(empty.remove_button)
    board.press(Qt.Key.Key_Space)

    assert board.found(Cluster) == []
    board.undo()
    assert len(board.found(Cluster)) == 1


def test_a_card_is_removed_and_comes_back(board: Hands) -> None:
    board.press(Qt.Key.Key_Delete)
    assert statements(board) == ["Few means", "Schools open their doors"]
    assert board.program.window.toast.isVisible()
    board.undo()
    assert "Rumours travel fast" in statements(board)
    board.redo()
    assert "Rumours travel fast" not in statements(board)


def test_a_card_gets_votes_is_set_aside_and_kept(board: Hands) -> None:
    board.press(Qt.Key.Key_Return, CONTROL)
    board.press(Qt.Key.Key_Return, CONTROL)
    assert sum(one.count for one in board.found(Vote)) == 2
    board.undo()
    assert sum(one.count for one in board.found(Vote)) == 1
    board.reach(board.screen.panel.aside_button)
    board.press(Qt.Key.Key_Return)
    assert cards(board)[0].state is ChallengeState.SET_ASIDE
    board.reach(board.screen.panel.keep_button)
    board.press(Qt.Key.Key_Return)

    assert cards(board)[0].state is ChallengeState.KEPT


def test_a_card_is_merged_into_another_and_their_cities_stay(board: Hands) -> None:
    first, second, _ = cards(board)
    board.press(Qt.Key.Key_M, CONTROL)
    board.write("few")
    board.press(Qt.Key.Key_Return)
    assert board.library.require(Challenge, first.id).state is first.state
    board.press(Qt.Key.Key_Return)

    assert board.library.require(Challenge, first.id).state is ChallengeState.MERGED
    assert board.library.require(Challenge, second.id).cities == first.cities
    board.reach(board.screen.board.columns[0].list)
    board.undo()
    assert board.library.require(Challenge, first.id).state is first.state


def test_a_line_without_words_is_refused_and_given_back(hands: Hands) -> None:
    screen = hands.go("challenges")
    hands.write("@lyon")
    hands.press(Qt.Key.Key_Return)

    assert hands.found(Challenge) == []
    assert "@lyon" in screen.entry.text()
    assert hands.sentence()


def test_undo_beside_a_sentence_takes_back_what_the_sentence_names_and_nothing_else(
    board: Hands,
) -> None:
    toast = board.program.window.toast
    board.press(Qt.Key.Key_Delete)
    assert toast.undo.isVisible()
    toast.undo.click()
    board.settle()
    assert "Rumours travel fast" in statements(board)
    assert not toast.undo.isVisible()

    board.screen.board.choose(cards(board)[0].id, focus=True)
    board.press(Qt.Key.Key_Delete)
    removed = statements(board)
    board.desk.write(board.screen, lambda library: cities.ensure(library, "Naples"))
    board.settle()

    assert toast.isVisible()
    assert not toast.undo.isVisible()
    assert statements(board) == removed
