"""The map of cities: where they are drawn, and names that keep apart."""

import itertools
from math import hypot

import pytest

from mc2cm_desk.assets import read_json
from mc2cm_desk.documents.drawing.city_map import MapLayout, is_on_map, lay_out
from mc2cm_desk.documents.model import MapPoint
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.services.places import cities

WIDTH, HEIGHT = 467.0, 268.0

# The Jordan valley is where names have least room.
CROWDED = (
    ("Amman", 31.95, 35.93, 2),
    ("Ramallah", 31.90, 35.20, 2),
    ("Irbid", 32.56, 35.85, 1),
    ("Zarqa", 32.07, 36.09, 1),
    ("Nablus", 32.22, 35.26, 1),
    ("Beyrouth", 33.89, 35.50, 3),
    ("Séville", 37.39, -5.98, 8),
    ("Tunis", 36.81, 10.18, 4),
    ("Dortmund", 51.51, 7.47, 1),
)


def points(host: str = "Séville") -> list[MapPoint]:
    return [MapPoint(name, n, e, heads, name == host) for name, n, e, heads in CROWDED]


def width_of(text: str, bold: bool) -> float:  # noqa: FBT001
    return len(text) * (4.8 if bold else 4.4)


def drawn(given: list[MapPoint] | None = None) -> MapLayout:
    return lay_out(given or points(), WIDTH, HEIGHT, width_of)


def at(layout: MapLayout, name: str) -> tuple[float, float]:
    dot = next(label.dot for label in layout.labels if label.text == name)
    return dot.x, dot.y


def test_north_is_up_and_east_is_right() -> None:
    layout = drawn()
    assert at(layout, "Dortmund")[1] > at(layout, "Tunis")[1] > at(layout, "Amman")[1]
    assert at(layout, "Séville")[0] < at(layout, "Tunis")[0] < at(layout, "Amman")[0]


def test_every_name_is_in_the_frame_and_covers_no_other() -> None:
    labels = drawn().labels
    assert {label.text for label in labels} == {name for name, *_ in CROWDED}
    for label in labels:
        west, south, east, north = label.box
        assert (west >= 0, south >= 0, east <= WIDTH, north <= HEIGHT) == (True,) * 4
    for one, other in itertools.combinations(labels, 2):
        apart_across = one.box[2] <= other.box[0] or other.box[2] <= one.box[0]
        apart_up = one.box[3] <= other.box[1] or other.box[3] <= one.box[1]
        assert apart_across or apart_up, (one.text, other.text)


def test_a_name_that_had_to_move_is_led_to() -> None:
    far = [label for label in drawn().labels if label.far]
    assert far
    assert {label.text for label in far} <= {"Amman", "Ramallah", "Irbid", "Zarqa", "Nablus"}


def test_larger_delegations_have_larger_dots() -> None:
    layout = drawn()
    radius = {label.text: label.dot.radius for label in layout.labels}
    assert radius["Séville"] > radius["Tunis"] > radius["Beyrouth"] > radius["Irbid"]
    assert [label.text for label in layout.labels if label.is_host] == ["Séville"]


def test_the_land_is_drawn_around_the_cities() -> None:
    layout = drawn()
    corners = [place for ring in layout.rings for place in ring]
    assert len(corners) > 300
    # The strait between Tangier and Tarifa is narrower than a dot of the map.
    strait = lay_out(
        [MapPoint("Tanger", 35.77, -5.80, 1), MapPoint("Tarifa", 36.0, -5.61, 1)],
        WIDTH,
        HEIGHT,
        width_of,
    )
    coast = [place for ring in strait.rings for place in ring]
    tangier = strait.dots[0] if strait.labels[0].text == "Tanger" else strait.dots[1]
    assert min(hypot(x - tangier.x, y - tangier.y) for x, y in coast) < 20


def test_one_city_alone_still_lies_somewhere() -> None:
    layout = drawn([MapPoint("Tunis", 36.81, 10.18, 4, is_host=True)])
    assert 0 < layout.dots[0].x < WIDTH
    assert 0 < layout.dots[0].y < HEIGHT
    assert layout.rings


@pytest.mark.parametrize("name", ["Barcelone", "Barcelona", "برشلونة"])
def test_a_city_is_placed_under_each_of_its_names(name: str) -> None:
    entry = cities.vocabulary()[fold(name)]
    assert (entry["country"], is_on_map(entry["north"], entry["east"])) == ("ES", True)


def test_every_shipped_city_has_a_place() -> None:
    placed = {entry["code"]: entry for entry in read_json("vocabularies", "city_places.json")}
    for entry in read_json("vocabularies", "cities.json"):
        other = placed[entry["code"]]
        assert all(entry[key] == other[key] for key in ("fr", "en", "ar", "country", "region"))
    assert not is_on_map(placed["nairobi"]["north"], placed["nairobi"]["east"])
