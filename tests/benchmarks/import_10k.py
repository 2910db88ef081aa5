"""Reading, checking and keeping a list of 10 000 people, against openpyxl and ORM objects.

Both read the same workbook (the reference with openpyxl in read-only mode), refuse empty names,
wrong and repeated addresses, and keep for each row a person, a participation, one line for the
full-text search and one line of history each for person and participation, durably. The second
pair is a list of 150 rows from its file to the preview, against half a second.
"""

import json
import re
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import date
from pathlib import Path

import openpyxl
import xlsxwriter
from pairs import Pair, alternate
from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.exchange.participants import importing
from mc2cm_desk.exchange.participants.file import read_list
from mc2cm_desk.exchange.tables.spreadsheet import read_table
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.safety import backup

ROWS, ROUNDS, PREVIEWED = 10_000, 5, 150
HEADERS = ("Nom", "Prénom", "Courriel", "Ville", "Organisation", "Téléphone", "Fonction", "Genre")
CITIES = ("Séville", "Lyon", "Tunis", "Amman", "Turin", "Sfax", "Rabat", "Madrid")
INDEX = (
    "CREATE VIRTUAL TABLE search_index USING fts5(title, words, content='search_entry', "
    "content_rowid='number', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')"
)
INTO_INDEX = (
    "INSERT INTO search_index(rowid, title, words) SELECT number, title, words FROM search_entry"
)
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
                assert session.query(PersonRow).count() == ROWS
                assert session.query(HistoryRow).count() == 2 * ROWS
            engine.dispose()
        previews = _previews(Path(folder))
    return [Pair("import-10k", *samples, "ms", 1, faster=True), previews]


def _previews(folder: Path) -> Pair:
    """Measure a list of 150 rows from its file to the preview; the reference is the limit."""
    file = written_list(folder / "short.xlsx", PREVIEWED)
    spent: list[float] = []
    with Library.open(folder / "preview") as library:
        event_id = new_event(library)
        for _ in range(ROUNDS + 1):
            begun = time.perf_counter()
            plan = importing.plan(library, event_id, *read_list(file))
            spent.append((time.perf_counter() - begun) * 1000)
            assert len(plan.entries) == PREVIEWED
    return Pair("import-preview-150", spent[1:], [500.0] * ROUNDS, "ms", 1, faster=True)


def written_list(file: Path, rows: int = ROWS) -> Path:
    """Write a list of people as a workbook."""
    book = xlsxwriter.Workbook(str(file))
    sheet = book.add_worksheet("Inscrits")
    sheet.write_row(0, 0, HEADERS)
    for n in range(rows):
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
        plan = importing.plan(library, event_id, read_table(file))
        result = importing.apply(library, plan)
        assert result.written

    return run


class Base(DeclarativeBase):
    """The reference's own tables."""


class PersonRow(Base):
    """Somebody."""

    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    family: Mapped[str]
    given: Mapped[str]
    mail: Mapped[str] = mapped_column(unique=True)
    phone: Mapped[str]
    gender: Mapped[str]


class ParticipantRow(Base):
    """The same at the event."""

    __tablename__ = "participant"
    id: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[int] = mapped_column(index=True)
    city: Mapped[str]
    organisation: Mapped[str]
    function: Mapped[str]


class SearchRow(Base):
    """What is searched, beside the full-text index."""

    __tablename__ = "search_entry"
    number: Mapped[int] = mapped_column(primary_key=True)
    record: Mapped[str] = mapped_column(index=True)
    title: Mapped[str]
    words: Mapped[str]


class HistoryRow(Base):
    """What was written of a record."""

    __tablename__ = "history"
    number: Mapped[int] = mapped_column(primary_key=True)
    record: Mapped[str] = mapped_column(index=True)
    after: Mapped[str]


def _engine(file: Path) -> Engine:
    engine = create_engine(f"sqlite:///{file}")
    event.listen(engine, "connect", _durable)
    Base.metadata.create_all(engine)
    with engine.begin() as connection:
        connection.execute(text(INDEX))
    return engine


def _records(number: int, texts: list[str], mail: str) -> list[Base]:
    """Return the objects of one row: person, participation, search, two lines of history."""
    family, given, _, city, organisation, phone, function, gender = texts
    person = {"family": family, "given": given, "mail": mail, "phone": phone, "gender": gender}
    there = {"person": number, "city": city, "organisation": organisation, "function": function}
    words = f"{family} {given} {city} {organisation} {function}".casefold()
    return [
        PersonRow(id=number, **person),
        ParticipantRow(id=number, **there),
        SearchRow(record=f"p{number}", title=f"{family} {given}", words=words),
        HistoryRow(record=f"p{number}", after=json.dumps(person, ensure_ascii=False)),
        HistoryRow(record=f"t{number}", after=json.dumps(there, ensure_ascii=False)),
    ]


def _theirs(file: Path, engines: list[Engine]) -> Callable[[], None]:
    waiting = list(engines)

    def run() -> None:
        book = openpyxl.load_workbook(file, read_only=True, data_only=True)
        rows = list(book.active.iter_rows(values_only=True, min_row=2))
        book.close()
        seen: set[str] = set()
        kept: list[Base] = []
        for number, cells in enumerate(rows, start=1):
            texts = [str(cell).strip() if cell is not None else "" for cell in cells]
            mail = texts[2].lower()
            assert texts[0]
            assert MAIL.match(mail)
            assert mail not in seen
            seen.add(mail)
            kept += _records(number, texts, mail)
        with Session(waiting.pop()) as session:
            session.add_all(kept)
            session.flush()
            session.execute(text(INTO_INDEX))
            session.commit()

    return run


def _durable(connection: object, _record: object) -> None:
    execute = getattr(connection, "execute")  # noqa: B009
    execute("PRAGMA journal_mode=WAL")
    execute("PRAGMA synchronous=FULL")
