"""Text with separators, in whatever encoding a spreadsheet program wrote it."""

import codecs
import csv
import io
import re
from collections import Counter

from mc2cm_desk.domain.refusal import Refused

SEPARATORS = "\t;,|"
_SAMPLE = 64 * 1024
LONGEST_LINE = 1024 * 1024
MOST_ROWS = 100_000
MOST_CELLS = 5_000_000
MOST_COLUMNS = 16_384
"""As many as a workbook can have."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ARABIC_WORD = re.compile(rb"[\x81\x8d-\x90\x98\x9a\x9f\xaa\xc0-\xff]{3,}")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


def decoded(content: bytes) -> str | None:
    """Return the text of the bytes; none if they are no text.

    UTF-8 and UTF-16, with or without mark; else Windows-1256 where the high bytes stand in rows,
    as the letters of Arabic words do, and Windows-1252 where they stand alone.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace").replace("\0", "")
    head = content[:_SAMPLE]
    if head.count(0) > len(head) // 5:
        wide = "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
        text = content.decode(wide, "replace")
        return text if _is_text(text[:_SAMPLE]) else None
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        in_words = sum(map(len, _ARABIC_WORD.findall(content)))
        high = sum(1 for byte in content if byte > 0x7F)
        text = content.decode("cp1256" if in_words * 2 > high else "cp1252", "replace")
    return text.replace("\0", "") if _is_text(text[:_SAMPLE]) else None


def _is_text(text: str) -> bool:
    odd = sum(1 for char in text if char < " " and char not in "\t\r\n\f\v")
    return odd * 12 <= len(text)


def rows(text: str, file: str) -> list[list[str]]:
    """Return the rows of a text; quoted cells may hold separators and line breaks.

    Refused: spreadsheet-line-too-long, spreadsheet-too-wide.
    """
    _refuse_long_lines(text, file)
    told = _SEPARATOR_LINE.match(text)
    separator = told[1] if told else sniffed(text[:_SAMPLE])
    body = text[told.end() :] if told else text
    if max(body.count(separator), body.count("\n") * 5) > MOST_CELLS:
        raise Refused("spreadsheet-too-large", file=file, limit=MOST_ROWS)
    csv.field_size_limit(LONGEST_LINE)
    try:
        found = _split(body, separator)
    except csv.Error:
        found = _split(body, separator, quoted=False)
    if any("\n" in row[-1] and row[-1].count("\n") > 200 for row in found if row):
        # A quote that nobody closed swallowed the rest of the file.
        found = _split(body, separator, quoted=False)
    widest = max(map(len, found), default=0)
    if widest > MOST_COLUMNS or widest * len(found) > MOST_CELLS:
        raise Refused("spreadsheet-too-wide", file=file, columns=widest)
    return found


def _refuse_long_lines(text: str, file: str) -> None:
    if len(text) <= LONGEST_LINE:
        return
    for number, line in enumerate(_LINE.finditer(text), start=1):
        if line.end() - line.start() > LONGEST_LINE:
            raise Refused("spreadsheet-line-too-long", file=file, row=number, limit=LONGEST_LINE)


def sniffed(sample: str) -> str:
    """Return the separator under which most rows have the same, largest number of cells."""
    best, most = ";", 0.0
    for separator in SEPARATORS:
        try:
            widths = Counter(len(row) for row in _split(sample, separator) if row)
        except csv.Error:
            continue
        score = max((number * (width - 1) for width, number in widths.items()), default=0)
        if score > most:
            best, most = separator, score
    return best


def _split(text: str, separator: str, *, quoted: bool = True) -> list[list[str]]:
    quoting = csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE
    lines = io.StringIO(text, newline="")
    return list(csv.reader(lines, delimiter=separator, quoting=quoting, skipinitialspace=True))
