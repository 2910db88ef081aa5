"""What was stored under a wrong language is shown, then put right in one act."""

from hands import Hands
from PySide6.QtCore import Qt

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.services.steps import recommendations
from mc2cm_desk.ui.shell.sheets.languages_sheet import LanguagesSheet

FRENCH = "Former les agents de la ville"


def sheet(hands: Hands) -> LanguagesSheet:
    frame = hands.program.window.frame
    assert frame is not None
    return frame.findChildren(LanguagesSheet)[-1]


def test_texts_are_listed_then_moved_with_one_button_and_come_back(hands: Hands) -> None:
    said = recommendations.add_from_line(hands.library, hands.event, FRENCH, language="ar")
    hands.do("put-languages-right")
    hands.until(sheet(hands).apply_button.isEnabled)
    (face,) = sheet(hands).list.cards.rows.values
    assert face.title == FRENCH
    assert face.top[0][0] == "\u2066العربية → FR\u2069", "isolated, in the window's direction"
    assert hands.library.require(Recommendation, said.id).text == Localised(ar=FRENCH)

    hands.press(Qt.Key.Key_Return)
    hands.settle()
    assert hands.library.require(Recommendation, said.id).text == Localised(fr=FRENCH)
    hands.undo()
    assert hands.library.require(Recommendation, said.id).text == Localised(ar=FRENCH)


def test_where_all_is_right_there_is_nothing_to_do_and_esc_leaves(hands: Hands) -> None:
    recommendations.add_from_line(hands.library, hands.event, FRENCH)
    hands.do("put-languages-right")
    hands.settle()
    shown = sheet(hands)
    assert not shown.apply_button.isEnabled()
    assert "Every text" in shown.status.text()
    hands.press(Qt.Key.Key_Escape)
    assert shown.isHidden()
