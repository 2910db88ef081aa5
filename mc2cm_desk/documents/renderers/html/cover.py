"""The first and the last words of a web page, from their templates."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mc2cm_desk.documents.drawing.codes import address_outline
from mc2cm_desk.documents.model import BackCover, Document
from mc2cm_desk.documents.renderers.html.pictures import Store, cover_picture, emblem, logos
from mc2cm_desk.documents.renderers.html.templates import macros

if TYPE_CHECKING:
    from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class _Code:
    path: str
    side: int


def cover_page(document: Document, store: Store, *, draft: bool, xml: bool = False) -> "Markup":
    """Return the cover: band, picture, words, and the strip with the emblem."""
    cover, look = document.cover, document.look
    view = cover_picture(cover, look, store) if look.has_picture_cover else None
    return macros("covers.html", xml=xml).cover(
        cover, draft, view, emblem(store), logos(cover, store)
    )


def back_cover(back: BackCover | None, *, xml: bool = False) -> "Markup | str":
    """Return what it was about, the code to read on with, and the facts."""
    if back is None:
        return ""
    code = _Code(*address_outline(back.link)) if back.link else None
    return macros("covers.html", xml=xml).back(back, code)
