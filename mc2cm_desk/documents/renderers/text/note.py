"""The note as plain text, for e-mails and for whoever reads without layout."""

from collections.abc import Iterator
from pathlib import Path

from mc2cm_desk.documents.model import BackCover, Cover, Document, Part
from mc2cm_desk.documents.renderers.text.blocks import BETWEEN, TextBlocks, underlined
from mc2cm_desk.documents.writing import atomic_write
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.domain.text.cleaning import cleaned


def write_note_text(document: Document, path: Path, *, draft: bool = False) -> None:
    """Write what the PDF says, in UTF-8; each line runs as most of its letters do.

    Refused: file-open-elsewhere, folder-read-only, disk-full.
    """
    with atomic_write(path) as stream:
        document = cleaned(document)
        sections = _sections(document, TextBlocks(draft=draft), draft=draft)
        text = "\n\n\n".join(filter(None, sections))
        shown = bidi.own_direction(text, mirrored=document.is_right_to_left)
        stream.write(f"{shown}\n".encode())


def _sections(document: Document, blocks: TextBlocks, *, draft: bool) -> Iterator[str]:
    """Yield cover, contents, imprint, parts and the last page."""
    if document.front:
        yield _cover(document.cover, draft=draft)
        yield _contents(document)
        yield blocks.blocks(document.imprint)
    for part in document.parts:
        yield _part(part, blocks)
    if document.back is not None:
        yield _back(document.back)


def _cover(cover: Cover, *, draft: bool) -> str:
    about = (cover.subtitle, cover.place_and_dates, cover.draft_mark if draft else "")
    money = (cover.funding, " · ".join(cover.partners))
    lines = (
        " · ".join(filter(None, (cover.acronym, cover.series))),
        cover.kicker,
        underlined(cover.title, "="),
        *about,
        *money,
    )
    return "\n".join(filter(None, lines))


def _contents(document: Document) -> str:
    lines = [underlined(document.words.contents, "=")]
    for part in document.parts:
        lines.append(part.heading)
        lines += [f"  {text}" for text, _ in part.entries]
    return "\n".join(lines)


def _part(part: Part, blocks: TextBlocks) -> str:
    heading = "\n".join(filter(None, (part.kicker, underlined(part.heading, "="))))
    return "\n\n".join(filter(None, (heading, blocks.blocks(part.blocks))))


def _back(back: BackCover) -> str:
    facts = [f"{name}{BETWEEN}{value}" for name, value, _ in back.facts]
    if back.link:
        facts.insert(0, f"{back.link_words}{BETWEEN}{back.link}")
    return "\n\n".join(filter(None, (back.about, "\n".join(facts))))
