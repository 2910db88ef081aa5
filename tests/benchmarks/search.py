"""Search as one types: the service against a bare full-text prefix query."""

import random
import sqlite3
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import import_10k
from pairs import Pair

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.names import fold, transliteration_key
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.exchange.participants import importing
from mc2cm_desk.exchange.tables.spreadsheet import read_table
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people.participants import ParticipantRow
from mc2cm_desk.services.text import search as service

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mc2cm_desk.ui.core.desk import Desk

PEOPLE, RECOMMENDATIONS = 10_000, 50_000
TYPED = ("participante 00012", "lyon", "seville", "p99", "ville de tunis", "zzz")
WORDS = [
    "former",
    "équipes",
    "communication",
    "municipales",
    "récits",
    "migration",
    "campagnes",
    "locales",
    "quartiers",
    "associer",
    "communautés",
    "élaboration",
    "diffusion",
    "messages",
    "renforcer",
    "coordination",
    "sensibilisation",
    "national",
    "partager",
    "pratiques",
    "pairs",
    "soutenir",
    "villes",
    "ressources",
    "expertise",
    "données",
    "accueil",
    "logement",
    "emploi",
    "école",
    "santé",
    "langue",
    "culture",
    "jeunesse",
    "participation",
    "médias",
    "désinformation",
]


def pairs() -> list[Pair]:
    """Measure every beginning of 40 words; the hits must contain what was typed."""
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "lib") as library:
        texts = _filled(library)
        bare = _bare(Path(folder) / "bare.sqlite", texts)
        chosen = random.Random(3).sample(texts, 40)
        typed = [fold(text).split()[-1][:n] for text in chosen for n in range(1, 9)]
        ours: list[float] = []
        theirs: list[float] = []
        for words in typed:
            begun = time.perf_counter()
            hits = service.everything(library, words)
            between = time.perf_counter()
            rows = bare.execute(
                "SELECT rowid, title FROM bare WHERE bare MATCH ? LIMIT 50", (f'"{words}"*',)
            ).fetchall()
            ended = time.perf_counter()
            ours.append((between - begun) * 1000)
            theirs.append((ended - between) * 1000)
            assert len(hits) >= len(rows)
            assert all(_contains(hit.title, words) for hit in hits)
        bare.close()
        slowest = statistics.quantiles(ours, n=20)[-1]
    frame = Pair("search-within-a-frame", [slowest], [16.0], "ms", 1)
    return [Pair("search", ours, theirs, "ms", 5), frame, *_painted()]


def _painted() -> list[Pair]:
    """Type and erase in the participants' list; a sample is from the key to the painted rows."""
    from PySide6.QtTest import QTest

    from mc2cm_desk.ui.app.start import dressed_application
    from mc2cm_desk.ui.core.desk import Desk
    from mc2cm_desk.ui.participants.screen import ParticipantsScreen
    from mc2cm_desk.ui.shell.placement import FIRST_SIZE

    application = dressed_application("fr")
    samples: list[float] = []
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "lib") as library:
        event = _listed(library, Path(folder))
        desk = Desk(library)
        screen = ParticipantsScreen(desk, event)
        screen.resize(*FIRST_SIZE)
        screen.show()
        _answered(application, desk)
        assert screen.rows.rowCount() == import_10k.ROWS
        for typed in TYPED:
            for key in (*typed, *("\b" for _ in typed)):
                begun = time.perf_counter()
                QTest.keyClicks(screen.head.search, key)
                _answered(application, desk)
                samples.append((time.perf_counter() - begun) * 1000)
                words = fold(screen.head.search.text()).split()
                shown = [f" {fold(_all_of(one.row))}" for one in screen.rows.records]
                assert all(f" {word}" in known for known in shown for word in words)
            assert screen.rows.rowCount() == import_10k.ROWS
        screen.close()
        desk.close()
    often = statistics.quantiles(samples, n=20)[-1]
    return [
        Pair("search-painted-median", samples, [16.0], "ms", 1),
        Pair("search-painted-95-of-100", [often], [16.0], "ms", 1),
        Pair("search-painted-slowest", [max(samples)], [16.0], "ms", 1),
    ]


def _answered(application: "QApplication", desk: "Desk") -> None:
    """Let the window go on until everything is read and shown."""
    begun = time.perf_counter()
    application.processEvents()
    while not desk.is_idle:
        application.processEvents()
        assert time.perf_counter() - begun < 60, "the desk is never idle"
    # What Qt paints behind the last answer.
    application.processEvents()


def _listed(library: Library, folder: Path) -> str:
    event = import_10k.new_event(library)
    table = read_table(import_10k.written_list(folder / "list.xlsx"))
    importing.apply(library, importing.plan(library, event, table))
    return event


def _all_of(row: ParticipantRow) -> str:
    parts = [
        row.person.sorting_name,
        row.person.email,
        *(row.city.name.texts() if row.city else ()),
    ]
    return " ".join([*parts, row.organisation.name if row.organisation else ""])


def _contains(title: str, words: str) -> bool:
    said = f"{fold(title)} {transliteration_key(title)}".split()
    return any(word.startswith(words) for word in said)


def _filled(library: Library) -> list[str]:
    chance = random.Random(4)
    texts: list[str] = []
    with library.write("import") as work:
        for number in range(PEOPLE):
            person = Person(id=work.new_id(), family_name=f"{chance.choice(WORDS)}{number:05d}")
            work.add(person, Participant(id=work.new_id(), event="e", person=person.id))
            texts.append(person.family_name)
        for _ in range(RECOMMENDATIONS):
            text = " ".join(chance.choices(WORDS, k=9))
            work.add(Recommendation(id=work.new_id(), event="e", text=Localised(fr=text)))
            texts.append(text)
    return texts


def _bare(path: Path, texts: list[str]) -> sqlite3.Connection:
    connection = sqlite3.connect(path)
    connection.execute(
        "CREATE VIRTUAL TABLE bare USING fts5(title, prefix='1 2 3', "
        "tokenize='unicode61 remove_diacritics 2')"
    )
    connection.executemany("INSERT INTO bare(title) VALUES (?)", [(fold(t),) for t in texts])
    connection.commit()
    return connection
