"""Backups: one file with everything, verified, restored over anything, refused if hostile."""

import json
import os
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.library.backups import Reason
from mc2cm_desk.domain.library.draft import DraftKey
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.services import records
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.safety import attachments, backup
from mc2cm_desk.services.safety.backup import restoring
from mc2cm_desk.services.steps import recommendations
from mc2cm_desk.store.engine import DATABASE

PICTURE = b"\x89PNG a picture of the workshop"


def said(library: Library, event: Event, words: str) -> Recommendation:
    return recommendations.add(library, event.id, text=Localised(fr=words))


def with_everything(library: Library, event: Event) -> Recommendation:
    """Put a picture, a draft, a dictionary and a recommendation into the library."""
    attachments.add(
        library, event.id, event.id, content=PICTURE, name="atelier.png", media_type="image/png"
    )
    drafts = sqlite3.connect(library.folder / "drafts.sqlite")
    drafts.execute("PRAGMA journal_mode = WAL")
    drafts.execute("CREATE TABLE draft (place TEXT, text TEXT, at INTEGER DEFAULT 1)")
    drafts.execute("INSERT INTO draft (place, text) VALUES ('line', 'Créer un lexique')")
    drafts.commit()
    drafts.close()
    for name in ("drafts", "dictionaries"):
        (library.folder / name).mkdir(exist_ok=True)
    (library.folder / "drafts" / "note.txt").write_text("Avant-propos", encoding="utf-8")
    (library.folder / "dictionaries" / "fr.dic").write_text("Séville", encoding="utf-8")
    return said(library, event, "Ouvrir le registre municipal")


def drafts_of(folder: Path) -> list[str]:
    connection = sqlite3.connect(folder / "drafts.sqlite")
    found = [text for (text,) in connection.execute("SELECT text FROM draft")]
    connection.close()
    return found


def test_a_backup_is_one_file_with_texts_pictures_drafts_and_dictionaries(
    library: Library, seville: Event
) -> None:
    with_everything(library, seville)
    made = backup.make(library, Reason.HOURLY)

    with zipfile.ZipFile(made.path) as archive:
        names = set(archive.namelist())
    assert {DATABASE, "drafts.sqlite", "drafts/note.txt", "dictionaries/fr.dic"} < names
    assert any(name.startswith("attachments/") for name in names)
    assert backup.every(library.folder) == [made]
    assert made.sound
    assert made.reason is Reason.HOURLY
    assert made.at == library.now()
    assert made.counts["participant"] == 5
    assert made.counts["picture"] == 1
    assert made.counts["draft"] == 2
    assert [event.short_name for event in made.events] == [seville.short_name]
    assert not [one for one in library.backups.iterdir() if one.suffix not in (".zip", ".lock")]


