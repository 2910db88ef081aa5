"""Files that look like lists and pictures and would fill the memory, or never end."""

import base64
import os
import random
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path

from PIL import Image

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
HEAD = (
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Family name</t></is></c>'
    '<c r="B1" t="inlineStr"><is><t>Given name</t></is></c></row>'
)
ROW = (
    '<table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p>'
    "</table:table-cell></table:table-row>"
)
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OLD_WORKBOOK = zlib.decompress(
    base64.b85decode(
        "c-rk)O=uHA6#izDG(WV-rlvwGlu)p0?ZKaeUfQjK77vE#MG-;MB!|#+Q?|M2#cIt_5IiYf3cYx#dhrK6=uJVW=s^"
        "^OL{H*LQ1H-Zee*Ia>Cd47tv}4S%r|e}d$TjydGjW-FBjs~*}FY8tiUjQsJmgbHR%MEuy<pE?5-<CuMSahHU24tL"
        "o|_X0X*t>5tMT%=eq_2cl=L@fe%zpV-l&7olkBc4)Pc>LXKgGSl}jUqUh#Pbuwp}H!<I4&&SLothvHGM7~vV3JX?"
        "hV84pulSUugqL9zM&u!kZW;eR<Oh)mAtD@l>zyYU_DgK>?UVl60K=U@5xARV>SVe*+a1P(xB=FT+sZWwxzp;7&(t"
        "lsB53ZrVX83_=xMw-QE0j~;`WlJ!h&`2c3gxLq>;d_3AycX}K?^kPe6mXuF%mLPxsWYPX6$l4xoaPpo)=5GLOvoB"
        "H7{&)*~0GNfNv+xA;xl?!``GG7jJ!eb#yFkong&1C-X+i-zrB57Z+s<Y8+*Y@skIbcQRk%r*2`nhdDvPN_Bs_O9_"
        "W(*yl1^`>CJ3jMvt-CV4x_mCwf>^j1DvJ4l`%t({NIzp-Y~M_W*i+RJMOgJMwJxGwR~@@k>d!+YlLRjDFmm}=~<+"
        "Sg)OLWIRQbK_3F9ijZi8vcU)4dpM`Uryh!(TRKfdPbTy&j>U$G&D3cG&D3c{y2pC6Yo=pjDR{S1l4z)B`S6OndHC"
        "4ag^vP)4}u*Y^oicYbky<BOttIiFLN|z86ZIpxzyfV~oc!-g5lXQBO4go^>}gf87#lwf}l6<NVG2{{UOA$=m"
    )
)
"""A workbook of 1997 to 2003: one sheet, two rows, two columns."""
FAR = "<is><t>far</t></is></c></row>"


def book(
    path: Path,
    rows: str,
    *,
    strings: str = "",
    styles: str = "",
    after: str = "",
    parts: Iterable[str] = (),
    encoding: str = "utf-8",
) -> None:
    """Write a workbook of one sheet with these rows, as XML."""
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>{after}</worksheet>'
    kinds = {"worksheet": "worksheets/sheet1", "sharedStrings": "sharedStrings", "styles": "styles"}
    contents = {"worksheet": sheet, "sharedStrings": strings, "styles": styles}
    related = "".join(
        f'<Relationship Id="{kind}" Type="{OFFICE}/{kind}" Target="{name}.xml"/>'
        for kind, name in kinds.items()
        if contents[kind]
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}"><Relationship Id="book" '
            f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        )
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
            '<sheet name="L" sheetId="1" r:id="worksheet"/></sheets></workbook>',
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{PACKAGE}">{related}</Relationships>',
        )
        for kind, name in kinds.items():
            if contents[kind]:
                archive.writestr(f"xl/{name}.xml", contents[kind].encode(encoding))
        for name in parts:
            archive.writestr(name, "")


