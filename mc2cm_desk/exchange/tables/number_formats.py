"""Numbers as the format of their cell shows them, where it adds digits: 612345678 as 0612345678."""

import re

_PLACEHOLDERS = "0#?"
_TOKEN = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|(.)', re.DOTALL)
_SIGNS = " -/()+.\u00a0\u202f"
_LONGEST = 100


def adds_digits(code: str) -> bool:
    """Return whether a format shows whole numbers with digits that are not theirs."""
    tokens = _tokens(code)
    if tokens is None:
        return False
    zeros = sum(1 for char, is_placeholder in tokens if is_placeholder and char == "0")
    literal = any(char.isdigit() for char, is_placeholder in tokens if not is_placeholder)
    return zeros > 1 or (literal and any(is_placeholder for _, is_placeholder in tokens))


def shown(number: float, code: str) -> str:
    """Return a whole number as its format shows it; empty if no digits are added."""
    tokens = _tokens(code)
    if tokens is None or not number.is_integer() or number < 0:
        return ""
    digits = str(int(number))
    places = sum(1 for _, is_placeholder in tokens if is_placeholder)
    # The first placeholder takes all digits that have none.
    pieces = [*digits.rjust(places, " ")]
    pieces = ["".join(pieces[: len(pieces) - places + 1]), *pieces[len(pieces) - places + 1 :]]
    text: list[str] = []
    for char, is_placeholder in tokens:
        if not is_placeholder:
            text.append(char)
            continue
        piece = pieces.pop(0)
        text.append("0" if piece == " " and char == "0" else piece.replace(" ", ""))
    formatted = "".join(text).strip()
    return formatted if "".join(filter(str.isdigit, formatted)) != digits else ""


def _tokens(code: str) -> list[tuple[str, bool]] | None:
    """Return the signs of a format and whether each stands for a digit; none if it is no such.

    Formats of dates, fractions, percentages, decimals and thousands are none.
    """
    found: list[tuple[str, bool]] = []
    if not code or len(code) > _LONGEST:
        return None
    for token in _TOKEN.finditer(code):
        quoted, escaped, plain = token[1], token[2], token[3]
        if plain == ";":
            break
        if plain in tuple(_PLACEHOLDERS):
            found.append((plain, True))
        elif plain is not None and plain not in _SIGNS:
            return None
        else:
            found += [(char, False) for char in quoted or escaped or plain or ""]
    if any(is_placeholder for _, is_placeholder in found):
        dots = [place for place, (char, _) in enumerate(found) if char == "."]
        # One dot before the last digits is that of decimals; several part a telephone number.
        return None if len(dots) == 1 else found
    return None
