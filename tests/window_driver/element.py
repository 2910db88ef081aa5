"""One accessible object as it was when the tree was read."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

IGNORED = dict.fromkeys((*range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C))
SPACES = {0xA0: " ", 0x202F: " "}


def plain(words: str) -> str:
    """Return words without marks of direction, and with plain spaces."""
    return words.translate(IGNORED).translate(SPACES)


@dataclass(frozen=True)
class Box:
    """A rectangle on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def centre(self) -> tuple[int, int]:
        """The point in the middle."""
        return self.x + self.width // 2, self.y + self.height // 2

    @property
    def end(self) -> tuple[int, int]:
        """The corner at the foot, outside."""
        return self.x + self.width, self.y + self.height

    def holds(self, other: "Box") -> bool:
        """Say whether another rectangle lies inside this one."""
        ends = self.end[0] >= other.end[0] and self.end[1] >= other.end[1]
        return self.x <= other.x and self.y <= other.y and ends

    def inner(self, by: int) -> "Box":
        """Return the rectangle smaller by some pixels on each side."""
        return Box(self.x + by, self.y + by, self.width - 2 * by, self.height - 2 * by)


@dataclass(frozen=True)
class Element:
    """Role, name, text and place of what a screen reader finds.

    Attributes:
        path: the elements around it, the nearest first.
        text: what stands in a text; None for what is no text.
        value: the number of a slider or spin box; None for others.
    """

    role: str
    name: str
    box: Box
    states: frozenset[str]
    text: str | None
    value: float | None
    # Not compared: the elements around are compared themselves, each with its own path.
    path: "tuple[Element, ...]" = field(repr=False, compare=False)

    @cached_property
    def words(self) -> str:
        """The name with plain spaces and without marks of direction."""
        return plain(self.name)

    @property
    def seen(self) -> bool:
        """Whether its middle is inside everything around it: not scrolled away."""
        x, y = self.box.centre
        middle = Box(x, y, 0, 0)
        around = [one.box for one in self.path if one.box.width]
        return self.box.width > 0 and all(box.holds(middle) for box in around)

    @property
    def focused(self) -> bool:
        """Whether the keyboard is here."""
        return "focused" in self.states

    @property
    def checked(self) -> bool:
        """Whether a box or chip is checked."""
        return "checked" in self.states

    @property
    def window(self) -> "Element":
        """The window it is in, itself if it is one."""
        around = (self, *self.path)
        return around[-2] if len(around) > 1 else self

    def inside(self, role: str = "", name: str = "") -> bool:
        """Say whether something of that role and name is around it."""
        return any(
            (not role or one.role == role) and (not name or plain(name) in one.words)
            for one in self.path
        )


def elements(tree: list[dict[str, Any]]) -> list[Element]:
    """Return the elements of a tree, the outer ones first."""
    made: list[Element] = []
    for one in tree:
        around: tuple[Element, ...] = ()
        if one["parent"] >= 0:
            parent = made[one["parent"]]
            around = (parent, *parent.path)
        made.append(
            Element(
                role=one["role"],
                name=one["name"],
                box=Box(*one["box"]),
                states=frozenset(one["states"]),
                text=one["text"],
                value=one["value"],
                path=around,
            )
        )
    return made
