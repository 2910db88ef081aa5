"""Pictures of every shape, drawn: sky, hills, and one head that no crop may cut."""

import io
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image, ImageDraw

from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.domain.library.attachment import Attachment, PictureConsent
from mc2cm_desk.domain.localised import EMPTY
from mc2cm_desk.exchange import pictures
from mc2cm_desk.exchange.reading.picture_parser import parse_picture
from mc2cm_desk.services import records
from tests.event_maker.memory import Made

HEAD = (255, 0, 255)
"""The colour of the disc that stands for somebody's head, and of nothing else."""

UPRIGHT, TURNED = 1, 6
"""EXIF orientations: as stored, and turned by a quarter."""

CREDITS = ("Commune exemple", "© Photographe Exemple", "أرشيف المثال")


@dataclass(frozen=True, slots=True)
class Shape:
    """A picture to be drawn: pixels, where the head is (shares of both sides), how it is saved."""

    name: str
    width: int
    height: int
    head: tuple[float, float] = (0.5, 0.2)
    ending: str = ".jpg"
    orientation: int = UPRIGHT
    transparent: bool = False


SHAPES = (
    Shape("landscape", 1600, 1066, (0.3, 0.35)),
    Shape("portrait", 900, 1500, (0.5, 0.15)),
    Shape("panorama", 3000, 700, (0.85, 0.4)),
    Shape("square", 1200, 1200, (0.5, 0.18)),
    Shape("tiny", 120, 90, (0.5, 0.3)),
    Shape("huge", 5200, 3600, (0.7, 0.25)),
    Shape("transparent", 1000, 800, (0.5, 0.3), ".png", transparent=True),
    Shape("turned", 1400, 1000, (0.5, 0.2), orientation=TURNED),
)


def add_pictures(made: Made, owner: RecordId, count: int) -> list[Attachment]:
    """Add so many pictures to a record, as if they were dropped on the window; return them."""
    added: list[Attachment] = []
    for _ in range(count):
        shape = made.chance.choice(SHAPES)
        name = f"{shape.name}-{made.chance.randint(100, 999)}{shape.ending}"
        taken = parse_picture(drawn(shape, made.chance.randint(0, 120)), name)
        [saved] = pictures.save_pictures(made.library, made.event.id, owner, [(name, taken)])
        added.append(saved)
        turn = made.chance.random()
        records.edit(
            made.library,
            Attachment,
            saved.id,
            caption=made.writer.sentence() if turn > 0.1 else EMPTY,
            alternative=made.writer.sentence(),
            credit=made.chance.choice(CREDITS) if turn < 0.9 else "",
            consent=PictureConsent.NO_FACES if turn > 0.05 else PictureConsent.UNKNOWN,
        )
    return added


def drawn(shape: Shape, hue: int) -> bytes:
    """Return the bytes of a picture."""
    mode, sky = ("RGBA", (0, 0, 0, 0)) if shape.transparent else ("RGB", (150, 190 - hue // 3, 225))
    image = Image.new(mode, (shape.width, shape.height), sky)
    pen = ImageDraw.Draw(image)
    across, down = shape.width, shape.height
    for row, tone in ((0.55, 90), (0.68, 70), (0.82, 50)):
        hill = [
            (0, down),
            (0, down * row),
            (across * row, down * (row - 0.1)),
            (across, down * row),
        ]
        pen.polygon([*hill, (across, down)], fill=(tone, tone + hue, tone))
    radius = min(across, down) * 0.11
    x, y = across * shape.head[0], down * shape.head[1]
    pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=HEAD)
    pen.rectangle(
        (x - radius * 1.4, y + radius, x + radius * 1.4, y + 4 * radius), fill=(40, 60, hue)
    )
    return _SAVED[shape.ending](image, shape)


def _jpeg(image: Image.Image, shape: Shape) -> bytes:
    target = io.BytesIO()
    facts = Image.Exif()
    facts[0x0112] = shape.orientation
    if shape.orientation == TURNED:
        # Stored lying on its side: what is read has to be turned back.
        image = image.transpose(Image.Transpose.ROTATE_90)
    image.save(target, "JPEG", quality=85, subsampling=0, exif=facts)
    return target.getvalue()


def _png(image: Image.Image, _shape: Shape) -> bytes:
    target = io.BytesIO()
    image.save(target, "PNG")
    return target.getvalue()


_SAVED: dict[str, Callable[[Image.Image, Shape], bytes]] = {".jpg": _jpeg, ".png": _png}
