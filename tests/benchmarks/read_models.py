"""Read models on 2 000 recommendations, after a commit and when they are read first.

References are figures: 2 ms of processor time for each read model after a commit, 3 statements for
a board of 500 that nothing was read of before.
"""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pairs import Pair
from sqlalchemy import Engine, event

from mc2cm_desk.domain.library.order import spread
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.recommendation import AddresseeLevel, Recommendation
from mc2cm_desk.exchange import demonstration
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.event.overview import event_overview, overviews
from mc2cm_desk.services.read_models.note.completeness import percent
from mc2cm_desk.services.read_models.note.contents import note_contents
from mc2cm_desk.services.read_models.steps.boards import challenge_board, recommendation_board
from mc2cm_desk.services.read_models.steps.known_words import known_words
from mc2cm_desk.services.steps import entries, near_duplicates, recommendations
from mc2cm_desk.ui.shell.rail.facts import read_facts

BESIDE, ROUNDS, LIMIT = 2000, 15, 2.0
ON_BOARD, STATEMENTS = 500, 3


def pairs() -> list[Pair]:
    """Measure every read model that is shown while people write."""
    with tempfile.TemporaryDirectory() as folder:
        with Library.open(Path(folder) / "long") as library:
            found = [_after_commits(library, *one) for one in _models(library)]
        return [*found, *_statements(Path(folder) / "short")]


def _fill(library: Library, event_id: str, number: int) -> None:
    with library.write("fill") as work:
        for place, key in enumerate(spread(number)):
            text = Localised(fr=f"Recommandation {place} sur le sujet {place % 13} " + "mot " * 20)
            made = Recommendation(
                id=work.new_id(),
                event=event_id,
                text=text,
                code=f"Z-{place + 1:02d}",
                order=f"z{key}",
                levels=(AddresseeLevel.LOCAL,),
            )
            work.add(made)


Model = tuple[str, str, Callable[[], object]]


def _models(library: Library) -> list[Model]:
    event_id = demonstration.opened(library).id
    _fill(library, event_id, BESIDE)

    def suggestions() -> object:
        with library.read() as view:
            return entries.suggestions(view, event_id, "fr")

    read: dict[str, Callable[[], object]] = {
        "facts": lambda: read_facts(library, event_id, "fr"),
        "overview": lambda: event_overview(library, event_id),
        "home": lambda: overviews(library),
        "recommendations": lambda: recommendation_board(library, event_id),
        "challenges": lambda: challenge_board(library, event_id),
        "note": lambda: note_contents(library, event_id, "fr"),
        "percent": lambda: percent(library, event_id, "fr"),
        "words": lambda: known_words(library, event_id),
        "suggestions": suggestions,
        "near": lambda: near_duplicates.recommendations(library, event_id, "Former les agents"),
    }
    return [(name, event_id, model) for name, model in read.items()]


def _after_commits(library: Library, name: str, event_id: str, model: Callable[[], object]) -> Pair:
    spent: list[float] = []
    for number in range(-1, ROUNDS):
        recommendations.add(library, event_id, Localised(fr=f"Encore une {number}"))
        begun = time.process_time()
        model()
        if number >= 0:
            spent.append(1000 * (time.process_time() - begun))
    return Pair(f"read-{name}", spent, [LIMIT], "ms", 1)


def _statements(folder: Path) -> list[Pair]:
    with Library.open(folder) as library:
        event_id = demonstration.opened(library).id
        _fill(library, event_id, ON_BOARD)
    sent: list[str] = []

    def note(*told: object) -> None:
        if (statement := str(told[2])) != "BEGIN":
            sent.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    found: list[Pair] = []
    for name, board in (
        ("recommendations", recommendation_board),
        ("challenges", challenge_board),
    ):
        with Library.open(folder) as library:
            sent.clear()
            board(library, event_id)
            counted = float(len(sent))
        found.append(Pair(f"open-{name}", [counted], [float(STATEMENTS)], "statements", 1))
    event.remove(Engine, "before_cursor_execute", note)
    return found
