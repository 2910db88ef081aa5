"""The map of cities as shapes of Word: its names stay text, to be read, searched and edited."""

# ruff: noqa: SLF001  python-docx keeps its XML in private names.

from collections.abc import Callable, Iterable, Sequence
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from mc2cm_desk.documents.drawing.city_map import (
    LABEL_SIZE,
    Label,
    MapLayout,
    lay_out,
)
from mc2cm_desk.documents.model import CityMap, plain
from mc2cm_desk.documents.renderers.docx.links import WordText
from mc2cm_desk.documents.renderers.docx.styles import give_style, hexadecimal
from mc2cm_desk.documents.renderers.docx.xml import AFTER_DIRECTION, element
from mc2cm_desk.documents.style import for_language
from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.text_style import TextStyle

SHAPE = 0.57
"""The height of a map as a part of its width."""
_POINT = 12700
"""Units of a drawing in a point."""
_SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
}
Line = Sequence[tuple[float, float]]


def add_map(paragraph: Any, block: CityMap, text: WordText, width: float) -> None:
    """Draw a map, ``width`` points wide; programs that know no shapes find it in words."""
    from docx.oxml import parse_xml
    from docx.text.paragraph import Paragraph

    def width_of(name: str, bold: bool) -> float:  # noqa: FBT001
        """Return the width of a name, in points."""
        style = for_language(TextStyle(size=LABEL_SIZE), text.language)
        return TextParagraph(plain(name, bold=bold), style, text.language, None).natural_width()

    layout = lay_out(block.points, width, width * SHAPE, width_of)
    first = paragraph.part.next_id
    shapes = "".join(shape(first + 1 + place) for place, shape in enumerate(_shapes(layout)))
    made: Any = parse_xml(_group(layout, shapes, first, block.alternative))
    if text.rtl:
        # Programs turn the places of names round with the line, and leave the land where it is.
        direction = element("w:bidi", val="0")
        paragraph._p.get_or_add_pPr().insert_element_before(direction, *AFTER_DIRECTION)
    run = paragraph.add_run()
    if text.rtl:
        run._r.get_or_add_rPr().append(element("w:rtl"))
    run._r.append(made)
    places = made.iter(f"{{{_SPACES['w']}}}p")
    for place, label in zip(places, layout.labels, strict=True):
        name = Paragraph(place, paragraph._parent)
        give_style(name, "Map Label")
        text.add(name, plain(label.text), "Number" if label.is_host else "")


def _shapes(layout: MapLayout) -> Iterable[Callable[[int], str]]:
    """Yield what makes each shape, from sea to names, once it knows its number."""
    whole = (0.0, 0.0, layout.width, layout.height)
    yield _shape(layout, whole, _geometry("rect"), fill=palette.MAIN_PALE)
    land = [clipped for ring in layout.rings if len(clipped := _clipped(ring, whole)) > 2]
    yield _shape(layout, whole, _path(layout, land, closed=True), fill=palette.BOX_DEEP)
    grid = [((x, 0.0), (x, layout.height)) for _, x in layout.meridians]
    grid += [((0.0, y), (layout.width, y)) for _, y in layout.parallels]
    yield _shape(layout, whole, _path(layout, grid), line=palette.PAPER)
    leads = [_lead(one) for one in layout.labels if one.far]
    if leads:
        yield _shape(layout, whole, _path(layout, leads), line=palette.MUTE)
    for dot in reversed(layout.dots):
        box = (dot.x - dot.radius, dot.y - dot.radius, dot.x + dot.radius, dot.y + dot.radius)
        colour = palette.ACCENT if dot.is_host else palette.MAIN
        yield _shape(layout, box, _geometry("ellipse"), fill=colour, line=palette.PAPER)
    for label in layout.labels:
        west, south, east, north = label.box
        # Room beside the name: no two programs measure it alike.
        yield _shape(layout, (west - 8, south, east + 8, north), _geometry("rect"), words=True)


