"""What is measured in a picture of the screen."""

from collections import Counter

from PIL import Image, ImageChops

SHARE = 0.002
"""A colour counts as one of the text if at least this share of the pixels has it."""
STEPS = 8
"""Colours nearer to each other than this, in each channel, are taken for one."""

Colour = tuple[int, int, int]


def luminance(colour: Colour) -> float:
    """Return the relative luminance of WCAG 2.2, from 0 to 1."""
    channels = [part / 255 for part in colour]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast ratio of WCAG 2.2, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def text_contrast(picture: Image.Image) -> float:
    """Return the contrast of the text in a picture against its commonest colour; 1 without text."""
    whole = picture.convert("RGB")
    exact = colours(whole)
    if not exact:
        return 1.0
    ground = exact.most_common(1)[0][0]
    drawn = ImageChops.difference(whole, Image.new("RGB", whole.size, ground)).getbbox()
    if drawn is None:
        return 1.0
    # Shares are of the text and not of the room around it.
    exact = colours(whole.crop(drawn))
    alike: dict[Colour, Counter[Colour]] = {}
    for (red, green, blue), count in exact.items():
        step = (red // STEPS, green // STEPS, blue // STEPS)
        alike.setdefault(step, Counter())[red, green, blue] += count
    least = max(2, SHARE * exact.total())
    found = [one.most_common(1)[0][0] for one in alike.values() if one.total() >= least]
    return max((contrast(colour, ground) for colour in found), default=1.0)


def colours(picture: Image.Image) -> Counter[Colour]:
    """Return how many pixels of a picture have each colour."""
    pixels = picture.tobytes()
    return Counter(zip(pixels[::3], pixels[1::3], pixels[2::3], strict=True))
