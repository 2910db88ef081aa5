"""Makes the table of cities and regions in resources/gazetteer from public sources.

    python i18n/gazetteer.py FOLDER

FOLDER holds what resources/gazetteer/README.md lists, under these names: ``cities500.json``,
``populated_places.json`` and ``subdivisions.tsv``.
"""

import gzip
import json
import re
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, hypot, radians
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from mc2cm_desk.domain.languages import LANGUAGES  # noqa: E402
from mc2cm_desk.domain.people.names import transliteration_key  # noqa: E402
from mc2cm_desk.domain.places.city_names import search_key  # noqa: E402

TARGET = ROOT / "resources" / "gazetteer"
COLUMNS = "\t".join(
    ("code", "country", "region", "zone", "north", "east", "people", "local", *LANGUAGES)
)

EUROPE = """
AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV
MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM UA VA XK
"""
SOUTH = "DZ EG EH JO LB LY MA PS SY TN"
AROUND = """
AE AM AZ BF BH BJ CI CM CV DJ ER GE GF GH GM GN GP GW IL IQ KW LR MG ML MQ MR NE NG OM QA RE SA SD
SL SN SO SS TD TG TR YE YT
"""
LEAST = dict.fromkeys((EUROPE + AROUND).split(), 15_000) | dict.fromkeys(SOUTH.split(), 5_000)
LEAST_ELSEWHERE = 150_000

ARABIC = frozenset("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي -")
SCHOLARLY = frozenset(
    [
        "AE",
        "BH",
        "DJ",
        "DZ",
        "EG",
        "EH",
        "IQ",
        "JO",
        "KW",
        "LB",
        "LY",
        "MA",
        "MR",
        "OM",
        "PS",
        "QA",
        "SA",
        "SD",
        "SO",
        "SY",
        "TN",
        "YE",
    ]
)
"""Countries whose names GeoNames often has in a transliteration with signs that nobody types."""
SIGNS = frozenset("\u0304\u0305\u0306\u0323\u0327\u0331")
"""Macron, overline, breve, dot below, cedilla, line below."""
TODAY = {703448: {"en": "Kyiv"}}
"""Names that have changed since the sources were made, by GeoNames' number."""
LOCAL_SCRIPTS = {
    "GREEK": ("GR", "CY"),
    "CYRILLIC": ("BG", "RS", "UA", "RU", "MK", "BY", "ME", "BA", "MD", "XK"),
    "HEBREW": ("IL", "PS"),
    "TIFINAGH": ("MA", "DZ", "LY", "TN"),
    "ARMENIAN": ("AM",),
    "GEORGIAN": ("GE",),
}
LONGEST_NAME = 40
NOT_A_CITY = re.compile(r"\d|arrondissement", re.IGNORECASE)


AN_AREA = re.compile(r"(?:ضلع|شهر|مقاطعة|محافظة|إقليم|قضاء|ناحية|مركز|بلدية|ولاية) ")
"""What the Arabic name of a city begins with where it was taken from that of its district."""
PERSIAN_AREA = re.compile(r"(?:استان|شهرستان|دهستان) ")


@dataclass(slots=True)
class Row:
    """One city as it is written into the table."""

    code: str
    country: str
    region: str
    zone: str
    north: float
    east: float
    population: int
    names: dict[str, str]
    local: str
    spoken: list[str]
    others: list[str]

    def line(self) -> str:
        """Return the entry as a line of the file."""
        facts = (self.code, self.country, self.region, self.zone)
        place = (f"{self.north:.3f}", f"{self.east:.3f}", str(self.population))
        names = (self.names.get(one, "") for one in LANGUAGES)
        return "\t".join(
            (*facts, *place, self.local, *("" if one == self.local else one for one in names))
        )

    def keys(self) -> str:
        """Return what it is found by: its own names, then a bar more and other spellings."""
        names = (self.local, *self.names.values(), *self.spoken)
        own = list(dict.fromkeys(filter(None, map(search_key, names))))
        arabic = search_key(self.names["ar"])
        more = [arabic.removeprefix("ال")] if arabic.startswith("ال") else []
        more += map(search_key, self.others)
        others = [name for name in dict.fromkeys(more) if name and name not in own]
        return f"|{'|'.join(own)}||{'|'.join(others)}|"


