"""What is dropped arrives where it was dropped."""

from collections.abc import Callable

import qrcode
from PIL import Image
from window_driver.desk import Desk

Opened = Callable[..., Desk]
LIST = "Nom;Prénom;Courriel;Ville\nRuiz;Ana;ana.ruiz@example.org;Séville\n"


def test_a_list_dropped_on_the_participants_is_read(shared: Opened) -> None:
    desk = shared("fr").go("participants")
    file = desk.home / "liste.csv"
    file.write_text(LIST, encoding="utf-8")
    before = desk.rows("select count(*) from participant")

    desk.drop_file(file, desk.find(desk.words("Participants", "Places"), role="table"))

    desk.wait_seen("liste.csv")
    desk.wait_seen(desk.words("Every row of the list is a person."))
    assert desk.rows("select count(*) from participant") == before


def test_a_picture_of_a_badge_dropped_at_the_door_is_an_entry(shared: Opened) -> None:
    desk = shared("fr").go("check_in")
    participant, token = desk.rows(
        "select id, token from participant"
        " where id not in (select participant from check_in) limit 1"
    )[0]
    file = desk.home / "badge.png"
    with file.open("wb") as picture:
        qrcode.make(token).save(picture)

    desk.drop_file(file, desk.find(desk.words("Ready for the next badge"), role="label"))

    desk.wait(
        lambda: desk.rows("select 1 from check_in where participant = ?", participant),
        "the entry is written",
    )


def test_a_picture_dropped_on_the_field_visit_is_kept(shared: Opened) -> None:
    desk = shared("fr").go("field_visit")
    file = desk.home / "atelier.png"
    Image.new("RGB", (640, 480), "teal").save(file)
    pictures = "select count(*) from attachment where deleted is null"
    before = desk.rows(pictures)[0][0]

    desk.drop_file(
        file, desk.find(desk.words("Drop a picture here, or Ctrl V"), role="push button")
    )

    desk.wait(lambda: desk.rows(pictures)[0][0] == before + 1, "the picture is kept")
    assert desk.faults() == []


def test_a_session_dragged_in_the_week_begins_later(shared: Opened) -> None:
    desk = shared("fr").go("programme")
    begins = "select start from session order by id"
    before = desk.rows(begins)
    week = desk.find(desk.words("The week"))
    x, y = week.box.x + week.box.width // 5, week.box.y + week.box.height // 3

    desk.drag((x, y), (x, y + 90))

    desk.wait(lambda: desk.rows(begins) != before, "a session begins at another time")
    desk.settle()
    desk.key("ctrl+z")
    desk.wait(lambda: desk.rows(begins) == before, "it begins when it did")
