"""The head of what is sent: who writes, with whose money."""

from dataclasses import replace

from mc2cm_desk.documents.drawing.eu_emblem import draw_emblem
from mc2cm_desk.documents.model import Cover, plain
from mc2cm_desk.documents.style import PAGE_HEIGHT, TEXT_WIDTH, for_language
from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.pictures import draw_logos
from mc2cm_desk.documents.typesetting.text_style import TextStyle
from mc2cm_desk.domain.languages import is_right_to_left

EMBLEM = 28.4
"""Points: the emblem is never printed lower than a centimetre."""
WORDS, GAP = 96.0, 8.0
_FOOT = PAGE_HEIGHT - 60


def draw_letterhead(canvas: TaggedCanvas, cover: Cover, language: str, left: float) -> None:
    """Draw emblem, funding and logos at the end of the head of a page: decoration, not content.

    ``left`` is where the text of the page begins, in points.
    """
    rtl = is_right_to_left(language)
    wide = EMBLEM * 1.5
    canvas.artefact()
    draw_emblem(canvas, left if rtl else left + TEXT_WIDTH - wide, _FOOT, EMBLEM)
    small = for_language(TextStyle(size=7.6, leading=10, colour=palette.MUTE, after=0), language)
    funding = TextParagraph(plain(cover.funding), replace(small, align="trailing"), language)
    _, tall = funding.wrap(WORDS, EMBLEM)
    beside = left + wide + GAP if rtl else left + TEXT_WIDTH - wide - GAP - WORDS
    funding.draw_on(canvas, beside, _FOOT + (EMBLEM + tall) / 2)
    # The emblem stays the largest.
    room = TEXT_WIDTH * 0.45
    logos = beside + WORDS + GAP if rtl else beside - GAP - room
    draw_logos(canvas, cover.logos, (logos, _FOOT + 3, room, EMBLEM - 6), at_end=not rtl)
    canvas.finish_mark()
