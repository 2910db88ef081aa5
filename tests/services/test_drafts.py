"""Half-typed texts are durable on their own, told from those of a crash, and erased for good."""

import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.library.draft import DraftKey
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.text import drafts as service
from mc2cm_desk.services.text.drafts import DRAFTS, Drafts

LINE = DraftKey("seville", "recommendations", "", "entry")
TEXT = DraftKey("seville", "city_cases", "case-1", "context", "fr")
AT = datetime(2026, 6, 18, 10, 41, tzinfo=UTC)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(AT)


@pytest.fixture
def drafts(tmp_path: Path, clock: FixedClock) -> Generator[Drafts]:
    made = Drafts(tmp_path, clock)
    yield made
    made.close()


def again(folder: Path) -> Drafts:
    """Return the drafts as the next run of the program reads them."""
    return Drafts(folder, FixedClock(AT + timedelta(minutes=5)))


def held(folder: Path) -> list[str]:
    """Return the texts that are in the file, read by somebody else."""
    connection = sqlite3.connect(folder / DRAFTS)
    try:
        return sorted(text for (text,) in connection.execute("SELECT text FROM draft"))
    finally:
        connection.close()


def test_what_was_typed_is_in_the_file_at_once_and_given_back_whole(
    drafts: Drafts, tmp_path: Path
) -> None:
    drafts.save(LINE, "Créer un lexique", cursor=5)
    drafts.save(TEXT, "En attente", base="En")
    assert drafts.flush()

    assert held(tmp_path) == ["Créer un lexique", "En attente"]
    read = again(tmp_path)
    found = {draft.key: draft for draft in read.waiting()}
    assert (found[LINE].cursor, found[LINE].base, found[LINE].at) == (5, None, AT)
    assert found[TEXT].base == "En"
    read.close()


def test_the_last_of_several_texts_of_one_place_is_the_one_that_is_kept(
    drafts: Drafts, tmp_path: Path
) -> None:
    for length in range(1, 60):
        drafts.save(LINE, "x" * length)
    drafts.flush()

    assert held(tmp_path) == ["x" * 59]


def test_a_draft_that_was_taken_into_the_record_is_gone(drafts: Drafts, tmp_path: Path) -> None:
    drafts.save(LINE, "Former")
    drafts.save(TEXT, "Autre")
    drafts.flush()
    drafts.forget(LINE)
    drafts.flush()

    assert held(tmp_path) == ["Autre"]
    assert [draft.text for draft in drafts.waiting()] == ["Autre"]


def test_only_what_waits_at_a_place_is_given_for_it(drafts: Drafts) -> None:
    drafts.save(LINE, "Ligne")
    drafts.save(TEXT, "Cas")

    assert [draft.text for draft in drafts.waiting("seville", "city_cases")] == ["Cas"]
    assert drafts.waiting("tunis") == []


def test_a_long_write_of_the_library_holds_up_no_draft(library: Library) -> None:
    holding, done = threading.Event(), threading.Event()

    def write() -> None:
        with library.write("long"):
            holding.set()
            done.wait(20)

    writer = threading.Thread(target=write)
    writer.start()
    holding.wait(20)
    library.drafts.save(LINE, "pendant l'import")
    durable = library.drafts.flush()
    texts = held(library.folder)
    done.set()
    writer.join()

    assert durable
    assert texts == ["pendant l'import"]


def test_a_run_that_was_closed_is_no_interruption(tmp_path: Path, clock: FixedClock) -> None:
    first = Drafts(tmp_path, clock)
    first.begin_run()
    first.work_at(TEXT)
    first.close()
    second = again(tmp_path)

    assert second.begin_run() is None
    second.close()


RUN = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from mc2cm_desk.domain.library.draft import DraftKey
from mc2cm_desk.services.library import FixedClock
from mc2cm_desk.services.text.drafts import Drafts

drafts = Drafts(Path(sys.argv[1]), FixedClock(datetime(2026, 6, 18, 10, 41, tzinfo=UTC)))
found = drafts.begin_run()
drafts.work_at(DraftKey("seville", "city_cases", "case-1", "context", "fr"))
drafts.save(DraftKey("seville", "recommendations", "", "entry"), "à moitié " + sys.argv[2])
if "well" in sys.argv:
    drafts.mark_run_stable()
