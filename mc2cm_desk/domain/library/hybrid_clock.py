"""Time stamps that grow even where wall clocks do not agree (hybrid logical clock)."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True, order=True)
class Stamp:
    """Wall-clock milliseconds since 1970 (UTC) and a counter within the millisecond."""

    milliseconds: int
    counter: int = 0

    def __str__(self) -> str:
        return f"{self.milliseconds:014d}.{self.counter:05d}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the stamp that was written as ``text``."""
        milliseconds, counter = text.split(".")
        return cls(int(milliseconds), int(counter))

    def tick(self, wall: int) -> "Stamp":
        """Return the next stamp at wall-clock ``wall``: later than this one, whatever it says."""
        if wall > self.milliseconds:
            return Stamp(wall, 0)
        return Stamp(self.milliseconds, self.counter + 1)

    def receive(self, remote: "Stamp", wall: int) -> "Stamp":
        """Return the next stamp after operations of another device came, the last at ``remote``.

        It is later than both this one and ``remote``, also where the other clock runs ahead.
        """
        return max(self, remote).tick(wall)
