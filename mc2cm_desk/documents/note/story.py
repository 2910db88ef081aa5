"""The whole note from cover to last page, with the structure that its pages carry."""

from collections.abc import Iterable

from reportlab.platypus import Flowable, NextPageTemplate, PageBreak, Spacer
from reportlab.platypus.flowables import CondPageBreak

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.document import Heading, Part
from mc2cm_desk.documents.note.cover import draw_back, draw_cover
from mc2cm_desk.documents.note.fitting import closer
from mc2cm_desk.documents.note.pages import (
    ContentsLine,
    Entry,
    NoteCanvas,
    NoteTemplate,
    PartOpener,
)
from mc2cm_desk.documents.note.set_blocks import set_blocks
from mc2cm_desk.documents.note.setting import Setting
from mc2cm_desk.documents.style import FRAME_HEIGHT, TEXT_WIDTH
from mc2cm_desk.documents.typesetting.tags import Node


class Story:
    """Builds flowables and, in the same order, the structure that they will carry."""

    def __init__(self, setting: Setting, root: Node) -> None:
        self.setting, self.document, self.root = setting, setting.document, root
        self.cover = root.child("Sect") if self.document.front else root

    def flowables(self) -> list[Flowable]:
        """Return the whole note."""
        story: list[Flowable] = []
        if self.document.front:
            story += [NextPageTemplate(list(NoteTemplate.TEXT)), Spacer(1, 1), PageBreak()]
            front = self.root.child("Sect")
            story += self._contents(front)
            story.append(Spacer(1, 18))
            story += set_blocks(self.document.imprint, self.setting, front)
        for place, part in enumerate(self.document.parts):
            story += self.part(part, first=not place and not self.document.front)
        if self.document.back is not None:
            story += [NextPageTemplate("back"), PageBreak(), Spacer(1, 1)]
        return story

    def draw_cover(self, canvas: NoteCanvas) -> None:
        """Draw the first page."""
        document = self.document
        draw_cover(canvas, document.cover, document.language, self.cover, self.setting.missing)

    def draw_back(self, canvas: NoteCanvas) -> None:
        """Draw the last page."""
        document = self.document
        if document.back is not None:
            node, missing = self.root.child("Sect"), self.setting.missing
            draw_back(canvas, document.back, document.cover, document.language, node, missing)

    def _contents(self, node: Node) -> list[Flowable]:
        language = self.document.language
        title = self.setting.text(self.document.words.contents, styles.PART, node.child("H2"))
        toc = node.child("TOC")
        entries = list(self._entries())
        room = FRAME_HEIGHT - title.wrap(TEXT_WIDTH, FRAME_HEIGHT)[1] - styles.PART.after
        share = closer(entries, language, room)
        lines: list[Flowable] = [
            ContentsLine(entry, language, toc.child("TOCI").child("Reference"), share)
            for entry in entries
        ]
        return [title, *lines]

    def _entries(self) -> Iterable[Entry]:
        for part in self.document.parts:
            yield Entry(part.heading, part.anchor, 1)
            for block in part.blocks:
                if isinstance(block, Heading) and block.anchor and block.in_contents:
                    yield Entry(block.text, block.anchor, 2)

    def part(self, part: Part, *, first: bool) -> list[Flowable]:
        """Return one part, on a page of its own where it begins one."""
        node = self.root.child("Sect")
        story: list[Flowable] = []
        if not first:
            story += [PageBreak()] if part.new_page else [CondPageBreak(160), Spacer(1, 14)]
        opens = self.document.front and part.new_page
        grounded = opens and self.document.look.has_grounds
        above = styles.OPENER_KICKER if grounded else styles.KICKER
        kicker = self.setting.text(part.kicker, above, node.child("P")) if part.kicker else None
        # The cover has the heading of the first level; without it the first part is that.
        self.setting.level = 1 if first else 2
        role = f"H{self.setting.level}"
        style = styles.PART if self.document.front or first else styles.HEADING_2
        if grounded:
            style = styles.OPENER
        heading = self.setting.heading(part.heading, style, node.child(role), part.anchor, 0)
        heading.begins_part = part.heading
        if opens:
            ground = styles.DEEP if kicker is not None else styles.MAIN
            story.append(PartOpener(kicker, heading, ground))
        else:
            story += [heading] if kicker is None else [kicker, heading]
        return story + set_blocks(part.blocks, self.setting, node)
