"""Step 5 by keyboard: recommendations said, addressed, ordered, discussed, merged, promised."""

import pytest
from hands import ALT, CONTROL, NONE, Hands, words_of
from PySide6.QtCore import Qt

from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    Commitment,
    Evidence,
    Recommendation,
    RecommendationStatus,
    Vote,
)


@pytest.fixture
def board(hands: Hands) -> Hands:
    """Three recommendations, the keyboard on the first."""
    hands.go("challenges")
    hands.write("Rumours travel fast")
    hands.press(Qt.Key.Key_Return)
    hands.go("recommendations")
    for line in (
        "Train those elected @lyon >local !1",
        "Pay those who tell >local",
        "Share the figures >national",
    ):
        hands.write(line)
        hands.press(Qt.Key.Key_Return)
    hands.screen.board.choose(first(hands).id, focus=True)
    return hands


def texts(hands: Hands) -> list[str]:
    shown = [one for column in hands.screen.board.columns for one in column.list.cards.rows.values]
    return [face.title for face in shown]


def first(hands: Hands) -> Recommendation:
    said = [one for one in hands.found(Recommendation) if one.code.endswith("-01")]
    assert len(said) == 1
    return said[0]


def test_a_line_says_level_city_and_evidence(board: Hands) -> None:
    cities = {one.id: one.name.exact("fr") for one in board.library.find(City)}

    assert first(board).text.exact("en") == "Train those elected"
    assert first(board).levels == (AddresseeLevel.LOCAL,)
    assert [cities[one] for one in first(board).cities] == ["Lyon"]
    assert [one.recommendation for one in board.found(Evidence)] == [first(board).id]


def test_the_wording_is_edited_kept_and_its_history_shown(board: Hands) -> None:
    board.press(Qt.Key.Key_F2)
    board.rewrite("Train everybody elected")
    screen = board.come_back()
    assert first(board).text.exact("en") == "Train everybody elected"

    screen.board.choose(first(board).id, focus=True)
    board.settle()
    assert "Train those elected" in words_of(screen.panel)
    board.undo()
    assert first(board).text.exact("en") == "Train those elected"
    board.redo()
    assert first(board).text.exact("en") == "Train everybody elected"


def test_cards_change_order_and_level_and_it_stays(board: Hands) -> None:
    board.press(Qt.Key.Key_Down, ALT)
    assert texts(board)[:2] == ["Pay those who tell", "Train those elected"]
    board.press(Qt.Key.Key_Right, ALT)
    assert first(board).levels[0] is AddresseeLevel.NATIONAL
    shown = texts(board)
    board.come_back()
    assert texts(board) == shown
    board.undo()
    assert first(board).levels == (AddresseeLevel.LOCAL,)


def test_a_level_is_chosen_with_the_arrows_and_taken_away_with_backspace(board: Hands) -> None:
    line = board.screen.panel.fields["levels"].edit
    board.reach(line)
    board.press(Qt.Key.Key_Down)
    board.press(Qt.Key.Key_Down)
    board.press(Qt.Key.Key_Return)
    assert first(board).levels == (AddresseeLevel.LOCAL, AddresseeLevel.NATIONAL)
    assert line.text() == ""
    board.press(Qt.Key.Key_Backspace)
    assert first(board).levels == (AddresseeLevel.LOCAL,)
    assert board.faults == []


def test_every_choice_of_the_panel_is_kept(board: Hands) -> None:
    panel = board.screen.panel
    names = ("priority", "horizon")
    lists = ("cities", "themes", "evidence", "groups", "global_compact", "sdg_targets")
    for name in names:
        board.reach(panel.fields[name].combo)
        board.press(Qt.Key.Key_End)
    kept = len(first(board).cities)
    for name in lists:
        board.reach(panel.fields[name].edit)
        board.press(Qt.Key.Key_Down)
        board.press(Qt.Key.Key_Down)
        board.press(Qt.Key.Key_Return)

    card = first(board)
    assert len(card.cities) == kept + 1
    assert [len(getattr(card, name)) for name in ("themes", "global_compact", "sdg_targets")] == [
        1,
        1,
        1,
    ]
    assert len(card.groups) == 1
    assert card.priority.value != "none"
    assert card.horizon.value != "none"
    assert board.faults == []


def test_it_is_discussed_not_retained_and_voted_on(board: Hands) -> None:
    board.press(Qt.Key.Key_D, CONTROL)
    assert first(board).status is RecommendationStatus.DISCUSSED
    board.reach(board.screen.panel.refuse_button)
    board.press(Qt.Key.Key_Return)
    assert first(board).status is RecommendationStatus.NOT_RETAINED
    board.press(Qt.Key.Key_Return, CONTROL)
    assert sum(one.count for one in board.found(Vote)) == 1
    board.undo()
    board.undo()
    assert first(board).status is RecommendationStatus.DISCUSSED


