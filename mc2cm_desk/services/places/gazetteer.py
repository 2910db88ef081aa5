"""The shipped gazetteer: cities found as they are typed, in any language.

Reading it takes some 50 ms, a search about one. It is read when it is first needed.
"""

import gzip
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cache
from itertools import accumulate, islice

from mc2cm_desk.assets import read_json, resource
from mc2cm_desk.domain.languages import LANGUAGES, LATIN
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.places.city_names import search_key
from mc2cm_desk.domain.places.known_city import KnownCity

SOURCE = "GeoNames"
"""Who counted the populations of the gazetteer."""

LIMIT = 8
"""Cities that a search returns unless told otherwise."""

_NEAR_CODES = (
    "AD AL AT BA BE BG CH CY CZ DE DK DZ EE EG ES FI FR GB GR HR HU IE IL IT JO LB LI LT LU LV"
    " LY MA MC MD ME MK MR MT NL NO PL PS PT RO RS SE SI SK SM SY TN TR UA VA XK"
)
NEAR = frozenset(_NEAR_CODES.split())
"""Countries of the programme and those around them."""

_NEAR_FACTOR = 10
"""Weight of the people of cities near the programme, which are meant more often."""

_MOST_READ = 60
"""Cities that a search looks at before it puts them in order."""


@cache
def _network() -> frozenset[str]:
    return frozenset(entry["code"] for entry in read_json("vocabularies", "cities.json"))


def weight(city: KnownCity) -> int:
    """Return how likely a city is meant among those of its name.

    As many people as it has, times ten where it is near, and once more in the network itself.
    """
    near = _NEAR_FACTOR if city.country in NEAR else 1
    return max(city.population, 1) * near * (_NEAR_FACTOR if city.code in _network() else 1)


class Gazetteer:
    """Cities, the largest first, and the names that they are found by.

    ``header`` names the columns of the rows; those after the local name are the names in each
    language, left out in Latin letters where the local name serves. ``names`` has one line for
    each city: ``|own|own||other|other|``, all as `search_key` says.
    """

    def __init__(
        self, header: str, cities: list[str], names: str, regions: dict[str, Localised]
    ) -> None:
        *_, self._named_in = header.partition("\tlocal\t")
        self._cities = cities
        self._names = names
        self._regions = regions
        lines = names.split("\n")
        self._starts = [0, *accumulate(len(line) + 1 for line in lines)]
        self._exact: dict[str, int] = {}
        self._several: dict[str, list[int]] = {}
        self._codes = {
            code: row for row, line in enumerate(cities) if (code := line[: line.index("\t")])
        }

    def __len__(self) -> int:
        return len(self._cities)

    def search(self, text: str, *, limit: int = LIMIT, country: str = "") -> list[KnownCity]:
        """Return cities one of whose names has a word that begins with the text.

        Those of exactly this name come first, then those whose name begins with it, then the
        larger ones. With ``country`` only cities of it are returned.
        """
        requested = search_key(text)
        if not requested:
            return []
        ranks: dict[int, int] = {}
        for rank, pattern in enumerate((f"|{requested}|", f"|{requested}", f" {requested}")):
            rows = self._rows(pattern, lambda row: self._is_of(row, country))
            for row, own in islice(rows, _MOST_READ):
                # Other spellings come after the names of the city itself.
                ranks.setdefault(row, rank if own else rank + 3)
            if len(ranks) >= _MOST_READ:
                break
        cities = [(rank, self.city(row)) for row, rank in ranks.items()]
        cities.sort(key=lambda found: (found[0], -weight(found[1])))
        return [city for _, city in cities[:limit]]

    def named(self, name: str, *, country: str = "") -> list[KnownCity]:
        """Return the cities of exactly this name, the largest first.

        Where none has it as a name of its own, those that have it as another spelling.
        """
        requested = search_key(name)
        if not requested:
            return []
        if not self._exact:
            self._exact = self._read_exact()
        one = self._exact.get(requested)
        rows = self._several.get(requested) or ([] if one is None else [one])
        rows = [row for row in rows if self._is_of(abs(row) - 1, country)]
        # Numbers below zero are of cities that have it as another spelling only.
        own = [row for row in rows if row > 0]
        return [self.city(abs(row) - 1) for row in own or rows]

    def coded(self, code: str) -> KnownCity | None:
        """Return the city with this code of the shipped vocabulary."""
        row = self._codes.get(code)
        return None if row is None else self.city(row)

    def _read_exact(self) -> dict[str, int]:
        """Return the first row of each name, and keep all those of names that several have.

        Rows are counted from 1, and below zero where the name is not the city's own.
        """
        first: dict[str, int] = {}
        several: dict[str, list[int]] = {}
        for number, line in enumerate(self._names.split("\n"), 1):
            own, _, others = line[1:-1].partition("||")
            for sign, names in ((number, own), (-number, others)):
                for name in names.split("|"):
                    before = first.setdefault(name, sign)
                    if before != sign:
                        several.setdefault(name, [before]).append(sign)
        # Most names are of one city: a list for each of them would take longer than the rest.
        self._several = several
        return first

    def _rows(self, pattern: str, requested: Callable[[int], bool]) -> Iterator[tuple[int, bool]]:
        """Yield the rows with a pattern in their names, and whether a name of their own has it."""
        names, at = self._names, 0
        while (at := names.find(pattern, at)) >= 0:
            row = bisect_right(self._starts, at) - 1
            if requested(row):
                yield row, names.rfind("||", self._starts[row], at + 1) < 0
            at = self._starts[row + 1]

    def _is_of(self, row: int, country: str) -> bool:
        return not country or self._cities[row].split("\t", 2)[1] == country

    def city(self, row: int) -> KnownCity:
        """Return the city of a row, from 0 for the largest."""
        parts = self._cities[row].split("\t")
        code, country, region, zone, north, east, people, local, *names = parts
        return KnownCity(
            code=code,
            name=self._name(local, names),
            local=local,
            country=country,
            region=self._regions.get(region, EMPTY),
            time_zone=zone,
            north=float(north),
            east=float(east),
            population=int(people),
        )

    def _name(self, local: str, names: list[str]) -> Localised:
        given = zip(self._named_in.split("\t"), names, strict=True)
        return Localised(
            {
                code: name or (local if LANGUAGES.data(code).script == LATIN else "")
                for code, name in given
            }
        )


def _read(name: str) -> str:
    return gzip.decompress(resource("gazetteer", name).read_bytes()).decode()


def _regions(lines: list[str]) -> dict[str, Localised]:
    """Return the names of regions by code; the first line names the columns."""
    columns = lines[0].split("\t")
    rows = (dict(zip(columns, line.split("\t"), strict=True)) for line in lines[1:])
    return {row["code"]: Localised.from_columns(row) for row in rows}


@cache
def load() -> Gazetteer:
    """Return the gazetteer, read once."""
    header, *cities = _read("cities.tsv.gz").split("\n")
    regions = _regions(_read("regions.tsv.gz").split("\n"))
    return Gazetteer(header, cities, _read("names.txt.gz"), regions)
