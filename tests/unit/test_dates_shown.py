"""Dates are written by one module, and never as 2020-06-15 where somebody reads them."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

import mc2cm_desk
from mc2cm_desk.wording import formats

ROOT = Path(mc2cm_desk.__file__).parent
SHOWN = ("ui", "wording", "documents", "cli")
# Ways of writing a day that do not go through ``wording.formats``.
OWN_WAYS = re.compile(r"isoformat\(|strftime\(|%Y|%d/%m|yyyy-|\.toString\((?!QKey)|20\d\d-[01]\d-")
# Where a day of this kind is not for people to read.
NOT_READ = {
    "cli/event/editing.py": "says that both ways of writing are read",
    "cli/note/versions.py": "--json",
    "cli/output.py": "--json",
    "cli/people/participants.py": "--json",
    "cli/people/importing.py": "--json",
    "documents/note/annexes.py": "the anchor of a heading",
    "documents/personal_data/copy.py": "the machine-readable copy and the key of a gate",
    "documents/renderers/epub/note.py": "the date of a book, which programs read",
    "ui/check_in/gate_words.py": "the key of a gate",
    "ui/home/new_event.py": "the draft of a form",
    "ui/preferences/safety/personal_data.py": "file names",
    "ui/event/this_event/change_card.py": "the keys of choices",
    "ui/event/this_event/dates_card.py": "the draft of a field",
    "ui/widgets/buttons/buttons.py": "keys",
    "ui/widgets/fields/number.py": "says that both ways of writing are read",
    "ui/widgets/marks/linked_lines.py": "a web address",
}


def found() -> set[str]:
    return {
        source.relative_to(ROOT).as_posix()
        for layer in SHOWN
        for source in (ROOT / layer).rglob("*.py")
        if OWN_WAYS.search(source.read_text(encoding="utf-8"))
    }


def test_only_what_nobody_reads_writes_days_in_ways_of_its_own() -> None:
    assert found() - set(NOT_READ) == set()


def test_every_excused_file_still_needs_its_excuse() -> None:
    assert set(NOT_READ) - found() == set()


@pytest.mark.parametrize(
    ("language", "shown"),
    [("fr", "15 juin 2020"), ("en", "15 June 2020"), ("ar", "15 يونيو 2020")],
)
def test_a_day_in_a_sentence_is_in_the_words_of_its_language(language: str, shown: str) -> None:
    assert formats.day(date(2020, 6, 15), language) == shown


def test_a_day_in_figures_is_the_same_in_each_language() -> None:
    assert formats.numeric_day(date(2020, 6, 5)) == "05/06/2020"
    assert formats.numeric_moment(datetime(2020, 6, 5, 9, 5, tzinfo=UTC)) == "05/06/2020 09:05"


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0, "00:00"), (59.9, "00:59"), (760, "12:40"), (3600, "1:00:00"), (4330, "1:12:10")],
)
def test_time_left_has_hours_from_an_hour_on_and_no_sign(seconds: float, shown: str) -> None:
    assert formats.countdown(timedelta(seconds=seconds)) == shown
    assert formats.countdown(timedelta(seconds=-seconds)) == shown
