"""The note built from the record: every part in order, with what is missing marked."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from mc2cm_desk.documents.look import look_of
from mc2cm_desk.documents.model import (
    Block,
    Document,
    KeyFigures,
    Missing,
    Paragraph,
    ParagraphKind,
    Part,
    Words,
    plain,
)
from mc2cm_desk.documents.note.annexes import (
    agenda,
    evaluation,
    frameworks,
    participation,
    photo_credits,
)
from mc2cm_desk.documents.note.at_a_glance import glance, summary
from mc2cm_desk.documents.note.cases import case_blocks
from mc2cm_desk.documents.note.context import context, lessons, references
from mc2cm_desk.documents.note.front.publication import back_cover, cover, imprint
from mc2cm_desk.documents.note.listed import lists
from mc2cm_desk.documents.note.pictures.city_maps import city_map
from mc2cm_desk.documents.note.steps import (
    challenge_blocks,
    follow_up_blocks,
    recommendation_blocks,
    visit_blocks,
)
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.documents.note.written_text import blocks_of, end_notes
from mc2cm_desk.domain.kinds.kind import Severity
from mc2cm_desk.domain.note.parts import BODY, NotePart
from mc2cm_desk.services.read_models.note.completeness import Completeness, completeness
from mc2cm_desk.services.read_models.note.contents import NoteContents
from mc2cm_desk.wording import vocabulary
from mc2cm_desk.wording.names import labels


def build_note(contents: NoteContents, *, draft: bool) -> Document:
    """Return the neutral document of a note in its language.

    In a draft every gap is a block that says what to complete; in the final note an empty
    optional part is left out together with its line in the contents. Where nothing is known yet
    one page says so.
    """
    translator = NoteTranslator(contents, draft=draft)
    outline = _Outline(translator, draft=draft, gaps=completeness(contents))
    event = contents.event
    title = contents.publication.title or translator.text(event.title)
    note = Document(
        language=translator.language,
        title=f"{translator.translate('note')} – {title}",
        author=contents.publication.authors or contents.programme.acronym or "MC2CM",
        subject=translator.text(event.objective) or title,
        keywords=tuple(
            vocabulary.word("themes", code, translator.language) for code in event.themes
        ),
        cover=cover(translator, title, draft=draft),
        words=Words(
            contents=translator.translate("contents"),
            running_foot=(
                f"{translator.translate('note')} · {translator.host()} {event.first_day.year}"
            ),
            draft=translator.translate("draft"),
            skip=translator.translate("skip"),
        ),
        imprint=tuple(imprint(translator)),
        parts=tuple(outline.parts()),
        look=look_of(contents.programme),
        back=None if contents.is_hidden(NotePart.BACK_COVER) else back_cover(translator),
    )
    return _one_page(note, translator) if contents.is_empty else note


def _one_page(note: Document, translator: NoteTranslator) -> Document:
    """Return the note of an event of which nothing is known yet."""
    blocks = [one for one in glance(translator) if not isinstance(one, KeyFigures)]
    anchor = f"part-{NotePart.AT_A_GLANCE.value}"
    part = Part(note.cover.title, anchor, (*blocks, *note.imprint), translator.translate("note"))
    return replace(note, imprint=(), parts=(part,), back=None, front=False)


class _Outline:
    """Walks through the parts and keeps those that say something."""

    def __init__(self, translator: NoteTranslator, *, draft: bool, gaps: Completeness) -> None:
        self.translator, self.draft = translator, draft
        self.contents = translator.contents
        self.gaps = {state.part: state.missing for state in gaps.parts}

    def parts(self) -> Iterable[Part]:
        """Yield the parts that are printed, in the order that was chosen."""
        number = 0
        for part in self.contents.publication.parts:
            if part not in BODY or self.contents.is_hidden(part):
                continue
            blocks = self._arranged(part)
            declared = part.declared
            numbered = declared.numbered
            if numbered:
                number += 1
            gaps = self._gaps(part) if self.draft else []
            if blocks or gaps:
                yield Part(
                    labels.label(self.translator.catalogue, part),
                    f"part-{part.value}",
                    (*blocks, *gaps),
                    self.translator.translate("part-number", number=number) if numbered else "",
                    new_page=declared.new_page,
                    number=number if numbered else 0,
                    divides=declared.divided and not self.contents.section(part).short,
                    signed=declared.signed,
                )

    def _arranged(self, part: NotePart) -> list[Block]:
        """Return the written text and the record's own block as the section puts them."""
        section, declared = self.contents.section(part), part.declared
        written = blocks_of(self.contents.printed(section.text), self.translator, 2)
        if declared.signed:
            written = [*_standfirst(written, most=len(written))]
        elif declared.numbered and not declared.facts_first:
            written = [*_standfirst(written, most=1)]
        signed = self.contents.publication.foreword_by
        if declared.signed and written and signed:
            by = self.translator.translate("foreword-by", name=signed)
            written.append(Paragraph(plain(by, bold=True)))
        automatic = [] if section.block_hidden else self._automatic(part, short=section.short)
        automatic += [] if section.block_hidden else lists(self.translator, part)
        # Facts come first where they are the part itself; elsewhere people speak first.
        first = section.block_first != declared.facts_first
        both = [*automatic, *written] if first else [*written, *automatic]
        if part in _CLOSING and automatic:
            both += _CLOSING[part](self.translator)
        return [*both, *end_notes(self.translator)]

    def _gaps(self, part: NotePart) -> list[Block]:
        found = [gap for gap in self.gaps.get(part, ()) if not gap.code.startswith("case-")]
        return [
            Missing(
                self.translator.translate(
                    "to-complete", what=self.translator.missing(gap.code, gap.about)
                )
                + ("" if gap.severity is Severity.WARNS else " *")
            )
            for gap in found
        ]

    def _automatic(self, part: NotePart, *, short: bool) -> list[Block]:
        """Return what the record itself says in a part; nothing where people alone write."""
        block = _BLOCKS.get(part)
        return [*block(self.translator, self.draft, short)] if block is not None else []


