"""A check-in through the service against look-up and durable insert by bare sqlite3."""

import random
import sqlite3
import tempfile
import uuid
from datetime import date
from pathlib import Path

from pairs import Pair, alternate

from mc2cm_desk.domain.check_in import CheckIn, Outcome
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.participant import Participant
from mc2cm_desk.domain.person import Person
from mc2cm_desk.domain.token import new_token
from mc2cm_desk.services import check_in, events
from mc2cm_desk.services.library import Library

PEOPLE, ROUNDS = 10_000, 400


def pairs() -> list[Pair]:
    """Measure 400 check-ins among 10 000 participants; all of them must be in afterwards."""
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "lib") as library:
        event = events.new(
            library,
            title=Localised(fr="Mesure"),
            first_day=date(2020, 6, 15),
            last_day=date(2020, 6, 15),
            host="Séville",
        )
        tokens = filled(library, event.id)
        with library.read() as view:
            synchronous = view.connection.exec_driver_sql("PRAGMA synchronous").scalar()
        assert synchronous == 2, "not durable: the comparison would mean nothing"
        bare = Bare(Path(folder) / "bare.sqlite", tokens)
        ours = iter(tokens)
        theirs = iter(tokens)

        def admit() -> None:
            result = check_in.check_in(library, event.id, next(ours))
            assert result.outcome is Outcome.ADMITTED

        samples = alternate(admit, lambda: bare.check_in(next(theirs)), ROUNDS, warm=20)
        assert len(library.find(CheckIn, event=event.id)) == ROUNDS + 20
        bare.connection.close()
    return [Pair("checkin", *samples, "ms", 6)]


def filled(library: Library, event: str) -> list[str]:
    """Put the people into the library; return their tokens in another order."""
    tokens: list[str] = []
    with library.write("import") as work:
        for number in range(PEOPLE):
            person = Person(id=work.new_id(), family_name=f"Participante {number:05d}")
            tokens.append(new_token())
            work.add(person)
            work.add(Participant(id=work.new_id(), event=event, person=person.id, token=tokens[-1]))
    random.Random(2).shuffle(tokens)
    return tokens


class Bare:
    """The least that a check-in can be: find the token, look for an entry, insert, commit."""

    def __init__(self, path: Path, tokens: list[str]) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.executescript(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
            "CREATE TABLE participant(id TEXT PRIMARY KEY, token TEXT, name TEXT);"
            "CREATE INDEX by_token ON participant(token);"
            "CREATE TABLE attendance(id TEXT PRIMARY KEY, participant TEXT, gate TEXT, at TEXT);"
            "CREATE INDEX by_participant ON attendance(participant, gate);"
        )
        rows = [(str(uuid.uuid4()), token, f"Participant {n}") for n, token in enumerate(tokens)]
        self.connection.execute("BEGIN")
        self.connection.executemany("INSERT INTO participant VALUES(?,?,?)", rows)
        self.connection.execute("COMMIT")

    def check_in(self, token: str) -> None:
        run = self.connection.execute
        run("BEGIN IMMEDIATE")
        who = run("SELECT id, name FROM participant WHERE token = ?", (token,)).fetchone()[0]
        run("SELECT 1 FROM attendance WHERE participant = ? AND gate = 'day'", (who,)).fetchone()
        row = (str(uuid.uuid4()), who, "day", "2020-06-15T06:30:00Z")
        run("INSERT INTO attendance VALUES(?,?,?,?)", row)
        run("COMMIT")
