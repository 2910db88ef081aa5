"""Every picture that may be shown is shown, whole heads included, in every output."""

from collections.abc import Iterator

from PIL import Image, ImageChops

from mc2cm_desk.documents.renderers.formats import Format
from tests.event_maker.pictures import HEAD, SHAPES
from tests.judge.faults import Fault
from tests.judge.letters import letters
from tests.judge.outputs import Outputs
from tests.judge.rules.pages import mapped

NEAR = 70
"""How far a colour may be from that of the heads, of 255: pictures are compressed."""
ROUND = (0.84, 1.19)
"""Width of a head by its height, within which it is whole."""
SMALLEST = 4
"""Dots across of a head that can be measured."""


def missing_pictures(outputs: Outputs) -> Iterator[Fault]:
    """Yield pictures that an output does not show, though nothing forbids it."""
    shown = {
        Format.PDF: [one.alternative for one in outputs.pdf.elements if one.alternative],
        Format.DOCX: sorted(outputs.word.alternatives()),
        Format.HTML: [one.attributes.get("alt", "") for one in outputs.page.find("img")],
        Format.EPUB: [
            one.attributes.get("alt", "") for page in outputs.book for one in page.find("img")
        ],
    }
    said = {kind: {letters(one) for one in found} for kind, found in shown.items()}
    contents = outputs.contents
    homes = contents.homes.items()
    # Such a picture stands where the text of its part names it.
    unwritten = {home for part, home in homes if not contents.written(part)}
    for owned in outputs.contents.pictures.values():
        for one in owned:
            picture = one.attachment
            if picture.owner in unwritten:
                continue
            if one.reason is not None or picture.owner == outputs.event.id:
                continue
            words = letters(picture.alternative.text(outputs.language))
            for kind, known in said.items():
                if not any(found.startswith(words) for found in known):
                    yield Fault("picture-missing", kind.value, f"{picture.name} of {picture.owner}")


def cut_heads(outputs: Outputs) -> Iterator[Fault]:
    """Yield pictures of the PDF in which the head of `event_maker.pictures` is not whole."""
    shapes = tuple(f"{shape.name}-" for shape in SHAPES)
    owned = (one for every in outputs.contents.pictures.values() for one in every)
    if not any(one.attachment.name.startswith(shapes) for one in owned):
        # These are pictures of somebody else.
        return
    for page in range(1, outputs.pdf.pages - 1):
        heads = [one for one in _discs(outputs.pdf.drawn(page)) if max(one) >= SMALLEST]
        for width, height in heads:
            if not ROUND[0] <= width / height <= ROUND[1]:
                what = f"{width} by {height} dots are left of a round head"
                yield Fault("head-cut", f"pdf p.{page + 1}", what)
        if len(heads) < outputs.pdf.pictures(page):
            what = f"{len(heads)} heads in {outputs.pdf.pictures(page)} pictures"
            yield Fault("head-gone", f"pdf p.{page + 1}", what)


def _discs(picture: Image.Image) -> Iterator[tuple[int, int]]:
    """Yield width and height of each spot in the colour of heads."""
    mask = _heads(picture)
    box = mask.getbbox()
    if box is None:
        return
    cut = mask.crop(box)
    width = cut.width
    # A margin, so that no spot goes on at the other side.
    rows = [cut.tobytes()[n * width : (n + 1) * width] + b"\0" for n in range(cut.height)]
    spots = {place for place, level in enumerate(b"".join(rows)) if level}
    while spots:
        seen = _spot(spots, width + 1)
        across = [place % (width + 1) for place in seen]
        down = [place // (width + 1) for place in seen]
        yield max(across) - min(across) + 1, max(down) - min(down) + 1


def _heads(picture: Image.Image) -> Image.Image:
    """Return 255 where the colour is that of heads."""
    bands = picture.split()
    near = [
        mapped(band, [255 if abs(level - wanted) < NEAR else 0 for level in range(256)])
        for band, wanted in zip(bands, HEAD, strict=True)
    ]
    return ImageChops.darker(ImageChops.darker(near[0], near[1]), near[2])


def _spot(spots: set[int], width: int) -> list[int]:
    """Take one spot out of the places, and return its places."""
    waiting, seen = [spots.pop()], list[int]()
    while waiting:
        place = waiting.pop()
        seen.append(place)
        for near in (place - 1, place + 1, place - width, place + width):
            if near in spots:
                spots.remove(near)
                waiting.append(near)
    return seen
