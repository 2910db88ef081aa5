"""Colours that are printed with words on them, and whether the words can be read."""

WHITE, INK = "ffffff", "1d2a33"
LEAST_CONTRAST = 4.5
"""What WCAG 2 asks of small letters."""


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours such as ``15507a``: from 1 to 21."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def ink_on(ground: str) -> str:
    """Return the colour of words on a ground: white where it can be read, else the darker ink."""
    if contrast(WHITE, ground) >= LEAST_CONTRAST:
        return WHITE
    return max((WHITE, INK), key=lambda ink: contrast(ink, ground))


def mixed(first: str, second: str, share: float) -> str:
    """Return a colour between two such as ``15507a``: ``share`` of the second, from 0 to 1."""
    pairs = zip(bytes.fromhex(first), bytes.fromhex(second), strict=True)
    return "".join(f"{round(one + (other - one) * share):02x}" for one, other in pairs)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in bytes.fromhex(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
