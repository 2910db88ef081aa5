"""What reportlab leaves out of a PDF: structure, metadata, colours; the same bytes always."""

import re
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from mc2cm_desk.documents.typesetting import fonts
from mc2cm_desk.documents.typesetting.configuration import configuration
from mc2cm_desk.documents.typesetting.tags import Annotation, Node

_EXTENSION = """<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates which part of ISO 14289 is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file says of itself."""

    title: str
    author: str
    subject: str
    language: str
    keywords: tuple[str, ...] = ()


def finish(
    source: BytesIO, target: BytesIO, root: Node, metadata: Metadata, link_words: str
) -> int:
    """Add tags and metadata to a drawn PDF; return the number of pages.

    ``link_words`` describes links to screen readers. The result has the same bytes for the same
    input on any machine. Both are in memory: the library that writes here ends the process when a
    disk is full.
    """
    source.seek(0)
    with pikepdf.open(source) as pdf:
        _structure(pdf, root, link_words)
        _describe(pdf, metadata)
        _profile(pdf)
        _mend_fonts(pdf)
        pages = len(pdf.pages)
        save(pdf, target)
    return pages


def save(pdf: pikepdf.Pdf, target: BytesIO) -> None:
    """Write the file so that every stream ends where anybody would say it ends.

    A last carriage return before the line feed that precedes ``endstream`` reads as part of that
    line end: one compressed stream in 256 would end so.
    """
    for item in pdf.objects:
        if isinstance(item, pikepdf.Stream) and item.get("/Type") != Name.Metadata:
            _end_clearly(item)
    # Streams that hold objects are made while the file is written: without them there are none.
    for mode in (pikepdf.ObjectStreamMode.generate, pikepdf.ObjectStreamMode.disable):
        target.seek(0)
        target.truncate()
        pdf.save(
            target,
            deterministic_id=True,
            object_stream_mode=mode,
            compress_streams=True,
            min_version="1.7",
        )
        if b"\r\nendstream" not in target.getvalue():
            return


def _end_clearly(stream: pikepdf.Stream) -> None:
    """Compress what is not, and let a line feed follow a last carriage return.

    A decoder stops where the compressed data end, before the line feed. A filter may be named
    alone or in a list of one, as reportlab does for its pages.
    """
    if "/Filter" not in stream:
        stream.write(zlib.compress(stream.read_bytes()), filter=Name.FlateDecode)
    packed = stream.read_raw_bytes()
    alone = stream.Filter in (Name.FlateDecode, Array([Name.FlateDecode]))
    if alone and packed.endswith(b"\r"):
        parameters: Any = stream.get("/DecodeParms")
        named: Any = stream.Filter
        stream.write(packed + b"\n", filter=named, decode_parms=parameters)


