"""What every block of the note is set with: its language, its width, the level of its headings."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.model import Document, Spans, plain
from mc2cm_desk.documents.renderers.pdf.pages import HeadingParagraph
from mc2cm_desk.documents.style import TEXT_WIDTH, for_language
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.documents.typesetting.text.words import Missing
from mc2cm_desk.documents.typesetting.text_style import TextStyle


@dataclass(slots=True)
class Setting:
    """How a document is set; ``missing`` gathers the characters that no font of ours has."""

    document: Document
    missing: list[Missing] = field(default_factory=list[Missing])
    draft: bool = False
    width: float = TEXT_WIDTH
    """Points across of the column that is being set."""
    level: int = 1
    """That of the last heading: none is skipped on the way down."""
    is_beside: bool = False
    """Whether it is what stands beside text: smaller, and not justified."""

    @property
    def language(self) -> str:
        """The language of the document."""
        return self.document.language

    @property
    def rtl(self) -> bool:
        """Whether the document is read from right to left."""
        return self.document.is_right_to_left

    @property
    def body(self) -> TextStyle:
        """The style of running text here."""
        return styles.SIDE if self.is_beside else styles.BODY

    @contextmanager
    def column(self, width: float, *, beside: bool | None = None) -> Generator[None]:
        """Set what is in it in a width, in points; ``beside`` as what stands beside text."""
        before = self.width, self.is_beside
        self.width = width
        if beside is not None:
            self.is_beside = beside
        yield
        self.width, self.is_beside = before

    def text(self, text: str | Spans, style: TextStyle, node: Node | None) -> TextParagraph:
        """Return running text in a style as the language needs it."""
        spans = plain(text) if isinstance(text, str) else text
        return TextParagraph(
            spans, for_language(style, self.language), self.language, node, missing=self.missing
        )

    def heading(
        self, text: str, style: TextStyle, node: Node, anchor: str, outline: int | None
    ) -> HeadingParagraph:
        """Return a heading; ``outline`` is its level among the bookmarks, None for none."""
        made = HeadingParagraph(
            plain(text),
            for_language(style, self.language),
            self.language,
            node,
            missing=self.missing,
        )
        made.anchor, made.outline_level, made.outline_text = anchor, outline, text
        return made
