"""Who can help, beside a recommendation: typed, shown, edited, opened, removed by hand."""

from datetime import date

import pytest
from hands import CONTROL, Hands
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.domain.steps.resource import HelpKind, Resource
from mc2cm_desk.services.steps import recommendations, resources


@pytest.fixture
def card(hands: Hands) -> Recommendation:
    made = recommendations.add(
        hands.library, hands.event, Localised.of("en", "Train interpreters for front desks")
    )
    hands.go("recommendations")
    hands.screen.show_record(made.id)
    hands.settle()
    return made


def type_offer(hands: Hands, text: str) -> Resource:
    hands.screen.resources.new.setFocus()
    hands.write(text)
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: bool(hands.library.find(Resource)))
    hands.until(lambda: bool(hands.screen.resources.lines.lines()))
    return hands.library.find(Resource)[-1]


def test_a_line_and_enter_name_an_offer_beside_the_recommendation(
    hands: Hands, card: Recommendation
) -> None:
    made = type_offer(hands, "Evening courses of the university")
    assert made.recommendations == (card.id,)
    assert hands.screen.resources.new.value() == ""
    (line,) = hands.screen.resources.lines.lines()
    assert "Evening courses of the university" in line.lead.words
    hands.press(Qt.Key.Key_Z, CONTROL)
    hands.until(lambda: not hands.screen.resources.lines.lines())
    assert hands.library.find(Resource) == []


def test_an_offer_is_completed_on_the_sheet_and_removed_there(
    hands: Hands, card: Recommendation
) -> None:
    made = type_offer(hands, "Evening courses")
    sheet = hands.screen.resources_sheet
    hands.screen.resources.lines.followed.emit(made.id)
    hands.until(lambda: sheet.panel.key == made.id)
    sheet.panel.fields["provider"].setFocus()
    hands.write("University of Seville")
    hands.press(Qt.Key.Key_Return)
    sheet.panel.fields["deadline"].setFocus()
    hands.rewrite("30/09/2020")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.library.require(Resource, made.id).deadline == date(2020, 9, 30))
    kept = hands.library.require(Resource, made.id)
    assert kept.provider == "University of Seville"
    hands.until(lambda: "2020" in hands.screen.resources.lines.lines()[0].lead.words)
    sheet.remove_button.click()
    hands.until(lambda: not hands.screen.resources.lines.lines())
    hands.until(lambda: not sheet.open_button.isVisible())


def test_the_link_of_an_offer_is_opened_in_the_browser(
    hands: Hands, card: Recommendation, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    made = type_offer(hands, "Evening courses")
    resources.edit(hands.library, made.id, link="university.example", help=HelpKind.TRAINING)
    hands.until(lambda: len(hands.screen.resources.lines.lines()[0].marks) == 2)
    kind, address = hands.screen.resources.lines.lines()[0].marks
    assert kind.words == "Training"
    hands.screen.resources.lines.followed.emit(address.key)
    assert opened == ["https://university.example"]


def test_an_offer_beside_no_recommendation_is_found_and_shown_on_the_sheet(
    hands: Hands, card: Recommendation
) -> None:
    made = resources.add(hands.library, hands.event, Localised.of("en", "Fund for glossaries"))
    hands.go("participants")
    hands.find("Fund for glossaries")
    hands.until(lambda: hands.place == "recommendations")
    hands.until(lambda: hands.screen.resources_sheet.panel.key == made.id)
    assert hands.screen.resources_sheet.isVisible()