def _group(layout: MapLayout, shapes: str, number: int, alternative: str) -> str:
    spaces = " ".join(f'xmlns:{name}="{address}"' for name, address in _SPACES.items())
    size = f'cx="{_units(layout.width)}" cy="{_units(layout.height)}"'
    described = quoteattr(alternative)
    return (
        f'<mc:AlternateContent {spaces}><mc:Choice Requires="wpg"><w:drawing>'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr id="{number}" name="Map" descr={described}/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{_SPACES["wpg"]}"><wpg:wgp><wpg:cNvGrpSpPr/>'
        f'<wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/><a:chOff x="0" y="0"/>'
        f"<a:chExt {size}/></a:xfrm></wpg:grpSpPr>{shapes}</wpg:wgp></a:graphicData></a:graphic>"
        f"</wp:inline></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:t>{escape(alternative)}</w:t></mc:Fallback></mc:AlternateContent>"
    )


def _shape(
    layout: MapLayout,
    box: tuple[float, float, float, float],
    geometry: str,
    *,
    fill: str = "",
    line: str = "",
    words: bool = False,
) -> Callable[[int], str]:
    """Return what makes a shape in a box of the layout: west, south, east and north in points."""
    west, south, east, north = box
    place = f'<a:off x="{_units(west)}" y="{_units(layout.height - north)}"/>'
    size = f'<a:ext cx="{_units(east - west)}" cy="{_units(north - south)}"/>'
    ground = _colour(fill) if fill else "<a:noFill/>"
    rim = f'<a:ln w="{_units(0.5)}">{_colour(line)}</a:ln>' if line else "<a:ln><a:noFill/></a:ln>"
    content = "<wps:txbx><w:txbxContent><w:p/></w:txbxContent></wps:txbx>" if words else ""
    kind = ' txBox="1"' if words else ""

    def numbered(number: int) -> str:
        """Return the shape with its number in the document."""
        return (
            f'<wps:wsp><wps:cNvPr id="{number}" name="Map {number}"/><wps:cNvSpPr{kind}/>'
            f"<wps:spPr><a:xfrm>{place}{size}</a:xfrm>{geometry}{ground}{rim}</wps:spPr>{content}"
            '<wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr">'
            "<a:noAutofit/></wps:bodyPr></wps:wsp>"
        )

    return numbered


def _geometry(kind: str) -> str:
    return f'<a:prstGeom prst="{kind}"><a:avLst/></a:prstGeom>'


def _path(layout: MapLayout, lines: Iterable[Line], *, closed: bool = False) -> str:
    """Return lines, or outlines filled by the even-odd rule, over the whole map."""
    drawn: list[str] = []
    for line in lines:
        points = [f'<a:pt x="{_units(x)}" y="{_units(layout.height - y)}"/>' for x, y in line]
        drawn.append(f"<a:moveTo>{points[0]}</a:moveTo>")
        drawn += [f"<a:lnTo>{point}</a:lnTo>" for point in points[1:]]
        if closed:
            drawn.append("<a:close/>")
    fill = "" if closed else ' fill="none"'
    return (
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        '<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
        f'<a:path w="{_units(layout.width)}" h="{_units(layout.height)}"{fill}>'
        f"{''.join(drawn)}</a:path></a:pathLst></a:custGeom>"
    )


def _lead(label: Label) -> Line:
    """Return the line from a dot to the nearest point of its name."""
    west, south, east, north = label.box
    x = min(max(label.dot.x, west), east)
    return ((label.dot.x, label.dot.y), (x, min(max(label.dot.y, south + 2), north - 2)))


def _clipped(ring: Line, box: tuple[float, float, float, float]) -> Line:
    """Return what of an outline lies in a box: nothing in Word cuts off what is outside."""
    west, south, east, north = box
    for axis, bound, sign in ((0, west, 1), (0, east, -1), (1, south, 1), (1, north, -1)):
        ring = _cut(ring, axis, bound, sign)
    return ring


def _cut(ring: Line, axis: int, bound: float, sign: int) -> Line:
    """Return what of an outline lies on one side of a line."""
    clipped: list[tuple[float, float]] = []
    for place, point in enumerate(ring):
        before = ring[place - 1]
        inside, was_inside = ((one[axis] - bound) * sign >= 0 for one in (point, before))
        if inside != was_inside:
            share = (bound - before[axis]) / (point[axis] - before[axis])
            clipped.append(
                (
                    before[0] + share * (point[0] - before[0]),
                    before[1] + share * (point[1] - before[1]),
                )
            )
        if inside:
            clipped.append(point)
    return clipped


def _colour(colour: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{hexadecimal(colour)}"/></a:solidFill>'


def _units(points: float) -> int:
    return round(points * _POINT)
