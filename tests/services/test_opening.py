"""Opening a library: the sentence that is true of the disk, nothing lost taken for new."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.safety import attachments, backup
from mc2cm_desk.services.safety.library_folder import synchronising_client
from mc2cm_desk.services.steps import recommendations
from mc2cm_desk.store.engine import DATABASE


def renamed(library: Library, event: Event, title: str) -> None:
    with library.write("edit-event") as work:
        work.put(replace(work.require(Event, event.id), title=Localised(fr=title)))


def refusal_of(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as refusal:
        act()
    return refusal.value.code


@pytest.mark.parametrize(
    "name",
    ["a#b", "a?mode=ro", "a%20b", "100 %", "été à Séville", "مكتبة", 'it\'s & "more"', "a;b:c"],
)
def test_every_sign_of_a_path_stands_for_itself(name: str, tmp_path: Path) -> None:
    folder = tmp_path / name / "library"
    with Library.open(folder) as library:
        event = events.new(
            library,
            title=Localised(fr="Essai"),
            first_day=datetime(2020, 6, 15, tzinfo=UTC).date(),
            last_day=datetime(2020, 6, 15, tzinfo=UTC).date(),
            host="Séville",
        )
        made = backup.make(library)
    with Library.open(folder, read_only=True) as again:
        assert again.find(Event)[0].id == event.id
    backup.restore(folder, made.path)

    assert [one.name for one in tmp_path.iterdir()] == [name]
    assert (folder / DATABASE).is_file()


@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="paths are text there")
def test_a_path_that_is_no_text_is_a_path(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9"))
    with Library.open(folder) as library:
        assert library.find(Event) == []
    assert (folder / DATABASE).stat().st_size > 0


@pytest.mark.parametrize(
    ("state", "code"), [("empty", "library-empty"), ("missing", "library-missing")]
)
@pytest.mark.parametrize("beside", ["backups", "attachments", "drafts"])
def test_a_lost_library_is_not_taken_for_a_new_one(
    state: str, code: str, beside: str, library: Library, seville: Event
) -> None:
    if beside == "backups":
        backup.make(library)
    elif beside == "attachments":
        attachments.add(
            library, seville.id, seville.id, content=b"x", name="a.png", media_type="image/png"
        )
    else:
        (library.folder / "drafts.sqlite").write_bytes(b"something")
    library.close()
    if state == "empty":
        library.database.write_bytes(b"")
    else:
        library.database.unlink()

    assert refusal_of(lambda: Library.open(library.folder)) == code
    assert refusal_of(lambda: Library.open(library.folder, read_only=True)) == code
    assert not library.database.exists() or library.database.stat().st_size == 0
    with Library.open(library.folder, start_new=True) as new:
        assert new.find(Event) == []


def test_a_database_without_its_tables_beside_backups_is_not_new(library: Library) -> None:
    backup.make(library)
    library.close()
    library.database.unlink()
    sqlite3.connect(library.database).executescript("PRAGMA journal_mode = WAL; VACUUM")

    assert refusal_of(lambda: Library.open(library.folder)) == "library-empty"


def test_an_empty_database_beside_its_newest_pages_is_not_new(library: Library) -> None:
    library.close()
    library.database.write_bytes(b"")
    Path(f"{library.database}-wal").write_bytes(b"pages of the library")

    assert refusal_of(lambda: Library.open(library.folder)) == "library-empty"
    assert Path(f"{library.database}-wal").read_bytes() == b"pages of the library"


def test_a_folder_with_nothing_of_a_library_gets_a_new_one(tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "fault.txt").write_text("x", encoding="utf-8")
    (tmp_path / "backups").mkdir()
    (tmp_path / DATABASE).write_bytes(b"")

    with Library.open(tmp_path) as library:
        assert library.find(Event) == []


def test_a_schema_with_a_trigger_is_not_opened(library: Library) -> None:
    library.close()
    connection = sqlite3.connect(library.database)
    connection.execute("CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM person; END")
    connection.close()

    assert refusal_of(lambda: Library.open(library.folder)) == "library-altered"


def test_a_database_that_somebody_holds_is_in_use(library: Library) -> None:
    library.close()
    holder = sqlite3.connect(library.database)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("mc2cm_desk.store.files.closed_files.PATIENCE", 0.1)
        assert refusal_of(lambda: Library.open(library.folder)) == "library-in-use"
    holder.close()


def damages(library: Library) -> list[int]:
    """Return the pages of the database, its first and some in between."""
    pages = library.database.stat().st_size // 4096
    return [1, 2, 3, 5, 9, 17, 40, pages // 2, pages - 1]


def test_damage_is_told_as_damage_wherever_it_is(library: Library, seville: Event) -> None:
    said = recommendations.add(library, seville.id, text=Localised(fr="Ouvrir le registre"))
    library.close()
    content = library.database.read_bytes()
    codes: set[str] = set()
    for page in damages(library):
        for junk in (bytes(4096), b"\xff" * 4096, bytes(range(256)) * 16):
            at = (page - 1) * 4096
            library.database.write_bytes(content[:at] + junk + content[at + 4096 :])
            try:
                with Library.open(library.folder) as opened:
                    opened.find(Event)
                    opened.find(Recommendation)
                    opened.find(Participant)
                    renamed(opened, seville, "Autre titre")
                    backup.check(opened)
            except Refused as refused:
                codes.add(refused.code)
            for suffix in ("-wal", "-shm"):
                Path(f"{library.database}{suffix}").unlink(missing_ok=True)
    for length in (100, 4096, 5000, len(content) // 2, len(content) - 4096):
        library.database.write_bytes(content[:length])
        try:
            with Library.open(library.folder) as opened:
                opened.find(Event)
                opened.require(Recommendation, said.id)
                backup.check(opened)
        except Refused as refused:
            codes.add(refused.code)
        for suffix in ("-wal", "-shm"):
            Path(f"{library.database}{suffix}").unlink(missing_ok=True)

    assert codes <= {"library-damaged", "not-a-library", "library-empty", "gone"}
    assert "library-damaged" in codes


def test_a_schema_whose_names_are_no_text_is_damage(library: Library) -> None:
    folder = library.folder
    library.close()
    with closing(sqlite3.connect(folder / DATABASE)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql)"
            " VALUES ('table', CAST(x'b5ff' AS TEXT), 'x', 3, 'CREATE TABLE')"
        )
        connection.commit()

    with pytest.raises(Refused, match="library-damaged"):
        Library.open(folder)


def test_cells_that_are_no_value_are_damage(library: Library, seville: Event) -> None:
    library.close()
    connection = sqlite3.connect(library.database)
    connection.execute("UPDATE event SET status = 'no such state', title = '{broken'")
    connection.commit()
    connection.close()

    with Library.open(library.folder) as opened:
        assert refusal_of(lambda: opened.find(Event)) == "library-damaged"


def test_another_file_in_the_place_of_an_open_library_is_not_written_beside(
    library: Library, seville: Event
) -> None:
    older = library.folder.parent / "older.sqlite"
    connection = sqlite3.connect(library.database)
    connection.execute("VACUUM INTO ?", (str(older),))
    connection.close()
    renamed(library, seville, "Écrit après")
    older.replace(library.database)

    code = refusal_of(lambda: renamed(library, seville, "Dans le vide"))

    assert code == "library-replaced"


def test_a_folder_exchanged_under_an_open_library_is_noticed(
    library: Library, seville: Event
) -> None:
    aside = library.folder.with_name("aside")
    library.folder.rename(aside)
    shutil.copytree(aside, library.folder)

    assert refusal_of(lambda: renamed(library, seville, "Ailleurs")) == "library-replaced"


def test_remnants_of_a_fall_are_removed_at_the_next_opening(library: Library) -> None:
    folder = library.folder
    library.close()
    remnants = [
        folder / "library.arriving",
        folder / "library.sqlite.unfinished",
        folder / "note.pdf.part",
        folder / "attachments" / "ab" / "abc.unfinished",
        folder / "backups" / "mc2cm-1-000001-x.zip.unfinished",
        folder / "backups" / ".making-x" / DATABASE,
        folder / ".restoring-x" / DATABASE,
        folder / "beside" / "old" / DATABASE,
    ]
    kept = [folder / "attachments" / "ab" / ("ab" * 32), folder / "list.xlsx"]
    for file in (*remnants, *kept):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x")

    with Library.open(folder):
        assert [one for one in remnants if one.exists()] == []
        assert all(one.exists() for one in kept)


@pytest.mark.skipif(os.name == "nt", reason="rights are kept otherwise there")
def test_only_its_owner_reads_a_library(library: Library, seville: Event) -> None:
    picture = attachments.add(
        library, seville.id, seville.id, content=b"x", name="a.png", media_type="image/png"
    )
    library.close()
    for file in (library.folder, *library.folder.rglob("*")):
        file.chmod(0o755 if file.is_dir() else 0o644)

    with Library.open(library.folder) as again:
        renamed(again, seville, "Privé")
        backup.make(again)
        readable = [one for one in again.folder.iterdir() if one.stat().st_mode & 0o077]
        assert again.folder.stat().st_mode & 0o777 == 0o700
        assert readable == []
        assert attachments.path(again, picture).parent.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("path", "client"),
    [
        ("/home/amal/Dropbox/mc2cm", "Dropbox"),
        ("/home/amal/Dropbox (Personal)/mc2cm", "Dropbox"),
        ("/Users/amal/OneDrive - Ville de Lyon/mc2cm", "OneDrive"),
        ("/Users/amal/Library/CloudStorage/GoogleDrive-a@example.org/My Drive/x", "Google Drive"),
        ("/Users/amal/Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud"),
        ("/Users/amal/iCloudDrive/x", "iCloud"),
        ("/home/amal/Nextcloud/x", "Nextcloud"),
        ("/home/amal/Documents/onedriver/x", ""),
        ("/home/amal/Documents/mc2cm", ""),
    ],
)
def test_a_folder_that_another_program_synchronises_is_known(path: str, client: str) -> None:
    assert synchronising_client(Path(path)) == client


def test_a_clock_that_ran_ahead_does_not_say_for_ever_when_something_was_saved(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    today, saved = clock.at, library.last_saved
    clock.at = datetime(2031, 1, 1, tzinfo=UTC)
    renamed(library, seville, "En 2031")
    clock.at = today + timedelta(minutes=1)
    library.close()

    with Library.open(library.folder, clock=clock) as again:
        assert again.last_saved == saved
        renamed(again, seville, "Aujourd’hui")
        assert again.last_saved == clock.at


def test_a_library_that_was_moved_counts_the_machines_on_which_it_was_written(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    library.close()
    shutil.copytree(library.folder, tmp_path / "copy")

    with Library.open(tmp_path / "copy") as copied:
        assert copied.devices == 1
        renamed(copied, seville, "Sur la copie")
        assert copied.devices == 1
        database, device = copied.database, copied.device
    connection = sqlite3.connect(database)
    connection.execute("UPDATE fact SET value = 'another' WHERE name LIKE 'host:%'")
    connection.execute("UPDATE fact SET value = 'mine' WHERE name = ?", (f"host:{device}",))
    connection.commit()
    connection.close()

    with Library.open(tmp_path / "copy") as moved:
        assert moved.devices == 2


DISK = """
set -e
mount -t tmpfs -o size={size}k none {place}
cp -r {library}/. {place}/
{then}
exec {python} -c '{code}' {place}
"""


def on_a_disk(library: Library, place: Path, then: str, code: str) -> str:
    """Run Python on a copy of the library on a small disk of its own; return what it printed."""
    place.mkdir()
    script = DISK.format(
        size=1600, place=place, library=library.folder, then=then, python=sys.executable, code=code
    )
    command = ["unshare", "--user", "--map-root-user", "--mount", "bash", "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if "Operation not permitted" in done.stderr or "unshare" in done.stderr:
        pytest.skip("no disk of one's own without the right to mount")
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


OPEN = """
import sys
from pathlib import Path
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library
folder = Path(sys.argv[1])
try:
    Library.open(folder)
    print("opened")
except Refused as refused:
    print(refused.code)
with Library.open(folder, read_only=True) as library:
    print(library.read_only_code, library.find(Event)[0].title.exact("fr"))
"""
FULL = "dd if=/dev/zero of={place}/fill bs=1k 2>/dev/null || true"


@pytest.mark.skipif(not shutil.which("unshare"), reason="needs a disk of its own")
@pytest.mark.parametrize("closed", ["closed", ""])
@pytest.mark.parametrize(
    ("then", "code"),
    [("mount -o remount,ro {place}", "folder-read-only"), (FULL, "disk-full")],
)
def test_a_disk_that_takes_nothing_is_told_as_that_and_read(
    closed: str, then: str, code: str, library: Library, seville: Event, tmp_path: Path
) -> None:
    renamed(library, seville, "Lu quand meme")
    if closed:
        library.close()
    place = tmp_path / "disk"
    said = on_a_disk(library, place, then.format(place=place), OPEN)

    assert said.splitlines() == [code, f"{code} Lu quand meme"]
