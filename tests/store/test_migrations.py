"""Libraries of earlier versions, filled with the demonstration, brought up to date."""

import ast
import lzma
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.services import history, records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.safety import integrity
from mc2cm_desk.store import migrations
from mc2cm_desk.store.engine import DATABASE
from mc2cm_desk.store.migrations import lists_of_0010

KEPT = sorted((Path(__file__).parent / "libraries").glob("*.sqlite.xz"))
"""A library of each revision that people have; named by it."""


@pytest.fixture(params=KEPT, ids=lambda path: path.name[:4])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The folder of an older library, as it was."""
    folder = tmp_path / "older"
    folder.mkdir()
    (folder / DATABASE).write_bytes(lzma.decompress(request.param.read_bytes()))
    return folder


def rows_of(database: Path) -> dict[str, list[dict[str, Any]]]:
    def read() -> Iterator[tuple[str, list[dict[str, Any]]]]:
        with closing(sqlite3.connect(database)) as connection:
            connection.row_factory = sqlite3.Row
            statement = "SELECT name FROM sqlite_master WHERE type = 'table'"
            tables = {row["name"] for row in connection.execute(statement)}
            for name in tables.intersection(KINDS):
                found = connection.execute(f'SELECT * FROM "{name}" ORDER BY id')
                yield name, [dict(row) for row in found]

    return dict(read())


def test_the_records_of_an_older_library_are_as_they_were(older: Path) -> None:
    before = rows_of(older / DATABASE)
    Library.open(older).close()
    after = rows_of(older / DATABASE)

    assert sum(map(len, after.values())) > 1000
    for name, rows in before.items():
        assert len(after[name]) == len(rows)
        for was, now in zip(rows, after[name], strict=True):
            assert was == {column: now[column] for column in was}, name


def test_the_journal_of_an_older_library_tells_its_records(older: Path) -> None:
    with Library.open(older) as opened:
        # Attachments are files beside it, which are not kept here.
        faults = [one for one in integrity.check(opened).faults if not one.startswith("attachment")]
        assert faults == []
        assert opened.open_choices() == []


def test_texts_of_an_older_library_have_their_wordings_and_go_on(older: Path) -> None:
    with Library.open(older) as opened:
        card = opened.find(Recommendation)[0]
        assert history.wordings(opened, card.id, "text")[-1].value == card.text
        text = card.text.having("ar", "نص جديد")
        records.edit(opened, Recommendation, card.id, text=text, cities=("x", *card.cities))
        assert history.wordings(opened, card.id, "text")[-1].value == text
        history.undo(opened)
        kept = opened.require(Recommendation, card.id)
        assert (kept.text, kept.cities) == (card.text, card.cities)


def test_two_copies_brought_up_to_date_apart_have_the_same_journal(
    older: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / DATABASE).write_bytes((older / DATABASE).read_bytes())
    with Library.open(older) as one, Library.open(other) as two:
        assert one.operations_since({}).operations == two.operations_since({}).operations
        assert one.apply(two.operations_since({})).new == 0


def test_a_library_of_this_version_needs_no_migration(tmp_path: Path) -> None:
    Library.open(tmp_path / "new").close()
    assert migrations.HEAD in migrations.known()
    with closing(sqlite3.connect(tmp_path / "new" / DATABASE)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (
            migrations.HEAD,
        )


def test_a_migrated_library_has_the_indexes_of_a_new_one(older: Path, tmp_path: Path) -> None:
    Library.open(older).close()
    Library.open(tmp_path / "new").close()

    def indexes(folder: Path) -> set[tuple[str, str]]:
        with closing(sqlite3.connect(folder / DATABASE)) as connection:
            found = connection.execute("SELECT name, tbl_name FROM sqlite_master")
            return {(name, table) for name, table in found if not name.startswith("sqlite_")}

    assert indexes(older) == indexes(tmp_path / "new")


def test_a_migration_uses_nothing_of_the_program_that_changes() -> None:
    own = "mc2cm_desk.store.migrations"
    folder = Path(migrations.__file__).parent
    used = {
        module
        for file in (*folder.glob("versions/*.py"), *folder.glob("lists_of_*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        for module in _imported(node)
    }
    assert f"{own}.lists_of_0010" in used
    assert {
        one for one in used if one.startswith("mc2cm_desk") and not one.startswith(own)
    } == set()


def _imported(node: ast.AST) -> list[str]:
    match node:
        case ast.ImportFrom(module=str(module)):
            return [module]
        case ast.Import(names=names):
            return [one.name for one in names]
        case _:
            return []


def test_the_lists_of_the_journal_of_paths_are_written_as_they_always_were() -> None:
    assert lists_of_0010.spread(3) == ["1", "2", "3"]
    links = lists_of_0010.link_differences("cities", {"a": "1", "b": "2"}, ["b", "c", "a"])
    assert list(links) == [("cities/c", None, "3"), ("cities/a", "1", "4")]
    known: list[tuple[str, str, lists_of_0010.Leaves]]
    known = [("0", "1", {".value": "x"}), ("1", "2", {".value": "y"})]
    elements = lists_of_0010.element_differences("sources", known, [{".value": "z"}], iter(["new"]))
    assert list(elements) == [
        ("sources/1", "2", None),
        ("sources/0", "1", "1"),
        ("sources/0.value", "x", "z"),
    ]