def read(folder: Path, name: str) -> Any:
    """Return the content of a JSON file."""
    return json.loads((folder / name).read_text(encoding="utf-8"))


def cities(folder: Path) -> Iterator[dict[str, Any]]:
    """Yield the cities of GeoNames that are large enough for where they lie."""
    small = read(folder, "cities500.json")
    wanted = {entry["code"]: entry for entry in places()}
    for city in small.values():
        if NOT_A_CITY.search(city["name"]):
            continue
        if city["population"] >= LEAST.get(city["countrycode"], LEAST_ELSEWHERE) or any(
            is_same(city, entry) for entry in wanted.values()
        ):
            yield city


def plain(name: str, country: str) -> str:
    """Return a transliterated name as people write it: Nālūt is Nalut."""
    if country not in SCHOLARLY:
        return name
    bare = "".join(char for char in unicodedata.normalize("NFD", name) if char not in SIGNS)
    return unicodedata.normalize("NFC", bare).translate(dict.fromkeys(map(ord, "‘ʻʼ’"), None))


def places() -> list[dict[str, Any]]:
    """Return the cities of our own vocabulary, with where they lie."""
    folder = ROOT / "resources" / "vocabularies"
    found: list[dict[str, Any]] = json.loads((folder / "city_places.json").read_text("utf-8"))
    return found


def is_same(city: dict[str, Any], entry: dict[str, Any]) -> bool:
    """Say whether a city is one of the project's own vocabulary: near it and of its name."""
    if city["countrycode"] != entry["country"]:
        return False
    east = (city["longitude"] - entry["east"]) * cos(radians(entry["north"]))
    if hypot(city["latitude"] - entry["north"], east) > 0.25:
        return False
    known = {search_key(name) for name in (city["name"], *city["alternatenames"])}
    return any(search_key(entry[language]) in known for language in LANGUAGES)


def script(text: str) -> str:
    """Return the script of the first letter."""
    letter = next((char for char in text if char.isalpha()), "")
    return unicodedata.name(letter, "").partition(" ")[0] if letter else ""


def arabic_name(city: dict[str, Any]) -> str:
    """Return the Arabic among the names in Arabic script, of which others are Persian or Urdu."""
    found = [
        AN_AREA.sub("", name, count=1)
        for name in city["alternatenames"]
        if set(name) <= ARABIC and len(name) > 1 and not PERSIAN_AREA.match(name)
    ]
    sounds = {
        transliteration_key(name) for name in city["alternatenames"] if script(name) == "LATIN"
    }

    def likely(name: str) -> tuple[int, int, int]:
        written = sum(char in "ةأإآطصضظقحعغ" for char in name)
        described = name.startswith("مدينة")
        return (transliteration_key(name) in sounds) - 2 * described, written, -len(name)

    return max(found, key=likely, default="")


def other_names(city: dict[str, Any]) -> list[str]:
    """Return spellings in Latin and Arabic script, and in that of the country."""
    found = [city["name"]]
    for name in city["alternatenames"]:
        kind = script(name)
        if len(name) > LONGEST_NAME or NOT_A_CITY.search(name) or "," in name or "(" in name:
            continue
        if kind == "LATIN":
            # Small letters are a transliteration of another script, three capitals an airport.
            if name[0].isupper() and not (len(name) <= 3 and name.isupper()):
                found.append(name)
        elif kind == "ARABIC" or city["countrycode"] in LOCAL_SCRIPTS.get(kind, ()):
            found.append(name)
    return found


