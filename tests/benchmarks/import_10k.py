"""Reading, checking and keeping a list of 10 000 people, against openpyxl and ORM objects."""

import re
import tempfile
from collections.abc import Callable
from datetime import date
from itertools import count
from pathlib import Path

import openpyxl
import xlsxwriter
from pairs import Pair, alternate
from sqlalchemy import create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.participant import Participant
from mc2cm_desk.exchange import participants_import
from mc2cm_desk.exchange.spreadsheet import read_table
from mc2cm_desk.services import events
from mc2cm_desk.services.library import Library

ROWS, ROUNDS = 10_000, 3
HEADERS = ("Nom", "Prénom", "Courriel", "Ville", "Organisation", "Téléphone", "Fonction", "Genre")
CITIES = ("Séville", "Lyon", "Tunis", "Amman", "Turin", "Sfax", "Rabat", "Madrid")
MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[a-z]{2,}\Z", re.IGNORECASE)


def pairs() -> list[Pair]:
    """Measure three imports of each kind; both must have kept every row."""
    with tempfile.TemporaryDirectory() as folder:
        file = _list(Path(folder) / "list.xlsx")
        number = count()
        samples = alternate(
            _ours(file, Path(folder), number), _theirs(file, Path(folder), number), ROUNDS
        )
    return [Pair("import-10k", *samples, "ms", 3, faster=True)]


def _list(file: Path) -> Path:
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


def _ours(file: Path, folder: Path, number: "count[int]") -> Callable[[], None]:
    def run() -> None:
        with Library.open(folder / f"library-{next(number)}") as library:
            made = events.new(
                library,
                title=Localised(fr="Mesure"),
                first_day=date(2020, 6, 15),
                last_day=date(2020, 6, 15),
                host="Séville",
            )
            plan = participants_import.plan(library, made.id, read_table(file))
            result = participants_import.apply(library, plan)
            assert result.written
            assert len(library.find(Participant, event=made.id)) == ROWS

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


def _theirs(file: Path, folder: Path, number: "count[int]") -> Callable[[], None]:
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
        engine = create_engine(f"sqlite:///{folder}/orm-{next(number)}.sqlite")
        event.listen(engine, "connect", _durable)
        Base.metadata.create_all(engine)
        with Session(engine) as session:
            session.add_all(kept)
            session.commit()
            assert session.query(Row).count() == ROWS
        engine.dispose()

    return run


def _durable(connection: object, _record: object) -> None:
    execute = getattr(connection, "execute")  # noqa: B009
    execute("PRAGMA journal_mode=WAL")
    execute("PRAGMA synchronous=FULL")
