"""Models over frozen records: they become any other list, moving only what differs."""

from dataclasses import dataclass
from random import Random

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from mc2cm_desk.ui.core.records import RECORD_ROLE, Column, RecordsModel, RecordsTable


@dataclass(frozen=True)
class Note:
    id: str
    text: str


def _notes(*words: str) -> list[Note]:
    return [Note(word[0], word) for word in words]


def _shown(model: RecordsModel[Note]) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.mark.parametrize("seed", range(25))
def test_any_list_becomes_any_other(seed: int, qtmodeltester: ModelTester) -> None:
    chance = Random(seed)
    model: RecordsModel[Note] = RecordsModel(lambda note: note.text)
    qtmodeltester.check(model)
    for _ in range(12):
        letters = chance.sample("abcdefghij", chance.randint(0, 10))
        wanted = [Note(letter, f"{letter}{chance.randint(0, 2)}") for letter in letters]
        model.show(wanted)
        assert model.records == wanted
        assert _shown(model) == [note.text for note in wanted]


def test_a_row_keeps_its_place_in_the_eye_while_others_come_and_go() -> None:
    model: RecordsModel[Note] = RecordsModel(lambda note: note.text)
    model.show(_notes("a", "b", "c"))
    kept = QPersistentModelIndex(model.index_of("b"))
    model.show(_notes("x", "c", "b now", "y"))

    assert kept.row() == 2
    assert kept.data(RECORD_ROLE).text == "b now"


def test_only_the_row_that_differs_is_painted_again(qtbot: object) -> None:
    model: RecordsModel[Note] = RecordsModel(lambda note: note.text)
    model.show(_notes("a", "b", "c"))
    painted: list[int] = []
    model.dataChanged.connect(lambda first, last: painted.extend((first.row(), last.row())))
    model.show(_notes("a", "b now", "c"))

    assert painted == [1, 1]


def test_ten_thousand_rows_turned_round_are_shown_at_once() -> None:
    model: RecordsModel[Note] = RecordsModel(lambda note: note.text)
    many = [Note(str(number), str(number)) for number in range(10_000)]
    model.show(many)
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.show(many[::-1])

    assert resets == [1]
    assert model.index_of("9999").row() == 0


def _table(edits: list[tuple[str, str, str]]) -> RecordsTable[Note]:
    return RecordsTable(
        [
            Column("id", lambda: "Id", lambda note: note.id),
            Column("text", lambda: "Text", lambda note: note.text, editable=True),
        ],
        checkable=True,
        edited=lambda note, name, text: edits.append((note.id, name, text)),
    )


def test_a_table_sorts_checks_and_sends_edits(qtmodeltester: ModelTester) -> None:
    edits: list[tuple[str, str, str]] = []
    table = _table(edits)
    table.show(_notes("b2", "a1", "c3"))
    qtmodeltester.check(table)
    table.sort(1)
    table.setData(table.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    table.setData(table.index(2, 1), "c4")
    table.setData(table.index(2, 0), "never")

    assert [note.text for note in table.records] == ["a1", "b2", "c3"]
    assert [note.id for note in table.checked()] == ["a"]
    assert edits == [("c", "text", "c4")]


def test_what_is_checked_stays_checked_when_the_table_is_shown_again() -> None:
    table = _table([])
    table.show(_notes("a", "b"))
    table.setData(table.index(1, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    table.show(_notes("b again", "c"))

    assert [note.text for note in table.checked()] == ["b again"]
