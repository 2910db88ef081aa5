"""Coordinates as people type them: ``45,76 N 4,84 E``, ``45.76, 4.84``, 33° 30′ N."""

import re

_DEGREES = (
    r"(?P<degrees>-?\d{1,3}(?:[.,]\d+)?)\s*°?"
    r"(?:\s*(?P<minutes>\d{1,2}(?:[.,]\d+)?)\s*['′’])?"
    r"(?:\s*(?P<seconds>\d{1,2}(?:[.,]\d+)?)\s*[\"″”])?"
)
_LETTER_FIRST = re.compile(rf"(?P<letter>[NSEWO])\s*{_DEGREES}", re.IGNORECASE)
_LETTER_LAST = re.compile(rf"{_DEGREES}\s*(?P<letter>[NSEWO])?", re.IGNORECASE)
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩٫", "0123456789.")


def read_degrees(text: str) -> tuple[float, float] | None:
    """Return (north, east) in degrees; none where the text is no pair of coordinates."""
    normalised = text.translate(_DIGITS).replace("·", " ").replace(";", " ").replace("شمال", "N")
    normalised = normalised.replace("شرق", "E").replace("جنوب", "S").replace("غرب", "W")
    # A comma parts two numbers only where a space follows it, or both have their point.
    normalised = re.sub(
        r",\s+|(?<=\d\.\d),|(?<=\.\d\d),|(?<=\.\d{3}),|(?<=\.\d{4}),", " ", normalised
    )
    pattern = _LETTER_FIRST if normalised.strip()[:1].isalpha() else _LETTER_LAST
    parts = list(pattern.finditer(normalised))
    rest = pattern.sub("", normalised).strip(" ,")
    if len(parts) != 2 or rest:
        return None
    found = [_value(one) for one in parts]
    if any(axis == "E" for axis, _ in found[:1]) or found[1][0] == "N":
        found.reverse()
    (first, north), (second, east) = found
    if first == "E" or second == "N" or not (-90 <= north <= 90 and -180 <= east <= 180):
        return None
    return north, east


def _value(part: "re.Match[str]") -> tuple[str, float]:
    """Return the axis (N, E or empty) and the degrees of one coordinate."""
    whole = _float(part.group("degrees"))
    rest = _float(part.group("minutes") or "0") / 60 + _float(part.group("seconds") or "0") / 3600
    degrees = whole - rest if whole < 0 else whole + rest
    letter = (part.group("letter") or "").upper()
    # West is O in French and Spanish.
    if letter in ("S", "W", "O"):
        degrees = -degrees
    return {"N": "N", "S": "N", "E": "E", "W": "E", "O": "E"}.get(letter, ""), round(degrees, 6)


def _float(text: str) -> float:
    return float(text.replace(",", "."))


def write_degrees(north: float, east: float) -> str:
    """Return coordinates as they can be read again: ``45.76 N · 4.84 E``."""
    first = f"{abs(north):.4f}".rstrip("0").rstrip(".")
    second = f"{abs(east):.4f}".rstrip("0").rstrip(".")
    return f"{first} {'N' if north >= 0 else 'S'} · {second} {'E' if east >= 0 else 'W'}"
