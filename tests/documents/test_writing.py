"""A document is whole on the disk or not there; what stood in its place stays until then."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mc2cm_desk.documents import writing
from mc2cm_desk.documents.writing import atomic_write
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.sentences import sentence

NOBODY = 65534


def write(path: Path, content: bytes = b"new") -> None:
    with atomic_write(path) as stream:
        stream.write(content)


def refusal(path: Path) -> Refused:
    with pytest.raises(Refused) as caught:
        write(path)
    said = sentence(caught.value, Catalogue("en"))
    assert "{" not in said
    assert caught.value.code not in said
    return caught.value


@contextmanager
def without_rights(folder: Path) -> Generator[None]:
    """Be somebody who may not write in a folder or file; the superuser may write everywhere."""
    folder.chmod(0o555)
    is_root = os.geteuid() == 0
    if is_root:
        os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        if is_root:
            os.setresuid(0, 0, 0)
        folder.chmod(0o777)


@pytest.fixture
def open_folder() -> Generator[Path]:
    """A folder that everybody can reach, unlike those of the test runner."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder


@pytest.mark.parametrize(
    "name",
    ["library.sqlite", "library.sqlite-wal", "drafts.sqlite", "library.lock", "note.pdf",
     "backups/mine.zip", "attachments/ab/note.pdf", "sub/../library.sqlite"],
)  # fmt: skip
def test_nothing_is_written_among_the_files_of_a_library(library: Library, name: str) -> None:
    before = library.database.read_bytes()

    assert refusal(library.folder / name).code == "output-in-library"
    assert library.database.read_bytes() == before


def test_a_link_to_a_library_or_a_database_elsewhere_is_not_written_over(
    library: Library, tmp_path: Path
) -> None:
    link, copy = tmp_path / "badges.pdf", tmp_path / "copy.pdf"
    link.symlink_to(library.database)
    copy.write_bytes(library.database.read_bytes())

    assert refusal(link).code == refusal(copy).code == "output-in-library"


def test_a_folder_of_ones_own_in_the_librarys_folder_takes_documents(library: Library) -> None:
    write(library.folder / "exports" / "note.pdf")

    assert (library.folder / "exports" / "note.pdf").read_bytes() == b"new"


def test_a_document_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "note.pdf"
    write(path, b"old")
    write(path)
    assert path.read_bytes() == b"new"
    assert list(path.parent.iterdir()) == [path]


def test_what_breaks_off_leaves_the_document_before_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "note.pdf"
    path.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt), atomic_write(path) as stream:
        stream.write(b"half")
        raise KeyboardInterrupt
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_is_said_and_the_device_stays(tmp_path: Path) -> None:
    path = tmp_path / "note.pdf"
    path.symlink_to("/dev/full")
    assert refusal(path).code == "disk-full"
    assert path.is_symlink()
    assert Path("/dev/full").is_char_device()


def test_a_link_to_a_file_stays_a_link(tmp_path: Path) -> None:
    target, path = tmp_path / "kept.pdf", tmp_path / "note.pdf"
    target.write_bytes(b"old")
    path.symlink_to(target)
    write(path)
    assert (path.is_symlink(), target.read_bytes()) == (True, b"new")


def test_a_folder_without_rights_is_said_before_anything_is_drawn(open_folder: Path) -> None:
    with without_rights(open_folder), pytest.raises(Refused) as caught:
        write(open_folder / "note.pdf")
    assert caught.value.code == "folder-read-only"
    assert list(open_folder.iterdir()) == []


def test_a_file_that_another_program_protects_is_told_from_its_folder(open_folder: Path) -> None:
    path = open_folder / "note.pdf"
    path.write_bytes(b"old")
    codes: list[str] = []
    for protected in (path, open_folder):
        with without_rights(protected), pytest.raises(Refused) as caught:
            write(path)
        codes.append(caught.value.code)
    assert codes == ["file-open-elsewhere", "folder-read-only"]


def test_what_has_no_name_or_no_folder_is_said_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "taken.pdf").mkdir()
    assert refusal(tmp_path / "file" / "note.pdf").code == "folder-gone"
    assert refusal(tmp_path / "taken.pdf").code == "file-is-folder"
    assert refusal(tmp_path / f"{'n' * 300}.pdf").code == "file-name-too-long"
    assert refusal(tmp_path / "a\0b.pdf").code == "file-name-invalid"


