"""The library: written as a whole, journalled, opened by one writer, never half-done."""

import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest

from mc2cm_desk.domain.door.badge_design import BadgeDesign
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.library.backups import Reason
from mc2cm_desk.domain.library.changes import Changes
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services import history
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.safety import backup
from mc2cm_desk.store import migrations
from mc2cm_desk.store.engine import DATABASE, open_engine
from mc2cm_desk.store.journal.paths import created

MANY = 200


def an_event(library: Library, name: str = "rabat-2020") -> Event:
    return Event(
        id=library.new_id(),
        short_name=name,
        title=Localised(fr="Engagement du secteur privé"),
        first_day=date(2020, 10, 1),
        last_day=date(2020, 10, 2),
    )


def journal(library: Library) -> list[tuple[int, str, str, str]]:
    with sqlite3.connect(library.database) as connection:
        rows = connection.execute("SELECT seq, field, parents, device FROM operation ORDER BY seq")
        found = list(rows)
    connection.close()
    return found


def test_what_was_put_is_found_with_the_time_and_the_device_that_wrote_it(
    library: Library,
) -> None:
    event = an_event(library)
    with library.write("new-event") as work:
        work.put(event)

    kept = library.require(Event, event.id)
    assert kept.title == event.title
    assert kept.created == kept.updated == library.now()
    assert kept.device == library.device


def test_nothing_is_kept_of_a_unit_of_work_that_fails(library: Library) -> None:
    event = an_event(library)
    with pytest.raises(Refused), library.write("new-event") as work:
        work.put(event)
        work.put(replace(an_event(library), title=Localised()))

    assert library.find(Event) == []
    assert journal(library) == []


def test_many_records_at_once_leave_the_same_journal_as_one_by_one(library: Library) -> None:
    said = 'O\u2019Brien "Éva" \\ Zoë\t\u0007 محمد'
    with library.write("import-participants") as work:
        crowd = [Person(id=work.new_id(), family_name=f"{said} {n:03d}") for n in range(MANY + 1)]
        work.add(*crowd)
        badges = [
            Participant(
                id=work.new_id(), event="e", person=one.id, walk_in=True, languages=("fr", "ar")
            )
            for one in crowd
        ]
        work.add(*badges)
        # Found and changed before it is journalled: the journal says how it ends.
        crowd[5] = replace(work.find(Person, id=crowd[5].id)[0], phone="+34 600")
        work.put(crowd[5])
    with library.write("add-person") as work:
        alone = Person(id=work.new_id(), family_name=f"{said} 000")
        work.put(alone)

    with library.read() as view:
        rows = view.connection.exec_driver_sql(
            "SELECT seq, kind, record, field, before, after, parents FROM operation ORDER BY seq"
        ).all()
    assert [row.seq for row in rows] == list(range(1, 2 * len(crowd) + 2))
    assert {(row.field, row.before, row.parents) for row in rows} == {("", None, "[]")}
    assert [row.record for row in rows] == [one.id for one in (*crowd, *badges, alone)]
    assert rows[0].after == rows[-1].after
    for kept in (*library.find(Person), *library.find(Participant)):
        row = next(row for row in rows if row.record == kept.id)
        assert json.loads(row.after) == created(kept)
    assert backup.check(library).is_sound

    history.undo(library)
    history.undo(library)
    assert library.find(Person) == []
    history.redo(library)
    assert len(library.find(Participant)) == len(crowd)


def test_a_creation_is_one_operation_and_a_change_one_for_each_field(library: Library) -> None:
    event = an_event(library)
    with library.write("new-event") as work:
        work.put(event)
    with library.write("edit-event") as work:
        work.put(replace(work.require(Event, event.id), venue="Salle A", wifi="invités"))
    with library.write("edit-event") as work:
        work.put(replace(work.require(Event, event.id), venue="Salle B"))

    device = library.device
    assert journal(library) == [
        (1, "", "[]", device),
        (2, "venue", f'["{device}:1"]', device),
        (3, "wifi", f'["{device}:1"]', device),
        (4, "venue", f'["{device}:2"]', device),
    ]


def test_a_refused_write_leaves_no_gap_in_the_journal(library: Library) -> None:
    with pytest.raises(Refused), library.write("new-event") as work:
        work.put(replace(an_event(library), title=Localised()))
    with library.write("new-event") as work:
        work.put(an_event(library))

    assert [row[0] for row in journal(library)] == [1]


def test_putting_a_value_as_it_is_writes_nothing_and_tells_nobody(library: Library) -> None:
    with library.write("new-event") as work:
        work.put(an_event(library))
    told: list[Changes] = []
    library.subscribe(told.append)
    with library.write("edit-event") as work:
        work.put(work.find(Event)[0])

    assert told == []
    assert len(journal(library)) == 1


def test_listeners_hear_of_a_commit_what_changed_from_what_to_what(library: Library) -> None:
    told: list[Changes] = []
    library.subscribe(told.append)
    event = an_event(library)
    with library.write("new-event") as work:
        work.put(event)

    assert told[0].label == "new-event"
    assert told[0].touch(Event)
    assert told[0].changes[0].before is None
    assert told[0].of(Event)[0].id == event.id


def test_removing_leaves_a_tombstone(library: Library) -> None:
    event = an_event(library)
    with library.write("new-event") as work:
        work.put(event)
    with library.write("remove-event") as work:
        work.remove(work.require(Event, event.id))

    assert library.find(Event) == []
    tombstone = library.get(Event, event.id)
    assert tombstone is not None
    assert tombstone.deleted == library.now()
    with pytest.raises(Refused, match="gone"):
        library.require(Event, event.id)


