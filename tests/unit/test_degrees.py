"""Coordinates are read as people write them."""

import pytest

from mc2cm_desk.domain.places.degrees import read_degrees, write_degrees


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("45.76 N · 4.84 E", (45.76, 4.84)),
        ("45,76 N · 4,84 E", (45.76, 4.84)),
        ("45.76, 4.84", (45.76, 4.84)),
        ("45.76,4.84", (45.76, 4.84)),
        ("4.84 E 45.76 N", (45.76, 4.84)),
        ("33°30′N 11°07′E", (33.5, 11.116667)),
        ("33° 30' 36\" N, 11° 6' 0\" E", (33.51, 11.1)),
        ("N 36.8 W 5.8", (36.8, -5.8)),
        ("36,8 N 5,8 O", (36.8, -5.8)),
        ("-33.9; 18.4", (-33.9, 18.4)),
        ("٣٣٫٥ شمال ١١٫١ شرق", (33.5, 11.1)),
    ],
)
def test_a_pair_of_degrees_is_read_in_every_writing(text: str, place: tuple[float, float]) -> None:
    assert read_degrees(text) == place


@pytest.mark.parametrize(
    "text", ["", "Lyon", "45.76", "45.76 N", "91 N 4 E", "45 N 181 E", "45 N 4 N", "1 2 3", "x 1 2"]
)
def test_what_is_no_pair_of_degrees_is_none(text: str) -> None:
    assert read_degrees(text) is None


@pytest.mark.parametrize("place", [(45.76, 4.84), (-33.9, 18.4), (36.8, -5.8), (0.0, 0.0)])
def test_what_is_written_is_read_again(place: tuple[float, float]) -> None:
    assert read_degrees(write_degrees(*place)) == place
