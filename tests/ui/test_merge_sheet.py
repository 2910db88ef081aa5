"""Merging on a sheet: the target found by typing, both texts shown, nothing written before."""

from collections.abc import Sequence

import pytest
from hands import ALT, CONTROL, Hands, words_of
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeState
from mc2cm_desk.domain.steps.recommendation import Recommendation, RecommendationStatus, Vote
from mc2cm_desk.services.read_models.steps.boards import recommendation_board
from mc2cm_desk.services.steps import challenges, recommendations
from mc2cm_desk.ui.core.merging.parts import marked_words
from mc2cm_desk.ui.core.merging.sheet import MergeSheet
from mc2cm_desk.ui.widgets.drafts.scope import STATE, key_of

LINES = (
    "Train those elected >local",
    "Pay those who tell >local",
    "Share the figures with journalists >national",
    "Train those elected and their staff >local",
    "Écouter les élus de chaque ville >local",
)


@pytest.fixture
def board(hands: Hands) -> Hands:
    """Five recommendations, the first one chosen."""
    for line in LINES:
        recommendations.add_from_line(hands.library, hands.event, line)
    hands.go("recommendations")
    hands.settle()
    hands.screen.board.choose(by_code(hands, "A-01").id, focus=True)
    return hands


def by_code(hands: Hands, code: str) -> Recommendation:
    return next(one for one in hands.found(Recommendation) if one.code == code)


def sheet(hands: Hands) -> MergeSheet:
    made = hands.screen.merge_sheet
    assert isinstance(made, MergeSheet)
    return made


def offered(hands: Hands) -> Sequence[str]:
    return [face.lead for face in sheet(hands).search.list.cards.rows.values]


def merged(hands: Hands) -> list[str]:
    found = hands.found(Recommendation)
    return [one.code for one in found if one.status is RecommendationStatus.MERGED]


def roll(widget: QWidget) -> None:
    """Roll the wheel over a widget, both ways."""
    for by in (-120, -120, 120, -120):
        spot = QPointF(widget.rect().center())
        event = QWheelEvent(
            spot, QPointF(widget.mapToGlobal(spot.toPoint())), QPoint(), QPoint(0, by),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, bool(0),
        )  # fmt: skip
        QApplication.sendEvent(widget, event)


def test_a_target_that_is_not_the_first_is_found_by_its_words_and_taken(board: Hands) -> None:
    board.press(Qt.Key.Key_M, CONTROL)
    assert board.focus() is sheet(board).search.line
    board.write("journal")
    assert offered(board) == ["A-03"]
    board.press(Qt.Key.Key_Return)
    board.press(Qt.Key.Key_Return)

    assert merged(board) == ["A-01"]
    assert by_code(board, "A-01").merged_into == by_code(board, "A-03").id
    assert board.screen.board.current() == by_code(board, "A-03").id


@pytest.mark.parametrize("typed", ["A-05", "a05", "ecouter ELUS", "élus de chaque"])
def test_a_target_is_found_by_code_or_without_accents(board: Hands, typed: str) -> None:
    board.press(Qt.Key.Key_M, CONTROL)
    board.write(typed)
    assert offered(board) == ["A-05"]


def test_the_nearest_duplicate_is_offered_first(board: Hands) -> None:
    board.press(Qt.Key.Key_M, CONTROL)
    assert offered(board)[0] == "A-04"
    assert "A-01" not in offered(board)


def test_moving_through_the_list_and_the_wheel_write_nothing(board: Hands) -> None:
    board.press(Qt.Key.Key_M, CONTROL)
    board.press(Qt.Key.Key_Down, times=3)
    board.press(Qt.Key.Key_Up)
    for widget in (sheet(board), *sheet(board).findChildren(QWidget)):
        roll(widget)
    board.settle()
    assert merged(board) == []
    board.press(Qt.Key.Key_Return)
    for widget in (sheet(board), *sheet(board).findChildren(QWidget)):
        roll(widget)
    board.settle()

    assert merged(board) == []
    assert sheet(board).wording.value() == by_code(board, offered(board)[2]).text


def test_both_texts_are_shown_before_anything_is_written(board: Hands) -> None:
    board.press(Qt.Key.Key_M, CONTROL)
    board.write("A-02")
    board.press(Qt.Key.Key_Return)

    shown = [side.words.accessibleName() for side in sheet(board).sides]
    assert shown == ["Pay those who tell", "Train those elected"]
    assert merged(board) == []
    assert board.focus() is sheet(board).merge_button


