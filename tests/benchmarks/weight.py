"""What the note of the demonstration weighs beside its photographs, and the memory it takes.

The demonstration's pictures are drawings: photographs drawn by code stand in their places, with as
much in them as a camera sees.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import pikepdf
from pairs import Pair
from PIL import Image, ImageChops

from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.exchange import demonstration
from mc2cm_desk.services.library import Library

FEWEST_PICTURES = 10
MEMORY = 250
SIZE = (2400, 1600)

WRITING = """
import sys
from pathlib import Path

from mc2cm_desk.documents.note.outline import build_note
from mc2cm_desk.documents.renderers.pdf.note import write_note_pdf
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.note.contents import note_contents

folder, event, file = sys.argv[1:]
with Library.open(Path(folder), read_only=True) as library:
    document = build_note(note_contents(library, event, "fr"), draft=True)
write_note_pdf(document, Path(file), draft=True)
# What the system calls the peak of a child begins with what its parent held.
lines = Path("/proc/self/status").read_text().splitlines()
peak = next(line.split()[1] for line in lines if line.startswith("VmHWM"))
print(int(peak) / 1000)
"""


def pairs() -> list[Pair]:
    """Write the note in a process of its own; read its size, its pictures' and its memory."""
    with tempfile.TemporaryDirectory() as folder:
        shelf, file = Path(folder) / "library", Path(folder) / "note.pdf"
        with Library.open(shelf) as library:
            event = demonstration.opened(library).id
            with library.read() as view:
                pictures = [one for one in view.find(Attachment, event=event) if one.is_picture]
            for number, one in enumerate(pictures):
                photograph(number).save(library.attachments.path(one.sha256), "JPEG", quality=92)
        done = subprocess.run(
            [sys.executable, "-c", WRITING, str(shelf), event, str(file)],
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
        with pikepdf.open(file) as pdf:
            shown = [
                len(item.read_raw_bytes())
                for item in pdf.objects
                if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image"
            ]
        size = file.stat().st_size
    assert len(shown) >= FEWEST_PICTURES
    return [
        Pair("note-size", [size / 1000], [sum(shown) / 1000], "kB", 1.15),
        Pair("note-memory", [float(done.stdout)], [float(MEMORY)], "MB", 1),
    ]


def photograph(number: int) -> Image.Image:
    """Return light and shade of every size, as a camera finds them, in colours."""
    bands: list[Image.Image] = []
    for band in range(3):
        sum_of = Image.linear_gradient("L").resize(SIZE)
        for detail in (6, 24, 96, 400, 1200):
            size = (detail + 2 * number + band, detail)
            noise = Image.effect_noise(size, 70).resize(SIZE, Image.Resampling.BICUBIC)
            sum_of = ImageChops.blend(sum_of, noise, 0.3)
        bands.append(sum_of)
    return Image.merge("RGB", bands)
