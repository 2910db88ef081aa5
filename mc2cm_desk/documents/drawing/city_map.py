"""A map drawn from coordinates: land, dots as large as delegations, names that keep apart."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate, product
from math import atan, degrees, hypot, log, pi, radians, sinh, sqrt, tan

from mc2cm_desk.assets import read_json
from mc2cm_desk.documents.model import MapPoint

LABEL_SIZE, LABEL_LEADING = 7.6, 9.6
GRID = 5
"""Degrees from one line of the grid to the next."""
_LEAST_SPAN = 9.0
"""Degrees that a map shows at least: cities of one country still lie somewhere."""
_REACH = (0.0, 7.0, 15.0, 25.0, 36.0, 50.0)
"""Points that a name may stand away from its dot, the nearest first."""
_SIDES = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, 1), (1, -1), (-1, -1))

_STEP = 0.9
"""Points between two corners of a coast: nearer ones are not seen."""

Box = tuple[float, float, float, float]
"""West, south, east and north edge."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A city on the page: points from the map's lower edge at the west; ``radius`` in points."""

    x: float
    y: float
    radius: float
    is_host: bool


@dataclass(frozen=True, slots=True)
class Label:
    """A name on the page: its lower corner at the west, its width; ``dot`` is led to if far."""

    text: str
    x: float
    y: float
    width: float
    is_host: bool
    dot: Dot
    far: bool

    @property
    def box(self) -> Box:
        """Left, lower, right and upper edge, in points."""
        return (self.x, self.y, self.x + self.width, self.y + LABEL_LEADING)


@dataclass(frozen=True, slots=True)
class MapLayout:
    """Everything that is drawn, in points: ``rings`` of land are filled by the even-odd rule."""

    width: float
    height: float
    rings: tuple[tuple[tuple[float, float], ...], ...]
    meridians: tuple[tuple[int, float], ...]
    parallels: tuple[tuple[int, float], ...]
    dots: tuple[Dot, ...]
    labels: tuple[Label, ...]


def lay_out(
    points: Sequence[MapPoint],
    width: float,
    height: float,
    width_of: Callable[[str, bool], float],
) -> MapLayout:
    """Place cities in a frame (points); ``width_of`` measures a name, bold or not.

    Where the land's file ends, the frame stays empty: cities outside of it are for the caption.
    """
    frame = _Frame(_around(points, width / height), width, height)
    most = max((one.heads for one in points), default=1) or 1
    ordered = sorted(points, key=lambda one: (not one.is_host, -one.heads, one.name))
    dots = [
        Dot(*frame.place(one.north, one.east), 2.1 + 3.6 * sqrt(one.heads / most), one.is_host)
        for one in ordered
    ]
    labels: list[Label] = []
    for one, dot in zip(ordered, dots, strict=True):
        labels.append(_label(one, dot, dots, labels, frame, width_of(one.name, one.is_host)))
    return MapLayout(
        width,
        height,
        _rings(frame),
        tuple(frame.meridians()),
        tuple(frame.parallels()),
        tuple(dots),
        tuple(labels),
    )


def is_on_map(north: float, east: float) -> bool:
    """Return whether the land's file reaches as far as a place."""
    west, south, end, top = _land()[0]
    return west <= east <= end and south <= north <= top


def _label(
    point: MapPoint,
    dot: Dot,
    dots: Sequence[Dot],
    before: Sequence[Label],
    frame: "_Frame",
    width: float,
) -> Label:
    """Return the first place where a name covers nothing, or the one where it covers least."""
    best: tuple[float, Label] | None = None
    for reach, (across, up) in product(_REACH, _SIDES):
        away = dot.radius + 2 + reach
        short = away * (0.7 if across and up else 1)
        x = dot.x + across * short - (width if across < 0 else width / 2 if not across else 0)
        middle = dot.y + up * (short + (LABEL_LEADING / 2 if up else 0))
        made = Label(
            point.name, x, middle - LABEL_LEADING / 2, width, point.is_host, dot, reach > 0
        )
        covered = frame.outside(made.box) + sum(_overlap(made.box, one.box) for one in before)
        covered += sum(
            _overlap(made.box, _square(one)) for one in dots if one is not dot or reach == 0
        )
        if best is None or covered < best[0] - 0.01:
            best = covered, made
        if covered < 0.01:
            break
    assert best is not None
    return best[1]


def _square(dot: Dot) -> Box:
    return (dot.x - dot.radius, dot.y - dot.radius, dot.x + dot.radius, dot.y + dot.radius)