def test_a_second_process_reads_and_is_refused_to_write(library: Library) -> None:
    with library.write("new-event") as work:
        work.put(an_event(library))

    with Library.open(library.folder) as second:
        assert second.read_only
        assert len(second.find(Event)) == 1
        with pytest.raises(Refused, match="library-in-use"), second.write("x"):
            pass


def test_a_copied_library_writes_as_another_device(library: Library, tmp_path: Path) -> None:
    with library.write("new-event") as work:
        work.put(an_event(library))
    device = library.device
    backup.make(library)
    library.close()
    copy = tmp_path / "copy"
    shutil.copytree(library.folder, copy)

    with Library.open(copy) as copied, Library.open(library.folder) as original:
        assert original.device == device
        assert copied.device != device
        with copied.write("new-event") as work:
            work.put(an_event(copied, "tunis-2018"))
        assert [(row[0], row[3]) for row in journal(copied)] == [(1, device), (1, copied.device)]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"%PDF-1.7 this is something else entirely", "not-a-library"),
        (b"SQLite format 3\x00" + b"\x00" * 200, "library-damaged"),
    ],
)
def test_a_file_that_is_no_library_is_refused_and_untouched(
    tmp_path: Path, content: bytes, code: str
) -> None:
    file = tmp_path / "library.sqlite"
    file.write_bytes(content)

    with pytest.raises(Refused) as refusal:
        Library.open(tmp_path)
    assert refusal.value.code == code
    assert file.read_bytes() == content


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "library.sqlite")
    connection.execute("CREATE TABLE recipe (name TEXT)")
    connection.close()

    with pytest.raises(Refused, match="not-a-library"):
        Library.open(tmp_path)


def test_a_library_from_a_newer_version_is_refused_untouched(library: Library) -> None:
    library.close()
    connection = sqlite3.connect(library.database)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    before = library.database.read_bytes()

    with pytest.raises(Refused, match="library-from-newer-version"):
        Library.open(library.folder)
    assert library.database.read_bytes() == before


def test_an_unplugged_stick_is_a_refusal_and_nothing_is_half_written(library: Library) -> None:
    with library.write("new-event") as work:
        work.put(an_event(library))
    away = library.folder.with_name("unplugged")
    library.folder.rename(away)

    with pytest.raises(Refused, match="library-gone"), library.write("new-event") as work:
        work.put(an_event(library, "sfax-2019"))

    away.rename(library.folder)
    assert [event.short_name for event in library.find(Event)] == ["rabat-2020"]


def test_a_full_disk_is_a_refusal_and_the_record_stays_as_it_was(library: Library) -> None:
    with library.write("new-event") as work:
        work.put(an_event(library))
    with library.read() as view:
        pages = view.connection.exec_driver_sql("PRAGMA page_count").scalar()

    def limited(work: object) -> None:
        # SQLite says «database or disk is full» for this limit just as for a real disk.
        connection = getattr(work, "connection")  # noqa: B009
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(Refused, match="disk-full"), library.write("new-event") as work:
        limited(work)
        for number in range(400):
            work.put(an_event(library, f"event-{number}" + "x" * 400))

    assert len(library.find(Event)) == 1
    with library.read() as view:
        view.connection.exec_driver_sql("PRAGMA max_page_count = 1073741823")


def an_older_library(folder: Path) -> Path:
    """Make a library as the first version made it; return its file."""
    database = folder / DATABASE
    folder.mkdir()
    engine = open_engine(database)
    migrations.upgrade(engine, "0001")
    engine.dispose()
    return database


def test_an_older_library_is_backed_up_before_it_is_migrated(tmp_path: Path) -> None:
    older = an_older_library(tmp_path / "library")

    with Library.open(older.parent) as opened, Library.open(tmp_path / "new") as new:
        assert not opened.read_only
        assert tables_of(opened.database) == tables_of(new.database)
    (made,) = backup.every(older.parent)
    assert (made.reason, made.revision, made.sound) == (Reason.BEFORE_MIGRATION, "0001", True)
    backup.restore(tmp_path / "again", made.path)
    assert "badge_design" not in tables_of(tmp_path / "again" / DATABASE)


def test_an_older_library_is_migrated_also_when_it_is_only_to_be_read(tmp_path: Path) -> None:
    older = an_older_library(tmp_path / "library")

    with Library.open(older.parent, read_only=True) as again:
        assert again.read_only
        assert again.find(BadgeDesign) == []


def test_a_library_has_the_columns_of_the_values(library: Library) -> None:
    found = tables_of(library.database)

    for name, kind in KINDS.items():
        assert found[name] == {one.name for one in fields(kind)}, name


def tables_of(database: Path) -> dict[str, set[str]]:
    connection = sqlite3.connect(database)
    found = {
        name: {row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')}
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    connection.close()
    return found


def test_a_reading_sees_one_moment_whatever_is_written_meanwhile(library: Library) -> None:
    first, second = an_event(library), an_event(library, "tunis-2021")
    with library.write("new-event") as work:
        work.put(first)

    with library.read() as view:
        assert view.find(Event) == [library.require(Event, first.id)]
        with library.write("new-event") as work:
            work.put(second)
        assert view.get(Event, second.id) is None
    assert library.require(Event, second.id).short_name == "tunis-2021"


def test_a_schema_whose_names_are_no_text_is_damage_to_an_open_library_too(
    library: Library, seville: Event
) -> None:
    with closing(sqlite3.connect(library.folder / DATABASE)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql)"
            " VALUES ('table', CAST(x'b5ff' AS TEXT), 'x', 3, 'CREATE TABLE')"
        )
        version = connection.execute("PRAGMA schema_version").fetchone()[0]
        connection.execute(f"PRAGMA schema_version = {version + 1}")
        connection.commit()

    with pytest.raises(Refused, match="library-damaged"):
        events.amend(library, seville.id, venue="Plaza Nueva")
