"""The questionnaire by keyboard: sheets answered, corrected, counted, taken back."""

import pytest
from hands import CONTROL, Hands, words_of
from PySide6.QtCore import Qt

from mc2cm_desk.domain.steps.evaluation import Answer


@pytest.fixture
def sheet(hands: Hands) -> Hands:
    """An empty sheet, the keyboard on its first question."""
    hands.go("evaluation")
    return hands


def test_an_empty_sheet_is_not_kept(sheet: Hands) -> None:
    sheet.press(Qt.Key.Key_Return, CONTROL)

    assert sheet.found(Answer) == []


def test_an_answer_is_corrected_before_the_sheet_is_kept(sheet: Hands) -> None:
    sheet.press(Qt.Key.Key_1)
    assert sheet.focus() is sheet.screen.rows[1].choices._chips[0]
    sheet.reach(sheet.screen.rows[0].choices._chips[3])
    sheet.press(Qt.Key.Key_Return)
    sheet.press(Qt.Key.Key_Return, CONTROL)

    assert [one.score for one in sheet.found(Answer)] == [4]
    assert sheet.focus() is sheet.screen.rows[0].choices._chips[0]


def test_means_are_shown_from_five_sheets_on_and_survive_leaving(sheet: Hands) -> None:
    for _ in range(4):
        sheet.press(Qt.Key.Key_4)
        sheet.press(Qt.Key.Key_Return, CONTROL)
    assert "somebody could be identified" in words_of(sheet.screen)
    sheet.press(Qt.Key.Key_4)
    sheet.press(Qt.Key.Key_Return, CONTROL)
    sheet.come_back()
    assert "5 questionnaires" in words_of(sheet.screen)
    assert "100" in words_of(sheet.screen)
    sheet.undo()
    assert "somebody could be identified" in words_of(sheet.screen)
    sheet.redo()
    assert "5 questionnaires" in sheet.screen.note.text()
    assert sheet.faults == []