def _overlap(one: Box, other: Box) -> float:
    across = min(one[2], other[2]) - max(one[0], other[0])
    up = min(one[3], other[3]) - max(one[1], other[1])
    return across * up if across > 0 and up > 0 else 0.0


def _around(points: Sequence[MapPoint], shape: float) -> Box:
    """Return the degrees to show around cities in a frame ``shape`` times as wide as high."""
    west, east = min(one.east for one in points), max(one.east for one in points)
    low = _up(min(one.north for one in points))
    high = _up(max(one.north for one in points))
    across = max((east - west) * 1.16, _LEAST_SPAN)
    tall = max((high - low) * 1.28, across / shape, _LEAST_SPAN / shape)
    across = max(across, tall * shape)
    first = _clamped((west + east - across) / 2, across, *_land()[0][::2])
    end = _land()[0]
    lower = _clamped((low + high - tall) / 2, tall, _up(end[1]), _up(end[3]))
    return (first, lower, first + across, lower + tall)


def _clamped(start: float, length: float, least: float, most: float) -> float:
    """Move a stretch so that it stays between two ends, as far as it is short enough."""
    return max(least, min(start, most - length))


def _up(north: float) -> float:
    """Return how high a latitude stands on Mercator's map, in degrees of the equator."""
    return degrees(log(tan(pi / 4 + radians(north) / 2)))


def _north(up: float) -> float:
    """Return the latitude that stands so high."""
    return degrees(atan(sinh(radians(up))))


@dataclass(frozen=True, slots=True)
class _Frame:
    """Turns degrees into points of a frame."""

    box: Box
    width: float
    height: float

    def place(self, north: float, east: float) -> tuple[float, float]:
        """Return where a point lies on the map, in points from its lower left corner."""
        west, low, end, high = self.box
        return (
            (east - west) / (end - west) * self.width,
            (_up(north) - low) / (high - low) * self.height,
        )

    def outside(self, box: Box) -> float:
        """Return how much of a box, in square points, is not in the frame."""
        inner = _overlap(box, (4, 4, self.width - 4, self.height - 4))
        return (box[2] - box[0]) * (box[3] - box[1]) - inner

    def meridians(self) -> Iterator[tuple[int, float]]:
        """Yield the degrees east of each upright line and where it stands."""
        for degree in range(-180, 181, GRID):
            x = self.place(0, degree)[0]
            if 0 < x < self.width:
                yield degree, x

    def parallels(self) -> Iterator[tuple[int, float]]:
        """Yield the degrees north of each level line and where it stands."""
        for degree in range(-80, 81, GRID):
            y = self.place(degree, 0)[1]
            if 0 < y < self.height:
                yield degree, y


def _beyond(frame: _Frame, *places: tuple[float, float]) -> bool:
    """Return whether all of some places lie outside of the frame on the same side of it."""
    return (
        all(x < 0 for x, _ in places)
        or all(x > frame.width for x, _ in places)
        or all(y < 0 for _, y in places)
        or all(y > frame.height for _, y in places)
    )


@lru_cache(maxsize=8)
def _rings(frame: _Frame) -> tuple[tuple[tuple[float, float], ...], ...]:
    """Return the outlines of the land that is seen, without steps too small to be seen."""
    west, low, end, high = frame.box
    south, north = _north(low), _north(high)
    rings: list[tuple[tuple[float, float], ...]] = []
    for ring in _land()[1]:
        easts, norths = [one[0] for one in ring], [one[1] for one in ring]
        if min(easts) > end or max(easts) < west or min(norths) > north or max(norths) < south:
            continue
        drawn: list[tuple[float, float]] = []
        for east, up in ring:
            place = frame.place(up, east)
            if drawn and hypot(place[0] - drawn[-1][0], place[1] - drawn[-1][1]) < _STEP:
                continue
            if len(drawn) > 1 and _beyond(frame, drawn[-2], drawn[-1], place):
                drawn.pop()
            drawn.append(place)
        if len(drawn) > 2:
            rings.append(tuple(drawn))
    return tuple(rings)


@cache
def _land() -> tuple[Box, tuple[tuple[tuple[float, float], ...], ...]]:
    """Return how far the file reaches, and its rings as (east, north)."""
    facts = read_json("maps", "land.json")
    unit = facts["unit"]
    rings = tuple(
        tuple(
            (east * unit, north * unit)
            for east, north in zip(accumulate(ring[::2]), accumulate(ring[1::2]), strict=True)
        )
        for ring in facts["rings"]
    )
    return (facts["west"], facts["south"], facts["east"], facts["north"]), rings
