"""IBM Plex for Latin and Arabic, from the files that come with the program."""

from functools import cache

from PySide6.QtGui import QFontDatabase

from mc2cm_desk.assets import resource

SANS = ("IBM Plex Sans", "IBM Plex Sans Arabic")
MONO = ("IBM Plex Mono", "IBM Plex Sans Arabic")


@cache
def load() -> int:
    """Register the bundled fonts once; return how many files there are."""
    files = sorted(resource("fonts").glob("*.ttf"))
    for file in files:
        QFontDatabase.addApplicationFont(str(file))
    return len(files)
