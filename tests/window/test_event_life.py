"""The life of an event: a rehearsal that leaves no trace, a removal that is taken back."""

from collections.abc import Callable

from window_driver.desk import Desk

Opened = Callable[..., Desk]


def real_entries(desk: Desk) -> int:
    """Return how many entries were recorded that are no trials."""
    return desk.rows("select count(*) from check_in where rehearsal = 0")[0][0]


def standing_trials(desk: Desk) -> int:
    """Return how many trials were not taken back."""
    return desk.rows(
        "select count(*) from check_in where rehearsal = 1 and undoes = '' and id not in"
        " (select undoes from check_in)"
    )[0][0]


def numbers_of_the_rail(desk: Desk) -> set[str]:
    """Return what the rail says of each place, with its numbers."""
    rail = desk.words("Sections of the event")
    return {one.words for one in desk.settle() if one.inside(name=rail) and "," in one.words}


def test_a_rehearsal_is_scanned_and_cleared_and_the_figures_stay(
    opened: Opened, language: str
) -> None:
    desk = opened(language).go("this_event")
    before, rail = real_entries(desk), numbers_of_the_rail(desk)
    tokens = desk.rows(
        "select token from participant where status not in ('cancelled', 'declined') limit 2"
    )
    desk.run_action(desk.words("Begin a rehearsal", "ThisEventScreen"))
    desk.wait(lambda: desk.rows("select 1 from event where rehearsal = 1"), "it is begun")

    desk.go("check_in")
    desk.wait_seen(desk.words("Entries are trials: they are not counted anywhere.", "RehearsalBar"))
    for number, (token,) in enumerate(tokens, start=1):
        desk.scan(token)
        desk.wait(lambda count=number: standing_trials(desk) == count, "the trial is written")
    desk.wait_seen(desk.words("This entry is a trial: it is not counted anywhere.", "ResultTexts"))
    assert real_entries(desk) == before
    assert numbers_of_the_rail(desk) == rail

    desk.press(desk.words("End and clear the trials", "RehearsalBar"), role="push button")
    desk.wait(lambda: standing_trials(desk) == 0, "the trials are cleared")
    desk.wait_gone(desk.words("Entries are trials: they are not counted anywhere.", "RehearsalBar"))
    assert numbers_of_the_rail(desk) == rail


def test_an_event_is_removed_by_its_name_and_comes_back(opened: Opened, language: str) -> None:
    desk = opened(language).go("this_event")
    people = desk.rows("select count(*) from participant where deleted is null")
    desk.run_action(desk.words("Remove the event…", "ThisEventScreen"))
    desk.wait_focus(desk.words("Name of the event", "DuplicateCard"))

    desk.type("seville-2020").key("Return")
    desk.wait_seen(desk.words("The event has been removed with everything in it", "Window"))
    desk.wait(lambda: desk.place() == "", "home is shown")
    assert desk.rows("select count(*) from participant where deleted is null") == [(0,)]

    desk.key("ctrl+z")
    desk.wait(
        lambda: desk.rows("select count(*) from participant where deleted is null") == people,
        "everybody is back",
    )
    desk.open_event()
