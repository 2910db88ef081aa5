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
from mc2cm_desk.documents.note.citation import title_of
from mc2cm_desk.documents.note.translator import Voice
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.wording.names import labels

PAGES = 2


def write_brief(voice: Voice, path: Path) -> tuple[int, int]:
    """Write the brief; return how many recommendations it shows and how many it leaves out."""
    every = len(voice.contents.endorsed)
    shown = 0
    # Explanations give way before recommendations do.
    for explained in (True, False):
        shown, _pages = write_within(
            lambda count, explained=explained: build_brief(voice, count, explained=explained),
            every,
            PAGES,
            path,
        )
        if shown == every:
            break
    return shown, every - shown


def build_brief(voice: Voice, count: int, *, explained: bool = True) -> Document:
    """Return the brief with the first ``count`` recommendations, ``explained`` or bare."""
    contents = voice.contents
    blocks: list[Block] = [Paragraph(plain(event_line(voice)), ParagraphKind.LEAD)]
    blocks += _figures(voice)
    objective = voice.text(contents.event.objective)
    if objective:
        blocks.append(Paragraph(plain(objective)))
    messages = contents.reference.key_messages if contents.reference else ()
    if messages:
        blocks.append(Heading(voice.say("key-messages"), 2))
        blocks.append(
            ListBlock(tuple(plain(voice.text(one.text)) for one in messages), ordered=True)
        )
    blocks.append(Heading(voice.say("main-recommendations"), 2))
    for one in contents.endorsed[:count]:
        details = tuple(_details(voice, one)) if explained else ()
        blocks.append(Numbered(one.label, plain(voice.text(one.text)), details))
    rest = len(contents.endorsed) - count
    if rest:
        words = voice.count("more-in-note", rest)
        blocks.append(Paragraph(plain(words, italic=True), ParagraphKind.SMALL))
    if not contents.endorsed:
        blocks.append(Paragraph(plain(voice.say("no-recommendation"), italic=True)))
    blocks += closing(voice)
    title = voice.say("brief")
    return piece(voice, title, (Part(title_of(voice), "brief", tuple(blocks), title),))


def _figures(voice: Voice) -> Iterable[Block]:
    """Yield the event in figures, once somebody is on its list."""
    if voice.contents.attendance.people:
        yield key_figures(voice)


def _details(voice: Voice, one: Recommendation) -> Iterable[Spans]:
    """Yield why, and to whom it is addressed."""
    explanation = voice.text(one.explanation)
    if explanation:
        yield plain(explanation)
    levels = [labels.label(voice.catalogue, level) for level in one.levels]
    if levels:
        yield plain(" · ".join(levels), italic=True)
