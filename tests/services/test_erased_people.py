"""What a library knows of erased people, read from its file and written into a backup's."""

import json
import shutil
from pathlib import Path

import pytest

from mc2cm_desk.domain.people.person import ERASED_PERSON, Person
from mc2cm_desk.domain.people.suppressed import Suppressed
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.safety.backup import erased_people
from mc2cm_desk.services.safety.backup.erased_people import AGAIN, SUPPRESSED, WAITING, ErasedPeople

OURS = Suppressed().having("aa" * 32, ["a@example.org"], [], [])
THEIRS = Suppressed().having("bb" * 32, ["b@example.org"], [], [])


@pytest.fixture
def database(library: Library) -> Path:
    """The file of a library in which one person was erased, one waits, and one is to be again."""
    with library.erase("erase") as work:
        person = Person(id="erased", family_name="Benkirane")
        work.put(person, Person(id="stays", family_name="Ruiz"))
        work.erase([person], **ERASED_PERSON)
    library.set_fact(SUPPRESSED, OURS.written())
    library.set_fact(WAITING, json.dumps({"here": ["erased"]}))
    library.set_fact(AGAIN, json.dumps(["earlier"]))
    library.close()
    return library.database


def test_hashes_waiting_and_erased_people_are_read(database: Path) -> None:
    known = erased_people.known_in(database)

    assert known == ErasedPeople(OURS, {"here": ["erased"]}, frozenset({"erased", "earlier"}))


@pytest.mark.parametrize(
    "content", [None, b"", b"no library", b"SQLite format 3\x00" + b"\xff" * 900]
)
def test_nothing_is_known_of_a_file_that_is_missing_or_damaged(
    tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "library.sqlite"
    if content is not None:
        file.write_bytes(content)

    assert erased_people.known_in(file) == ErasedPeople()


def test_what_both_know_stands_in_the_file_that_is_restored(database: Path, tmp_path: Path) -> None:
    staged = Path(shutil.copy(database, tmp_path / "staged.sqlite"))
    before = ErasedPeople(THEIRS, {"here": ["other"], "second": ["other"]}, frozenset({"other"}))
    erased_people.carry_over(before, staged)
    assert sorted(tmp_path.glob("staged*")) == [staged]

    now = erased_people.known_in(staged)
    assert now.suppressed == OURS.united(THEIRS)
    assert now.suppressed.key == OURS.key
    assert now.waiting == {"here": ["erased", "other"], "second": ["other"]}
    assert now.erased == {"erased", "earlier", "other"}


def test_a_library_that_erased_nobody_changes_nothing(database: Path) -> None:
    content = database.read_bytes()
    erased_people.carry_over(ErasedPeople(), database)

    assert database.read_bytes() == content