def document(path: Path, rows: str) -> None:
    """Write an open document of one table with these rows, as XML."""
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr(
            "content.xml",
            f"<office:document-content{names}><office:body><office:spreadsheet>"
            f'<table:table table:name="L">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )


def png(width: int, height: int, colour: int = 2, data: bytes = b"", more: bytes = b"") -> bytes:
    """Return a picture that says it has that size."""
    size = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    data = data or zlib.compress(bytes(1_000_000))
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + chunk(b"IHDR", size) + more + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def chunk(name: bytes, data: bytes) -> bytes:
    """Return a part of a PNG."""
    check = struct.pack(">I", zlib.crc32(name + data))
    return struct.pack(">I", len(data)) + name + data + check


def _shared(path: Path) -> None:
    """Half a million cells name one text of 200 000 characters."""
    cells = "".join(f'<c r="{letter}{{0}}" t="s"><v>0</v></c>' for letter in "ABCDEFGHIJ")
    row = f'<row r="{{0}}">{cells}</row>'
    rows = "".join(row.format(number) for number in range(1, 50_001))
    book(path, rows, strings=f'<sst xmlns="{MAIN}"><si><t>{"A" * 200_000}</t></si></sst>')


def _repeated(rows: int, columns: int, text: str) -> Callable[[Path], None]:
    cell = (
        f'<table:table-cell table:number-columns-repeated="{columns}" office:value-type="string">'
        f"<text:p>{text}</text:p></table:table-cell>"
    )
    row = f'<table:table-row table:number-rows-repeated="{rows}">{cell}</table:table-row>'
    return lambda path: document(path, row)


def _text(content: str) -> Callable[[Path], None]:
    return lambda path: path.write_text(content)  # type: ignore[func-returns-value]


def _bytes(content: bytes) -> Callable[[Path], None]:
    return lambda path: path.write_bytes(content)  # type: ignore[func-returns-value]


def _sparse(size: int) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        with path.open("wb") as file:
            file.truncate(size)

    return write


def _scans(path: Path) -> None:
    """A progressive JPEG whose last scan comes five thousand times."""
    buffer = BytesIO()
    Image.new("RGB", (3000, 3000), "teal").save(buffer, "JPEG", progressive=True)
    whole = buffer.getvalue()
    last = whole[whole.rindex(b"\xff\xda") : -2]
    path.write_bytes(whole[:-2] + last * 5000 + b"\xff\xd9")


def _frames(path: Path) -> None:
    """A GIF of a hundred thousand frames."""
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\x00"
    screen = struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + bytes(6)
    path.write_bytes(b"GIF89a" + screen + frame * 100_000 + b";")


_POSTSCRIPT = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage\n"
_TEXTS = zlib.compress(bytes(100_000_000), 9)

TABLES: dict[str, Callable[[Path], object]] = {
    "lower-case-corner.xlsx": lambda path: book(
        path, f'{HEAD}<row r="9"><c r="xfd1048576" t="inlineStr">{FAR}'
    ),
    "spaced-reference.xlsx": lambda path: book(
        path, f"{HEAD}<row r='9'><c t=\"inlineStr\" r = 'xFd1048576'>{FAR}"
    ),
    "last-row-without-references.xlsx": lambda path: book(
        path, f'{HEAD}<row r="1048576"><c t="inlineStr">{FAR}'
    ),
    "million-rows-without-numbers.xlsx": lambda path: book(
        path, f'{HEAD}{"<row/>" * 1_048_570}<row><c t="inlineStr">{FAR}'
    ),
    "impossible-reference.xlsx": lambda path: book(
        path, f'{HEAD}<row r="9"><c r="ZZZZZZZZ99999999999" t="inlineStr">{FAR}'
    ),
    "entity-reference.xlsx": lambda path: book(
        path, f'{HEAD}<row r="9"><c r="&#88;FD1048576" t="inlineStr">{FAR}'
    ),
    "one-text-in-many-cells.xlsx": _shared,
    "unfolding.xlsx": lambda path: book(
        path, f'<row r="1"><c r="A1" t="inlineStr"><is><t>{"A" * 200_000_000}</t></is></c></row>'
    ),
    "millions-of-styles.xlsx": lambda path: book(
        path,
        HEAD,
        styles=f'<styleSheet xmlns="{MAIN}"><cellXfs>{"<xf/>" * 10_000_000}</cellXfs></styleSheet>',
    ),
    "millions-of-strings.xlsx": lambda path: book(
        path, HEAD, strings=f'<sst xmlns="{MAIN}">{"<si><t/></si>" * 5_000_000}</sst>'
    ),
    "merged-everywhere.xlsx": lambda path: book(
        path,
        HEAD,
        after=f'<mergeCells>{"""<mergeCell ref="A1:XFD1048576"/>""" * 500_000}</mergeCells>',
    ),
    "deep.xlsx": lambda path: book(
        path, f'{HEAD}<row r="3"><c r="A3" t="inlineStr"><is>{"<r>" * 3_000_000}'
    ),
    "other-encoding.xlsx": lambda path: book(path, HEAD, encoding="utf-16"),
    "many-entries.xlsx": lambda path: book(path, HEAD, parts=[f"x/{n}" for n in range(20_000)]),
    "repeated-to-the-corner.ods": _repeated(1_048_576, 16_384, "x"),
    "repeated-rows.ods": _repeated(1_048_576, 1, "x"),
    "repeated-long-text.ods": _repeated(99_999, 10, "x" * 30_000),
    "noise.xls": _bytes(COMPOUND + random.Random(1).randbytes(2_000_000)),
    "tables-in-tables.xls": _text(f"<html><body>{'<table><tr><td>' * 200_000}x"),
    "open-marks.xls": _text(f"<html><table>{'<' * 1_000_000}"),
    "wide-cells.xls": _text(
        f"<html><table>{('<tr>' + '<td colspan=200>x' * 200 + '</tr>') * 1000}</table>"
    ),
    "long-line.csv": _text(f"Family name,Given name\n{'A' * 5_000_000},x\n"),
    "open-quote.csv": _text(f'Family name,Given name\n"{"A,b" * 2_000_000}'),
    "commas.csv": _text("," * 900_000 + "\n" + "a,b\n" * 10),
    "many-lines.csv": _text("Family name\n" + "A\n" * 3_000_000),
    "wide-and-long.csv": _text("," * 50_000 + "\n" + "a,b\n" * 90_000),
    "two-gigabytes.csv": _sparse(2_000_000_000),
    "device.csv": lambda path: path.symlink_to("/dev/zero"),
    "pipe.csv": os.mkfifo,
    "folder.csv": Path.mkdir,
    "loop.csv": lambda path: path.symlink_to(path),
}
PICTURES: dict[str, Callable[[Path], object]] = {
    "huge.png": _bytes(png(50_000, 50_000)),
    "thin.png": _bytes(png(39_000_000, 1, 2, zlib.compress(bytes(39_000_000 * 3 + 1)))),
    "seen-through.png": _bytes(png(6300, 6300, 6, zlib.compress(bytes((6300 * 4 + 1) * 6300)))),
    "texts.png": _bytes(png(9, 9, more=chunk(b"zTXt", b"k\0\0" + _TEXTS) * 20)),
    "profile.png": _bytes(png(9, 9, more=chunk(b"iCCP", b"k\0\0" + _TEXTS))),
    "scans.jpg": _scans,
    "postscript.jpg": _bytes(_POSTSCRIPT),
    "postscript.eps": _bytes(_POSTSCRIPT),
    "drawing.svg": _text('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    "two-gigabytes.png": _sparse(2_000_000_000),
    "device.png": lambda path: path.symlink_to("/dev/zero"),
    "pipe.png": os.mkfifo,
    "folder.png": Path.mkdir,
}
HARMLESS: dict[str, Callable[[Path], object]] = {"frames.gif": _frames}
"""Pictures that are read for what can be shown of them."""
