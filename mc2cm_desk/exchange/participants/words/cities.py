"""What a list leaves open of its cities: names of several countries, and names of none."""

import re
from collections.abc import Iterable, Iterator, Sequence

from mc2cm_desk.domain.places.city import City
from mc2cm_desk.exchange.participants.remarks import Remark
from mc2cm_desk.exchange.participants.row import ParsedRow
from mc2cm_desk.services.places import city_texts, countries
from mc2cm_desk.services.places.city_texts import CityNames

_LETTERS_BESIDE = re.compile(r"\w(?:\s*,\s*|\s+[(\[/–-]?\s*)([A-Z]{2})[)\]]?\s*$")
"""Two capitals behind a name: of a country, a province or a state."""
_WITH_PROVINCES = frozenset(("IT", "ES", "CH"))
"""Countries whose own lists put the letters of the province behind a city."""
MOST_NAMES = 8
"""Names that one remark lists."""


def remarks(rows: Sequence[ParsedRow], cities: Iterable[City]) -> Iterator[Remark]:
    """Yield a remark for each city of a list whose country would be a guess, and one for others.

    ``cities`` are those of the library: what they decide is no guess.
    """
    names = CityNames(cities)
    countries = {row.city: row.country for row in rows if row.city and row.country}
    found: dict[str, list[int]] = {}
    for row in rows:
        if row.city and not (row.country or countries.get(row.city)):
            found.setdefault(row.city, []).append(row.row)
    yield from _contradicted(rows, names)
    unknown: list[str] = []
    for city, numbers in found.items():
        parsed = city_texts.read(city, names=names)
        lands = sorted({one.country for one in parsed.choices})
        if len(lands) > 1 and not parsed.country:
            values = {"countries": tuple(lands)}
            yield Remark("city-ambiguous", city, row=numbers[0], count=len(numbers), values=values)
        elif not (parsed.city or parsed.known or parsed.country):
            unknown.append(city)
    if unknown:
        shown = ", ".join(unknown[:MOST_NAMES]) + (" …" if len(unknown) > MOST_NAMES else "")
        yield Remark("cities-without-country", shown, count=len(unknown))


def _contradicted(rows: Sequence[ParsedRow], names: CityNames) -> Iterator[Remark]:
    """Yield a remark for each city whose letters are those of another country: «Paris, TX»."""
    found: dict[str, list[ParsedRow]] = {}
    for row in rows:
        if row.city and _LETTERS_BESIDE.search(row.city):
            found.setdefault(row.city, []).append(row)
    for city, mine in found.items():
        letters = _LETTERS_BESIDE.search(city)
        parsed = city_texts.read(city, country=mine[0].country, names=names)
        country = parsed.country or (parsed.known.country if parsed.known is not None else "")
        if letters is None or not country or country in _WITH_PROVINCES:
            continue
        if countries.code_of(letters[1]) != country:
            values = {"countries": (country,), "letters": letters[1]}
            yield Remark(
                "city-letters-beside", city, row=mine[0].row, count=len(mine), values=values
            )
