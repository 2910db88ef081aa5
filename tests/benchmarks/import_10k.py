"""Reading, checking and keeping a list of 10 000 people, against openpyxl and ORM objects."""

import re
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from datetime import date
from pathlib import Path

import openpyxl
import xlsxwriter
from pairs import Pair, alternate
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.participant import Participant
from mc2cm_desk.domain.person import Person
from mc2cm_desk.exchange import participants_import
from mc2cm_desk.exchange.spreadsheet import read_table
from mc2cm_desk.services import backup, events
from mc2cm_desk.services.library import Library

ROWS, ROUNDS = 10_000, 5
HEADERS = ("Nom", "Prénom", "Courriel", "Ville", "Organisation", "Téléphone", "Fonction", "Genre")
CITIES = ("Séville", "Lyon", "Tunis", "Amman", "Turin", "Sfax", "Rabat", "Madrid")
MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[a-z]{2,}\Z", re.IGNORECASE)


def pairs() -> list[Pair]:
    """Measure reading, checking and keeping a list; both must have kept every row.

    The empty library and the empty tables of the reference are made before; both commits are
    durable.
    """
    with tempfile.TemporaryDirectory() as folder, ExitStack() as opened:
        file = written_list(Path(folder) / "list.xlsx")
        libraries = [
            opened.enter_context(Library.open(Path(folder) / f"library-{number}"))
            for number in range(ROUNDS + 1)
        ]
        engines = [_engine(Path(folder) / f"orm-{number}.sqlite") for number in range(ROUNDS + 1)]
        samples = alternate(_ours(file, libraries), _theirs(file, engines), ROUNDS)
        for library in libraries:
            with library.read() as view:
                assert len(view.find(Participant)) == ROWS
                assert len(view.find(Person)) == ROWS
            assert backup.check(library).is_sound
        for engine in engines:
            with Session(engine) as session:
                assert session.query(Row).count() == ROWS
            engine.dispose()
    return [Pair("import-10k", *samples, "ms", 3, faster=True)]


def written_list(file: Path) -> Path:
    """Write the list of 10 000 people as a workbook."""
    book = xlsxwriter.Workbook(str(file))
    sheet = book.add_worksheet("Inscrits")
    sheet.write_row(0, 0, HEADERS)
    for n in range(ROWS):
        city = CITIES[n % len(CITIES)]
        sheet.write_row(
            n + 1,
            0,
            (
                f"Participante {n:05d}",
                "Prénom",
                f"p{n}@example.org",
                city,
                f"Ville de {city}",
                f"+34 600{n:06d}",
                "Agente",
                "FH"[n % 2],
            ),
        )
    book.close()
    return file


def new_event(library: Library) -> str:
    """Make the event that the list is for; return its id."""
    made = events.new(
        library,
        title=Localised(fr="Mesure"),
        first_day=date(2020, 6, 15),
        last_day=date(2020, 6, 15),
        host="Séville",
    )
    return made.id


def _ours(file: Path, libraries: list[Library]) -> Callable[[], None]:
    waiting = [(library, new_event(library)) for library in libraries]

    def run() -> None:
        library, event_id = waiting.pop()
        plan = participants_import.plan(library, event_id, read_table(file))
        result = participants_import.apply(library, plan)
        assert result.written

    return run


class Base(DeclarativeBase):
    """The reference's own tables."""


class Row(Base):
    """What a plain program would map."""

    __tablename__ = "participant"
    id: Mapped[int] = mapped_column(primary_key=True)
    family: Mapped[str]
    given: Mapped[str]
    mail: Mapped[str] = mapped_column(unique=True)
    city: Mapped[str]
    organisation: Mapped[str]
    phone: Mapped[str]
    function: Mapped[str]
    gender: Mapped[str]


def _engine(file: Path) -> Engine:
    engine = create_engine(f"sqlite:///{file}")
    event.listen(engine, "connect", _durable)
    Base.metadata.create_all(engine)
    return engine


def _theirs(file: Path, engines: list[Engine]) -> Callable[[], None]:
    waiting = list(engines)

    def run() -> None:
        book = openpyxl.load_workbook(file, read_only=True, data_only=True)
        rows = list(book.active.iter_rows(values_only=True, min_row=2))
        book.close()
        seen: set[str] = set()
        kept: list[Row] = []
        for cells in rows:
            texts = [str(cell).strip() if cell is not None else "" for cell in cells]
            mail = texts[2].lower()
            assert texts[0]
            assert MAIL.match(mail)
            assert mail not in seen
            seen.add(mail)
            kept.append(
                Row(
                    family=texts[0],
                    given=texts[1],
                    mail=mail,
                    city=texts[3],
                    organisation=texts[4],
                    phone=texts[5],
                    function=texts[6],
                    gender=texts[7],
                )
            )
        with Session(waiting.pop()) as session:
            session.add_all(kept)
            session.commit()

    return run


def _durable(connection: object, _record: object) -> None:
    execute = getattr(connection, "execute")  # noqa: B009
    execute("PRAGMA journal_mode=WAL")
    execute("PRAGMA synchronous=FULL")