def test_esc_leaves_everything_as_it_was_and_gives_the_keyboard_back(board: Hands) -> None:
    before = board.focus()
    board.press(Qt.Key.Key_M, CONTROL)
    board.press(Qt.Key.Key_Return)
    board.press(Qt.Key.Key_Escape)

    assert sheet(board).isHidden()
    assert merged(board) == []
    assert board.focus() is before


def test_a_common_wording_is_typed_and_kept_for_both(board: Hands) -> None:
    board.press(Qt.Key.Key_M, CONTROL)
    board.write("A-02")
    board.press(Qt.Key.Key_Return)
    board.reach(sheet(board).wording.edit)
    board.rewrite("Train and pay those elected")
    board.press(Qt.Key.Key_Return, CONTROL)

    assert by_code(board, "A-02").text.exact("en") == "Train and pay those elected"
    assert by_code(board, "A-01").text.exact("en") == "Train those elected"
    assert board.found(Vote) == []
    board.undo()
    assert merged(board) == []
    assert by_code(board, "A-02").text.exact("en") == "Pay those who tell"


def test_the_words_of_either_are_taken_with_one_key(board: Hands) -> None:
    board.press(Qt.Key.Key_M, CONTROL)
    board.write("A-02")
    board.press(Qt.Key.Key_Return)
    board.press(Qt.Key.Key_2, ALT)
    assert sheet(board).wording.value().exact("en") == "Train those elected"
    board.press(Qt.Key.Key_1, ALT)
    assert sheet(board).wording.value().exact("en") == "Pay those who tell"


def test_a_wording_that_was_typed_is_there_again_after_esc(board: Hands) -> None:
    for typed in (True, False):
        board.press(Qt.Key.Key_M, CONTROL)
        board.write("A-02")
        board.press(Qt.Key.Key_Return)
        if typed:
            sheet(board).wording.edit.setFocus()
            board.rewrite("Half a sentence")
            board.press(Qt.Key.Key_Escape)
    assert sheet(board).wording.edit.toPlainText() == "Half a sentence"


def test_the_keys_of_the_board_do_nothing_behind_the_sheet(board: Hands) -> None:
    board.press(Qt.Key.Key_M, CONTROL)
    for key in (Qt.Key.Key_E, Qt.Key.Key_D, Qt.Key.Key_M, Qt.Key.Key_Return):
        board.press(key, CONTROL)
    assert {one.status for one in board.found(Recommendation)} == {RecommendationStatus.DRAFT}
    assert board.found(Vote) == []


def test_an_endorsed_one_stays_and_takes_the_draft_in(board: Hands) -> None:
    recommendations.endorse(board.library, by_code(board, "A-01").id)
    board.settle()
    board.press(Qt.Key.Key_M, CONTROL)
    board.write("A-03")
    board.press(Qt.Key.Key_Return)
    board.press(Qt.Key.Key_Return)

    assert merged(board) == ["A-03"]
    assert by_code(board, "A-01").status is RecommendationStatus.ENDORSED


def test_two_endorsed_ones_are_merged_in_one_act(board: Hands) -> None:
    for code in ("A-01", "A-03"):
        recommendations.endorse(board.library, by_code(board, code).id)
    board.settle()
    board.press(Qt.Key.Key_M, CONTROL)
    board.write("A-03")
    board.press(Qt.Key.Key_Return)
    board.press(Qt.Key.Key_Return)
    assert merged(board) == ["A-01"]
    assert by_code(board, "A-03").status is RecommendationStatus.ENDORSED
    board.undo()
    assert by_code(board, "A-01").status is RecommendationStatus.ENDORSED


def test_the_other_one_is_kept_with_one_key(board: Hands) -> None:
    board.press(Qt.Key.Key_M, CONTROL)
    board.write("A-03")
    board.press(Qt.Key.Key_Return)
    board.press(Qt.Key.Key_3, ALT)
    board.press(Qt.Key.Key_Return, CONTROL)
    assert merged(board) == ["A-03"]


def test_four_and_three_votes_are_told_as_seven_before_and_after(board: Hands) -> None:
    for code, count in (("A-01", 4), ("A-03", 3)):
        card = by_code(board, code).id
        challenges.vote(board.library, board.event, card, count=count)
    board.settle()
    board.press(Qt.Key.Key_M, CONTROL)
    board.write("A-03")
    board.press(Qt.Key.Key_Return)
    said = words_of(sheet(board).together).split("\n")
    assert said[said.index("Votes") : said.index("Votes") + 4] == ["Votes", "3", "4", "7"]
    board.press(Qt.Key.Key_Return)

    votes = recommendation_board(board.library, board.event).votes
    assert votes == {by_code(board, "A-03").id: 7}


