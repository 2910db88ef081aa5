"""A city found as it is typed: ours against one frame, and against a bare full-text query."""

import random
import sqlite3
import tempfile
import time
from pathlib import Path

from pairs import Pair

from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.city_names import search_key
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.places import cities, city_suggestions, gazetteer

FRAME = 16.0
"""Milliseconds from one key to what it shows."""

NAMES = ("Zarzis", "Séville", "طنجة", "الدار البيضاء", "Al Hoceïma", "Saint-Denis", "Lyon", "Xyzzy")
LANGUAGES = ("fr", "en", "ar")


def pairs() -> list[Pair]:
    """Measure every beginning of names in three languages, with 300 cities in the library."""
    everything = gazetteer.load()
    chosen = random.Random(5).sample(range(len(everything)), 40)
    names = [*NAMES, *(everything.city(row).name.text("ar") for row in chosen)]
    typed = [name[:length] for name in names for length in range(1, len(name) + 1)]
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "lib") as library:
        with library.write("add-city") as work:
            known = cities.known(work)
            for row in random.Random(6).sample(range(len(everything)), 300):
                cities.in_work(work, everything.city(row).local, country="", known_names=known)
        prepared = city_suggestions.CitySuggestions(library.find(City))
        bare = _bare(everything)
        ours: list[float] = []
        theirs: list[float] = []
        for number, text in enumerate(typed):
            begun = time.perf_counter()
            prepared.find(text, LANGUAGES[number % 3])
            between = time.perf_counter()
            bare.execute(
                "select rowid from names where names match ? limit 6", (f'"{search_key(text)}"*',)
            ).fetchall()
            ours.append((between - begun) * 1000)
            theirs.append((time.perf_counter() - between) * 1000)
    slowest = sorted(ours)[round(len(ours) * 0.99) - 1 :]
    return [
        Pair("gazetteer: 99th of 100 keys, ms, beside a frame", slowest, [FRAME], "ms", 1.0),
        Pair("gazetteer: a key, beside a bare full-text prefix query", ours, theirs, "ms", 100.0),
    ]


def _bare(everything: gazetteer.Gazetteer) -> sqlite3.Connection:
    bare = sqlite3.connect(":memory:")
    bare.execute("create virtual table names using fts5(text, prefix='1 2 3')")
    for row in range(len(everything)):
        city = everything.city(row)
        words = " ".join(map(search_key, (*city.name.texts(), city.local)))
        bare.execute("insert into names(rowid, text) values (?, ?)", (row, words))
    return bare
