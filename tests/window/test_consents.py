"""Consents: signed forms typed back by keyboard, and asked at the desk."""

from collections.abc import Callable

from window_driver.desk import Desk

Opened = Callable[..., Desk]
TYPED = ("given", "given", "refused", "given", "refused")
USES = "photo_consent, name_consent, contact_consent, keeping_consent, quotation_consent"


def answers(desk: Desk, participant: str) -> tuple[str, ...]:
    """Return the five answers of somebody."""
    return desk.rows(f"select {USES} from participant where id = ?", participant)[0]


def test_signed_forms_of_three_people_are_typed_back(shared: Opened, language: str) -> None:
    desk = shared(language).go("participants")
    people = desk.rows(
        "select participant.id, token, family_name from participant"
        " join person on person.id = participant.person where participant.deleted is null"
        " and keeping_consent = 'not_asked' and photo_consent != 'refused'"
        " and name_consent != 'refused' order by family_name limit 3"
    )

    desk.key("ctrl+shift+o")
    line = desk.words("Whose form it is")
    desk.wait_focus(line)
    for participant, token, name in people:
        if participant == people[-1][0]:
            desk.scan(token)
        else:
            desk.type(name)
            desk.find(name, role="list item", inside=desk.words("People found", "ConsentSheet"))
            desk.key("Return")
        desk.wait_gone(desk.words("People found", "ConsentSheet"))
        desk.wait(
            lambda: (one := desk.focus()) is not None and line not in one.words,
            "the keyboard is on the questions",
        )
        desk.type("oonyn")
        desk.wait(
            lambda one=participant: answers(desk, one) == TYPED,
            "every answer is on the disk",
        )
        desk.wait_focus(line)

    ways = desk.rows(
        "select distinct label from change where id in"
        " (select change from operation where record = ? and field = 'keeping_consent')",
        people[0][0],
    )
    assert ways == [("consent-form",)]


def test_what_was_not_asked_is_asked_at_the_desk_with_one_key_each(shared: Opened) -> None:
    desk = shared("fr").go("check_in")
    participant, token, name = desk.rows(
        "select participant.id, token, family_name from participant"
        " join person on person.id = participant.person where keeping_consent = 'not_asked'"
        " and contact_consent = 'not_asked' and status = 'registered'"
        " and participant.id not in (select participant from check_in) limit 1"
    )[0]
    desk.scan(token)
    desk.wait_seen(name)

    desk.key("alt+7", "alt+0")

    desk.wait(
        lambda: answers(desk, participant)[2:4] == ("given", "refused"),
        "contact given, keeping refused",
    )
