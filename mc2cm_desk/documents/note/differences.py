"""What changed between two versions of a note, as a document that can be sent."""

from collections.abc import Iterable, Sequence

from mc2cm_desk.documents.model import (
    Block,
    Cover,
    Document,
    Paragraph,
    ParagraphKind,
    Part,
    Span,
    Spans,
    TableBlock,
    Words,
    plain,
)
from mc2cm_desk.services.read_models.note.differences import (
    ChangeKind,
    LineChange,
    PartChange,
    Stretch,
)
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents import note


def build_differences(
    changes: Sequence[PartChange],
    *,
    title: str,
    before: str,
    after: str,
    language: str,
    acronym: str = "",
) -> Document:
    """Return a table for each part that changed; ``before`` and ``after`` name the versions."""
    catalogue = Catalogue(language)

    def translate(word: str, **slots: object) -> str:
        """Return a sentence of the document by its code, with its slots filled."""
        return formats.typographic(note.translate(catalogue, word, **slots), language)

    heading = translate("differences", before=before, after=after)
    counted = sum(len(change.lines) for change in changes)
    intro: tuple[Block, ...] = (
        Paragraph(
            plain(
                translate("differences-count", number=counted)
                if changes
                else translate("no-differences")
            ),
            ParagraphKind.LEAD,
        ),
    )
    parts = [Part(heading, "differences", intro, title, new_page=False)]
    kinds = {
        ChangeKind.ADDED: translate("part-added"),
        ChangeKind.REMOVED: translate("part-removed"),
        ChangeKind.CHANGED: "",
    }
    for number, change in enumerate(changes):
        kicker = kinds[change.kind]
        if change.renamed_from:
            kicker = translate("part-renamed", name=change.renamed_from)
        blocks = tuple(_blocks(change, before, after))
        parts.append(Part(change.heading, f"change-{number}", blocks, kicker, new_page=False))
    return Document(
        language=language,
        title=heading,
        author=acronym or "MC2CM",
        subject=title,
        cover=Cover("", "", heading, title, "", "", (), acronym),
        words=Words(contents="", running_foot=title, draft=""),
        parts=tuple(parts),
        front=False,
    )


def _blocks(change: PartChange, before: str, after: str) -> Iterable[Block]:
    if change.lines:
        rows = tuple(_row(line) for line in change.lines)
        yield TableBlock((before, after), rows, (1, 1))


def _row(line: LineChange) -> tuple[Spans, ...]:
    return (_spans(line.before) or plain("–"), _spans(line.after) or plain("–"))


def _spans(stretches: Sequence[Stretch]) -> Spans:
    return tuple(Span(one.text, bold=one.fresh) for one in stretches)
