"""The shipped gazetteer: cities found as they are typed, in any of three languages.

Reading it takes some 50 ms, a search about one. It is read when it is first needed.
"""

import gzip
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cache
from itertools import accumulate

from mc2cm_desk.assets import resource
from mc2cm_desk.domain.city_names import search_key
from mc2cm_desk.domain.known_city import KnownCity
from mc2cm_desk.domain.localised import Localised

SOURCE = "GeoNames"
"""Who counted the populations of the gazetteer."""

LIMIT = 8
"""Cities that a search returns unless told otherwise."""

_MOST_READ = 60
"""Cities that a search looks at before it puts them in order."""


class Gazetteer:
    """Cities, the largest first, and the names that they are found by.

    ``names`` has one line for each city: ``|own|own||other|other|``, all as `search_key` says.
    """

    def __init__(self, cities: list[str], names: str, regions: dict[str, Localised]) -> None:
        self._cities = cities
        self._names = names
        self._regions = regions
        lines = names.split("\n")
        self._starts = [0, *accumulate(len(line) + 1 for line in lines)]

    def __len__(self) -> int:
        return len(self._cities)

    def search(self, text: str, *, limit: int = LIMIT, country: str = "") -> list[KnownCity]:
        """Return cities one of whose names has a word that begins with the text.

        Those of exactly this name come first, then those whose name begins with it, then the
        larger ones. With ``country`` only cities of it are returned.
        """
        wanted = search_key(text)
        if not wanted:
            return []
        rows: dict[int, tuple[int, int]] = {}
        for rank, pattern in enumerate((f"|{wanted}|", f"|{wanted}", f" {wanted}")):
            found = 0
            for row, own in self._rows(pattern, lambda one: self._is_of(one, country)):
                # Other spellings come after the names of the city itself.
                rows.setdefault(row, (rank if own else rank + 3, row))
                found += 1
                if found == _MOST_READ:
                    break
            if len(rows) >= _MOST_READ:
                break
        best = sorted(rows, key=rows.__getitem__)[:limit]
        return [self._city(row) for row in best]

    def named(self, name: str, *, country: str = "") -> list[KnownCity]:
        """Return the cities of exactly this name, the largest first.

        Where none has it as a name of its own, those that have it as another spelling.
        """
        wanted = search_key(name)
        if not wanted:
            return []
        rows = list(self._rows(f"|{wanted}|", lambda one: self._is_of(one, country)))
        own = [row for row, is_own in rows if is_own]
        return [self._city(row) for row in dict.fromkeys(own or [row for row, _ in rows])]

    def coded(self, code: str) -> KnownCity | None:
        """Return the city with this code of the shipped vocabulary."""
        row = self._codes().get(code)
        return None if row is None else self._city(row)

    def _codes(self) -> dict[str, int]:
        if not hasattr(self, "_by_code"):
            self._by_code = {
                code: row
                for row, line in enumerate(self._cities)
                if (code := line[: line.index("\t")])
            }
        return self._by_code

    def _rows(self, pattern: str, wanted: Callable[[int], bool]) -> Iterator[tuple[int, bool]]:
        """Yield the rows with a pattern in their names, and whether a name of their own has it."""
        names, at = self._names, 0
        while (at := names.find(pattern, at)) >= 0:
            row = bisect_right(self._starts, at) - 1
            if wanted(row):
                yield row, names.rfind("||", self._starts[row], at + 1) < 0
            at = self._starts[row + 1]

    def _is_of(self, row: int, country: str) -> bool:
        return not country or self._cities[row].split("\t", 2)[1] == country

    def _city(self, row: int) -> KnownCity:
        code, country, region, zone, north, east, people, local, fr, en, ar = self._cities[
            row
        ].split("\t")
        return KnownCity(
            code=code,
            name=Localised(fr or local, en or local, ar),
            local=local,
            country=country,
            region=self._regions.get(region, Localised()),
            time_zone=zone,
            north=float(north),
            east=float(east),
            population=int(people),
        )


def _read(name: str) -> str:
    return gzip.decompress(resource("gazetteer", name).read_bytes()).decode()


def _region(line: str) -> tuple[str, Localised]:
    code, fr, en, ar = line.split("\t")
    return code, Localised(fr, en, ar)


@cache
def load() -> Gazetteer:
    """Return the gazetteer, read once."""
    regions = dict(map(_region, _read("regions.tsv.gz").split("\n")))
    return Gazetteer(_read("cities.tsv.gz").split("\n"), _read("names.txt.gz"), regions)
