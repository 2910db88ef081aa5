"""A board and a list by keyboard: every move of the mouse has its key."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QImage
from pytestqt.qtbot import QtBot

from mc2cm_desk.ui.core.records import Column as TableColumn
from mc2cm_desk.ui.core.records import RecordsTable
from mc2cm_desk.ui.widgets.cards.board import Board, Column
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.tables.table import Table

ALT = Qt.KeyboardModifier.AltModifier
COLUMNS = [Column("l", "Local"), Column("n", "National"), Column("i", "International")]


def _faces(**columns: str) -> list[Card]:
    return [Card(id=i, title=f"Card {i}", column=c) for c, ids in columns.items() for i in ids]


@pytest.fixture
def board(dress: object, qtbot: QtBot) -> Board:
    made = Board()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    qtbot.waitExposed(made)
    made.show_board(COLUMNS, _faces(l="abc", n="d"))
    return made


def _list(board: Board, column: int) -> CardList:
    return board.columns[column].list


@pytest.mark.parametrize(
    ("card", "key", "column", "before"),
    [
        ("a", Qt.Key.Key_Down, "l", "c"),
        ("b", Qt.Key.Key_Down, "l", ""),
        ("c", Qt.Key.Key_Up, "l", "b"),
        ("a", Qt.Key.Key_Right, "n", ""),
    ],
)
def test_alt_and_an_arrow_ask_for_a_move(
    board: Board, qtbot: QtBot, card: str, key: Qt.Key, column: str, before: str
) -> None:
    board.choose(card, focus=True)
    with qtbot.waitSignal(board.moved) as moved:
        qtbot.keyClick(_list(board, 0), key, ALT)

    assert moved.args == [card, column, before]


def test_nothing_moves_over_the_edge(board: Board, qtbot: QtBot) -> None:
    board.choose("a", focus=True)
    with qtbot.assertNotEmitted(board.moved):
        qtbot.keyClick(_list(board, 0), Qt.Key.Key_Up, ALT)
        qtbot.keyClick(_list(board, 0), Qt.Key.Key_Left, ALT)


def test_leading_and_trailing_change_sides_in_arabic(board: Board, qtbot: QtBot) -> None:
    board.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    board.choose("a", focus=True)
    with qtbot.waitSignal(board.moved) as moved:
        qtbot.keyClick(_list(board, 0), Qt.Key.Key_Left, ALT)

    assert moved.args == ["a", "n", ""]


def test_a_chosen_card_stays_chosen_when_it_moves(board: Board, qtbot: QtBot) -> None:
    board.choose("b")
    board.show_board(COLUMNS, _faces(l="ac", n="db"))

    assert board.current() == "b"
    assert _list(board, 1).current() == "b"


def test_the_next_card_is_chosen_when_the_chosen_one_goes(board: Board) -> None:
    board.choose("b")
    board.show_board(COLUMNS, _faces(l="ac"))

    assert board.current() == "c"


def test_the_last_card_that_goes_leaves_nothing_chosen(board: Board, qtbot: QtBot) -> None:
    board.choose("d")
    with qtbot.waitSignal(board.chosen) as chosen:
        board.show_board(COLUMNS, _faces(l="abc"))

    assert chosen.args == [""]


def test_only_one_card_is_chosen_on_the_whole_board(board: Board) -> None:
    board.choose("a")
    board.choose("d")

    assert not _list(board, 0).selectionModel().hasSelection()
    assert board.current() == "d"


def test_enter_opens_and_delete_asks_to_remove(board: Board, qtbot: QtBot) -> None:
    board.choose("a", focus=True)
    with qtbot.waitSignal(board.opened) as opened:
        qtbot.keyClick(_list(board, 0), Qt.Key.Key_Return)
    with qtbot.waitSignal(board.removed) as removed:
        qtbot.keyClick(_list(board, 0), Qt.Key.Key_Delete)

    assert opened.args == removed.args == ["a"]


def test_everything_on_a_card_is_read_out(board: Board) -> None:
    face = Card(id="1", title="Former les équipes", over="Défi", chips=(("Séville", "navy"),),
                pill=("Adoptée", "ok"), count="● 9")  # fmt: skip
    board.show_board(COLUMNS, [replace(face, column="l")])
    said = _list(board, 0).cards.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == "Défi, Former les équipes, Séville, Adoptée, ● 9"


def test_a_table_row_is_opened_and_checked_from_the_keyboard(dress: object, qtbot: QtBot) -> None:
    model: RecordsTable[Card] = RecordsTable(
        [TableColumn("title", lambda: "Title", lambda face: face.title)], checkable=True
    )
    table = Table()
    qtbot.addWidget(table)
    table.setModel(model)
    model.show([Card(id="a", title="one"), Card(id="b", title="two")])
    table.setCurrentIndex(model.index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)

    assert [face.id for face in model.checked()] == ["b"]
    assert opened.args == [1]


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_rows_of_a_table_are_painted_with_their_boxes_marks_and_choice(
    dress: object, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    model: RecordsTable[Card] = RecordsTable(
        [
            TableColumn("title", lambda: "Title", lambda face: face.title, strong=True),
            TableColumn("state", lambda: "State", lambda face: face.over, mark=lambda _face: "ok"),
        ],
        checkable=True,
    )
    table = Table()
    qtbot.addWidget(table)
    table.setLayoutDirection(direction)
    table.setModel(model)
    table.resize(420, 160)
    table.fit_columns([1, 1])
    seen: list[QImage] = []

    def look() -> None:
        seen.append(table.viewport().grab().toImage())

    look()
    for title, state in (("", ""), ("one", ""), ("one", "Present")):
        model.show([Card(id="a", title=title, over=state)])
        look()
    model.check_all(on=True)
    look()
    table.setCurrentIndex(model.index(0, 1))
    look()

    assert [place for place, (one, other) in enumerate(pairwise(seen)) if one == other] == []


def test_arrows_go_to_the_column_beside_and_tab_comes_to_one_column_alone(
    board: Board, qtbot: QtBot
) -> None:
    board.choose("b", focus=True)
    qtbot.keyClick(_list(board, 0), Qt.Key.Key_Right)
    assert board.current() == "d"
    qtbot.keyClick(_list(board, 1), Qt.Key.Key_Right)
    assert board.current() == "d"
    stops = [
        number
        for number in range(3)
        if _list(board, number).focusPolicy() == Qt.FocusPolicy.StrongFocus
    ]
    qtbot.keyClick(_list(board, 1), Qt.Key.Key_Left)

    assert stops == [1]
    assert board.current() == "a"


def test_a_press_in_a_rolled_list_takes_the_card_under_the_pointer(
    board: Board, qtbot: QtBot
) -> None:
    board.show_board(COLUMNS, _faces(l="bcdefghijklmnopqrstuvwxyz", n="a"))
    board.choose("a", focus=True)
    cards = _list(board, 0)
    qtbot.waitUntil(lambda: cards.verticalScrollBar().maximum() > 0)
    cards.verticalScrollBar().setValue(cards.verticalScrollBar().maximum())
    point = QPoint(cards.viewport().width() // 2, cards.viewport().height() // 2)
    under = cards.cards.card(cards.indexAt(point))
    assert under is not None

    # The window system gives the keyboard before it sends the press.
    cards.setFocus(Qt.FocusReason.MouseFocusReason)
    assert cards.current() == ""
    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=point)

    assert board.current() == under.id


def test_the_keyboard_comes_to_the_first_card_in_view(board: Board, qtbot: QtBot) -> None:
    board.show_board(COLUMNS, _faces(l="bcdefghijklmnopqrstuvwxyz", n="a"))
    board.choose("a", focus=True)
    cards = _list(board, 0)
    qtbot.waitUntil(lambda: cards.verticalScrollBar().maximum() > 0)
    at = cards.verticalScrollBar().maximum() // 2
    cards.verticalScrollBar().setValue(at)

    cards.setFocus(Qt.FocusReason.TabFocusReason)

    assert cards.current() not in ("", "b")
    assert cards.verticalScrollBar().value() == at


def test_a_card_is_dropped_into_an_empty_column_and_below_its_last_card(
    board: Board, qtbot: QtBot
) -> None:
    for place, id_ in ((2, "i"), (1, "n")):
        column = board.columns[place]
        carried = _list(board, 0).cards.mimeData([_list(board, 0).cards.index(0, 0)])
        at = QPointF(column.width() / 2, column.height() - 4)
        assert column.acceptDrops()
        dropped = QDropEvent(
            at,
            Qt.DropAction.MoveAction,
            carried,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        with qtbot.waitSignal(board.moved) as moved:
            column.dropEvent(dropped)
        assert moved.args == ["a", id_, ""]