def test_a_restore_brings_texts_pictures_and_drafts_to_a_new_laptop(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    card = with_everything(library, seville)
    made = backup.make(library)
    elsewhere = tmp_path / "new laptop"

    done = backup.restore(elsewhere, made.path)

    assert done.before is None
    with Library.open(elsewhere) as again:
        assert again.require(Recommendation, card.id).text == card.text
        (picture,) = attachments.of_record(again, seville.id)
        assert attachments.path(again, picture).read_bytes() == PICTURE
        assert again.device != library.device
        assert backup.check(again).is_sound
    assert drafts_of(elsewhere) == ["Créer un lexique"]
    assert (elsewhere / "drafts" / "note.txt").read_text(encoding="utf-8") == "Avant-propos"


def test_a_restored_library_does_not_speak_of_a_crash(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    library.drafts.begin_run()
    library.drafts.save(DraftKey(seville.id, "recommendations", field="line"), "Créer un lex")
    library.drafts.flush()
    made = backup.make(library)

    backup.restore(tmp_path / "again", made.path)

    with Library.open(tmp_path / "again") as again:
        assert again.drafts.begin_run() is None
        assert [one.text for one in again.drafts.waiting()] == ["Créer un lex"]


def test_what_was_there_before_a_restore_is_a_backup_of_its_own_each_time(
    library: Library, seville: Event
) -> None:
    made = backup.make(library)
    folder, cards = library.folder, []
    library.close()
    befores = []
    for text in ("Lundi", "Mardi"):
        with Library.open(folder, clock=library.clock) as opened:
            cards.append(said(opened, seville, text))
        before = backup.restore(folder, made.path).before
        assert before is not None
        befores.append(before)

    assert len(set(befores)) == 2
    for before, one in zip(befores, cards, strict=True):
        backup.restore(folder, before)
        with Library.open(folder, clock=library.clock) as opened:
            assert opened.require(Recommendation, one.id).text == one.text


@pytest.mark.parametrize("state", ["damaged", "garbage", "empty", "missing"])
def test_a_restore_works_over_a_library_that_is(
    state: str, library: Library, seville: Event
) -> None:
    with_everything(library, seville)
    made = backup.make(library)
    folder, database = library.folder, library.database
    library.close()
    content = database.read_bytes()
    if state == "missing":
        database.unlink()
    elif state == "empty":
        database.write_bytes(b"")
    elif state == "garbage":
        database.write_bytes(b"\x00garbage" * 4000)
    else:
        half = len(content) // 2
        database.write_bytes(content[:half] + bytes(half // 2) + content[half + half // 2 :])

    before = backup.restore(folder, made.path).before

    with Library.open(folder) as again:
        assert len(again.find(Participant)) == 5
        assert backup.check(again).is_sound
    assert before is not None
    kept = backup.read(before)
    assert not kept.sound
    with zipfile.ZipFile(before) as archive:
        assert (DATABASE in archive.namelist()) == (state != "missing")
        if state in ("damaged", "garbage"):
            assert len(archive.read(DATABASE)) == len(database_bytes(content, state))


def database_bytes(content: bytes, state: str) -> bytes:
    return content if state == "damaged" else b"\x00garbage" * 4000


def test_a_damaged_library_is_not_backed_up_over_the_good_ones(
    library: Library, seville: Event
) -> None:
    good = backup.make(library)
    with library.read() as view:
        page = view.connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name = 'person'"
        ).scalar_one()
    library.close()
    with library.database.open("r+b") as stream:
        stream.seek((page - 1) * 4096)
        stream.write(bytes(range(256)) * 16)
    with Library.open(library.folder) as damaged, pytest.raises(Refused) as refusal:
        backup.make(damaged, Reason.HOURLY)

    assert refusal.value.code == "library-damaged"
    assert backup.every(library.folder) == [good]


def test_a_missing_picture_is_said_in_the_backup(library: Library, seville: Event) -> None:
    with_everything(library, seville)
    (picture,) = attachments.of_record(library, seville.id)
    attachments.path(library, picture).unlink()

    made = backup.make(library)

    assert not made.sound
    assert made.faults == ("attachment-missing: atelier.png",)


def test_a_preview_says_what_would_change_and_changes_nothing(
    library: Library, seville: Event
) -> None:
    kept = said(library, seville, "Ouvrir le registre")
    made = backup.make(library)
    late = said(library, seville, "Financer la formation")
    records.edit(library, Recommendation, kept.id, text=Localised(fr="Ouvrir un registre"))
    person = library.find(Person)[0]
    with library.write("remove") as work:
        for one in work.find(Participant, person=person.id):
            work.remove(one)
    before = library.database.read_bytes()

    seen = backup.preview(library.folder, made.path)

    assert (seen.now["recommendation"], seen.then["recommendation"]) == (2, 1)
    assert (seen.now["participant"], seen.then["participant"]) == (4, 5)
    assert [(one.kind, one.id, one.name.exact("fr")) for one in seen.missed] == [
        ("recommendation", late.id, "Financer la formation")
    ]
    assert seen.changed["recommendation"] == 1
    assert library.database.read_bytes() == before
    assert len(backup.every(library.folder)) == 1


def test_a_preview_works_over_a_damaged_library(library: Library, seville: Event) -> None:
    made = backup.make(library)
    library.close()
    library.database.write_bytes(b"SQLite format 3\x00" + b"\x07" * 9000)

    seen = backup.preview(library.folder, made.path)

    assert seen.now == {}
    assert seen.then["participant"] == 5


def test_a_backup_is_opened_beside_the_library_for_reading(
    library: Library, seville: Event
) -> None:
    made = backup.make(library)
    said(library, seville, "Écrit plus tard")

    folder = backup.open_beside(library.folder, made.path)

    with Library.open(folder) as beside:
        assert beside.read_only_code == "library-beside"
        assert beside.find(Recommendation) == []
        with pytest.raises(Refused, match="library-beside"), beside.write("x"):
            pass


def test_earlier_backups_of_the_database_alone_are_listed_and_restored(
    library: Library, seville: Event
) -> None:
    with_everything(library, seville)
    library.close()
    old = library.folder / "backups" / "library-20200614-180000.sqlite"
    old.parent.mkdir(exist_ok=True)
    shutil.copyfile(library.database, old)
    library.database.unlink()

    (listed,) = backup.every(library.folder)
    backup.restore(library.folder, old)

    assert not listed.is_whole
    assert listed.at.date() == date(2020, 6, 14)
    assert listed.counts["participant"] == 5
    with Library.open(library.folder) as again:
        (picture,) = attachments.of_record(again, seville.id)
        assert attachments.path(again, picture).read_bytes() == PICTURE
    assert drafts_of(library.folder) == ["Créer un lexique"]


def rewritten(made: Path, change: Callable[[dict[str, bytes]], object]) -> Path:
    """Write a copy of a backup whose parts and manifest were changed."""
    with zipfile.ZipFile(made) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    copy = made.with_name("changed.zip")
    with zipfile.ZipFile(copy, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return copy


def with_manifest(content: dict[str, bytes], **fields: object) -> None:
    content["manifest.json"] = json.dumps(json.loads(content["manifest.json"]) | fields).encode()


def summed(parts: dict[str, bytes]) -> None:
    from hashlib import sha256

    sums = {
        name: [len(content), sha256(content).hexdigest()]
        for name, content in parts.items()
        if name != "manifest.json"
    }
    with_manifest(parts, parts=sums)


def with_statement(parts: dict[str, bytes], folder: Path, statement: str) -> None:
    file = folder / "opened.sqlite"
    file.write_bytes(parts[DATABASE])
    connection = sqlite3.connect(file)
    connection.execute(statement)
    connection.commit()
    connection.close()
    parts[DATABASE] = file.read_bytes()
    summed(parts)


HOSTILE: dict[str, tuple[str, Callable[[dict[str, bytes], Path], object]]] = {
    "a trigger": (
        "backup-altered",
        lambda parts, folder: with_statement(
            parts,
            folder,
            "CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM event; END",
        ),
    ),
    "a view": (
        "backup-altered",
        lambda parts, folder: with_statement(parts, folder, "CREATE VIEW v AS SELECT * FROM event"),
    ),
    "a table more": (
        "backup-altered",
        lambda parts, folder: with_statement(parts, folder, "CREATE TABLE mine (x TEXT)"),
    ),
    "a column more": (
        "backup-altered",
        lambda parts, folder: with_statement(parts, folder, "ALTER TABLE person ADD COLUMN x"),
    ),
    "a table less": (
        "backup-altered",
        lambda parts, folder: with_statement(parts, folder, "DROP TABLE vote"),
    ),
    "an index on an expression": (
        "backup-altered",
        lambda parts, folder: with_statement(
            parts, folder, "CREATE INDEX i ON person (abs(length(family_name)))"
        ),
    ),
    "a newer version": (
        "backup-from-newer-version",
        lambda parts, folder: with_statement(
            parts, folder, "UPDATE alembic_version SET version_num = '9999'"
        ),
    ),
    "a newer format": (
        "backup-from-newer-version",
        lambda parts, _folder: with_manifest(parts, format=99),
    ),
    "a byte changed": (
        "backup-damaged",
        lambda parts, _folder: parts.update({DATABASE: parts[DATABASE][:-1] + b"\x01"}),
    ),
    "a part less": ("backup-damaged", lambda parts, _folder: parts.pop(DATABASE)),
    "no database at all": (
        "backup-damaged",
        lambda parts, _folder: (parts.pop(DATABASE), summed(parts)),
    ),
    "a way out of the folder": (
        "not-a-backup",
        lambda parts, _folder: (parts.update({"drafts/../../evil.txt": b"x"}), summed(parts)),
    ),
    "an absolute path": (
        "not-a-backup",
        lambda parts, _folder: (parts.update({"/tmp/evil.txt": b"x"}), summed(parts)),
    ),
    "a place of ours that is no part": (
        "not-a-backup",
        lambda parts, _folder: (parts.update({"library.lock": b"x"}), summed(parts)),
    ),
    "no manifest": ("not-a-backup", lambda parts, _folder: parts.pop("manifest.json")),
    "a manifest that is none": (
        "backup-damaged",
        lambda parts, _folder: parts.update({"manifest.json": b"{"}),
    ),
    "a manifest of a list": (
        "not-a-backup",
        lambda parts, _folder: parts.update({"manifest.json": b"[]"}),
    ),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_file_is_refused_with_nothing_changed_that_has(
    what: str, library: Library, seville: Event, tmp_path: Path
) -> None:
    code, change = HOSTILE[what]
    made = backup.make(library)
    hostile = rewritten(made.path, lambda parts: change(parts, tmp_path))
    library.close()
    before = library.database.read_bytes()

    for act in (backup.restore, backup.preview):
        with pytest.raises(Refused) as refusal:
            act(library.folder, hostile)
        assert refusal.value.code == code

    assert library.database.read_bytes() == before
    assert not list(tmp_path.rglob("evil.txt"))
    assert not list(library.folder.glob(".restor*"))


def test_a_compressed_archive_is_refused_whatever_it_would_unfold_to(
    library: Library, seville: Event
) -> None:
    made = backup.make(library)
    bomb = made.path.with_name("bomb.zip")
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", json.dumps({"format": 1, "parts": {}}))
        archive.writestr(DATABASE, bytes(50_000_000))

    with pytest.raises(Refused, match="not-a-backup"):
        backup.preview(library.folder, bomb)


def test_an_archive_with_an_endless_list_of_parts_is_not_read(
    library: Library, seville: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = backup.make(library)
    crowded = rewritten(
        made.path, lambda parts: parts.update({f"drafts/{n}.txt": b"" for n in range(70_000)})
    )
    monkeypatch.setattr("mc2cm_desk.store.files.archive.LARGEST_DIRECTORY", 4 << 20)
    monkeypatch.setattr(zipfile.ZipFile, "infolist", lambda _: pytest.fail("it was read"))

    with pytest.raises(Refused, match="not-a-backup"):
        backup.preview(library.folder, crowded)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not-a-backup"),
        (b"%PDF-1.7 something else", "not-a-backup"),
        (b"PK\x03\x04 cut off", "backup-damaged"),
        (b"SQLite format 3\x00" + b"\x00" * 5000, "backup-damaged"),
    ],
)
def test_a_file_of_something_else_is_no_backup(
    content: bytes, code: str, library: Library, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    library.close()

    with pytest.raises(Refused) as refusal:
        backup.restore(library.folder, file)
    assert refusal.value.code == code


def test_a_cut_off_backup_is_listed_as_not_sound(library: Library, seville: Event) -> None:
    made = backup.make(library)
    content = made.path.read_bytes()
    made.path.write_bytes(content[: len(content) // 2])

    (listed,) = backup.every(library.folder)

    assert not listed.sound
    assert listed.sequence == made.sequence


def test_a_library_in_use_is_not_restored(library: Library, seville: Event) -> None:
    made = backup.make(library)

    with pytest.raises(Refused, match="library-in-use"):
        backup.restore(library.folder, made.path)


def _in_turn(first: Callable[[Path], None]) -> Callable[[Path], None]:
    """Return what works the first time, and is cut off before it begins the second time."""
    left = [first]
    return lambda folder: left.pop()(folder) if left else None


def test_a_restore_that_was_cut_off_is_finished_at_the_next_opening(
    library: Library, seville: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = backup.make(library)
    late = said(library, seville, "Écrit après la sauvegarde")
    library.close()
    finished = restoring.finish
    monkeypatch.setattr(restoring, "finish", _in_turn(finished))
    backup.restore(library.folder, made.path)
    assert (library.folder / restoring.READY).is_dir()
    monkeypatch.undo()

    with Library.open(library.folder) as again:
        assert again.get(Recommendation, late.id) is None
        assert len(again.find(Participant)) == 5
    assert not (library.folder / restoring.READY).exists()


def test_writing_goes_on_while_a_backup_is_made(library: Library, seville: Event) -> None:
    written: list[str] = []

    def look() -> bool:
        if len(written) < 3:
            written.append(said(library, seville, "pendant").id)
        return False

    made = backup.make(library, stop=look)

    assert made.sound
    assert len(library.find(Recommendation)) == 3
    assert made.counts["recommendation"] < 3


def test_a_stopped_backup_leaves_nothing(library: Library, seville: Event) -> None:
    with pytest.raises(InterruptedError):
        backup.make(library, stop=lambda: True)

    assert [one.name for one in library.backups.iterdir()] == ["backups.lock"]


def test_a_backup_made_under_a_clock_set_back_is_the_newest_and_stays(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    for _ in range(15):
        backup.make(library, Reason.HOURLY)
        clock.at += timedelta(minutes=5)
    clock.at -= timedelta(days=400)

    made = backup.make(library, Reason.HOURLY)

    assert backup.every(library.folder)[0] == made
    assert len({one.sequence for one in backup.every(library.folder)}) >= 10


def test_a_backup_goes_where_it_is_asked_to(library: Library, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    named = backup.make(library, target=tmp_path / "mine.zip")
    beside = backup.make(library, target=tmp_path / "stick")

    assert named.path == tmp_path / "mine.zip"
    assert beside.path.parent == tmp_path / "stick"
    assert backup.every(library.folder) == []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("library/library.sqlite", "output-in-library"),
        ("library/backups", "output-in-library"),
        ("report.docx", "file-kind-unknown"),
        ("link.zip", "file-kind-unknown"),
        ("photos.zip", "file-is-another"),
        ("device.zip", "file-"),
    ],
)
def test_a_backup_replaces_no_file_that_is_something_else(
    library: Library, tmp_path: Path, name: str, code: str
) -> None:
    backup.make(library)
    (tmp_path / "report.docx").write_bytes(b"a report")
    (tmp_path / "link.zip").symlink_to(tmp_path / "report.docx")
    (tmp_path / "photos.zip").write_bytes(b"photographs")
    (tmp_path / "device.zip").symlink_to(os.devnull)

    with pytest.raises(Refused, match=code):
        backup.make(library, target=tmp_path / name)

    assert (tmp_path / "report.docx").read_bytes() == b"a report"
    assert (tmp_path / "photos.zip").read_bytes() == b"photographs"


def test_a_backup_takes_the_place_of_an_earlier_one_of_the_same_library(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    backup.make(library, target=tmp_path / "mine.zip")
    said(library, seville, "Une phrase de plus")

    made = backup.make(library, target=tmp_path / "mine.zip")

    assert made.counts["recommendation"] == 1


def test_only_its_owner_reads_a_backup(library: Library) -> None:
    made = backup.make(library)

    assert made.path.stat().st_mode & 0o077 == 0
    assert made.path.parent.stat().st_mode & 0o077 == 0


def test_the_second_place_takes_the_newest_backup_once(
    library: Library, seville: Event, clock: FixedClock, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert backup.second_place(library) is None
    backup.set_second_place(library, stick)
    place = backup.second_place(library)
    assert place is not None
    assert place.is_overdue

    made = backup.make(library)
    copied = backup.copy_to_second_place(library)

    assert copied is not None
    assert copied.read_bytes() == made.path.read_bytes()
    assert [one.sequence for one in backup.every(stick)] == [made.sequence]
    place = backup.second_place(library)
    assert place == replace(place, is_present=True, last_copied=made.at, is_overdue=False)
    clock.at += timedelta(hours=25)
    assert getattr(backup.second_place(library), "is_overdue", False)


def test_a_second_place_that_is_away_is_waited_for(library: Library, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backup.set_second_place(library, stick)
    backup.make(library)
    stick.rmdir()

    assert backup.copy_to_second_place(library) is None
    place = backup.second_place(library)
    assert place is not None
    assert not place.is_present


def test_the_second_place_is_no_folder_of_the_library(library: Library) -> None:
    library.backups.mkdir()
    with pytest.raises(Refused, match="second-place-inside"):
        backup.set_second_place(library, library.backups)


def test_a_refused_restore_leaves_no_new_folder(tmp_path: Path) -> None:
    (tmp_path / "noise.zip").write_bytes(b"noise")
    for file, code in ((tmp_path, "restore-from-folder"), (tmp_path / "noise.zip", "not-a-backup")):
        with pytest.raises(Refused, match=code):
            backup.restore(tmp_path / "new", file)
        assert not (tmp_path / "new").exists()


def test_the_lock_of_the_backups_is_its_owners_alone(library: Library) -> None:
    made = backup.make(library)
    lock = made.path.with_name("backups.lock")

    # Windows keeps rights in another way.
    assert os.name == "nt" or lock.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "statement",
    ["DELETE FROM operation", 'UPDATE recommendation SET text = \'{"fr": "Autre"}\''],
)
def test_a_backup_whose_journal_contradicts_its_records_is_refused(
    library: Library, seville: Event, tmp_path: Path, statement: str
) -> None:
    recommendations.add(library, seville.id, text=Localised(fr="Former"))
    copy = tmp_path / "library-20260101-100000.sqlite"
    with closing(sqlite3.connect(library.database)) as connection:
        connection.execute("VACUUM INTO ?", (str(copy),))
    folder = tmp_path / "restored"
    backup.restore(folder, copy)
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute(statement)
        connection.commit()
    with pytest.raises(Refused, match="backup-damaged"):
        backup.restore(folder, copy)
    with Library.open(folder) as restored:
        assert backup.check(restored).is_sound


def test_a_preview_lists_half_typed_lines_that_would_go(library: Library, seville: Event) -> None:
    kept = DraftKey(seville.id, "recommendations", "", "entry")
    library.drafts.save(kept, "Déjà là")
    library.drafts.flush()
    made = backup.make(library)
    library.drafts.save(DraftKey(seville.id, "challenges", "", "entry"), "Depuis")
    library.drafts.flush()
    found = backup.preview(library.folder, made.path)

    assert [(one.kind, one.name.exact("fr")) for one in found.missed] == [("draft", "Depuis")]
    assert (found.now["draft"], found.then["draft"]) == (2, 1)
