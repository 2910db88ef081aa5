"""QR codes drawn into a PDF as one string of operators: the modules as horizontal runs."""

import re
from typing import Any

SIDE = 21
"""Modules of a version 1 code, which holds 17 digits at the highest error correction."""
QUIET = 4
"""Empty modules that a reader wants on every side."""

_DARK = re.compile(rb"\x00+")


def _runs(token: str) -> str:
    import zxingcpp

    # One fixed mask: choosing the best of eight costs four times as much and reads no better.
    options = "version=1,ecLevel=H,dataMask=3"
    code = zxingcpp.create_barcode(token, zxingcpp.BarcodeFormat.QRCode, options=options)
    image: Any = code.to_image(scale=1, add_quiet_zones=False)
    cells = memoryview(image).cast("B")
    side = round(len(cells) ** 0.5)
    drawn: list[str] = []
    for row in range(side):
        line = bytes(cells[row * side : (row + 1) * side])
        level = side - 1 - row
        drawn += [
            f"{run.start()} {level} {run.end() - run.start()} 1 re" for run in _DARK.finditer(line)
        ]
    return " ".join(drawn)


def code_operators(token: str, x: float, y: float, size: float) -> str:
    """Return the PDF operators of a code whose quiet zone fills a square.

    ``x, y`` is its lower corner at the origin's side and ``size`` its side, in points. The token
    is digits, at most 17 of them.
    """
    module = size / (SIDE + 2 * QUIET)
    corner = QUIET * module
    place = f"{module:.4f} 0 0 {module:.4f} {x + corner:.3f} {y + corner:.3f} cm"
    return f"q 0 0 0 rg {place} {_runs(token)} f Q"
