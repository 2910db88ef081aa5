"""QR codes drawn into a PDF as one string of operators: the modules as horizontal runs."""

import re
from functools import lru_cache
from typing import Any

SIDE = 21
"""Modules of a version 1 code, which holds 17 digits at the highest error correction."""
QUIET = 4
"""Empty modules that a reader wants on every side."""

_DARK = re.compile(rb"\x00+")
# One fixed mask: choosing the best of eight costs four times as much and reads no better.
_TOKEN = "version=1,ecLevel=H,dataMask=3"
_WORDS = "ecLevel=M,dataMask=3"


def _runs(text: str, options: str) -> tuple[str, int]:
    """Return the dark modules as rectangles of one unit's height, and the modules of a side."""
    import zxingcpp

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, options=options)
    image: Any = code.to_image(scale=1, add_quiet_zones=False)
    cells = memoryview(image).cast("B")
    side = round(len(cells) ** 0.5)
    drawn: list[str] = []
    for row in range(side):
        spans = _spans(bytes(cells[row * side : (row + 1) * side]))
        drawn.append(spans.replace("y", str(side - 1 - row)))
    return " ".join(drawn), side


@lru_cache(maxsize=16384)
def _spans(row: bytes) -> str:
    """Return the dark stretches of a row at the height ``y``: many rows of codes are alike."""
    return " ".join(
        f"{run.start()} y {run.end() - run.start()} 1 re" for run in _DARK.finditer(row)
    )


def code_operators(token: str, x: float, y: float, size: float) -> str:
    """Return the PDF operators of a code whose quiet zone fills a square.

    ``x, y`` is its lower corner at the origin's side and ``size`` its side, in points. The token
    is digits, at most 17 of them.
    """
    return _placed(*_runs(token, _TOKEN), x, y, size)


def wifi_operators(text: str, x: float, y: float, size: float) -> str:
    """Return the operators of the code of `wifi_text`, placed as `code_operators` does."""
    return _placed(*_word_runs(text), x, y, size)


def wifi_modules(text: str) -> int:
    """Return the modules on a side of the code of `wifi_text`, with its quiet zone."""
    return _word_runs(text)[1] + 2 * QUIET


def address_operators(address: str, x: float, y: float, size: float) -> str:
    """Return the operators of the code of an address, placed as `code_operators` does."""
    return _placed(*_word_runs(address), x, y, size)


def address_outline(address: str) -> tuple[str, int]:
    """Return the dark modules of an address's code as an SVG path, and its side with quiet zone.

    The path is in modules from the upper corner.
    """
    runs, side = _word_runs(address)
    cells = re.findall(r"(\d+) (\d+) (\d+) 1 re", runs)
    drawn = "".join(
        f"M{int(x) + QUIET} {side - 1 - int(y) + QUIET}h{wide}v1h-{wide}z" for x, y, wide in cells
    )
    return drawn, side + 2 * QUIET


def wifi_text(name: str, password: str) -> str:
    """Return what a telephone's camera reads to join a network; no password: an open one."""
    if not password:
        return f"WIFI:T:nopass;S:{_escaped(name)};;"
    return f"WIFI:T:WPA;S:{_escaped(name)};P:{_escaped(password)};;"


@lru_cache(maxsize=8)
def _word_runs(text: str) -> tuple[str, int]:
    return _runs(text, _WORDS)


def _placed(runs: str, modules: int, x: float, y: float, size: float) -> str:
    module = size / (modules + 2 * QUIET)
    corner = QUIET * module
    place = f"{module:.4f} 0 0 {module:.4f} {x + corner:.3f} {y + corner:.3f} cm"
    return f"q 0 0 0 rg {place} {runs} f Q"


def _escaped(text: str) -> str:
    return re.sub(r'([\\;,:"])', r"\\\1", text)