def _standfirst(blocks: Iterable[Block], most: int) -> Iterable[Block]:
    """Yield written blocks, the first paragraphs of which lead into the part."""
    leads = True
    for number, block in enumerate(blocks):
        leads = leads and isinstance(block, Paragraph) and block.kind is ParagraphKind.BODY
        if leads and number < most and isinstance(block, Paragraph):
            yield replace(block, kind=ParagraphKind.LEAD)
        else:
            yield block


_BLOCKS: dict[NotePart, Callable[[NoteTranslator, bool, bool], Iterable[Block]]] = {
    NotePart.SUMMARY: lambda note, _draft, _short: summary(note),
    NotePart.AT_A_GLANCE: lambda note, _draft, _short: glance(note),
    NotePart.CONTEXT: lambda note, _draft, short: context(note, short=short),
    NotePart.CHALLENGES: lambda note, _draft, _short: challenge_blocks(note),
    NotePart.CASES: lambda note, draft, short: case_blocks(note, draft=draft, short=short),
    NotePart.VISIT: lambda note, draft, _short: visit_blocks(note, draft=draft),
    NotePart.LEARNINGS: lambda note, _draft, _short: lessons(note),
    NotePart.RECOMMENDATIONS: lambda note, _draft, short: recommendation_blocks(note, short=short),
    NotePart.FOLLOW_UP: lambda note, _draft, _short: follow_up_blocks(note),
    NotePart.AGENDA: lambda note, _draft, _short: agenda(note),
    NotePart.PARTICIPATION: lambda note, _draft, short: participation(note, short=short),
    NotePart.EVALUATION: lambda note, _draft, _short: evaluation(note),
    NotePart.FRAMEWORKS: lambda note, _draft, _short: frameworks(note),
    NotePart.REFERENCES: lambda note, _draft, _short: references(note),
    NotePart.PHOTO_CREDITS: lambda note, draft, _short: photo_credits(note, draft=draft),
}
"""What the record says in a part: a function of the note, whether it is a draft, and short."""

_CLOSING: dict[NotePart, Callable[[NoteTranslator], Iterable[Block]]] = {
    NotePart.AT_A_GLANCE: city_map,
}
"""What the record says at the end of a part, behind the text too."""
