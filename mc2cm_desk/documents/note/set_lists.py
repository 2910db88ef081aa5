"""Lists, recommendations, quotations and end notes of the PDF."""

from dataclasses import replace

from reportlab.platypus import Flowable, Spacer

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.document import EndNotes, ListBlock, Numbered, PullQuote, Span
from mc2cm_desk.documents.note.setting import Setting
from mc2cm_desk.documents.style import TextStyle, for_language
from mc2cm_desk.documents.typesetting.blocks import Hanging, bullet
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.rules import Rule
from mc2cm_desk.documents.typesetting.tags import Node


def set_list(block: ListBlock, setting: Setting, node: Node) -> list[Flowable]:
    """Return the items of a list, each with its bullet or number."""
    kind = "Decimal" if block.ordered else "Disc"
    lines = node.child("L", A={"O": "List", "ListNumbering": kind})
    base = replace(for_language(styles.BODY, setting.language), align="leading", after=3)
    story: list[Flowable] = []
    for number, item in enumerate(block.items, start=1):
        entry = lines.child("LI")
        label = entry.child("Lbl")
        if block.ordered:
            strong = replace(styles.BODY, colour=styles.ACCENT_INK, bold=True, align="leading")
            mark = setting.text(str(number), strong, label)
        else:
            mark = bullet(setting.language, label, base)
        body = TextParagraph(
            item, base, setting.language, entry.child("LBody"), missing=setting.missing
        )
        story.append(Hanging(mark, body, 16))
    story.append(Spacer(1, 5))
    return story


def set_numbered(block: Numbered, setting: Setting, node: Node) -> list[Flowable]:
    """Return a recommendation: its number, its words, small lines, a rule under them."""
    strong = TextStyle(size=11, leading=15, colour=styles.ACCENT_INK, bold=True, after=0)
    said = TextStyle(
        size=10.6, leading=15, bold=True, after=2, before=6, keep_with_next=bool(block.details)
    )
    mark = setting.text(block.number, strong, node.child("P"))
    text = setting.text(block.text, said, node.child("P"))
    story: list[Flowable] = [Hanging(mark, text, 48, anchor=block.anchor)]
    for detail in block.details:
        empty = setting.text("", styles.META, None)
        story.append(Hanging(empty, setting.text(detail, styles.META, node.child("P")), 48))
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
