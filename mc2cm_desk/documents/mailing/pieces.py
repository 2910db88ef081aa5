"""What every piece of mail begins and ends with, and how it is made to fit its pages."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from mc2cm_desk.documents.look import look_of
from mc2cm_desk.documents.model import (
    Block,
    Cover,
    Document,
    Paragraph,
    ParagraphKind,
    Part,
    Words,
    plain,
)
from mc2cm_desk.documents.note.front.citation import title_of
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.documents.renderers.pdf.note import draw_note_pdf
from mc2cm_desk.documents.writing import atomic_write


def event_line(translator: NoteTranslator) -> str:
    """Return where and when the event was held."""
    return translator.place_and_dates()


def piece(translator: NoteTranslator, title: str, parts: tuple[Part, ...]) -> Document:
    """Return a document without cover: parts under one running head."""
    programme = translator.contents.programme
    return Document(
        language=translator.language,
        title=f"{title} – {title_of(translator)}",
        author=translator.contents.publication.authors or programme.acronym or "MC2CM",
        subject=title_of(translator),
        cover=Cover(
            series="",
            kicker="",
            title=title,
            subtitle="",
            place_and_dates=event_line(translator),
            funding=translator.text(programme.funding),
            partners=(),
            acronym=programme.acronym,
            logos=translator.contents.logos,
        ),
        words=Words(
            contents="", running_foot=f"{title_of(translator)} · {event_line(translator)}", draft=""
        ),
        parts=parts,
        front=False,
        look=look_of(programme),
    )


def closing(translator: NoteTranslator) -> tuple[Block, ...]:
    """Return who paid and where more can be asked."""
    contents = translator.contents
    programme, note = contents.programme, contents.publication
    lines = [translator.text(programme.funding), note.contact or programme.contact, note.link]
    text = " · ".join(line for line in lines if line)
    return (Paragraph(plain(text), ParagraphKind.SMALL),) if text else ()


def write_within(
    build: Callable[[int], Document], most: int, pages: int, path: Path
) -> tuple[int, int]:
    """Write the fullest document that keeps to its pages; ``build(n)`` shows ``n`` items.

    Return how many items are shown and how many pages it has.
    """
    with atomic_write(path) as stream:
        least, best = 0, 0
        # The pages grow with the items: half the doubt goes with each trial.
        while least <= most:
            middle = (least + most) // 2
            if draw_note_pdf(build(middle), BytesIO()).pages <= pages:
                best, least = middle, middle + 1
            else:
                most = middle - 1
        return best, draw_note_pdf(build(best), stream).pages
