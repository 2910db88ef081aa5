"""Finds fonts, icons, sounds, vocabularies, catalogues and the demonstration event."""

import json
import os
import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import Any


@cache
def _root() -> Path:
    return resources_of(Path(__file__).resolve().parent, getattr(sys, "_MEIPASS", None))


def resources_of(package: Path, frozen: str | None) -> Path:
    """Return the folder of the resources of a package, or of what was unpacked to ``frozen``.

    FileNotFoundError: there is none.
    """
    places = [package / "resources", package.parent / "resources"]
    if frozen is not None:
        places.insert(0, Path(frozen) / "mc2cm_desk" / "resources")
    for place in places:
        if place.is_dir():
            return place
    message = f"the folder resources is missing; looked at {', '.join(map(str, places))}"
    raise FileNotFoundError(message)


OVERLAY = "MC2CM_RESOURCES"
"""Environment variable: a folder whose files stand in for shipped ones of the same path.

So a language is added without another build: its table, catalogue and columns of vocabularies.
"""


def resource(*parts: str) -> Path:
    """Return the path of a resource: of the overlay, a checkout, a wheel or a frozen program."""
    overlay = os.environ.get(OVERLAY)
    if overlay and (found := Path(overlay, *parts)).exists():
        return found
    return _root().joinpath(*parts)


def read_json(*parts: str) -> Any:
    """Return the content of a JSON resource."""
    return json.loads(resource(*parts).read_text(encoding="utf-8"))


def read_toml(*parts: str) -> dict[str, Any]:
    """Return the content of a TOML resource."""
    return tomllib.loads(resource(*parts).read_text(encoding="utf-8"))
