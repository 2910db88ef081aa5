"""The boards of steps 2 and 5: three statements, whatever their length."""

from sqlalchemy import Engine, event

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.steps.boards import challenge_board, recommendation_board
from mc2cm_desk.services.steps import challenges, commitments, recommendations


def test_a_board_is_opened_by_three_statements(library: Library, seville: Event) -> None:
    said = challenges.add_from_line(library, seville.id, "Peu de moyens @tunis")
    one = recommendations.add_from_line(library, seville.id, "Former les agents >local @lyon !1")
    challenges.vote(library, seville.id, said.id)
    commitments.add(library, seville.id, what=Localised(fr="Ouvrir"), recommendation=one.id)
    sent: list[str] = []

    def note(*told: object) -> None:
        if (statement := str(told[2])) != "BEGIN":
            sent.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        for board in (challenge_board, recommendation_board):
            # Another opening of the library has read nothing yet.
            with Library.open(library.folder, read_only=True) as afresh:
                sent.clear()
                expected = board(afresh, seville.id)
            folder = library.folder
            library.close()
            with Library.open(folder) as opened:
                sent.clear()
                assert board(opened, seville.id) == expected
                assert len(sent) <= 3
                sent.clear()
                board(opened, seville.id)
                assert sent == []
    finally:
        event.remove(Engine, "before_cursor_execute", note)
