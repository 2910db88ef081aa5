"""Who can help: an offer is typed beside a recommendation, completed on its sheet, taken back."""

from collections.abc import Callable

from window_driver.desk import Desk

Opened = Callable[..., Desk]


def test_an_offer_of_help_is_named_beside_a_recommendation(shared: Opened, language: str) -> None:
    desk = shared(language).go("recommendations")

    desk.press("R-01", role="list item")
    new = desk.words("New offer of help")

    desk.press(desk.words("Proposed by", "RecommendationPanel"), role="text")
    for _ in range(40):
        if (one := desk.focus()) is not None and new in one.words:
            break
        desk.key("Tab").settle()
    desk.wait_focus(new)
    desk.type("Glossary fund").key("Return")
    made = "select id from resource where title like '%Glossary fund%' and deleted is null"
    desk.wait(lambda: desk.rows(made), "the offer is on the disk")

    desk.press(desk.words("All offers…"), role="push button")
    desk.press("Glossary fund", role="list item")
    desk.press(desk.words("Offered by"), role="text")
    desk.type("Bank of cities").key("Tab")
    desk.wait(lambda: desk.holds("resource", "provider", "Bank of cities"), "who offers it is kept")
    desk.key("Escape")

    desk.key("ctrl+z", "ctrl+z")
    desk.wait(lambda: not desk.rows(made), "both are taken back")
