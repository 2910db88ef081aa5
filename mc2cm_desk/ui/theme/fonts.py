"""IBM Plex, and Noto for the scripts that it lacks, from files that come with the program."""

from functools import cache

from PySide6.QtGui import QFontDatabase

from mc2cm_desk.assets import resource

FALLBACKS = tuple(
    f"Noto Sans {script}"
    for script in ("Extended", "Tifinagh", "Hebrew", "Armenian", "Georgian", "Ethiopic")
)
"""Families asked for letters that Plex lacks, whatever the computer has."""
SANS = ("IBM Plex Sans", "IBM Plex Sans Arabic", *FALLBACKS)
MONO = ("IBM Plex Mono", "IBM Plex Sans Arabic", *FALLBACKS)


@cache
def load() -> int:
    """Register the bundled fonts once; return how many files there are."""
    files = sorted(resource("fonts").glob("*.ttf"))
    for file in files:
        QFontDatabase.addApplicationFont(str(file))
    return len(files)
