"""Merging two organisations of forty people; what is likely the same among ten thousand people.

The merge stands beside the 50 ms that it may take with its commit on the disk, the proposals beside
a tenth of the comparison of all pairs by rapidfuzz (its C code, the ratio of names alone).
"""

import random
import tempfile
import time
from datetime import date
from pathlib import Path

from pairs import Pair, alternate
from rapidfuzz import fuzz, process

from mc2cm_desk.domain.door.badge_token import new_token
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.services import history
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.places import cities
from mc2cm_desk.services.places.directory.merging import merge
from mc2cm_desk.services.places.directory.preview import preview
from mc2cm_desk.services.places.directory.proposals import proposals

MOST = 50.0
OF_EACH, MANY, ROUNDS = 40, 10_000, 15
FAMILIES = ("Ben Ali", "Trabelsi", "El Fassi", "Haddad", "Martin", "Garcia", "Rossi", "Yilmaz")
GIVEN = ("Mohamed", "Sara", "Anne", "Karim", "Leïla", "José", "Giulia", "Ahmet", "Fatima", "Nadia")


def pairs() -> list[Pair]:
    """Measure in a library with an event of ten thousand people."""
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "lib") as library:
        first, second = filled(library)
        merged: list[float] = []
        seen: list[float] = []
        for _ in range(ROUNDS):
            begun = time.perf_counter()
            preview(library, DirectoryKind.ORGANISATION, first, [second])
            seen.append((time.perf_counter() - begun) * 1000)
            begun = time.perf_counter()
            merge(library, DirectoryKind.ORGANISATION, first, [second])
            merged.append((time.perf_counter() - begun) * 1000)
            history.undo(library)
        names = [fold(one.name) for one in library.find(Person)]
        ours, theirs = alternate(
            lambda: proposals(library, DirectoryKind.PERSON),
            lambda: [
                process.extract(one, names, scorer=fuzz.ratio, score_cutoff=95, limit=5)
                for one in names[: MANY // 10]
            ],
            2,
        )
        return [
            Pair("merge_organisations", merged, [MOST], "ms", 1),
            Pair("merge_organisations-preview", seen, [MOST], "ms", 1),
            Pair("same-people-10k", ours, theirs, "ms", 1),
        ]


def filled(library: Library) -> tuple[str, str]:
    """Make people of organisations; return two organisations of forty people each."""
    chosen = random.Random(7)
    event = events.new(
        library,
        title=Localised(fr="Mesure"),
        first_day=date(2020, 6, 15),
        last_day=date(2020, 6, 16),
        host="Lyon",
    )
    places = [cities.ensure(library, name).id for name in ("Lyon", "Tunis", "Amman", "Turin")]
    with library.write("set-up") as work:
        bodies = [
            Organisation(id=work.new_id(), name=f"Organisation {n:03d}")
            for n in range(MANY // OF_EACH)
        ]
        work.add(*bodies)
        for number in range(MANY):
            person = Person(
                id=work.new_id(),
                family_name=f"{chosen.choice(FAMILIES)} {chosen.choice(FAMILIES)}{number // 7}",
                given_name=chosen.choice(GIVEN),
                email=f"p{number}@example.org",
            )
            participant = Participant(
                id=work.new_id(),
                event=event.id,
                person=person.id,
                organisation=bodies[number % len(bodies)].id,
                city=places[number % len(places)],
                token=new_token(),
                badge_printed=number % 2 == 0,
            )
            work.add(person, participant)
    return bodies[0].id, bodies[1].id