class _Structure:
    """The structure tree being written."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        self.pages = [page.obj for page in pdf.pages]
        self.marks: dict[int, dict[int, Any]] = {}
        self.annotations = self._annotations()
        self.linked: list[tuple[int, Any]] = []

    def _annotations(self) -> list[tuple[Any, Any]]:
        found: list[tuple[Any, Any]] = []
        for page in self.pages:
            for one in page.get("/Annots", Array()):
                found.append((page, one))
        return found

    def element(self, node: Node, parent: Any) -> Any | None:
        """Write an element; one without content is left out."""
        made = self.pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name(f"/{node.role}"), P=parent)
        )
        for name, value in node.attributes.items():
            made[f"/{name}"] = _value(value)
        children = [child for one in node.children if (child := self._child(one, made)) is not None]
        if not children and node.role not in ("TD", "TH"):
            return None
        made.K = Array(children)
        return made

    def _child(self, one: Any, parent: Any) -> Any | None:
        if isinstance(one, Node):
            return self.element(one, parent)
        if isinstance(one, Annotation):
            page, annotation = self.annotations[one.number]
            self.linked.append((one.number, parent))
            return Dictionary(Type=Name.OBJR, Obj=annotation, Pg=page)
        page, mark = one
        self.marks.setdefault(page, {})[mark] = parent
        return Dictionary(Type=Name.MCR, Pg=self.pages[page], MCID=mark)


def _structure(pdf: pikepdf.Pdf, root: Node, link_words: str) -> None:
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    written = _Structure(pdf)
    element = written.element(root, tree)
    tree.K = element if element is not None else Array()
    numbers = Array()
    for number, page in enumerate(written.pages):
        marks = written.marks.get(number, {})
        owners = [marks.get(mark, tree) for mark in range(max(marks, default=-1) + 1)]
        numbers.append(number)
        numbers.append(pdf.make_indirect(Array(owners)))
        page.StructParents = number
        page.Tabs = Name.S
    key = len(written.pages)
    for number, owner in sorted(written.linked, key=lambda pair: pair[0]):
        annotation = written.annotations[number][1]
        annotation.StructParent = key
        annotation.F = 4
        annotation.Contents = String(link_words)
        numbers.append(key)
        numbers.append(owner)
        key += 1
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    tree.ParentTreeNextKey = key
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    preferences = pdf.Root.get("/ViewerPreferences", Dictionary())
    preferences.DisplayDocTitle = True
    pdf.Root.ViewerPreferences = preferences
    # What is printed at the foot is what a reader's program calls the page.
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D)]))


def _value(value: Any) -> Any:
    if isinstance(value, str):
        return String(value)
    if isinstance(value, dict):
        return Dictionary(
            {f"/{k}": Name(f"/{v}") if isinstance(v, str) else v for k, v in value.items()}
        )
    return value


def _describe(pdf: pikepdf.Pdf, metadata: Metadata) -> None:
    pdf.Root.Lang = String(metadata.language)
    producer = configuration().producer
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
        xmp["dc:title"] = metadata.title
        xmp["dc:creator"] = [metadata.author]
        xmp["dc:description"] = metadata.subject
        xmp["dc:language"] = [metadata.language]
        xmp["dc:subject"] = list(metadata.keywords)
        xmp["pdf:Producer"] = producer
        xmp["xmp:CreatorTool"] = producer
        xmp["pdfaid:part"] = "2"
        xmp["pdfaid:conformance"] = "A"
        xmp["pdfuaid:part"] = "1"
    packet = pdf.Root.Metadata.read_bytes()
    packet = packet.replace(b"</rdf:RDF>", _EXTENSION.encode() + b"</rdf:RDF>")
    pdf.Root.Metadata = pdf.make_stream(packet, Type=Name.Metadata, Subtype=Name.XML)
    info = pdf.docinfo
    for name in list(info.keys()):
        del info[name]
    info["/Title"] = String(metadata.title)
    info["/Author"] = String(metadata.author)
    info["/Subject"] = String(metadata.subject)
    info["/Producer"] = String(producer)
    info["/Creator"] = String(producer)


def _profile(pdf: pikepdf.Pdf) -> None:
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    # The profile carries the second at which it was made: the same bytes on any day.
    profile[24:36] = bytes((7, 228, 0, 6, 0, 15, 0, 0, 0, 0, 0, 0))
    stream = pdf.make_stream(bytes(profile), N=3)
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFA1,
                OutputConditionIdentifier=String("sRGB"),
                Info=String("sRGB IEC61966-2.1"),
                DestOutputProfile=pdf.make_indirect(stream),
            )
        ]
    )


_CODE = re.compile(rb"<([0-9A-Fa-f]{4})>")


def _mend_fonts(pdf: pikepdf.Pdf) -> None:
    """Return what a glyph stands for where the drawn file says U+0000 or a private code point."""
    for item in pdf.objects:
        if isinstance(item, pikepdf.Dictionary) and "/ToUnicode" in item:
            stream = item.ToUnicode
            shapes: dict[int, str] = {}
            for name in fonts.fonts_of(str(item.get("/BaseFont", ""))):
                shapes |= fonts.words_of_shapes(name)
            stream.write(_legible(stream.read_bytes(), shapes))


def _text_of(code: int, shapes: dict[int, str]) -> str:
    """Return what a code point in a font stands for: a shape of a letter is that letter."""
    if code == 0:
        return "\N{REPLACEMENT CHARACTER}"
    text = shapes.get(code) or chr(code)
    return fonts.as_copied(text) if "\ufb50" <= text <= "\ufefc" else text


def _legible(data: bytes, shapes: dict[int, str]) -> bytes:
    def replaced(found: re.Match[bytes]) -> bytes:
        """Return the text of a character code."""
        code = int(found[1], 16)
        return b"<" + (_text_of(code, shapes).encode("utf-16-be").hex().upper().encode()) + b">"

    lines: list[bytes] = []
    within = False
    for line in data.split(b"\n"):
        within = (within or b"beginbf" in line) and b"endbf" not in line
        lines.append(_CODE.sub(replaced, line) if within else line)
    return b"\n".join(lines)
