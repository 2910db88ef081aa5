"""Finds fonts, icons, sounds, vocabularies, catalogues and the demonstration event."""

import json
import sys
from functools import cache
from pathlib import Path
from typing import Any


@cache
def _root() -> Path:
    return _found(Path(__file__).resolve().parent, getattr(sys, "_MEIPASS", None))


def _found(package: Path, frozen: str | None) -> Path:
    places = [package / "resources", package.parent / "resources"]
    if frozen is not None:
        places.insert(0, Path(frozen) / "mc2cm_desk" / "resources")
    for place in places:
        if place.is_dir():
            return place
    message = f"the folder resources is missing; looked at {', '.join(map(str, places))}"
    raise FileNotFoundError(message)


def resource(*parts: str) -> Path:
    """Return the path of a resource: in a checkout, a wheel or a frozen program."""
    return _root().joinpath(*parts)


def read_json(*parts: str) -> Any:
    """Return the content of a JSON resource."""
    return json.loads(resource(*parts).read_text(encoding="utf-8"))