def test_it_is_removed_and_comes_back(board: Hands) -> None:
    board.press(Qt.Key.Key_Delete)
    assert texts(board) == ["Pay those who tell", "Share the figures"]
    board.undo()
    assert "Train those elected" in texts(board)
    board.redo()
    assert "Train those elected" not in texts(board)


def test_it_is_merged_into_another_with_its_evidence(board: Hands) -> None:
    (target,) = [one for one in board.found(Recommendation) if one.code.endswith("-02")]
    board.press(Qt.Key.Key_M, CONTROL)
    board.write("Pay those")
    board.press(Qt.Key.Key_Return)
    board.press(Qt.Key.Key_Return)

    assert first(board).status is RecommendationStatus.MERGED
    assert target.id in {one.recommendation for one in board.found(Evidence)}
    assert board.faults == []


def test_somebody_promises_to_act_on_it(board: Hands) -> None:
    board.reach(board.screen.panel.fields["commitment"].edit)
    board.write("Lyon: a first course in autumn")
    board.press(Qt.Key.Key_Return)
    (promise,) = board.found(Commitment)

    assert (promise.who, promise.what.exact("en")) == ("Lyon", "a first course in autumn")
    assert "a first course in autumn" in board.screen.panel.promises.toPlainText()
    assert board.screen.panel.fields["commitment"].edit.text() == ""


def test_a_key_right_after_enter_acts_on_the_card_just_written(board: Hands) -> None:
    others = {one.id for one in board.found(Recommendation)}
    board.press(Qt.Key.Key_N, CONTROL)
    board.write("Ouvrir un guichet unique >local")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_D, Qt.Key.Key_E):
        # Without waiting for the answer of the library.
        board.qtbot.keyClick(board.focus(), key, NONE if key == Qt.Key.Key_Return else CONTROL)
    board.settle()
    new = next(one for one in board.found(Recommendation) if one.id not in others)

    assert new.status is RecommendationStatus.ENDORSED
    assert all(
        board.library.require(Recommendation, one).status is RecommendationStatus.DRAFT
        for one in others
    )
    assert board.focus() is board.screen.entry.line


def test_a_key_finds_the_card_just_written_behind_a_filter(board: Hands) -> None:
    board.screen.filters.choose("endorsed")
    board.screen.refresh(None)
    others = {one.id for one in board.found(Recommendation)}
    board.press(Qt.Key.Key_N, CONTROL)
    board.write("Ouvrir un guichet unique >local")
    board.press(Qt.Key.Key_Return)
    board.press(Qt.Key.Key_D, CONTROL)
    new = next(one for one in board.found(Recommendation) if one.id not in others)

    assert new.status is RecommendationStatus.DISCUSSED


def test_a_key_with_nothing_chosen_says_so(hands: Hands) -> None:
    board = hands
    board.go("recommendations")
    assert board.screen.board.current() == ""
    for key in (Qt.Key.Key_E, Qt.Key.Key_D, Qt.Key.Key_Return):
        toast = board.program.window.toast
        toast.hide()
        board.press(key, CONTROL)
        assert toast.isVisible()
        assert toast.words.text().startswith("Nothing is selected")


def test_a_number_that_names_nothing_is_marked_and_told(board: Hands) -> None:
    entry = board.screen.entry
    board.press(Qt.Key.Key_N, CONTROL)
    board.write("Former les agents !99 ")
    assert entry.line.unknown == {"!99"}
    assert "!99" in entry.hint.text()
    board.write("@tunis et #nulle-part, puis")
    assert entry.line.unknown == {"!99", "#nulle-part"}
    board.press(Qt.Key.Key_Return)

    assert "!99" in entry.hint.text()
    assert "left in the sentence" in entry.hint.text()
    kept = next(one for one in board.found(Recommendation) if "!99" in one.text.exact("fr"))
    assert kept.text.exact("fr") == "Former les agents !99 et #nulle-part, puis"


def test_a_token_that_is_still_typed_is_not_judged_yet(board: Hands) -> None:
    entry = board.screen.entry
    board.press(Qt.Key.Key_N, CONTROL)
    board.write("Former @tu")
    assert entry.line.unknown == frozenset()


def test_a_filter_that_no_card_passes_says_so_and_shows_all_again(board: Hands) -> None:
    screen = board.screen
    screen.filters.choose("endorsed")
    screen.filters.chosen_changed.emit()
    assert screen.none.isVisible()
    assert not screen.board.isVisible()

    screen.none.button.click()
    assert screen.board.isVisible()
    assert len(texts(board)) == 3


def test_a_key_after_enter_means_the_new_card_and_not_the_one_chosen_before(board: Hands) -> None:
    before = board.screen.board.current()
    board.press(Qt.Key.Key_N, CONTROL)
    board.write("Ouvrir un guichet unique >local")
    board.press(Qt.Key.Key_Return)
    new = board.screen.board.current()
    assert new != before
    board.press(Qt.Key.Key_D, CONTROL)

    assert board.library.require(Recommendation, new).status is RecommendationStatus.DISCUSSED
    assert board.library.require(Recommendation, before).status is RecommendationStatus.DRAFT