def test_a_challenge_is_merged_with_a_challenge_alone(hands: Hands) -> None:
    for line in ("Rumours travel fast", "+ Schools want to help", "Few words are shared"):
        challenges.add_from_line(hands.library, hands.event, line)
    hands.go("challenges")
    hands.settle()
    first, _, last = hands.found(Challenge)
    hands.screen.board.choose(first.id, focus=True)
    hands.press(Qt.Key.Key_M, CONTROL)
    assert offered(hands) == ["!2"]
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)

    assert hands.library.require(Challenge, first.id).merged_into == last.id
    assert hands.library.require(Challenge, first.id).state is ChallengeState.MERGED


def test_a_card_without_another_says_that_there_is_none(hands: Hands) -> None:
    challenges.add_from_line(hands.library, hands.event, "Rumours travel fast")
    hands.go("challenges")
    hands.settle()
    hands.screen.board.choose(hands.found(Challenge)[0].id, focus=True)
    hands.press(Qt.Key.Key_M, CONTROL)
    assert hands.sentence()


def test_words_that_the_other_text_has_not_are_marked() -> None:
    marked = marked_words("Former les agents élus", "former tous les élus")
    assert marked == [("Former", False), ("les", False), ("agents", True), ("élus", False)]


def typed_wording(board: Hands, text: str) -> None:
    """Type a common wording of A-01 and A-02."""
    board.press(Qt.Key.Key_M, CONTROL)
    board.write("A-02")
    board.press(Qt.Key.Key_Return)
    board.reach(sheet(board).wording.edit)
    board.rewrite(text)


def test_a_typed_wording_stays_when_the_other_card_is_kept(board: Hands) -> None:
    typed_wording(board, "Train and pay those elected")
    board.press(Qt.Key.Key_3, ALT)
    assert sheet(board).wording.edit.toPlainText() == "Train and pay those elected"
    board.press(Qt.Key.Key_Return, CONTROL)

    assert merged(board) == ["A-02"]
    assert by_code(board, "A-01").text.exact("en") == "Train and pay those elected"


def test_a_wording_that_nobody_typed_is_that_of_the_card_that_stays(board: Hands) -> None:
    board.press(Qt.Key.Key_M, CONTROL)
    board.write("A-02")
    board.press(Qt.Key.Key_Return)
    assert sheet(board).wording.value() == by_code(board, "A-02").text
    board.press(Qt.Key.Key_3, ALT)
    assert sheet(board).wording.value() == by_code(board, "A-01").text


def test_taking_the_words_of_a_card_is_taken_back_like_typing(board: Hands) -> None:
    typed_wording(board, "Train and pay those elected")
    board.press(Qt.Key.Key_2, ALT)
    assert sheet(board).wording.value().exact("en") == "Train those elected"
    board.press(Qt.Key.Key_Z, CONTROL)
    assert sheet(board).wording.value().exact("en") == "Train and pay those elected"


def drafts_of(board: Hands) -> list[str]:
    """Return the texts that wait on the disk, without the choices of forms."""
    board.desk.drafting.save_now()
    return [one.text for one in board.library.drafts.waiting() if one.key.field != STATE]


def test_a_common_wording_is_a_draft_until_the_cards_are_merged(board: Hands) -> None:
    typed_wording(board, "Train and pay")
    assert drafts_of(board) == ["Train and pay"]
    board.press(Qt.Key.Key_Return, CONTROL)
    assert board.library.drafts.waiting() == []


def test_the_word_that_finds_the_other_card_is_no_draft(board: Hands) -> None:
    board.press(Qt.Key.Key_M, CONTROL)
    board.write("journal")
    assert drafts_of(board) == []


def test_a_common_wording_comes_back_on_the_sheet_with_the_card_that_stays(board: Hands) -> None:
    typed_wording(board, "Train and pay")
    board.press(Qt.Key.Key_3, ALT)
    first, second = by_code(board, "A-01").id, by_code(board, "A-02").id
    board.desk.drafting.save_now()
    where = key_of(sheet(board).wording, "wording", "en")
    assert where is not None

    screen = board.come_back()
    screen.board.choose(second, focus=True)
    board.press(Qt.Key.Key_M, CONTROL)
    board.write("A-01")
    board.press(Qt.Key.Key_Return)
    board.until(lambda: sheet(board).wording.edit.toPlainText() == "Train and pay")
    assert sheet(board)._survivor().record == first

    screen = board.come_back()
    screen.return_to(where)
    board.until(lambda: sheet(board).wording.edit.toPlainText() == "Train and pay")
    assert not sheet(board).isHidden()
    assert sheet(board)._survivor().record == first
