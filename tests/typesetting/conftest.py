"""Pages drawn from flowables alone, and the pictures that they are compared with."""

import os
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas

PAGES = Path(__file__).with_name("pages")
WIDTH, MARGIN = 320, 16
"""Points."""
SCALE = 1.5
SHADE, SHARE = 48, 0.004
"""A pixel differs where it is so many of 255 shades away; that share of them may, at edges."""

Page = Callable[..., list[Image.Image]]


@pytest.fixture
def pages() -> Page:
    """Return what draws flowables in a column and returns the pictures of its pages."""

    def drawn(story: Sequence[Flowable], *, height: int = 240) -> list[Image.Image]:
        stream = BytesIO()
        template = BaseDocTemplate(stream, pagesize=(WIDTH, height))
        frame = Frame(MARGIN, MARGIN, WIDTH - 2 * MARGIN, height - 2 * MARGIN, 0, 0, 0, 0)
        template.addPageTemplates([PageTemplate("page", [frame])])
        template.build(list(story), canvasmaker=TaggedCanvas)
        pdf = pypdfium2.PdfDocument(stream.getvalue())
        try:
            return [page.render(scale=SCALE).to_pil().convert("RGB") for page in pdf]
        finally:
            pdf.close()

    return drawn


@pytest.fixture
def looks_as_kept() -> Callable[[Image.Image, str], None]:
    """Return what compares a page with the picture of that name.

    ``MC2CM_DRAW_PAGES=1`` keeps the page instead: look at it before it is committed.
    """

    def compare(page: Image.Image, name: str) -> None:
        file = PAGES / f"{name}.png"
        if os.environ.get("MC2CM_DRAW_PAGES"):
            page.quantize(48).save(file, optimize=True)
        kept = Image.open(file).convert("RGB")
        assert page.size == kept.size
        apart = ImageChops.difference(page, kept).convert("L").point(lambda v: 255 * (v > SHADE))
        share = ImageStat.Stat(apart).mean[0] / 255
        assert share <= SHARE, f"{name}: {share:.2%} of the page differs"

    return compare
