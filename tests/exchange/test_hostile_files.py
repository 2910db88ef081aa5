"""No file that somebody gives us ends this process, fills its memory or keeps it waiting."""

import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hostile_files import HARMLESS, HEAD, PICTURES, ROW, TABLES, book, document, png
from PIL import Image

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.codes import codes_of_pdf, codes_of_picture
from mc2cm_desk.exchange.pictures import take_picture
from mc2cm_desk.exchange.reading import limits, process
from mc2cm_desk.exchange.reading.messages import Message, read, write
from mc2cm_desk.exchange.tables.spreadsheet import parse_table, read_table
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.sentences import sentence


def refusal(read: Callable[[Path], Any], path: Path) -> Refused:
    with pytest.raises(Refused) as caught:
        read(path)
    said = sentence(caught.value, Catalogue("en"))
    assert path.name in said
    return caught.value


@pytest.mark.parametrize("name", TABLES)
def test_a_hostile_table_is_refused_in_words(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    TABLES[name](path)
    refused = refusal(read_table, path)
    assert refused.code.startswith(("spreadsheet-", "file-"))


def test_the_files_are_hostile_for_what_they_say_alone(tmp_path: Path) -> None:
    """The same workbook, open document and picture without the trap are read."""
    book(tmp_path / "plain.xlsx", HEAD)
    document(tmp_path / "plain.ods", ROW)
    for name in ("plain.xlsx", "plain.ods"):
        assert len(read_table(tmp_path / name).rows) == 1
    (tmp_path / "plain.png").write_bytes(png(9, 9))
    assert take_picture(tmp_path / "plain.png").width == 9


@pytest.mark.parametrize("name", PICTURES)
def test_a_hostile_picture_is_refused_in_words(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    PICTURES[name](path)
    for read_one in (take_picture, codes_of_picture):
        assert refusal(read_one, path).code.startswith(("picture-", "file-"))


@pytest.mark.parametrize("name", HARMLESS)
def test_a_picture_that_only_looks_hostile_is_read(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    HARMLESS[name](path)
    assert take_picture(path).width == 1


def test_a_page_larger_than_any_sheet_is_refused(tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "giant.pdf"), pagesize=(14_000, 14_000))
    canvas.drawString(9, 9, "x")
    canvas.save()
    refused = refusal(codes_of_pdf, tmp_path / "giant.pdf")
    assert (refused.code, refused.values["page"]) == ("pdf-page-too-large", 1)


def test_after_a_child_has_died_the_next_file_is_read(tmp_path: Path) -> None:
    TABLES["one-text-in-many-cells.xlsx"](tmp_path / "bomb.xlsx")
    good = tmp_path / "good.csv"
    good.write_text("Nom;Ville\nA;Lyon\n")
    for _ in range(2):
        assert refusal(read_table, tmp_path / "bomb.xlsx").code == "file-too-heavy"
        assert read_table(good).rows == [["Nom", "Ville"], ["A", "Lyon"]]


def test_a_child_that_was_killed_meanwhile_is_started_again(tmp_path: Path) -> None:
    good = tmp_path / "good.csv"
    good.write_text("Nom\nA\n")
    process.READER.warm()
    child = process.READER.pid
    assert child is not None
    os.kill(child, signal.SIGKILL)
    # Until it has ended; whoever started it still asks how.
    os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
    assert read_table(good).rows == [["Nom"], ["A"]]


def test_a_child_reads_what_this_process_would_read(tmp_path: Path) -> None:
    path = tmp_path / "all.xlsx"
    with xlsxwriter.Workbook(str(path)) as written:
        day = written.add_format({"num_format": "yyyy-mm-dd"})
        sheet = written.add_worksheet("Liste")
        sheet.write_row(2, 1, ["Nom", "فاطمة", 12.5, True])
        sheet.write_datetime(4, 1, date(2020, 6, 15), day)
        sheet.write_formula(5, 1, "=1/0", None, "#DIV/0!")
    assert read_table(path) == parse_table(path)


@pytest.mark.parametrize(
    "value",
    [
        datetime.fromisoformat("2020-06-15T09:30"), date(2020, 6, 15), time(9, 30),
        timedelta(hours=1.5),
        "a\ud83d", 12, 12.0, True, None, [1, "x"], {"file": "x", "limit": 3},
    ],
)  # fmt: skip
def test_a_message_arrives_as_it_was_sent(value: object, tmp_path: Path) -> None:
    with (tmp_path / "pipe").open("w+b") as pipe:
        write(pipe, Message({"found": value}, b"\0\n\xff"))
        pipe.seek(0)
        arrived = read(pipe)
    assert (arrived.header["found"], arrived.body) == (value, b"\0\n\xff")
    assert type(arrived.header["found"]) is type(value)


def test_a_broken_off_message_is_told_from_a_whole_one(tmp_path: Path) -> None:
    with (tmp_path / "pipe").open("w+b") as pipe:
        write(pipe, Message({"found": 1}, b"body"))
        for length in (0, 5, pipe.tell() - 1):
            pipe.truncate(length)
            pipe.seek(0)
            with pytest.raises(EOFError):
                read(pipe)


def test_a_large_file_may_use_more_time_than_a_small_one() -> None:
    """In a process of its own, which has these limits from then on."""
    script = (
        "import signal, resource\n"
        "from mc2cm_desk.exchange.reading.limits import Limits\n"
        "limits = Limits()\n"
        "for size in (1000, 10_000_000, 10_000_000_000):\n"
        "    limits.begin(size)\n"
        "    print(signal.getitimer(signal.ITIMER_PROF)[0],"
        " resource.getrlimit(resource.RLIMIT_DATA)[0])\n"
        "limits.end()\n"
        "print(signal.getitimer(signal.ITIMER_PROF)[0])\n"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    *allowed, ended = done.stdout.splitlines()
    seconds, memory = zip(*(map(float, line.split()) for line in allowed), strict=True)
    assert seconds[0] < 2.0 < seconds[1] < seconds[2]
    assert [memory[0], memory[2]] == [limits.MEMORY, limits.MOST_MEMORY]
    assert ended == "0.0"


def test_the_child_ends_with_the_process_that_asked(tmp_path: Path) -> None:
    script = (
        "import time\n"
        "from mc2cm_desk.exchange.reading.process import READER\n"
        "READER.warm()\n"
        "print(READER.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as one:
        assert one.stdout is not None
        child = int(one.stdout.readline())
        one.send_signal(signal.SIGKILL)
    descriptor = os.pidfd_open(child) if _lives(child) else None
    if descriptor is not None:
        ended, _, _ = select.select([descriptor], [], [], 30)
        os.close(descriptor)
        assert ended


def _lives(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


def test_sixteen_bits_of_grey_keep_their_tones(tmp_path: Path) -> None:
    grey = Image.new("I;16", (40, 20), 0x8000)
    grey.save(tmp_path / "grey.png")
    taken = take_picture(tmp_path / "grey.png")
    with Image.open(BytesIO(taken.content)) as opened:
        assert abs(opened.convert("L").getpixel((9, 9)) - 128) < 3  # pyright: ignore


def test_what_the_asking_process_holds_is_not_counted_as_memory_of_the_child(
    tmp_path: Path,
) -> None:
    held = bytearray(os.urandom(1)) * (400 * 1024 * 1024)
    process.READER.end()
    good = tmp_path / "good.csv"
    good.write_text("Nom\nA\n")
    damaged = tmp_path / "damaged.xlsx"
    damaged.write_bytes(b"PK\x03\x04" + b"\x55" * 400)

    read_table(good)
    child = process.READER._child

    assert child is not None, "the child was changed although it held little"
    assert refusal(read_table, damaged).code == "spreadsheet-damaged"
    assert process.READER._child is child
    assert held
