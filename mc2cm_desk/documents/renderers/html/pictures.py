"""Pictures of a web page: inside of it, or beside it where a format holds several files."""

import base64
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.drawing.eu_emblem import emblem_picture
from mc2cm_desk.documents.look import Look
from mc2cm_desk.documents.model import Cover
from mc2cm_desk.documents.note.pictures.landscape import landscape_picture
from mc2cm_desk.documents.typesetting.pictures import prepared, prepared_logo

Store = Callable[[bytes, str], str]
"""Takes content and its media type, returns the address under which a page finds it."""

WIDE = 1200
"""Pixels across a picture: sharp on a dense screen, light on a telephone."""
COVER_WIDE, COVER_TALL = 1600, 640
"""Pixels of the picture of the cover, which reaches both edges of the window."""
EMBLEM = 144
"""Pixels: three times what is shown, for dense screens."""
LOGO = 108


@dataclass(frozen=True, slots=True)
class Picture:
    """Where a picture is found, and its pixels where a page has to know them."""

    address: str
    width: int = 0
    height: int = 0


def data_address(content: bytes, kind: str) -> str:
    """Return content as an address: the page needs no other file."""
    return f"data:{kind};base64,{base64.b64encode(content).decode('ascii')}"


def picture_of(path: Path, share: float, store: Store) -> Picture | None:
    """Return a picture ``share`` times as high as wide; none where none can be read."""
    tall = round(WIDE * share)
    try:
        return Picture(store(prepared(path, WIDE, tall), "image/jpeg"), WIDE, tall)
    except OSError:
        return None


def cover_picture(cover: Cover, look: Look, store: Store) -> Picture:
    """Return the cover's picture; where there is none, or none to be read, the landscape."""
    if cover.picture is not None:
        with suppress(OSError):
            content = prepared(cover.picture, COVER_WIDE, COVER_TALL)
            return Picture(store(content, "image/jpeg"))
    content = landscape_picture(styles.PAGE_WIDTH * COVER_TALL / COVER_WIDE, look)
    return Picture(store(content, "image/png"))


def emblem(store: Store) -> Picture:
    """Return the emblem of the European Union."""
    return Picture(store(emblem_picture(EMBLEM), "image/png"))


def logos(cover: Cover, store: Store) -> list[Picture]:
    """Return the logos of the cover; one that is gone, or is none, leaves its name alone."""
    found: list[Picture] = []
    for path in cover.logos:
        with suppress(OSError):
            content, _ = prepared_logo(path, LOGO)
            found.append(Picture(store(content, "image/png")))
    return found