def spellings_of_lists() -> dict[str, list[str]]:
    """Return what lists call the cities of our vocabulary, by their codes."""
    words = json.loads((ROOT / "resources" / "imports" / "answers.json").read_text("utf-8"))
    found: dict[str, list[str]] = words["city"]
    return found


def natural_earth(folder: Path) -> dict[int, dict[str, Any]]:
    """Return the French and English names of larger cities by the number of GeoNames."""
    features = read(folder, "populated_places.json")["features"]
    rows = [feature["properties"] for feature in features]
    return {int(row["GEONAMEID"]): row for row in rows if row["GEONAMEID"]}


def rows(folder: Path) -> list[Row]:
    """Return the table, the largest cities first."""
    named = natural_earth(folder)
    left = {entry["code"]: entry for entry in places()}
    spoken, arabic = spellings_of_lists(), read(Path(__file__).parent, "arabic_city_names.json")
    made: list[Row] = []
    for city in sorted(cities(folder), key=lambda one: -one["population"]):
        own = next((entry for entry in left.values() if is_same(city, entry)), None)
        if own is not None:
            del left[own["code"]]
        spellings = {search_key(name) for name in (city["name"], *city["alternatenames"])}
        names = {"ar": arabic_name(city)}
        for language in ("fr", "en"):
            said = (named.get(city["geonameid"]) or {}).get(f"NAME_{language.upper()}") or ""
            # Some names there are of another place: only those that GeoNames knows too.
            local = plain(city["name"], city["countrycode"])
            names[language] = said if search_key(said) in spellings else local
        local = plain(city["name"], city["countrycode"])
        if said := arabic.get(city["countrycode"], {}).get(local):
            names["ar"] = said
        names |= TODAY.get(city["geonameid"], {})
        if own is not None:
            names = {str(language): own[language] for language in LANGUAGES}
        made.append(
            Row(
                own["code"] if own else "",
                city["countrycode"],
                f"{city['countrycode']}.{city['admin1code']}",
                city["timezone"],
                city["latitude"],
                city["longitude"],
                city["population"],
                names,
                plain(city["name"], city["countrycode"]),
                spoken.get(own["code"], []) if own else [],
                other_names(city),
            )
        )
    if left:
        print("not found:", ", ".join(left))
    return made


def regions(folder: Path, wanted: set[str]) -> list[str]:
    """Return the lines of regions: GeoNames' code, then French, English, Arabic names."""
    ours = read(Path(__file__).parent, "region_names.json")
    lines: list[str] = []
    for line in (folder / "subdivisions.tsv").read_text(encoding="utf-8").splitlines():
        name, _, code, _, _, others, level, *_ = line.split("\t")
        if code not in wanted or level != "1":
            continue
        arabic = [one for one in others.split("|") if one and set(one) <= ARABIC]
        name = plain(name, code[:2])
        # Of مدنين and ولاية مدنين, the name alone.
        short = min(arabic, key=len, default="").removeprefix("ولاية ").removeprefix("محافظة ")
        lines.append("\t".join((code, *ours.get(code, (name, name, short)))))
    return sorted(lines)


def write(name: str, lines: list[str]) -> None:
    """Write a packed file of lines, the same for the same lines."""
    data = gzip.compress("\n".join(lines).encode(), 9, mtime=0)
    (TARGET / name).write_bytes(data)
    print(f"{name}: {len(lines)} lines, {len(data) / 1024:.0f} KiB")


def main() -> None:
    """Write the three files."""
    folder = Path(sys.argv[1])
    table = rows(folder)
    write("cities.tsv.gz", [COLUMNS, *(row.line() for row in table)])
    write("names.txt.gz", [row.keys() for row in table])
    header = "\t".join(("code", *LANGUAGES))
    write("regions.tsv.gz", [header, *regions(folder, {row.region for row in table})])


if __name__ == "__main__":
    main()
