"""A paper of a few pages that belongs to no event."""

from collections.abc import Iterable

from mc2cm_desk.documents.look import look_of
from mc2cm_desk.documents.model import Block, Cover, Document, Part, Words
from mc2cm_desk.domain.event.programme import Programme


def document(
    programme: Programme, language: str, title: str, kicker: str, blocks: Iterable[Block]
) -> Document:
    """Return a document of one part without cover, in the programme's look."""
    return Document(
        language=language,
        title=title,
        author=programme.acronym or "MC2CM Desk",
        subject=title,
        cover=Cover(
            series="",
            kicker="",
            title=title,
            subtitle="",
            place_and_dates="",
            funding="",
            partners=(),
            acronym=programme.acronym,
        ),
        words=Words(contents="", running_foot=title, draft=""),
        parts=(Part(title, "paper", tuple(blocks), kicker),),
        front=False,
        look=look_of(programme),
    )
