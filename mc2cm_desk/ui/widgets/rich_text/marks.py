"""Passages into a Qt document, and a Qt document, whoever made it, into passages."""

import re
from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextList,
    QTextListFormat,
)

from mc2cm_desk.domain.text.markup import LISTS, Passage, PassageKind, Run
from mc2cm_desk.ui.theme.look import tokens

OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
NOTE = QTextFormat.Property.UserProperty.value + 1
REFERENCE = QTextFormat.Property.UserProperty.value + 2
BOX = QTextFormat.Property.UserProperty.value + 3
QUOTE_LEVEL = QTextFormat.Property.BlockQuoteLevel

PLACEHOLDER = "\ufffc"
_BULLET = re.compile(r"^[§o][\s\u00a0]{2,}|^[–-][\s\u00a0]+|^[·•▪◦\uf0b7][\s\u00a0]*")
_NUMBER = re.compile(r"^\(?(\d{1,3}|[a-z])[.)][\s\u00a0]{2,}")
_ADDRESS = re.compile(r"(https?://|mailto:)[^\s()]+")
_NUMBERED_STYLES = (
    QTextListFormat.Style.ListDecimal,
    QTextListFormat.Style.ListLowerAlpha,
    QTextListFormat.Style.ListUpperAlpha,
    QTextListFormat.Style.ListLowerRoman,
    QTextListFormat.Style.ListUpperRoman,
)


def fill(document: QTextDocument, passages: Iterable[Passage]) -> None:
    """Replace what the document holds; one step back is all there is then."""
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    insert(cursor, passages)
    cursor.endEditBlock()
    document.clearUndoRedoStacks()
    document.setModified(False)


def insert(cursor: QTextCursor, passages: Iterable[Passage]) -> None:
    """Write passages where the cursor is; the first one goes on in its paragraph if it can."""
    for place, passage in enumerate(passages):
        fresh = cursor.block().length() <= 1
        if place or (not fresh and passage.kind is not PassageKind.BODY):
            cursor.insertBlock()
        if place or fresh or passage.kind is not PassageKind.BODY:
            set_kind(cursor, passage.kind)
        for run in passage.runs:
            insert_run(cursor, run, heading=passage.kind is PassageKind.HEADING)


def insert_run(cursor: QTextCursor, run: Run, *, heading: bool = False) -> None:
    """Write one run; an end note or a record is one sign that cannot be torn."""
    form = QTextCharFormat()
    if run.note or run.reference:
        form.setObjectType(OBJECT)
        form.setProperty(NOTE if run.note else REFERENCE, run.note or run.reference)
    if heading:
        form.setFontWeight(QFont.Weight.DemiBold)
        form.setProperty(QTextFormat.Property.FontSizeAdjustment, 1)
    elif run.bold:
        form.setFontWeight(QFont.Weight.DemiBold)
    form.setFontItalic(run.italic)
    if run.link:
        form.setAnchor(True)
        form.setAnchorHref(run.link)
        form.setFontUnderline(True)
    cursor.insertText(PLACEHOLDER if run.note or run.reference else run.text, form)


def kind_of(block: QTextBlock) -> PassageKind:
    """Return how a paragraph stands."""
    listed = _list_of(block)
    form = block.blockFormat()
    if form.headingLevel():
        return PassageKind.HEADING
    if listed is not None:
        numbered = listed.format().style() in _NUMBERED_STYLES
        return PassageKind.NUMBERED if numbered else PassageKind.ITEM
    if form.intProperty(QUOTE_LEVEL.value):
        return PassageKind.QUOTE
    if form.hasProperty(BOX):
        return PassageKind.BOX
    return PassageKind.BODY


