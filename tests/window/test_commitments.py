"""Commitments: a date is set, and what became of it is noted."""

from collections.abc import Callable

from window_driver.desk import Desk

Opened = Callable[..., Desk]


def test_a_commitment_gets_a_date_and_is_followed(shared: Opened, language: str) -> None:
    desk = shared(language).go("recommendations")
    desk.key("ctrl+shift+k")
    desk.find(desk.words("Commitments", "CommitmentsSheet"), role="list")
    desk.press(desk.words("New commitment"), role="text")
    desk.type("Lyon: un cours pour les agents").key("Return")
    due = desk.words("By when", "CommitmentPanel")
    desk.wait_focus(due)

    desk.type("15/12/2030").key("Tab")

    made = "select id from commitment where due = '2030-12-15'"
    desk.wait(lambda: desk.rows(made), "the date is on the disk")
    assert desk.holds("commitment", "who", "Lyon")
    assert desk.holds("commitment", "what", "un cours pour les agents")

    desk.tab_to(desk.words("Finding"))
    desk.type("Deux sessions tenues").key("Return")

    desk.wait(lambda: desk.holds("follow_up", "text", "Deux sessions"), "the entry is on the disk")
    (state,) = desk.rows("select state from commitment where due = '2030-12-15'")
    assert state == ("under_way",)
    desk.key("Escape", "ctrl+z")
    desk.wait(lambda: not desk.holds("follow_up", "text", "Deux sessions"), "it is taken back")
