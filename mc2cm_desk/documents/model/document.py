"""A whole document: its parts, its covers, and the words that its pages say."""

from dataclasses import dataclass, field
from pathlib import Path

from mc2cm_desk.documents.look import Look, look
from mc2cm_desk.documents.model.blocks import Block, Heading, walk
from mc2cm_desk.domain.event.programme import PublicationLook
from mc2cm_desk.domain.languages import is_right_to_left


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the note; ``kicker`` is the small line above its heading, ``number`` its number.

    A part that ``divides`` opens on a page of its own, with what it holds; one that is ``signed``
    ends its page with a landscape.
    """

    heading: str
    anchor: str
    blocks: tuple[Block, ...]
    kicker: str = ""
    new_page: bool = True
    number: int = 0
    divides: bool = False
    signed: bool = False

    @property
    def entries(self) -> tuple[tuple[str, str], ...]:
        """What the contents name under the part: words and anchors."""
        return tuple(
            (block.text, block.anchor)
            for block in self.blocks
            if isinstance(block, Heading) and block.anchor and block.in_contents
        )


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page; ``picture`` is drawn by us where there is none."""

    series: str
    kicker: str
    title: str
    subtitle: str
    place_and_dates: str
    funding: str
    partners: tuple[str, ...]
    acronym: str
    picture: Path | None = None
    draft_mark: str = ""
    logos: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class BackCover:
    """The last page: what it was about, where to read on, and the cover's own foot.

    ``facts`` are (name, value, address or nothing); ``link`` is drawn as a code that a telephone
    reads, with ``link_words`` beside it.
    """

    about: str
    facts: tuple[tuple[str, str, str], ...] = ()
    link: str = ""
    link_words: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """The few words that the page itself says."""

    contents: str
    running_foot: str
    draft: str
    skip: str = ""
    """What leads those who hear a web page past its contents."""


def _programme_look() -> Look:
    return look(PublicationLook.PROGRAMME)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document in one language; without ``front`` it has no cover and no contents."""

    language: str
    title: str
    author: str
    subject: str
    keywords: tuple[str, ...] = ()
    cover: Cover
    words: Words
    imprint: tuple[Block, ...] = ()
    parts: tuple[Part, ...] = ()
    back: BackCover | None = None
    front: bool = True
    look: Look = field(default_factory=_programme_look)

    @property
    def anchors(self) -> frozenset[str]:
        """Every place that a link inside the document may name."""
        blocks = (*self.imprint, *(block for part in self.parts for block in part.blocks))
        inside = (anchor for block in walk(blocks) for anchor in block.anchors)
        return frozenset((*(part.anchor for part in self.parts), *inside))

    @property
    def is_right_to_left(self) -> bool:
        """Whether the document is read from right to left."""
        return is_right_to_left(self.language)
