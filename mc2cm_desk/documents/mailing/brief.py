"""Two pages for elected officials: the messages and the recommendations."""

from pathlib import Path

from mc2cm_desk.documents.document import (
    Block,
    Document,
    Heading,
    ListBlock,
    Numbered,
    Paragraph,
    ParagraphKind,
    Part,
    plain,
)
from mc2cm_desk.documents.mailing.pieces import closing, event_line, piece, write_within
from mc2cm_desk.documents.note.citation import title_of
from mc2cm_desk.documents.note.voice import Voice

PAGES = 2


def write_brief(voice: Voice, path: Path) -> tuple[int, int]:
    """Write the brief; return how many recommendations it shows and how many it leaves out."""
    every = len(voice.contents.endorsed)
    shown, _pages = write_within(lambda count: build_brief(voice, count), every, PAGES, path)
    return shown, every - shown


def build_brief(voice: Voice, count: int) -> Document:
    """Return the brief with the first ``count`` recommendations."""
    contents = voice.contents
    blocks: list[Block] = [Paragraph(plain(event_line(voice)), ParagraphKind.LEAD)]
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
        blocks.append(Numbered(one.label, plain(voice.text(one.text))))
    rest = len(contents.endorsed) - count
    if rest:
        words = voice.say("more-in-note", number=rest)
        blocks.append(Paragraph(plain(words, italic=True), ParagraphKind.SMALL))
    if not contents.endorsed:
        blocks.append(Paragraph(plain(voice.say("no-recommendation"), italic=True)))
    blocks += closing(voice)
    title = voice.say("brief")
    return piece(voice, title, (Part(title_of(voice), "brief", tuple(blocks), title),))
