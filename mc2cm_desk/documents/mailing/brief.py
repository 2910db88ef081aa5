"""Two pages for elected officials: the messages and the recommendations."""

from collections.abc import Iterable
from pathlib import Path

from mc2cm_desk.documents.mailing.pieces import closing, event_line, piece, write_within
from mc2cm_desk.documents.model import (
    Block,
    Document,
    Heading,
    ListBlock,
    Numbered,
    Paragraph,
    ParagraphKind,
    Part,
    Spans,
    plain,
)
from mc2cm_desk.documents.note.at_a_glance import key_figures
from mc2cm_desk.documents.note.front.citation import title_of
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.wording.names import labels

PAGES = 2


def write_brief(translator: NoteTranslator, path: Path) -> tuple[int, int]:
    """Write the brief; return how many recommendations it shows and how many it leaves out."""
    every = len(translator.contents.endorsed)
    shown = 0
    # Explanations give way before recommendations do.
    for explained in (True, False):
        shown, _pages = write_within(
            lambda count, explained=explained: build_brief(translator, count, explained=explained),
            every,
            PAGES,
            path,
        )
        if shown == every:
            break
    return shown, every - shown


def build_brief(translator: NoteTranslator, count: int, *, explained: bool = True) -> Document:
    """Return the brief with the first ``count`` recommendations, ``explained`` or bare."""
    contents = translator.contents
    blocks: list[Block] = [Paragraph(plain(event_line(translator)), ParagraphKind.LEAD)]
    blocks += _figures(translator)
    objective = translator.text(contents.event.objective)
    if objective:
        blocks.append(Paragraph(plain(objective)))
    messages = contents.reference.key_messages if contents.reference else ()
    if messages:
        blocks.append(Heading(translator.translate("key-messages"), 2))
        blocks.append(
            ListBlock(tuple(plain(translator.text(one.text)) for one in messages), ordered=True)
        )
    blocks.append(Heading(translator.translate("main-recommendations"), 2))
    for one in contents.endorsed[:count]:
        details = tuple(_details(translator, one)) if explained else ()
        blocks.append(Numbered(one.label, plain(translator.text(one.text)), details))
    rest = len(contents.endorsed) - count
    if rest:
        words = translator.count("more-in-note", rest)
        blocks.append(Paragraph(plain(words, italic=True), ParagraphKind.SMALL))
    if not contents.endorsed:
        blocks.append(Paragraph(plain(translator.translate("no-recommendation"), italic=True)))
    blocks += closing(translator)
    title = translator.translate("brief")
    return piece(translator, title, (Part(title_of(translator), "brief", tuple(blocks), title),))


def _figures(translator: NoteTranslator) -> Iterable[Block]:
    """Yield the event in figures, once somebody is on its list."""
    if translator.contents.attendance.people:
        yield key_figures(translator)


def _details(translator: NoteTranslator, one: Recommendation) -> Iterable[Spans]:
    """Yield why, and to whom it is addressed."""
    explanation = translator.text(one.explanation)
    if explanation:
        yield plain(explanation)
    levels = [labels.label(translator.catalogue, level) for level in one.levels]
    if levels:
        yield plain(" · ".join(levels), italic=True)
