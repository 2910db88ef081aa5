"""A check-in through the service against one durable insert by bare sqlite3.

Against pretix too where ``PRETIX_PYTHON`` names the interpreter of an environment where it is
installed and migrated (``PRETIX_CONFIG_FILE`` and ``DATA_DIR`` say where its database lies).
With pretix 2026.8.0 on SQLite, both durable, ours was 10 times faster: 2.2 and 21.9 ms in turn.
"""

import os
import random
import sqlite3
import subprocess
import tempfile
import uuid
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from pairs import Pair, alternate

from mc2cm_desk.domain.door.badge_token import new_token
from mc2cm_desk.domain.door.check_in import CheckIn, Outcome
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import FixedClock, Library

PEOPLE, ROUNDS = 10_000, 400
PRETIX_PEOPLE, PRETIX_ROUNDS, PRETIX_GOAL = 1000, 200, 8
"""pretix takes minutes to put ten thousand on its list; our list is never the shorter one."""


def pairs() -> list[Pair]:
    """Measure 400 check-ins among 10 000 participants; all of them must be in afterwards."""
    # The door is open on the days of the event alone.
    clock = FixedClock(datetime(2020, 6, 15, 7, 0, tzinfo=UTC))
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.open(Path(folder) / "lib", clock=clock) as library,
    ):
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
        bare = Bare(Path(folder) / "bare.sqlite")
        ours = iter(tokens)
        theirs = iter(tokens)

        def admit() -> None:
            result = check_in.check_in(library, event.id, next(ours))
            assert result.outcome is Outcome.ADMITTED

        samples = alternate(admit, lambda: bare.check_in(next(theirs)), ROUNDS, warm=20)
        assert len(library.find(CheckIn, event=event.id)) == ROUNDS + 20
        bare.connection.close()
        found = [Pair("checkin", *samples, "ms", 4)]
        interpreter = os.environ.get("PRETIX_PYTHON", "")
        if interpreter:
            with pretix(interpreter) as peer:
                theirs_too = Peer(peer)
                again = alternate(admit, theirs_too.check_in, PRETIX_ROUNDS, warm=20)
            spent = theirs_too.spent[20:]
            found.append(Pair("checkin-pretix", again[0], spent, "ms", PRETIX_GOAL, faster=True))
    return found


@contextmanager
def pretix(interpreter: str) -> Generator[subprocess.Popen[str]]:
    """Start pretix with people on its list, ready for a first check-in."""
    script = Path(__file__).with_name("pretix_checkin.py")
    hidden = ("PYTHONPATH", "QT_QPA_PLATFORM")
    own = {name: value for name, value in os.environ.items() if name not in hidden}
    with subprocess.Popen(
        [interpreter, str(script), str(PRETIX_PEOPLE)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=own,
    ) as peer:
        assert peer.stdout is not None
        assert any(line == "ready\n" for line in peer.stdout), "pretix did not start"
        yield peer


class Peer:
    """Check-ins by pretix, timed where they happen: the way between the programs counts for none.

    Attributes:
        spent: milliseconds of each.
    """

    def __init__(self, peer: "subprocess.Popen[str]") -> None:
        self._peer = peer
        self.spent: list[float] = []

    def check_in(self) -> None:
        assert self._peer.stdin is not None
        assert self._peer.stdout is not None
        self._peer.stdin.write("\n")
        self._peer.stdin.flush()
        self.spent.append(float(self._peer.stdout.readline()))


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
    """The least that keeps a check-in: one row, on the disk before the next."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.executescript(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
            "CREATE TABLE attendance(id TEXT PRIMARY KEY, participant TEXT, gate TEXT, at TEXT);"
            "CREATE INDEX by_participant ON attendance(participant, gate);"
        )

    def check_in(self, token: str) -> None:
        run = self.connection.execute
        run("BEGIN IMMEDIATE")
        row = (str(uuid.uuid4()), token, "day", "2020-06-15T06:30:00Z")
        run("INSERT INTO attendance VALUES(?,?,?,?)", row)
        run("COMMIT")
