"""`mc2cm-desk note-pages`: pages for whoever writes the note, for as long as somebody asks."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from mc2cm_desk.cli import output, session
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.refusal import Refused

if TYPE_CHECKING:
    from mc2cm_desk.documents.renderers.pdf.writing_pages import WritingPages
    from mc2cm_desk.services.library import Library


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="note-pages", hidden=True)(note_pages)


def note_pages() -> None:
    """Draw pages: one JSON line in, one JSON line out.

    ``{"event": id, "language": code, "file": path}`` is answered with the number of pages and
    where each anchor stands. With ``"part"`` and its ``"text"``, which need not be kept yet, only
    that part is drawn anew; ``{"pages": 0}`` where that cannot be.
    """
    from mc2cm_desk.documents.renderers.pdf.writing_pages import WritingPages

    pages = WritingPages()
    with session.library(read_only=True) as library:
        for line in sys.stdin:
            try:
                report = _drawn(pages, library, json.loads(line))
            except Refused as refused:
                session.refuse(refused)
            else:
                session.print_result(report, ())
            output.flush()


def _drawn(pages: "WritingPages", library: "Library", asked: dict[str, Any]) -> dict[str, Any]:
    from mc2cm_desk.services.read_models.note.contents import note_contents

    language, file = asked["language"], Path(asked["file"])
    if "part" in asked:
        drawn = pages.draw_part(language, NotePart(asked["part"]), asked["text"], file)
    else:
        drawn = pages.draw(note_contents(library, asked["event"], language), file)
    if drawn is None:
        return {"pages": 0, "places": []}
    return {"pages": drawn.pages, "places": drawn.places}