def test_a_folder_that_vanishes_while_the_document_is_drawn_is_said(tmp_path: Path) -> None:
    path = tmp_path / "stick" / "note.pdf"
    with pytest.raises(Refused) as caught, atomic_write(path) as stream:
        stream.write(b"new")
        path.parent.rmdir()
    assert caught.value.code == "folder-gone"


def test_what_a_killed_process_left_is_removed_and_nobody_else_s(tmp_path: Path) -> None:
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    host = writing.owner().split("-")[0]
    names = {
        "dead": f".mc2cm-{host}-{dead.pid}-0a.part",
        "ours": f".mc2cm-{host}-{os.getpid()}-0a.part",
        "another laptop's": f".mc2cm-{'0' * 8}-{dead.pid}-0a.part",
        "another laptop's of yesterday": f".mc2cm-{'0' * 8}-1-0b.part",
        "somebody's": ".mc2cm-letter.part",
        "a download": "film.part",
    }
    for name in names.values():
        (tmp_path / name).write_bytes(b"")
    os.utime(tmp_path / names["another laptop's of yesterday"], (0, 0))
    write(tmp_path / "note.pdf")
    left = {kind for kind, name in names.items() if (tmp_path / name).exists()}
    assert left == {"ours", "another laptop's", "somebody's", "a download"}


EVERY_KIND = """
import resource, sys
from pathlib import Path
from mc2cm_desk.documents.attendance.lists import write_attendance
from mc2cm_desk.documents.badges.pages import write_badges
from mc2cm_desk.documents.attendance.bus_list import write_bus_list
from mc2cm_desk.documents.certificate.pdf import write_certificates
from mc2cm_desk.documents.mailing.packet import Mail, write_packet
from mc2cm_desk.documents.renderers.docx.note import write_note_docx
from mc2cm_desk.documents.renderers.html.note import write_note_html
from mc2cm_desk.documents.note.outline import build_note
from mc2cm_desk.documents.renderers.pdf.note import write_note_pdf
from mc2cm_desk.documents.renderers.pdf.writing_pages import WritingPages
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.door.attendance import attendance_list
from mc2cm_desk.services.read_models.people.badges import badge_sheet
from mc2cm_desk.services.read_models.door.bus_list import bus_list
from mc2cm_desk.services.read_models.people.certificates import certificates
from mc2cm_desk.services.read_models.note.contents import note_contents

folder = Path(sys.argv[2])
with Library.open(Path(sys.argv[1]), read_only=True) as library:
    event = library.find(Event)[0].id
    contents = note_contents(library, event, "fr")
    note, people = build_note(contents, draft=True), attendance_list(library, event)
    sheet, proofs = badge_sheet(library, event, "fr"), certificates(library, event)
    bus = bus_list(library, library.find(FieldVisit, event=event)[0].id)
writers = {
    "note.pdf": lambda path: write_note_pdf(note, path),
    "note.docx": lambda path: write_note_docx(note, path),
    "note.html": lambda path: write_note_html(note, path),
    "pages.pdf": lambda path: WritingPages().draw(contents, path),
    "badges.pdf": lambda path: write_badges(sheet, path),
    "certificates.pdf": lambda path: write_certificates(proofs, path, "fr"),
    "list.xlsx": lambda path: write_attendance(people, path, "fr"),
    "list.pdf": lambda path: write_attendance(people, path, "fr"),
    "list.csv": lambda path: write_attendance(people, path, "fr"),
    "bus.pdf": lambda path: write_bus_list(bus, path, "fr"),
    "mail": lambda path: write_packet(contents, path.parent, list(Mail)),
}
for name in writers:
    (folder / name).write_bytes(b"old")
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, resource.RLIM_INFINITY))
for name, write in writers.items():
    try:
        write(folder / name)
        code = "written"
    except Refused as refused:
        code = refused.code
    print(name, code, (folder / name).read_bytes() == b"old", flush=True)
print(sorted(one.name for one in folder.iterdir() if one.name not in writers))
"""


def test_no_kind_of_document_ends_the_process_where_the_disk_takes_no_more(
    shown_event: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    command = [sys.executable, "-c", EVERY_KIND, str(shown_event), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    *told, left = done.stdout.splitlines()
    assert done.returncode == 0, done.stderr
    assert len(told) == 11
    assert {line.split(" ", 1)[1] for line in told} == {"disk-takes-no-such-size True"}
    assert left == "[]"
