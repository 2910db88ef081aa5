"""What is measured in a picture of the screen."""

from collections import Counter

from PIL import Image

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
    small = picture.convert("RGB")
    counted: Counter[Colour] = Counter()
    pixels = small.tobytes()
    for at in range(0, len(pixels), 3):
        red, green, blue = (value - value % STEPS for value in pixels[at : at + 3])
        counted[red, green, blue] += 1
    if not counted:
        return 1.0
    ground = counted.most_common(1)[0][0]
    least = max(2, SHARE * counted.total())
    return max(contrast(colour, ground) for colour, count in counted.items() if count >= least)
