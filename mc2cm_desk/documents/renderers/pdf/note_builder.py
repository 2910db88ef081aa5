"""The whole note from cover to last page, with the structure that its pages carry."""

from collections.abc import Iterable
from dataclasses import replace

from reportlab.platypus import Flowable, NextPageTemplate, PageBreak, Spacer
from reportlab.platypus.flowables import CondPageBreak

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.model import PageBreak as BreakBlock
from mc2cm_desk.documents.model import Paragraph, Part
from mc2cm_desk.documents.note.cases import SHEET_PAGES
from mc2cm_desk.documents.renderers.pdf.blocks import set_blocks
from mc2cm_desk.documents.renderers.pdf.contents import ContentsLine, Entry
from mc2cm_desk.documents.renderers.pdf.cover import draw_back, draw_cover
from mc2cm_desk.documents.renderers.pdf.openers import Divider, Landscape, PartOpener
from mc2cm_desk.documents.renderers.pdf.page_fitting import closer
from mc2cm_desk.documents.renderers.pdf.pages import HeadingParagraph, NoteCanvas, NoteTemplate
from mc2cm_desk.documents.renderers.pdf.settings import Setting
from mc2cm_desk.documents.style import FRAME_HEIGHT, TEXT_WIDTH
from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.flowables.stacks import AtFoot, Stack
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.tags import Node

IMPRINT_ABOVE = 16.0
"""Points between the contents and the imprint."""
MOST_TO_GO_ON = FRAME_HEIGHT * 0.32
"""Points under which a part that could go on below another begins a page."""
ABOVE_GOING_ON = 10.0


