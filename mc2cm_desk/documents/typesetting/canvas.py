"""The canvas that remembers what it draws: marked content, artefacts, links."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportAttributeAccessIssue=false

from collections.abc import Callable
from functools import cache
from typing import Any

from reportlab.lib.colors import toColor
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from mc2cm_desk.documents.typesetting import fonts
from mc2cm_desk.documents.typesetting.configuration import configuration
from mc2cm_desk.documents.typesetting.palette import Palette
from mc2cm_desk.documents.typesetting.tags import Annotation, Node
from mc2cm_desk.documents.typesetting.text.bidi import mirrored
from mc2cm_desk.documents.typesetting.text.shaped_text import (
    actual_text,
    glyphs_by_subset,
    operators,
)

RIGHT_TO_LEFT = "\u200f"
"""The mark that is never seen: what stands beside it runs to the left."""


class RaisedText(PDFTextObject):
    """Raises marks above letters also where nothing was written before them.

    reportlab 5.1 looks back into an empty text object there.
    """

    def setFillColor(self, aColor: Any, alpha: Any = None) -> None:  # noqa: N802, N803  as there
        """Take the colour of a name; those of numbers are written once and remembered."""
        self._code.append(_operator(self._canvas.palette.colour(aColor), "rg"))

    def __init__(self, canvas: "TaggedCanvas") -> None:
        super().__init__(canvas, 0, 0)
        self._gap = 0.0

    def setFont(self, psfontname: str, size: float, leading: float | None = None) -> None:  # noqa: N802
        """Take a font; the one that is in use already is not named again."""
        if (psfontname, size) != (self._fontname, self._fontsize):
            super().setFont(psfontname, size, leading)

    def setTextOrigin(self, x: float, y: float) -> None:  # noqa: N802  reportlab's own name
        """Do not put the pen anywhere yet: whoever draws says where, line by line."""
        self._x0 = self._x = x
        self._y0 = self._y = y

    def at(self, x: float, y: float) -> None:
        """Put the pen on a point; hundredths of a point are finer than any printer."""
        self._x0 = self._x = x
        self._y0 = self._y = y
        self._code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")

    def spread(self, space: float) -> None:
        """Widen each space by so many points from here on, also behind this text object."""
        if space != self._gap:
            self._gap = space
            self._code.append(f"{space:.3f} Tw")

    def put(self, text: Any) -> None:
        """Draw text where the pen is; unlike ``textOut``, nobody asks how wide it was."""
        if hasattr(text, "__shapeData__"):
            self._put_shaped(text)
        else:
            self._textOut(text)

    def put_turned(self, text: str, *, beside_others: bool) -> None:
        """Draw what runs to the left without being joined: brackets, stops, dashes.

        A bracket has the shape of its fellow there: it is copied as what it is. What stands beside
        letters or numbers that run to the right says that it does not: a reader would take it for
        a part of them, and turn it round.
        """
        for sign in text:
            bracket = mirrored(sign)
            if bracket == sign and not beside_others:
                self._textOut(sign)
                continue
            self._code.append(actual_text(bracket + RIGHT_TO_LEFT if beside_others else bracket))
            self._textOut(sign)
            self._code.append("EMC")

    def _put_shaped(self, text: Any) -> None:
        font = getFont(self._fontname)
        for subset, glyphs in glyphs_by_subset(text, font, self._canvas):
            if subset != self._curSubset:
                name = font.getSubsetInternalName(subset, self._canvas._doc)  # noqa: SLF001
                self._code.append(f"{name} {self._fontsize:g} Tf {self._leading:g} TL")
                self._curSubset = subset
            self._code.extend(operators(glyphs, self._fontsize))

    def setRise(self, rise: float) -> None:  # noqa: N802  reportlab's own name
        """Move the text that follows up by so many points."""
        self._rise = rise
        self._code.append(f"{rise:.3f} Ts")


class TaggedCanvas(Canvas):
    """Everything drawn lies in a structure element or is an artefact."""

    def __init__(self, file: Any, **options: Any) -> None:
        fonts.load()
        options["initialFontName"] = fonts.first()
        options["invariant"] = 1
        options["pageCompression"] = 1
        self.palette: Palette = configuration().palette
        super().__init__(file, **options)
        self.root = Node("Document")
        self.links = 0
        self.language = ""
        self.head_ink: str | None = None
        self.foot_ink: str | None = None
        """Colours of the running head and foot of this page: empty for none of it, None for their
        own."""
        self.anchors: frozenset[str] | None = None
        """The places that links may name; nothing while they are not known."""
        self._mark = 0
        self._open = 0

    def paint(self, colour: Any) -> Any:
        """Return reportlab's colour for a name of the palette or a ``#rrggbb``."""
        return _paint(self.palette.colour(colour)) if isinstance(colour, str) else colour

    def setFillColor(self, aColor: Any, alpha: Any = None) -> None:  # noqa: N802, N803  as there
        """Fill with a colour of the palette by its name, or with one of reportlab."""
        if isinstance(aColor, str):
            self._fillColorObj = self.paint(aColor)
            self._code.append(_operator(self.palette.colour(aColor), "rg"))
        else:
            super().setFillColor(aColor, alpha)

    def setStrokeColor(self, aColor: Any, alpha: Any = None) -> None:  # noqa: N802, N803  as there
        """Draw lines in a colour of the palette by its name, or in one of reportlab."""
        if isinstance(aColor, str):
            self._strokeColorObj = self.paint(aColor)
            self._code.append(_operator(self.palette.colour(aColor), "RG"))
        else:
            super().setStrokeColor(aColor, alpha)

    def translate(self, dx: float, dy: float) -> None:
        """Move the origin; hundredths of a point are finer than any printer."""
        a, b, c, d, e, f = self._currentMatrix
        self._currentMatrix = (a, b, c, d, a * dx + c * dy + e, b * dx + d * dy + f)
        self._code.append(f"1 0 0 1 {dx:.2f} {dy:.2f} cm")

    def mark(self, node: Node) -> None:
        """Begin marked content of an element; ``finish_mark`` ends it."""
        self._code.append(f"/{node.role} <</MCID {self._mark}>> BDC")
        node.children.append((self._pageNumber - 1, self._mark))
        self._mark += 1
        self._open += 1

    def artefact(self) -> None:
        """Begin what is decoration: lines, grounds, running heads."""
        self._code.append("/Artifact BMC")
        self._open += 1

    def finish_mark(self) -> None:
        """End marked content or an artefact."""
        self._code.append("EMC")
        self._open -= 1

    def operators(self, code: str) -> None:
        """Append PDF operators as they are."""
        self._code.append(code)

    def taken_back(self, draw: Callable[[], None]) -> str:
        """Return the operators of a drawing instead of keeping them: for what stands often."""
        before, self._code = self._code, []
        draw()
        drawn, self._code = self._code, before
        return " ".join(drawn)

    def stands(self, anchor: str, top: float) -> None:
        """Receive where an anchor stands; a canvas that answers clicks remembers it."""

    def leads_to(self, target: str) -> bool:
        """Return whether a link would arrive: what it names may have been left out of print."""
        return not target.startswith("#") or self.anchors is None or target[1:] in self.anchors

    def link(self, node: Node, target: str, box: tuple[float, float, float, float]) -> None:
        """Make a box (absolute points) clickable; ``target`` is an address or ``#anchor``."""
        if target.startswith("#"):
            self.linkRect("", target[1:], box, relative=0, thickness=0)
        else:
            self.linkURL(target, box, relative=0, thickness=0)
        node.children.append(Annotation(self.links))
        self.links += 1

    def text(self) -> RaisedText:
        """Begin a text object."""
        return RaisedText(self)

    def showPage(self) -> None:  # noqa: N802  reportlab's own name
        """End a page; marked content is numbered anew on the next."""
        super().showPage()
        self._mark = 0


@cache
def _operator(value: str, name: str) -> str:
    """Return the operator that takes a colour."""
    colour = _paint(value)
    shares = (colour.red, colour.green, colour.blue)
    return " ".join([*(f"{share:.4f}".rstrip("0").rstrip(".") for share in shares), name])


@cache
def _paint(value: str) -> Any:
    return toColor(value)
