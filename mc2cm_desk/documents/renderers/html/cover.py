"""The first and the last words of a web page: cover with emblem and logos, where to read on."""

from contextlib import suppress
from pathlib import Path
from xml.etree import ElementTree as ET

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.drawing.codes import address_outline
from mc2cm_desk.documents.drawing.eu_emblem import emblem_picture
from mc2cm_desk.documents.look import Look
from mc2cm_desk.documents.model import BackCover, Cover, Document
from mc2cm_desk.documents.note.landscape_picture import landscape_picture
from mc2cm_desk.documents.renderers.html.elements import add_link, add_text, append, data_address
from mc2cm_desk.documents.typesetting.pictures import prepared, prepared_logo

WIDE, TALL = 1600, 640
"""Pixels of the picture, which reaches both edges of the window."""
EMBLEM = 144
"""Pixels: three times what is shown, for dense screens."""
LOGO = 108


def add_cover(main: ET.Element, document: Document, *, draft: bool) -> None:
    """Add the cover: band, picture, words, and the strip with the emblem."""
    cover = document.cover
    header = ET.SubElement(main, "header", {"class": "cover"})
    band = ET.SubElement(header, "div", {"class": "band"})
    for kind, text in (("acronym", cover.acronym), ("series", cover.series)):
        if text:
            add_text(band, "p", text, kind)
    if document.look.has_picture_cover:
        source = _picture(cover.picture, document.look)
        ET.SubElement(header, "img", {"class": "view", "src": source, "alt": ""})
    words = ET.SubElement(header, "div", {"class": "words"})
    for tag, kind, text in (
        ("p", "kicker", cover.kicker),
        ("h1", "title", cover.title),
        ("p", "subtitle", cover.subtitle),
        ("p", "place", cover.place_and_dates),
        ("p", "draft", cover.draft_mark if draft else ""),
    ):
        if text:
            add_text(words, tag, text, kind)
    _strip(header, cover)


def add_back(foot: ET.Element, back: BackCover) -> None:
    """Add what it was about, the code to read on with, and the facts."""
    if back.about:
        add_text(foot, "p", back.about)
    if back.link:
        path, side = address_outline(back.link)
        view = {"viewBox": f"0 0 {side} {side}", "role": "img", "aria-label": back.link}
        code = ET.SubElement(foot, "svg", {"class": "code", **view})
        ET.SubElement(code, "path", {"d": path})
        _fact(foot, back.link_words, back.link, back.link)
    for name, value, address in back.facts:
        _fact(foot, name, value, address)


def _picture(path: Path | None, look: Look) -> str:
    """Return the cover's picture; where there is none, or none to be read, our landscape."""
    try:
        if path is None:
            raise FileNotFoundError
        return data_address(prepared(path, WIDE, TALL), "image/jpeg")
    except OSError:
        content = landscape_picture(styles.PAGE_WIDTH * TALL / WIDE, look)
        return data_address(content, "image/png")


def _strip(header: ET.Element, cover: Cover) -> None:
    strip = ET.SubElement(header, "div", {"class": "strip"})
    # The words beside it say the same.
    source = data_address(emblem_picture(EMBLEM), "image/png")
    ET.SubElement(strip, "img", {"class": "emblem", "src": source, "alt": ""})
    if cover.funding:
        add_text(strip, "p", cover.funding, "funding")
    others = ET.SubElement(strip, "div", {"class": "others"})
    for path in cover.logos:
        # A logo that is gone, or is none, leaves its name.
        with suppress(OSError):
            content, _ = prepared_logo(path, LOGO)
            source = data_address(content, "image/png")
            ET.SubElement(others, "img", {"class": "logo", "src": source, "alt": ""})
    if cover.partners:
        add_text(others, "p", " · ".join(cover.partners), "partners")


def _fact(foot: ET.Element, name: str, value: str, address: str) -> None:
    line = ET.SubElement(foot, "p")
    add_text(line, "strong", name).tail = " "
    if address:
        add_link(line, value, address)
    else:
        append(line, value)