class NotePdfBuilder:
    """Builds flowables and, in the same order, the structure that they will carry."""

    def __init__(self, setting: Setting, root: Node) -> None:
        self.setting, self.document, self.root = setting, setting.document, root
        self.cover = root.child("Sect") if self.document.front else root

    def flowables(self) -> list[Flowable]:
        """Return the whole note."""
        story: list[Flowable] = []
        if self.document.front:
            story += [NextPageTemplate(list(NoteTemplate.TEXT)), Spacer(1, 1), PageBreak()]
            story += self._contents(self.root.child("Sect"))
        for place, part in enumerate(self.document.parts):
            story += self.part(part, first=not place and not self.document.front)
        if self.document.back is not None:
            story += [NextPageTemplate("back"), PageBreak(), Spacer(1, 1)]
        return story

    def draw_cover(self, canvas: NoteCanvas) -> None:
        """Draw the first page."""
        document = self.document
        draw_cover(
            canvas,
            document.cover,
            document.look,
            document.language,
            self.cover,
            self.setting.missing,
        )

    def draw_back(self, canvas: NoteCanvas) -> None:
        """Draw the last page."""
        document = self.document
        if document.back is not None:
            node, missing = self.root.child("Sect"), self.setting.missing
            draw_back(
                canvas,
                document.back,
                document.cover,
                document.look,
                document.language,
                node,
                missing,
            )

    def _contents(self, node: Node) -> list[Flowable]:
        """Return the contents, with the imprint under them or alone at the foot of its page."""
        about = Node("Div", node)
        imprint = set_blocks(self.document.imprint, self.setting, about)
        language = self.document.language
        title = self.setting.text(self.document.words.contents, styles.PART, node.child("H2"))
        toc = node.child("TOC")
        entries = list(self._entries())
        room = FRAME_HEIGHT - title.wrap(TEXT_WIDTH, FRAME_HEIGHT)[1] - styles.PART.after
        below = Stack(imprint).wrap(TEXT_WIDTH) + IMPRINT_ABOVE if imprint else 0.0
        share, both = closer(entries, language, room - below), True
        if share is None:
            share, both = closer(entries, language, room), False
        lines: list[Flowable] = [
            ContentsLine(entry, language, toc.child("TOCI").child("Reference"), share or 1.0)
            for entry in entries
        ]
        if not imprint:
            return [title, *lines]
        node.children.insert(len(node.children) if both else 0, about)
        if both:
            return [title, *lines, Spacer(1, IMPRINT_ABOVE), *imprint]
        return [*self._half_title(about), AtFoot(imprint), PageBreak(), title, *lines]

    def _half_title(self, node: Node) -> list[Flowable]:
        """Return what the cover says, small, at the head of the page of the imprint."""
        cover, first = self.document.cover, Node("Div", node)
        node.children.insert(0, first)
        lines = (
            (cover.kicker, styles.KICKER),
            (cover.title, styles.HALF_TITLE),
            (cover.subtitle, styles.META),
            (cover.place_and_dates, styles.META),
        )
        return [self.setting.text(text, style, first.child("P")) for text, style in lines if text]

    def _entries(self) -> Iterable[Entry]:
        for part in self.document.parts:
            yield Entry(part.heading, part.anchor, 1)
            for text, anchor in part.entries:
                yield Entry(text, anchor, 2)

    def part(self, part: Part, *, first: bool) -> list[Flowable]:
        """Return one part, on a page of its own where it begins one."""
        node = self.root.child("Sect")
        bands = self.document.front and self.document.look.has_grounds
        opens = self.document.front and part.new_page
        grounded = opens and bands
        above = styles.OPENER_KICKER if self.document.front else styles.KICKER
        kicker = self.setting.text(part.kicker, above, node.child("P")) if part.kicker else None
        # The cover has the heading of the first level; without it the first part is that.
        self.setting.level = 1 if first else 2
        role = f"H{self.setting.level}"
        style = styles.PART if first else styles.HEADING_2
        if self.document.front:
            style = styles.OPENER
        heading = self.setting.heading(part.heading, style, node.child(role), part.anchor, 0)
        heading.begins_part = part.heading
        if not opens:
            return self._going_on(part, kicker, heading, node, first=first)
        break_before = [] if first else [PageBreak()]
        if part.divides:
            divided = self._divided(part, kicker, heading, node, grounded=grounded)
            if divided is not None:
                return [*break_before, *divided]
        opener = PartOpener(kicker, heading, number=part.number, has_grounds=bands)
        story = [*break_before, opener, *set_blocks(part.blocks, self.setting, node)]
        if part.signed and bands:
            story.append(Landscape())
        return story

    def _going_on(
        self,
        part: Part,
        kicker: TextParagraph | None,
        heading: HeadingParagraph,
        node: Node,
        *,
        first: bool,
    ) -> list[Flowable]:
        """Return a part that begins below another if there is room for a good deal of it."""
        inside = set_blocks(part.blocks, self.setting, node)
        if not self.document.front:
            begun = [heading] if kicker is None else [kicker, heading]
            space = [] if first or not part.new_page else [PageBreak()]
            if not part.new_page and not first:
                space = [CondPageBreak(160), Spacer(1, 14)]
            return [*space, *begun, *inside]
        bands = self.document.look.has_grounds
        opener = PartOpener(kicker, heading, number=part.number, has_grounds=bands)
        tall = Stack([opener, *inside]).wrap(TEXT_WIDTH) + ABOVE_GOING_ON
        # A chapter stays whole where it can; an annex may be cut.
        needed = tall if part.number and tall < FRAME_HEIGHT else min(tall, MOST_TO_GO_ON)
        opener.spaceBefore = ABOVE_GOING_ON
        return [CondPageBreak(needed), opener, *inside]

    def _divided(
        self,
        part: Part,
        kicker: TextParagraph | None,
        heading: HeadingParagraph,
        node: Node,
        *,
        grounded: bool,
    ) -> list[Flowable] | None:
        """Return a part behind a page of its own; None where what it says first is too long."""
        count = next(
            (n for n, block in enumerate(part.blocks) if not isinstance(block, Paragraph)),
            len(part.blocks),
        )
        ink = palette.PAPER if grounded else palette.INK
        standfirst = replace(styles.STANDFIRST, colour=ink, link=ink)
        inside: list[Flowable] = [
            self.setting.text(block.spans, standfirst, node.child("P"))
            for block in part.blocks[:count]
            if isinstance(block, Paragraph)
        ]
        toc = node.child("TOC")
        inside.append(Spacer(1, 20))
        inside += [
            ContentsLine(
                Entry(text, anchor, 1),
                self.document.language,
                toc.child("TOCI").child("Reference"),
                ink=ink if grounded else "",
            )
            for text, anchor in part.entries
        ]
        divider = Divider(kicker, heading, inside, number=part.number, grounded=grounded)
        if not divider.fits(TEXT_WIDTH):
            return None
        rest = part.blocks[count:]
        if rest and not isinstance(rest[0], BreakBlock):
            rest = (BreakBlock(SHEET_PAGES), *rest)
        return [divider, *set_blocks(rest, self.setting, node)]