def _list_of(block: QTextBlock) -> QTextList | None:
    return block.textList()


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the stretches of one format in a paragraph."""
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1


def set_kind(cursor: QTextCursor, kind: PassageKind) -> None:
    """Make the paragraphs under the cursor stand in another way."""
    first = cursor.document().findBlock(cursor.selectionStart())
    last = cursor.document().findBlock(cursor.selectionEnd())
    block = first
    while block.isValid():
        _set_block(block, kind)
        if block == last:
            break
        block = block.next()


def _set_block(block: QTextBlock, kind: PassageKind) -> None:
    cursor = QTextCursor(block)
    was = kind_of(block)
    listed = _list_of(block)
    if listed is not None:
        listed.remove(block)
    form = QTextBlockFormat()
    form.setBottomMargin(6)
    if kind is PassageKind.HEADING:
        form.setHeadingLevel(3)
        form.setTopMargin(8)
    if kind is PassageKind.QUOTE:
        form.setProperty(QUOTE_LEVEL, 1)
        form.setTextIndent(0)
        form.setLeftMargin(18)
        form.setRightMargin(18)
    if kind is PassageKind.BOX:
        form.setProperty(BOX, 1)
        form.setBackground(QColor(tokens().tone("teal").ground))
        form.setLeftMargin(8)
        form.setRightMargin(8)
    cursor.setBlockFormat(form)
    if kind in LISTS:
        before = block.previous()
        style = (
            QTextListFormat.Style.ListDecimal
            if kind is PassageKind.NUMBERED
            else QTextListFormat.Style.ListDisc
        )
        above = _list_of(before) if before.isValid() and kind_of(before) is kind else None
        if above is not None:
            above.add(block)
        else:
            cursor.createList(style)
    if PassageKind.HEADING in (was, kind) and was is not kind:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        size = QTextCharFormat()
        size.setProperty(QTextFormat.Property.FontSizeAdjustment, int(kind is PassageKind.HEADING))
        bold = kind is PassageKind.HEADING
        size.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        cursor.mergeCharFormat(size)
        QTextCursor(block).mergeBlockCharFormat(size)


def passages_of(document: QTextDocument) -> list[Passage]:
    """Return what a document says: anything that the note cannot show is gone."""
    found: list[Passage] = []
    block = document.begin()
    while block.isValid():
        passage = passage_of(block)
        if passage is not None:
            found.append(passage)
        block = block.next()
    return found


def passage_of(block: QTextBlock, notes: Mapping[str, str] | None = None) -> Passage | None:
    """Return what a paragraph says, none if that is nothing.

    ``notes`` are the end notes that a foreign page has, by the address that leads to them.
    """
    kind = kind_of(block)
    runs = tuple(_runs(block, notes or {}, heading=kind is PassageKind.HEADING))
    if not any(run.text.strip() or run.note or run.reference for run in runs):
        return None
    if kind is PassageKind.BODY:
        kind, runs = _from_word(runs)
    return Passage(kind, runs)


def _runs(block: QTextBlock, notes: Mapping[str, str], *, heading: bool) -> Iterator[Run]:
    called = ""
    for fragment in fragments(block):
        form = fragment.charFormat()
        bold = form.fontWeight() >= QFont.Weight.DemiBold and not heading
        italic = form.fontItalic()
        if form.objectType() == OBJECT:
            # Neighbours of the same kind come as one fragment of several signs.
            for _ in fragment.text():
                note, reference = form.stringProperty(NOTE), form.stringProperty(REFERENCE)
                yield Run(note=note) if note else Run(reference=reference, bold=bold, italic=italic)
            continue
        text = fragment.text().replace(PLACEHOLDER, "").replace("\u2028", " ").replace("\t", " ")
        link = form.anchorHref()
        if link in notes:
            # A call may come in several stretches: it is one all the same.
            if link != called:
                yield Run(note=notes[link])
            called = link
            continue
        called = ""
        link = link.replace("(", "%28").replace(")", "%29")
        if not _ADDRESS.fullmatch(link):
            link = ""
        if text:
            yield Run(text, bold, italic, link)


def _from_word(runs: tuple[Run, ...]) -> tuple[PassageKind, tuple[Run, ...]]:
    """Turn Word's painted bullets and numbers into items; nothing else is guessed."""
    whole = "".join(run.text for run in runs)
    for kind, pattern in ((PassageKind.ITEM, _BULLET), (PassageKind.NUMBERED, _NUMBER)):
        found = pattern.match(whole)
        if found:
            return kind, tuple(_without(runs, found.end()))
    return PassageKind.BODY, runs


def _without(runs: tuple[Run, ...], count: int) -> Iterator[Run]:
    for run in runs:
        cut = min(count, len(run.text))
        count -= cut
        rest = run.text[cut:]
        if rest or run.note or run.reference:
            yield Run(rest, run.bold, run.italic, run.link, run.note, run.reference)