print(drafts.flush(), found.attempts if found else 0, flush=True)
time.sleep(60)
"""


def killed_run(folder: Path, words: str, *how: str) -> str:
    """Let a window's run begin, type and be killed; return what it said of the run before.

    With ``well`` it has run well for a while before.
    """
    command = [sys.executable, "-c", RUN, str(folder), words, *how]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        said = run.stdout.readline()
        run.send_signal(signal.SIGKILL)
    return said.strip()


def test_after_a_kill_the_text_is_there_and_where_it_was_typed(tmp_path: Path) -> None:
    assert killed_run(tmp_path, "dite") == "True 0"
    assert killed_run(tmp_path, "redite") == "True 1"
    drafts = again(tmp_path)
    found = drafts.begin_run()

    assert found is not None
    assert (found.seen, found.where, found.attempts) == (AT, TEXT, 2)
    assert [draft.text for draft in drafts.waiting()] == ["à moitié redite"]
    drafts.mark_run_stable()
    drafts.close()
    assert again(tmp_path).begin_run() is None


def test_a_run_that_went_well_for_a_while_counts_as_the_first_interruption_again(
    tmp_path: Path,
) -> None:
    killed_run(tmp_path, "une")
    killed_run(tmp_path, "deux", "well")
    drafts = again(tmp_path)
    found = drafts.begin_run()
    drafts.close()

    assert found is not None
    assert found.attempts == 1


def test_a_library_that_is_only_read_keeps_no_drafts(tmp_path: Path, clock: FixedClock) -> None:
    drafts = Drafts(tmp_path, clock, read_only=True)
    assert not drafts.is_lost_at_end
    drafts.save(LINE, "Ligne")
    assert drafts.is_lost_at_end
    drafts.begin_run()
    drafts.close()

    assert not (tmp_path / DRAFTS).exists()


def test_nothing_is_written_while_nothing_is_typed(tmp_path: Path, clock: FixedClock) -> None:
    drafts = Drafts(tmp_path, clock)
    assert drafts.waiting() == []
    drafts.forget(LINE)
    drafts.close()

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_told_and_the_text_is_written_when_it_is_back(
    tmp_path: Path, clock: FixedClock
) -> None:
    folder, away = tmp_path / "stick", tmp_path / "away"
    folder.mkdir()
    drafts = Drafts(folder, clock)
    drafts.save(LINE, "avant")
    drafts.flush()
    folder.rename(away)
    drafts.save(TEXT, "pendant")
    durable = drafts.flush()
    fault = drafts.fault
    away.rename(folder)
    deadline = time.monotonic() + 10
    while not drafts.flush() and time.monotonic() < deadline:
        drafts.save(TEXT, "pendant et après")

    assert not durable
    assert fault is not None
    assert fault.code == "library-gone"
    assert drafts.fault is None
    assert held(folder) == ["avant", "pendant et après"]
    drafts.close()


def test_another_file_in_the_place_of_the_drafts_is_given_all_of_them(
    drafts: Drafts, tmp_path: Path
) -> None:
    drafts.save(LINE, "première")
    drafts.flush()
    for file in tmp_path.glob(f"{DRAFTS}*"):
        file.unlink()
    drafts.save(TEXT, "seconde")
    drafts.flush()
    drafts.flush()

    assert held(tmp_path) == ["première", "seconde"]


def test_a_damaged_file_of_drafts_is_put_aside_and_a_new_one_begun(tmp_path: Path) -> None:
    (tmp_path / DRAFTS).write_bytes(b"SQLite format 3\x00" + b"\xff" * 4096)
    drafts = again(tmp_path)
    drafts.begin_run()
    drafts.save(LINE, "quand même")
    drafts.flush()

    assert drafts.was_damaged
    assert held(tmp_path) == ["quand même"]
    assert list(tmp_path.glob("drafts-damaged-*.sqlite"))
    drafts.close()


def test_what_belongs_to_an_erased_record_or_names_somebody_is_gone_to_the_last_byte(
    drafts: Drafts, tmp_path: Path
) -> None:
    drafts.save(DraftKey("e", "participants", "person-7", "function"), "maire Zulaykha")
    drafts.save(DraftKey("e", "check_in", "", "name"), "Samira BENZEMRA")
    drafts.save(LINE, "Former les équipes")
    drafts.flush()

    assert drafts.erase(["person-7"], ["Benzemra"]) == 2
    assert held(tmp_path) == ["Former les équipes"]
    every = b"".join(file.read_bytes() for file in tmp_path.glob(f"{DRAFTS}*"))
    assert b"Zulaykha" not in every
    assert b"BENZEMRA" not in every
    assert [draft.text for draft in drafts.waiting()] == ["Former les équipes"]


def test_a_copy_for_the_backup_is_one_file_with_everything(library: Library) -> None:
    library.drafts.save(LINE, "à emporter")
    target = library.folder / "copy"
    target.mkdir()
    service.copy_into(library, target / DRAFTS)

    assert held(target) == ["à emporter"]
    assert [file.name for file in target.iterdir()] == [DRAFTS]


def test_the_note_s_drafts_of_earlier_versions_are_taken_in_once(
    tmp_path: Path, clock: FixedClock
) -> None:
    old = tmp_path / "drafts"
    old.mkdir()
    (old / "0190-ab-ar-at_a_glance.txt").write_text("موجز", encoding="utf-8")
    (old / "lisez-moi.txt").write_text("autre chose", encoding="utf-8")
    drafts = Drafts(tmp_path, clock)
    drafts.begin_run()

    (found,) = drafts.waiting()
    assert found.key == DraftKey("0190-ab", "learning_note", "at_a_glance", "text", "ar")
    assert found.text == "موجز"
    assert [file.name for file in old.iterdir()] == ["lisez-moi.txt"]
    drafts.close()


def test_the_file_keeps_room_for_what_is_typed_while_the_disk_is_full(
    drafts: Drafts, tmp_path: Path
) -> None:
    drafts.save(LINE, "avant")
    drafts.flush()
    before = (tmp_path / f"{DRAFTS}-wal").stat().st_size
    for number in range(20):
        drafts.save(LINE, f"ligne {number} " + "mot " * 50)
        drafts.flush()
    connection = sqlite3.connect(tmp_path / DRAFTS)
    (free,) = connection.execute("PRAGMA freelist_count").fetchone()
    connection.close()

    assert (tmp_path / f"{DRAFTS}-wal").stat().st_size == before
    assert free * 4096 >= 200_000


def test_drafts_are_not_written_beside_a_library_that_took_the_place_of_theirs(
    library: Library, seville: Event
) -> None:
    key = DraftKey(seville.id, "recommendations", "", "entry")
    folder, away = library.folder, library.folder.with_name("away")
    folder.rename(away)
    shutil.copytree(away, folder)
    library.drafts.save(key, "Former")
    assert not library.drafts.flush()
    assert library.drafts.fault is not None
    assert library.drafts.fault.code == "library-replaced"

    library.drafts.accept_replacement()
    assert library.drafts.flush()
