"""The first and the last page of a Word file: tables of the template, filled with text."""

import re
from collections.abc import Iterable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from mc2cm_desk.documents.drawing.codes import address_outline
from mc2cm_desk.documents.drawing.eu_emblem import emblem_picture
from mc2cm_desk.documents.look import Look
from mc2cm_desk.documents.model import BackCover, Cover, Document, Span, plain
from mc2cm_desk.documents.note.pictures.landscape import landscape_picture
from mc2cm_desk.documents.renderers.docx.links import WordText
from mc2cm_desk.documents.renderers.docx.parts import DOTS, add_drawn, add_picture
from mc2cm_desk.documents.renderers.docx.placeholders import Value, fill, names_in, repeat
from mc2cm_desk.documents.renderers.docx.styles import write_size
from mc2cm_desk.documents.renderers.docx.template import paragraphs_of, row_of
from mc2cm_desk.documents.typesetting.pictures import prepared_logo

EMBLEM, LOGO, LOGO_ROOM = 13.0, 10.0, 74.0
"""Millimetres; the emblem stays the largest."""
CODE = 30.0


def fill_cover(page: Any, text: WordText, document: Document, *, draft: bool) -> None:
    """Fill the cover: band, picture, words on a ground, the strip with the emblem."""
    cover, look = document.cover, document.look
    pictured, panel = row_of(page, "picture"), row_of(page, "title")
    width, height = _width(page), pictured.height.mm
    if not look.has_picture_cover:
        # Without a picture the words begin where the eye begins.
        panel.height += pictured.height
        page._tbl.remove(pictured._tr)  # noqa: SLF001

    def title(paragraph: Any) -> None:
        """Write the title in the size that fits."""
        count = len(paragraph.runs)
        text.add(paragraph, plain(cover.title))
        for run in paragraph.runs[count:]:
            write_size(run, _size(cover.title))

    values: dict[str, Value] = {
        **_shared(cover, text),
        "picture": lambda place: _picture(place, cover.picture, look, width, height),
        "kicker": plain(cover.kicker),
        "title": title,
        "subtitle": plain(cover.subtitle),
        "draft_mark": plain(cover.draft_mark) if draft else (),
    }
    for paragraph in paragraphs_of(page):
        fill(paragraph, values, text)


def fill_back(page: Any, text: WordText, document: Document, back: BackCover) -> None:
    """Fill the last page: what it was about, where to read on, the strip with the emblem."""
    cover, look = document.cover, document.look
    width, height = _width(page), row_of(page, "landscape").height.mm
    facts = list(back.facts)
    if back.link:
        facts.insert(0, (back.link_words, back.link, back.link))
    values: dict[str, Value] = {
        **_shared(cover, text),
        "landscape": (
            (lambda place: _landscape(place, look, width, height)) if look.has_picture_cover else ()
        ),
        "title": plain(cover.title),
        "about": plain(back.about),
        "code": (lambda place: _code(place, back)) if back.link else (),
    }
    for paragraph in paragraphs_of(page):
        if "fact" in names_in(paragraph):
            repeat(paragraph, [_fact(text, *fact) for fact in facts], text)
        else:
            fill(paragraph, values, text)


def _shared(cover: Cover, text: WordText) -> dict[str, Value]:
    """Return what both covers say: the band above, the strip at the foot."""
    names = " · ".join(cover.partners)
    logos = _logos(cover.logos)

    def emblem(paragraph: Any) -> None:
        """Add the emblem of the donor."""
        add_drawn(paragraph, emblem_picture(300), cover.funding, height=EMBLEM)

    return {
        "acronym": plain(cover.acronym),
        "series": plain(cover.series),
        "place_and_dates": plain(cover.place_and_dates),
        "emblem": emblem,
        "funding": plain(cover.funding),
        "logos": (lambda place: _add_logos(place, logos, names)) if logos else (),
        "partners": plain(names),
    }


def _fact(text: WordText, name: str, value: str, address: str) -> dict[str, Value]:
    def shown(paragraph: Any) -> None:
        """Write the value, as a link where it is one."""
        style = "Cover Link" if address else ""
        text.add(paragraph, (Span(_accessible_name(value), link=address),), style)

    return {"fact": plain(name), "value": shown}


def _width(page: Any) -> float:
    """Return the millimetres across a table."""
    return sum(column.width.mm for column in page.columns)


def _picture(place: Any, path: Path | None, look: Look, width: float, height: float) -> None:
    """Add the cover's picture; where there is none, none any more or none to be read, ours."""
    if path is not None:
        with suppress(OSError):
            add_picture(place, path, "", width, height)
            return
    _landscape(place, look, width, height)


def _landscape(place: Any, look: Look, width: float, height: float) -> None:
    add_drawn(place, landscape_picture(height * 72 / 25.4, look), "", width=width)


def _logos(paths: Iterable[Path]) -> list[tuple[bytes, float]]:
    """Return logos and how wide each is for its height; one that is none leaves its name."""
    found: list[tuple[bytes, float]] = []
    for path in paths:
        with suppress(OSError):
            found.append(prepared_logo(path, round(LOGO * DOTS)))
    return found


def _add_logos(paragraph: Any, logos: list[tuple[bytes, float]], names: str) -> None:
    """Add logos in a row, all lower alike where they are many."""
    gap = LOGO / 2
    whole = sum(LOGO * shape for _, shape in logos)
    share = min(1.0, (LOGO_ROOM - gap * (len(logos) - 1)) / whole)
    for number, (content, _) in enumerate(logos):
        if number:
            paragraph.add_run("   ")
        add_drawn(paragraph, content, names, height=LOGO * share)


def _code(paragraph: Any, back: BackCover) -> None:
    """Add the code of an address, black on white as a telephone wants it."""
    path, side = address_outline(back.link)
    picture = Image.new("1", (side, side), 1)
    for x, y, wide in re.findall(r"M(\d+) (\d+)h(\d+)", path):
        picture.paste(0, (int(x), int(y), int(x) + int(wide), int(y) + 1))
    written = BytesIO()
    picture.resize((side * 8, side * 8), Image.Resampling.NEAREST).save(written, "PNG")
    add_drawn(paragraph, written.getvalue(), f"{back.link_words}: {back.link}", width=CODE)


def _accessible_name(address: str) -> str:
    """Return an address as people say it: without the protocol and the last stroke."""
    return re.sub(r"^https?://", "", address).rstrip("/")


def _size(title: str) -> int:
    """Return the size of a title in points: a long one is smaller."""
    return 30 if len(title) < 60 else 25 if len(title) < 110 else 20
