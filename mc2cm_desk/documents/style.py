"""Styles of text and the grid of printed pages; points throughout."""

from dataclasses import replace

from mc2cm_desk.documents.typesetting.palette import (
    ACCENT_INK,
    COVER_SMALL,
    DEEP,
    MAIN,
    MUTE,
    PAPER,
    SECOND_INK,
)
from mc2cm_desk.documents.typesetting.text_style import TextStyle
from mc2cm_desk.domain.languages import LANGUAGES

PAGE_WIDTH, PAGE_HEIGHT = 595.276, 841.89
INNER, OUTER, TOP, BOTTOM = 70.0, 58.0, 78.0, 72.0
"""Margins: the inner one is on the side of the binding."""
TEXT_WIDTH = PAGE_WIDTH - INNER - OUTER
FRAME_HEIGHT = PAGE_HEIGHT - TOP - BOTTOM


BODY = TextStyle(align="justify", hyphenate=True)
LEAD = TextStyle(size=12.2, leading=18, colour=DEEP, after=9)
SIDE = TextStyle(size=9.2, leading=13.4, after=5)
TERM = TextStyle(size=8.8, leading=12.6, colour=MAIN, bold=True, after=0, keep_with_next=True)
SMALL = TextStyle(size=8.4, leading=12, colour=MUTE, after=4)
META = TextStyle(size=8.6, leading=12.2, colour=MUTE, after=2)
QUOTE = TextStyle(size=11.4, leading=17, colour=ACCENT_INK, italic=True, indent=14, after=8)
KICKER = TextStyle(
    size=8.6, leading=12, colour=SECOND_INK, bold=True, after=3, keep_with_next=True, capitals=True
)
PART = TextStyle(size=23, leading=28, colour=DEEP, bold=True, after=12, keep_with_next=True)
HALF_TITLE = TextStyle(size=15.5, leading=20, colour=DEEP, bold=True, after=5)
OPENER = TextStyle(size=23, leading=29, colour=PAPER, bold=True, after=0, keep_with_next=True)
OPENER_KICKER = TextStyle(
    size=9.6, leading=13, colour=COVER_SMALL, bold=True, after=0, capitals=True
)
STANDFIRST = TextStyle(size=12.2, leading=18.6, colour=PAPER, after=9, link=PAPER)
HEADING_2 = TextStyle(
    size=14.5, leading=19, colour=MAIN, bold=True, before=12, after=6, keep_with_next=True
)
HEADING_3 = TextStyle(
    size=10.8, leading=15, colour=MAIN, bold=True, before=7, after=3, keep_with_next=True
)
CELL = TextStyle(size=8.8, leading=12.4, after=0)
CELL_HEAD = TextStyle(size=8.6, leading=12, colour=DEEP, bold=True, after=0)
CAPTION = TextStyle(size=8.2, leading=11.6, colour=MUTE, before=3, after=8)


def for_language(style: TextStyle, language: str) -> TextStyle:
    """Return the style as a script needs it: Arabic is larger, with more air, never hyphenated."""
    if not LANGUAGES.data(language).is_arabic_script:
        return style
    return replace(
        style, size=style.size * 1.08, leading=style.leading * 1.22, hyphenate=False, italic=False
    )
