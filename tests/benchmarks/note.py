"""The demonstration's French note against the same words drawn by bare reportlab platypus.

Against WeasyPrint too, which draws our web page of the same note, where ``WEASYPRINT_PYTHON``
names the interpreter of an environment where it is installed.
"""

import os
import re
import subprocess
import tempfile
import time
from pathlib import Path

from pairs import Pair, alternate
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import PageBreak, SimpleDocTemplate
from reportlab.platypus import Paragraph as PlainParagraph

from mc2cm_desk.documents.model import Document
from mc2cm_desk.documents.note.outline import build_note
from mc2cm_desk.documents.renderers.html.note import write_note_html
from mc2cm_desk.documents.renderers.pdf.note import write_note_pdf
from mc2cm_desk.documents.typesetting.fonts import load
from mc2cm_desk.exchange import demonstration
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.note.contents import note_contents

ROUNDS = 5


def pairs() -> list[Pair]:
    """Measure five notes of each kind, warm; both must hold the same number of words."""
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "library") as library:
        event = demonstration.opened(library)
        document = build_note(note_contents(library, event.id, "fr"), draft=True)
        texts = _texts(document)
        ours, theirs = Path(folder) / "ours.pdf", Path(folder) / "theirs.pdf"
        samples = alternate(
            lambda: write_note_pdf(document, ours, draft=True),
            lambda: _bare(texts, theirs),
            ROUNDS,
        )
        assert abs(_words(ours) - _words(theirs)) < 0.25 * _words(theirs)
        found = [Pair("note", *samples, "ms", 2.5)]
        interpreter = os.environ.get("WEASYPRINT_PYTHON", "")
        if interpreter:
            page = Path(folder) / "note.html"
            write_note_html(document, page, draft=True)
            spent = _weasyprint(interpreter, page)
            found.append(Pair("note-weasyprint", samples[0], spent, "ms", 1.5, faster=True))
    return found


def _weasyprint(interpreter: str, page: Path) -> list[float]:
    """Return the milliseconds that a warm WeasyPrint needs for a page, again and again."""
    script = (
        "import sys, weasyprint\n"
        "for line in sys.stdin:\n"
        "    weasyprint.HTML(filename=line.strip()).write_pdf(line.strip() + '.pdf')\n"
        "    print('done', flush=True)\n"
    )
    spent: list[float] = []
    with subprocess.Popen(
        [interpreter, "-c", script],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as peer:
        assert peer.stdin is not None
        assert peer.stdout is not None
        for number in range(ROUNDS + 1):
            begun = time.perf_counter()
            peer.stdin.write(f"{page}\n")
            peer.stdin.flush()
            assert peer.stdout.readline() == "done\n", "WeasyPrint did not draw the page"
            if number:
                spent.append((time.perf_counter() - begun) * 1000)
        peer.stdin.close()
    return spent


def _texts(document: Document) -> list[str]:
    """Return every text of the document, in order."""
    found: list[str] = []

    def walk(value: object) -> None:
        if isinstance(value, str):
            if " " in value:
                found.append(value)
        elif isinstance(value, tuple):
            for one in value:
                walk(one)
        elif hasattr(value, "__dataclass_fields__"):
            for name in value.__dataclass_fields__:
                walk(getattr(value, name))

    walk(document.imprint)
    walk(document.parts)
    return found


def _bare(texts: list[str], file: Path) -> None:
    load()
    style = ParagraphStyle("body", fontName="PlexSans", fontSize=10.2, leading=15, alignment=4)
    story: list[object] = []
    for number, text in enumerate(texts):
        plain = text.replace("&", "&amp;").replace("<", "&lt;")
        story.append(PlainParagraph(plain, style))
        if number % 18 == 17:
            story.append(PageBreak())
    SimpleDocTemplate(str(file), pagesize=A4, initialFontName="PlexSans").build(story)


def _words(file: Path) -> int:
    import pypdfium2

    pdf = pypdfium2.PdfDocument(file)
    try:
        text = " ".join(page.get_textpage().get_text_range() for page in pdf)
    finally:
        pdf.close()
    return len(re.findall(r"\w+", text))
