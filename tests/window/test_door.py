"""The welcome desk: scanner, names, people who are on no list."""

from collections.abc import Callable

from window_driver.desk import Desk

Opened = Callable[..., Desk]


def expected(desk: Desk) -> tuple[str, str, str]:
    """Return participant, badge and family name of somebody who has not come."""
    return desk.rows(
        "select participant.id, participant.token, person.family_name from participant"
        " join person on person.id = participant.person"
        " where participant.id not in (select participant from check_in) order by family_name"
    )[0]


def entries(desk: Desk, participant: str) -> int:
    """Return how many entries of somebody stand, those taken back not counted."""
    return desk.rows(
        "select count(*) from check_in where participant = ? and undoes = '' and id not in"
        " (select undoes from check_in)",
        participant,
    )[0][0]


def test_a_scanned_badge_is_an_entry_and_is_told(shared: Opened, language: str) -> None:
    desk = shared(language).go("check_in")
    participant, token, name = expected(desk)

    desk.scan(token)

    desk.wait(lambda: entries(desk, participant) == 1, "the entry is written")
    desk.wait_seen(name)
    assert not any(token in text for text in desk.texts())


def test_the_key_of_the_card_takes_the_entry_back(shared: Opened) -> None:
    desk = shared("fr").go("check_in")
    participant, token, name = expected(desk)
    desk.scan(token)
    desk.wait(lambda: entries(desk, participant) == 1, "the entry is written")
    desk.wait_seen(name)

    desk.key("ctrl+u")

    desk.wait(lambda: entries(desk, participant) == 0, "the entry is taken back")


def test_a_name_is_found_and_let_in(shared: Opened) -> None:
    desk = shared("fr").go("check_in")
    participant, _, name = expected(desk)

    desk.type(name)
    desk.find(name, role="list item")
    desk.key("Down", "Return")

    desk.wait(lambda: entries(desk, participant) == 1, "the entry is written")


def test_somebody_on_no_list_is_added_and_let_in(shared: Opened, language: str) -> None:
    desk = shared(language).go("check_in")

    desk.key("ctrl+n")
    desk.wait_focus(desk.words("Name", "WalkInSheet"))
    desk.type("Zahra Benslimane").key("Tab").type("Ville de Lyon")
    desk.press(desk.words("Add and let in"))

    desk.wait(
        lambda: desk.rows(
            "select 1 from participant join person on person.id = participant.person"
            " join check_in on check_in.participant = participant.id"
            " where walk_in = 1 and person.family_name like '%Benslimane%'"
        ),
        "somebody is on the list and has come",
    )
    desk.wait_seen("Benslimane")
