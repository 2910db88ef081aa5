"""Pages are filled, no heading stands alone, and each says its part, number and direction."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PIL import Image, ImageChops

from mc2cm_desk.documents.style import BOTTOM, OUTER, PAGE_HEIGHT, PAGE_WIDTH, TOP
from mc2cm_desk.domain.languages import LANGUAGES
from tests.judge.faults import Fault
from tests.judge.letters import letters, words
from tests.judge.outputs import Outputs
from tests.judge.reading.pdf import DOTS

PALE = 24
"""How much darker than paper ink is, of 255."""
INK = [255 if level > PALE else 0 for level in range(256)]
GROUND = 0.6
"""The share of a page from which its ink is a ground, not a text: dividers and covers."""
FEWEST = 15
"""Words that a page of the final note has at least."""
HALF = 0.5
EDGE = 62.0
"""Points from the upper and lower edge within which head and foot stand."""


@dataclass(frozen=True, slots=True)
class PageFill:
    """A page (from 0) of text: the share of its content box between the first and last ink."""

    page: int
    share: float
    ends_part: bool


def fills(outputs: Outputs) -> list[PageFill]:
    """Return how full each page is; covers, dividers and other grounds are left out."""
    pdf = outputs.pdf
    begins = {page for _, page in pdf.sections}
    last = pdf.pages - 1
    found: list[PageFill] = []
    for page in range(1, last):
        picture = pdf.drawn(page)
        if is_ground(picture):
            continue
        ends = page + 1 in begins or page + 1 == last
        found.append(PageFill(page, share_of(picture), ends))
    return found


def is_ground(picture: Image.Image) -> bool:
    """Say whether colour covers most of a page."""
    ink = _ink(picture)
    return ink.histogram()[255] > GROUND * picture.width * picture.height


def share_of(picture: Image.Image) -> float:
    """Return the share of the content box between the first and the last line with ink."""
    scale = DOTS / 72
    area = (OUTER, TOP - 16, PAGE_WIDTH - OUTER, PAGE_HEIGHT - BOTTOM)
    left, top, right, bottom = (round(one * scale) for one in area)
    box = _ink(picture.crop((left, top, right, bottom))).getbbox()
    height = (PAGE_HEIGHT - BOTTOM - TOP) * scale
    return min(1.0, (box[3] - box[1]) / height) if box is not None else 0.0


def _ink(picture: Image.Image) -> Image.Image:
    """Return 255 where something is drawn, in whichever colour."""
    paper = Image.new("RGB", picture.size, "white")
    bands = ImageChops.difference(picture, paper).split()
    darkest = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    return mapped(darkest, INK)


def mapped(band: Image.Image, levels: list[int]) -> Image.Image:
    """Return a band of a picture with other levels in the place of its 256."""
    untyped: Any = band
    picture: Image.Image = untyped.point(levels)
    return picture


def half_empty(outputs: Outputs) -> Iterator[Fault]:
    """Yield pages that are less than half full and do not end a part."""
    for one in fills(outputs):
        if one.share == 0:
            yield Fault("blank-page", f"pdf p.{one.page + 1}", "nothing but head and foot")
        elif one.share < HALF and not one.ends_part:
            yield Fault("half-empty", f"pdf p.{one.page + 1}", f"{one.share:.0%} of the page")


def few_words(outputs: Outputs) -> Iterator[Fault]:
    """Yield pages of a few words, without a picture or a chart."""
    said: dict[int, list[str]] = {}
    drawn: set[int] = set()
    for one in outputs.pdf.elements:
        if one.glyphs:
            said.setdefault(one.glyphs[0].page, []).append(one.text)
            drawn |= {one.glyphs[0].page} if "Figure" in one.path else set()
    for one in fills(outputs):
        shown = words(" ".join(said.get(one.page, [])))
        is_picture = one.page in drawn or outputs.pdf.pictures(one.page)
        if len(shown) < FEWEST and not is_picture and one.share:
            yield Fault("few-words", f"pdf p.{one.page + 1}", " ".join(shown))


def lonely_headings(outputs: Outputs) -> Iterator[Fault]:
    """Yield headings under which nothing stands on their page."""
    elements = [one for one in outputs.pdf.elements if one.glyphs]
    for place, one in enumerate(elements):
        if not one.is_heading:
            continue
        page = one.glyphs[-1].page
        rest = (later for later in elements[place + 1 :] if not later.is_heading)
        following = next(rest, None)
        if following is None or following.glyphs[0].page == page:
            continue
        if not is_ground(outputs.pdf.drawn(page)):
            yield Fault("lonely-heading", f"pdf p.{page + 1}", one.text[:60])


def heads_and_feet(outputs: Outputs) -> Iterator[Fault]:
    """Yield pages without their number at the outer edge, or without the name of their part."""
    pdf = outputs.pdf
    mirrored = LANGUAGES.data(outputs.language).is_right_to_left
    for one in fills(outputs):
        marks = pdf.artefacts(one.page)
        foot = [glyph for glyph in marks if glyph.box[3] < EDGE]
        head = [glyph for glyph in marks if glyph.box[1] > PAGE_HEIGHT - EDGE]
        number = [glyph for glyph in foot if glyph.text.isdigit()]
        is_odd = (one.page + 1) % 2 == 1
        at_right = is_odd != mirrored
        edge = [g for g in number if (g.box[0] > PAGE_WIDTH / 2) == at_right]
        said = "".join(glyph.text for glyph in sorted(edge, key=lambda glyph: glyph.box[0]))
        if letters(said) != str(one.page + 1):
            yield Fault("folio", f"pdf p.{one.page + 1}", f"{said!r} at its outer edge")
        yield from _head(outputs, one.page, "".join(glyph.text for glyph in head))


def _head(outputs: Outputs, page: int, said: str) -> Iterator[Fault]:
    pdf = outputs.pdf
    here = [title for title, begins in pdf.sections if begins == page]
    before = [title for title, begins in pdf.sections if begins < page][-1:]
    picture = pdf.drawn(page)
    band = picture.crop((0, 0, picture.width, round(20 * DOTS / 72)))
    if is_ground(band) or not before:
        # Over a ground or a picture the part says its name itself.
        return
    # Words, since a reader may copy them in another order; ligatures and cut ends differ.
    known = {word for title in (*here, *before) for word in words(title)}
    shown = set(words(said))
    flat = letters(said)
    if not shown & known and not any(letters(title)[:12] in flat for title in (*here, *before)):
        yield Fault("running-head", f"pdf p.{page + 1}", f"{said!r} for {(*before, *here)}")


def direction(outputs: Outputs) -> Iterator[Fault]:
    """Yield a file whose language or direction is not said."""
    pdf = outputs.pdf
    if pdf.language.split("-")[0] != outputs.language:
        yield Fault("file-language", "pdf", pdf.language)
    if pdf.reads_from_right != LANGUAGES.data(outputs.language).is_right_to_left:
        yield Fault("viewer-direction", "pdf", f"R2L: {pdf.reads_from_right}")
    root = outputs.page.find("html")[0].attributes
    right = LANGUAGES.data(outputs.language).is_right_to_left
    if root.get("lang") != outputs.language or root.get("dir", "ltr") != (
        "rtl" if right else "ltr"
    ):
        yield Fault("file-language", "html", str(root))


def figures(outputs: Outputs) -> dict[str, float]:
    """Return how full the pages are together."""
    every = [one.share for one in fills(outputs)]
    under = sum(share < HALF for share in every)
    return {
        "pages": outputs.pdf.pages,
        "text pages": len(every),
        "mean fill": round(sum(every) / len(every), 2) if every else 0,
        "under half": under,
        "share under half": round(under / len(every), 2) if every else 0,
    }
