"""What people wrote in a part, from its plain marks to blocks."""

import re

from mc2cm_desk.documents.document import (
    Block,
    Heading,
    ListBlock,
    Paragraph,
    ParagraphKind,
    Span,
    Spans,
)

_EMPHASIS = re.compile(r"(\*\*.+?\*\*|\*.+?\*)")


def blocks_of(text: str) -> list[Block]:
    """Return the blocks of a written text.

    Blank lines separate paragraphs; ``- `` begins an item, ``> `` a quotation, ``## `` a heading.
    """
    found: list[Block] = []
    for piece in re.split(r"\n\s*\n", text.strip()):
        lines = [line.strip() for line in piece.splitlines() if line.strip()]
        if not lines:
            continue
        if all(line.startswith("- ") for line in lines):
            found.append(ListBlock(tuple(spans_of(line[2:]) for line in lines)))
        elif lines[0].startswith("## "):
            found.append(Heading(lines[0][3:], 3, in_contents=False))
            if lines[1:]:
                found.append(Paragraph(spans_of(" ".join(lines[1:]))))
        elif lines[0].startswith("> "):
            quoted = " ".join(line.removeprefix("> ") for line in lines)
            found.append(Paragraph(spans_of(quoted), ParagraphKind.QUOTE))
        else:
            found.append(Paragraph(spans_of(" ".join(lines))))
    return found


def spans_of(text: str) -> Spans:
    """Return the spans of a line with ``**bold**`` and ``*italic*``."""
    spans: list[Span] = []
    for part in _EMPHASIS.split(text):
        if part.startswith("**") and part.endswith("**") and len(part) > 4:
            spans.append(Span(part[2:-2], bold=True))
        elif part.startswith("*") and part.endswith("*") and len(part) > 2:
            spans.append(Span(part[1:-1], italic=True))
        elif part:
            spans.append(Span(part))
    return tuple(spans)
