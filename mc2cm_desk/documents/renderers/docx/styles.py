"""Styles of the template by their names, and colours of the look that a file is written in."""

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from mc2cm_desk.documents.look import Look
from mc2cm_desk.documents.renderers.docx.xml import element, in_order

_LOOK: ContextVar[Look] = ContextVar("look")


@contextmanager
def written_in(look: Look) -> Generator[None]:
    """Give names of colours the meaning of a look while a file is written."""
    token = _LOOK.set(look)
    try:
        yield
    finally:
        _LOOK.reset(token)


def hexadecimal(colour: str) -> str:
    """Return a colour as Word writes it: a name of `typesetting.palette`, or ``#rrggbb``."""
    return _LOOK.get().colour(colour).lstrip("#").upper()


def styled(place: Any, style: str) -> Any:
    """Add a paragraph of a style to a file or a cell."""
    paragraph = place.add_paragraph()
    give_style(paragraph, style)
    return paragraph


def give_style(text: Any, style: str) -> None:
    """Give a paragraph or a run a style of the file.

    A style's number is its name without spaces: to look each of them up takes most of the time.
    """
    own = text._p if hasattr(text, "_p") else text._r  # noqa: SLF001
    own.style = style.replace(" ", "")


def write_size(run: Any, size: float) -> None:
    """Set the size of a run in points, whatever its script."""
    from docx.shared import Pt

    run.font.size = Pt(size)
    properties = run._r.get_or_add_rPr()  # noqa: SLF001
    properties.append(element("w:szCs", val=str(round(size * 2))))
    in_order(properties)
