"""How a publication looks: colours by what they are for, and the shape of covers and openers."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType

from mc2cm_desk.assets import resource
from mc2cm_desk.domain.door.colours import WHITE, contrast, mixed
from mc2cm_desk.domain.event.programme import Programme, PublicationLook

LEGIBLE, DEEP = 5.8, 10.0
"""Contrasts with white: of words that must be read on pale grounds as well, of deep grounds that
bear pale words."""


@dataclass(frozen=True, slots=True)
class Look:
    """Tokens of one look. ``colours`` are ``#rrggbb`` by the names of `typesetting.palette`."""

    colours: Mapping[str, str]
    has_picture_cover: bool = True
    has_grounds: bool = True
    """Whether parts open on a ground that reaches the edges of the page."""

    def colour(self, name: str) -> str:
        """Return the colour of a name; ``#rrggbb`` is itself, for what has its own by law."""
        return self.colours.get(name, name)

    def with_colours(self, main: str, accent: str) -> "Look":
        """Return the look in an organisation's own colours, ``rrggbb`` or empty.

        They are made darker where white words on them, or they as words on white, could not be
        read.
        """
        own: dict[str, str] = {}
        if main:
            deep, legible = _darker(mixed(main, "000000", 0.25), DEEP), _darker(main)
            own |= {
                "deep": deep,
                "main": legible,
                "main-pale": mixed(legible, WHITE, 0.9),
                "second": mixed(legible, WHITE, 0.25),
                "second-ink": _darker(mixed(legible, WHITE, 0.25)),
                "second-pale": mixed(legible, WHITE, 0.92),
            }
            own |= self._covers(deep, legible)
        if accent:
            own |= {
                "accent": accent,
                "accent-ink": _darker(accent),
                "accent-pale": mixed(accent, WHITE, 0.85),
            }
        named = {name: f"#{value}" for name, value in own.items()}
        return replace(self, colours=MappingProxyType({**self.colours, **named}))

    def _covers(self, deep: str, legible: str) -> dict[str, str]:
        if not self.has_picture_cover:
            return {"cover-small": legible}
        return {
            "cover": deep,
            "cover-long": mixed(deep, WHITE, 0.85),
            "cover-small": mixed(deep, WHITE, 0.7),
        }


@cache
def look(name: PublicationLook) -> Look:
    """Return one of the looks that are shipped."""
    facts = tomllib.loads(resource("looks", f"{name.value}.toml").read_text(encoding="utf-8"))
    shape = facts["shape"]
    return Look(
        MappingProxyType(facts["colours"]),
        has_picture_cover=shape["cover"] == "picture",
        has_grounds=shape["openers"] == "ground",
    )


def look_of(programme: Programme) -> Look:
    """Return the look that a programme chose, in its colours."""
    return look(programme.look).with_colours(programme.main_colour, programme.accent_colour)


def _darker(colour: str, least: float = LEGIBLE) -> str:
    """Return a colour so dark that white stands out from it by ``least`` at least."""
    for step in range(20):
        shade = mixed(colour, "000000", step / 20)
        if contrast(WHITE, shade) >= least:
            return shade
    return "000000"
