"""Lists, recommendations, quotations and end notes of the PDF."""

from dataclasses import replace

from reportlab.platypus import Flowable

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.model import EndNotes, Facts, ListBlock, Numbered, PullQuote, Span
from mc2cm_desk.documents.renderers.pdf.settings import Setting
from mc2cm_desk.documents.style import for_language
from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.flowables.hanging import Hanging, bullet
from mc2cm_desk.documents.typesetting.flowables.rules import Rule
from mc2cm_desk.documents.typesetting.flowables.stacks import Columns, Stack
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.documents.typesetting.text_style import TextStyle


def set_list(block: ListBlock, setting: Setting, node: Node) -> list[Flowable]:
    """Return the items of a list, each with its bullet or number."""
    kind = "Decimal" if block.ordered else "Disc"
    lines = node.child("L", A={"O": "List", "ListNumbering": kind})
    body = setting.body
    base = replace(for_language(body, setting.language), align="leading", hyphenate=False, after=3)
    story: list[Flowable] = []
    for number, item in enumerate(block.items, start=1):
        entry = lines.child("LI")
        label = entry.child("Lbl")
        if block.ordered:
            strong = replace(body, colour=palette.ACCENT_INK, bold=True, align="leading")
            mark = setting.text(str(number), strong, label)
        else:
            mark = bullet(setting.language, label, base)
        body_text = TextParagraph(
            item, base, setting.language, entry.child("LBody"), missing=setting.missing
        )
        story.append(Hanging(mark, body_text, 11 if setting.is_beside else 16))
    if len(story) > 2:
        # Neither the first nor the last item stands alone on a page.
        story[0].keepWithNext = story[-2].keepWithNext = 1
    if block.columns > 1:
        return [Columns(Stack(story), block.columns, rtl=setting.rtl)]
    # What follows stands a little apart, also from the foot of a box.
    story[-1].spaceAfter = 8 if not setting.is_beside else 5
    return story


def set_facts(block: Facts, setting: Setting, node: Node) -> list[Flowable]:
    """Return each fact under its name."""
    lines = node.child("L", A={"O": "List", "ListNumbering": "None"})
    last, other = replace(styles.SIDE, after=6), replace(styles.SIDE, after=1)
    story: list[Flowable] = []
    for name, values in block.items:
        entry = lines.child("LI")
        story.append(setting.text(name, styles.TERM, entry.child("Lbl")))
        body = entry.child("LBody")
        for number, spans in enumerate(values, start=1):
            style = last if number == len(values) else other
            story.append(setting.text(spans, style, body.child("P")))
    return story


def set_numbered(block: Numbered, setting: Setting, node: Node) -> list[Flowable]:
    """Return a recommendation: its number, its words, small lines, a rule under them."""
    strong = TextStyle(size=11, leading=15, colour=palette.ACCENT_INK, bold=True, after=0)
    style = TextStyle(
        size=10.6, leading=15, bold=True, after=2, before=6, keep_with_next=bool(block.details)
    )
    mark = setting.text(block.number, strong, node.child("P"))
    text = setting.text(block.text, style, node.child("P"))
    story: list[Flowable] = [Hanging(mark, text, 48, anchor=block.anchor)]
    for detail in block.details:
        empty = setting.text("", styles.META, None)
        story.append(Hanging(empty, setting.text(detail, styles.META, node.child("P")), 48))
    # The rule closes what is above it: it begins no page.
    story[-1].keepWithNext = 1
    story.append(Rule())
    return story


def set_quote(block: PullQuote, setting: Setting, node: Node) -> list[Flowable]:
    """Return somebody's words and who said them."""
    quote = node.child("BlockQuote")
    story: list[Flowable] = [setting.text(block.text, styles.QUOTE, quote.child("P"))]
    if block.by:
        story.append(setting.text(block.by, styles.META, quote.child("P")))
    return story


def set_notes(block: EndNotes, setting: Setting, node: Node) -> list[Flowable]:
    """Return end notes; the number of each leads back to where it was called."""
    story: list[Flowable] = [setting.text(block.title, styles.HEADING_3, node.child("P"))]
    lines = node.child("L", A={"O": "List", "ListNumbering": "Decimal"})
    for number, spans in block.notes:
        entry = lines.child("LI")
        back = (Span(str(number), link=f"#call-{number}"),)
        mark = setting.text(back, styles.SMALL, entry.child("Lbl"))
        body = setting.text(spans, styles.SMALL, entry.child("LBody"))
        story.append(Hanging(mark, body, 20, anchor=f"note-{number}"))
    return story
