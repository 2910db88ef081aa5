"""One certificate on A4 across: programme and donors, the person, the event, hours, signature."""

from dataclasses import dataclass, replace

from mc2cm_desk.documents.certificate.hours import HoursTable
from mc2cm_desk.documents.certificate.setting import Setting
from mc2cm_desk.documents.drawing.eu_emblem import draw_emblem
from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.documents.typesetting.text.words import Missing
from mc2cm_desk.documents.typesetting.text_style import TextStyle
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.people.names import is_arabic
from mc2cm_desk.domain.text.written_language import of_letters

WIDE, TALL = 841.89, 595.276
FRAME, MARGIN = 22.0, 62.0
TEXT_WIDE = WIDE - 2 * MARGIN
HEAD, FOOT = 106.0, 150.0
"""What programme and donors take above, and signature and sources below."""
EMBLEM = 34.0
ABOVE_TABLE = 16.0
ABOVE = 0.4
"""The share of what is left that stands above: those who sign need the larger one."""
SMALLEST = 0.5

KICKER = TextStyle(size=9.5, leading=12.5, colour=palette.MUTE, after=0)
STRONG = TextStyle(size=11, leading=14, colour=palette.DEEP, bold=True, after=0)
FUNDING = TextStyle(size=9.5, leading=12.5, colour="#003399", bold=True, after=0)
TITLE = TextStyle(size=25, leading=32, colour=palette.DEEP, bold=True, align="center", after=0)
STATEMENT = TextStyle(size=11.5, leading=16, colour=palette.MUTE, align="center", after=0)
NAME = TextStyle(size=31, leading=38, colour=palette.MAIN, bold=True, align="center", after=0)
OTHER_NAME = TextStyle(size=17, leading=23, colour=palette.MAIN, align="center", after=0)
BODY = TextStyle(size=12.5, leading=17, align="center", after=0)
EVENT = TextStyle(size=16.5, leading=21.5, bold=True, align="center", after=0)
SMALL = TextStyle(size=8.2, leading=11, colour=palette.MUTE, after=0)
LABEL = TextStyle(size=9.2, leading=12, colour=palette.MUTE, after=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateWords:
    """Everything that one page says, in its language; empty where nothing is said.

    ``hours`` are (day, hours) with the total as the last one.
    """

    programme: str
    programme_name: str
    funding: str
    donors: str
    title: str
    statement: str
    name: str
    other_name: str
    organisation: str
    city: str
    attended: str
    event: str
    dates_and_place: str
    hours: tuple[tuple[str, str], ...]
    place_and_date: str
    signature: str
    partners: str
    source: str


@dataclass(frozen=True, slots=True)
class _Line:
    """One centred text: its role in the structure, its style, the space above, lines at most."""

    text: str
    role: str
    style: TextStyle
    above: float
    most_lines: int = 2

    def scaled(self, scale: float) -> TextStyle:
        """Return its style, smaller."""
        style = self.style
        return replace(style, size=style.size * scale, leading=style.leading * scale)


class CertificatePage:
    """Draws one page on a canvas under one element of the structure."""

    def __init__(
        self, canvas: TaggedCanvas, node: Node, language: str, missing: list[Missing]
    ) -> None:
        self._canvas, self._node = canvas, node
        self._setting = Setting(canvas, language, missing)
        self._rtl = self._setting.rtl

    def draw(self, words: CertificateWords) -> None:
        """Draw everything in reading order."""
        self._draw_frame()
        self._draw_head(words)
        self._draw_middle(words)
        self._draw_foot(words)

    def _draw_frame(self) -> None:
        canvas = self._canvas
        canvas.artefact()
        canvas.setStrokeColor(palette.DEEP)
        canvas.setLineWidth(1.4)
        canvas.rect(FRAME, FRAME, WIDE - 2 * FRAME, TALL - 2 * FRAME)
        canvas.setStrokeColor(palette.LINE)
        canvas.setLineWidth(0.6)
        inner = FRAME + 5
        canvas.rect(inner, inner, WIDE - 2 * inner, TALL - 2 * inner)
        canvas.finish_mark()

    def _draw_head(self, words: CertificateWords) -> None:
        top = TALL - FRAME - 26
        half = TEXT_WIDE / 2 - 10
        under = self._beside(words.programme, STRONG, top, half)
        self._beside(words.programme_name, KICKER, under, half)
        figure = self._node.child(
            "Figure", Alt=words.funding, A={"O": "Layout", "Placement": "Block"}
        )
        wide = EMBLEM * 1.5
        self._canvas.mark(figure)
        x = MARGIN if self._rtl else WIDE - MARGIN - wide
        draw_emblem(self._canvas, x, top - EMBLEM, EMBLEM)
        self._canvas.finish_mark()
        shift = wide + 12
        under = self._beside(words.funding, FUNDING, top, half - shift, at_end=True, shift=shift)
        self._beside(words.donors, KICKER, under, half - shift, at_end=True, shift=shift)

    def _beside(
        self,
        text: str,
        style: TextStyle,
        top: float,
        wide: float,
        *,
        at_end: bool = False,
        shift: float = 0.0,
    ) -> float:
        """Draw a text ``shift`` from the leading or trailing margin; return where it ends."""
        if not text:
            return top
        # A Latin text on an Arabic page stands at the same margin as the Arabic ones.
        aligned = replace(style, align="trailing" if at_end else "leading")
        made = self._setting.fitted(text, aligned, wide)
        x = WIDE - MARGIN - shift - wide if at_end != self._rtl else MARGIN + shift
        self._setting.put(made, x, top, self._node.child("P"))
        return top - made.height

    def _draw_middle(self, words: CertificateWords) -> None:
        """Centre person, event and hours between head and foot; smaller where much is said."""
        every = (
            _Line(words.title, "H1", TITLE, 0, 1),
            _Line(words.statement, "P", STATEMENT, 12, 1),
            _Line(words.name, "H2", NAME, 5),
            _Line(words.other_name, "P", OTHER_NAME, 2),
            _Line(words.organisation, "P", BODY, 5),
            _Line(words.city, "P", BODY, 1, 1),
            _Line(words.attended, "P", STATEMENT, 10, 1),
            _Line(words.event, "P", EVENT, 4, 3),
            _Line(words.dates_and_place, "P", BODY, 5),
        )
        lines = [one for one in every if one.text]
        room = TALL - HEAD - FOOT
        scale = 1.0
        while True:
            made = [
                self._setting.balanced(one.text, one.scaled(scale), TEXT_WIDE, one.most_lines)
                for one in lines
            ]
            table = HoursTable(self._setting, words.hours, TEXT_WIDE, scale)
            gaps = sum(one.above for one in lines) + ABOVE_TABLE
            tall = sum(text.height for text, _ in made) + gaps * scale + table.height
            if tall <= room or scale < SMALLEST:
                break
            scale *= 0.95
        top = TALL - HEAD - max(0.0, room - tall) * ABOVE
        for one, (text, inset) in zip(lines, made, strict=True):
            top -= one.above * scale
            foreign = {}
            if is_arabic(one.text) and not self._rtl:
                foreign = {"Lang": of_letters(one.text, LANGUAGES.source)}
            self._setting.put(text, MARGIN + inset, top, self._node.child(one.role, **foreign))
            top -= text.height
        table.draw(MARGIN, TEXT_WIDE, top - ABOVE_TABLE * scale, self._node)

    def _draw_foot(self, words: CertificateWords) -> None:
        canvas = self._canvas
        wide, base = 250.0, FRAME + 66
        for at_end, text in ((False, words.place_and_date), (True, words.signature)):
            x = WIDE - MARGIN - wide if at_end != self._rtl else MARGIN
            canvas.artefact()
            canvas.setStrokeColor(palette.MUTE)
            canvas.setLineWidth(0.6)
            canvas.line(x, base, x + wide, base)
            canvas.finish_mark()
            label = self._setting.fitted(text, LABEL, wide, 1)
            self._setting.put(label, x, base - 3, self._node.child("P"))
        half = TEXT_WIDE / 2 - 10
        self._beside(words.source, SMALL, FRAME + 42, half)
        self._beside(words.partners, SMALL, FRAME + 42, half, at_end=True)
