"""How many people: the same number on the rail, at Home, at the door and in the note."""

from collections.abc import Callable

from window_driver.desk import Desk

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.note.contents import note_contents
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import counts

Opened = Callable[..., Desk]


def registered(desk: Desk) -> int:
    """Return how many are on the list and neither declined nor cancelled."""
    question = (
        "select count(*) from participant where deleted is null"
        " and status not in ('cancelled', 'declined')"
    )
    return desk.rows(question)[0][0]


def came(desk: Desk) -> int:
    """Return how many different participants have an entry."""
    return desk.rows("select count(distinct participant) from check_in where direction = 'in'")[0][
        0
    ]


def test_the_same_numbers_stand_everywhere(opened: Opened, language: str) -> None:
    desk = opened(language).go("participants")
    desk.press("Participant 06", role="cell")
    on_list = registered(desk)
    first, _ = desk.rows(
        "select id, token from participant where id in (select participant from check_in)"
    )[0]
    assert first
    words = Catalogue(language)
    here = counts.counted(words, "registered", on_list)
    there = counts.counted(words, "came", came(desk))

    rail = desk.words("Participants", "Places")
    desk.find(f"{rail}, {on_list}", role="check box")
    desk.find(f"{counts.name(words, 'registered')} {on_list}", role="check box")
    desk.find(f"{counts.name(words, 'came')} {came(desk)}", role="check box")
    top = desk.find(here, role="push button")

    desk.click(top)
    desk.wait(lambda: desk.place() == "participants", "the people behind the number")
    with Library.open(desk.folder, read_only=True) as library:
        (event,) = library.find(Event)
        seen = note_contents(library, event.id, language).attendance
    assert (seen.registered, seen.people) == (on_list, came(desk))

    desk.key("alt+Home")
    desk.find(here, role="push button")
    desk.press(there, role="push button")
    desk.wait(lambda: desk.place() == "participants", "the people who attended")
    chosen = f"{counts.name(words, 'came')} {came(desk)}"
    desk.wait(
        lambda: [one for one in desk.every(chosen, role="check box") if one.checked],
        "the filter of those who came holds",
    )
