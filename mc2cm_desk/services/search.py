"""Search everything by beginnings of words, in one event or in all."""

from dataclasses import dataclass

from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.record import Record
from mc2cm_desk.services.library import Library
from mc2cm_desk.store import search_index


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that contains the words."""

    kind: type[Record]
    record: str
    event: str
    title: str


def everything(
    library: Library, words: str, *, event: str = "", kind: str = "", limit: int = 50
) -> list[Hit]:
    """Return what contains every word or beginning of a word, accents and case aside.

    ``kind`` is a name of `domain.kinds.KINDS`; empty words find nothing.
    """
    with library.read() as view:
        found = search_index.query(view.connection, words, event=event, kind=kind, limit=limit)
    return [Hit(KINDS[name], record, of, title) for name, record, of, title in found]
