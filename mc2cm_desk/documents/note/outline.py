"""The note built from the record: every part in order, with what is missing marked."""

from collections.abc import Iterable
from pathlib import Path

from mc2cm_desk.documents.document import (
    BackCover,
    BarChart,
    Block,
    Box,
    Cover,
    Document,
    Heading,
    KeyFigures,
    ListBlock,
    Missing,
    Paragraph,
    ParagraphKind,
    Part,
    Span,
    Tone,
    Words,
    plain,
)
from mc2cm_desk.documents.look import look_of
from mc2cm_desk.documents.note.annexes import (
    agenda,
    evaluation,
    frameworks,
    participation,
    photo_credits,
)
from mc2cm_desk.documents.note.cases import case_blocks
from mc2cm_desk.documents.note.citation import citation
from mc2cm_desk.documents.note.city_maps import city_map
from mc2cm_desk.documents.note.steps import (
    challenge_blocks,
    follow_up_blocks,
    recommendation_blocks,
    visit_blocks,
)
from mc2cm_desk.documents.note.voice import Voice
from mc2cm_desk.documents.note.written import blocks_of, end_notes
from mc2cm_desk.domain.learning_note import FACTS_FIRST, FRONT, NUMBERED, NotePart
from mc2cm_desk.services.readings.completeness import Completeness, Severity, completeness
from mc2cm_desk.services.readings.note_contents import NoteContents
from mc2cm_desk.wording import formats, labels, vocabulary

UNWRITTEN = (*FRONT, NotePart.BACK_COVER)
"""The parts that are drawn from publication data alone."""

GO_ON = (NotePart.FRAMEWORKS, NotePart.REFERENCES, NotePart.PHOTO_CREDITS)
"""Short annexes: they begin where the one before them ends."""

MOST_MESSAGES, MOST_MAIN = 5, 6


def build_note(contents: NoteContents, *, draft: bool) -> Document:
    """Return the neutral document of a note in its language.

    In a draft every gap is a block that says what to complete; in the final note an empty
    optional part is left out together with its line in the contents.
    """
    voice = Voice(contents)
    outline = _Outline(voice, draft=draft, gaps=completeness(contents))
    event = contents.event
    title = contents.publication.title or voice.text(event.title)
    partners = [voice.partner(name) for name in contents.programme.partners]
    return Document(
        language=voice.language,
        title=f"{voice.say('note')} – {title}",
        author=contents.publication.authors or contents.programme.acronym or "MC2CM",
        subject=voice.text(event.objective) or title,
        keywords=tuple(vocabulary.word("themes", code, voice.language) for code in event.themes),
        cover=Cover(
            series=_series(voice),
            kicker=voice.say("note"),
            title=title,
            subtitle=contents.publication.subtitle,
            place_and_dates=voice.place_and_dates(),
            funding=voice.text(contents.programme.funding),
            partners=tuple(partners),
            acronym=contents.programme.acronym,
            picture=_cover_picture(voice, draft=draft),
            draft_mark=voice.say("draft") if draft else "",
            logos=contents.logos,
        ),
        words=Words(
            contents=voice.say("contents"),
            running_foot=f"{voice.say('note')} · {voice.host()} {event.first_day.year}",
            draft=voice.say("draft"),
        ),
        imprint=tuple(_imprint(voice)),
        parts=tuple(outline.parts()),
        look=look_of(contents.programme),
        back=None if contents.is_hidden(NotePart.BACK_COVER) else _back(voice),
    )


def _back(voice: Voice) -> BackCover:
    programme, note = voice.contents.programme, voice.contents.publication
    contact = note.contact or programme.contact
    facts = (
        (voice.say("website"), programme.website, programme.website),
        (voice.say("contact"), contact, f"mailto:{contact}" if "@" in contact else ""),
        (voice.say("licence"), note.licence, ""),
        ("ISBN", note.isbn, ""),
    )
    return BackCover(
        about=voice.text(voice.contents.event.objective),
        facts=tuple(fact for fact in facts if fact[1]),
        link=note.link,
        link_words=voice.say("read-online") if note.link else "",
    )


def _series(voice: Voice) -> str:
    said = voice.contents.publication.series
    if said.isdigit():
        return voice.say("series-number", number=said)
    return said or voice.say("series")


def _cover_picture(voice: Voice, *, draft: bool) -> Path | None:
    # No caption stands on a cover that could say who has still to agree.
    every = voice.printable(voice.contents.event.id, draft=draft)
    return next((one.path for one in every if not one.not_cleared), None)


def _imprint(voice: Voice) -> Iterable[Block]:
    contents, note = voice.contents, voice.contents.publication
    programme = contents.programme
    partners = ", ".join(voice.partner(name) for name in programme.partners)
    lines = (
        (voice.say("publication"), programme.acronym),
        (voice.say("coordination"), note.coordination or partners),
        (voice.say("authors"), note.authors),
        (voice.say("reviewers"), note.reviewers),
        (voice.say("translation"), note.translation),
        (voice.say("thanks"), note.thanks),
        (voice.say("licence"), note.licence),
        ("ISBN", note.isbn),
        (voice.say("contact"), note.contact or programme.contact),
        (
            voice.say("version", number=note.version),
            formats.day(contents.event.last_day, voice.language),
        ),
    )
    spans: list[Span] = []
    for name, value in lines:
        if value:
            spans += [Span(f"{name} ", bold=True), Span(f"{value}.  ")]
    blocks: list[Block] = [
        Paragraph(tuple(spans), ParagraphKind.SMALL),
        Paragraph(plain(voice.text(programme.about)), ParagraphKind.SMALL),
        Paragraph(plain(voice.text(programme.disclaimer)), ParagraphKind.SMALL),
        Paragraph(
            (Span(f"{voice.say('citation')} ", bold=True), Span(citation(voice))),
            ParagraphKind.SMALL,
        ),
    ]
    if contents.event.placeholder:
        blocks.append(Paragraph(plain(voice.say("funding-note"), bold=True), ParagraphKind.SMALL))
    yield Box("", tuple(blocks), Tone.SAND)


class _Outline:
    """Walks through the parts and keeps those that say something."""

    def __init__(self, voice: Voice, *, draft: bool, gaps: Completeness) -> None:
        self.voice, self.draft = voice, draft
        self.contents = voice.contents
        self.gaps = {state.part: state.missing for state in gaps.parts}

    def parts(self) -> Iterable[Part]:
        """Yield the parts that are printed, in the order that was chosen."""
        number = 0
        for part in self.contents.publication.parts:
            if part in UNWRITTEN or self.contents.is_hidden(part):
                continue
            blocks = self._arranged(part)
            kicker = ""
            heading = labels.label(self.voice.catalogue, part)
            if part in NUMBERED:
                number += 1
                kicker = self.voice.say("part-number", number=number)
            gaps = self._gaps(part) if self.draft else []
            if blocks or gaps:
                own = part not in GO_ON
                yield Part(heading, f"part-{part.value}", (*blocks, *gaps), kicker, new_page=own)

    def _arranged(self, part: NotePart) -> list[Block]:
        """Return the written text and the record's own block as the section puts them."""
        section = self.contents.section(part)
        written = blocks_of(section.text, self.voice, 2)
        signed = self.contents.publication.foreword_by
        if part is NotePart.FOREWORD and written and signed:
            by = self.voice.say("foreword-by", name=signed)
            written.append(Paragraph(plain(by, italic=True), ParagraphKind.SMALL))
        automatic = [] if section.block_hidden else list(self._automatic(part, short=section.short))
        # Facts come first where they are the part itself; elsewhere people speak first.
        first = section.block_first != (part in FACTS_FIRST)
        both = [*automatic, *written] if first else [*written, *automatic]
        return [*both, *end_notes(self.voice)]

    def _gaps(self, part: NotePart) -> list[Block]:
        found = [gap for gap in self.gaps.get(part, ()) if not gap.code.startswith("case-")]
        return [
            Missing(
                self.voice.say("to-complete", what=self.voice.missing(gap.code, gap.about))
                + ("" if gap.severity is Severity.WARNS else " *")
            )
            for gap in found
        ]

    def _automatic(self, part: NotePart, *, short: bool) -> Iterable[Block]:
        voice, draft = self.voice, self.draft
        match part:
            case NotePart.SUMMARY:
                return self._summary()
            case NotePart.AT_A_GLANCE:
                return self._glance()
            case NotePart.CONTEXT:
                return self._context(short=short)
            case NotePart.CHALLENGES:
                return challenge_blocks(voice)
            case NotePart.CASES:
                return case_blocks(voice, draft=draft, short=short)
            case NotePart.VISIT:
                return visit_blocks(voice, draft=draft)
            case NotePart.LEARNINGS:
                return self._lessons()
            case NotePart.RECOMMENDATIONS:
                return recommendation_blocks(voice, short=short)
            case NotePart.FOLLOW_UP:
                return follow_up_blocks(voice)
            case NotePart.AGENDA:
                return agenda(voice)
            case NotePart.PARTICIPATION:
                return participation(voice, short=short)
            case NotePart.EVALUATION:
                return evaluation(voice)
            case NotePart.FRAMEWORKS:
                return frameworks(voice)
            case NotePart.REFERENCES:
                return self._references()
            case NotePart.PHOTO_CREDITS:
                return photo_credits(voice, draft=draft)
            case _:
                return ()

    def _summary(self) -> Iterable[Block]:
        voice, reference = self.voice, self.contents.reference
        messages = [m for m in reference.key_messages if m.in_summary] if reference else []
        if messages:
            yield Heading(voice.say("key-messages"), 2, in_contents=False)
            items = tuple(plain(voice.text(one.text)) for one in messages[:MOST_MESSAGES])
            yield ListBlock(items, ordered=True)
        main = self.contents.endorsed[:MOST_MAIN]
        if main:
            yield Heading(voice.say("main-recommendations"), 2, in_contents=False)
            yield ListBlock(
                tuple(
                    (*plain(f"{one.label} ", bold=True), *plain(voice.text(one.text)))
                    for one in main
                )
            )

    def _glance(self) -> Iterable[Block]:
        voice, contents, seen = self.voice, self.contents, self.contents.attendance
        event = contents.event
        if not (seen.people or contents.challenges or contents.cases or contents.recommendations):
            yield Paragraph(plain(voice.say("empty")), ParagraphKind.LEAD)
        yield KeyFigures(
            (
                (str(seen.people), voice.say("participants")),
                (str(seen.cities), voice.say("cities")),
                (str(len(contents.challenges)), voice.say("challenges")),
                (str(len(contents.endorsed)), voice.say("endorsed")),
            )
        )
        mode = labels.label(voice.catalogue, event.mode).lower()
        if seen.people:
            yield Paragraph(
                plain(
                    voice.say(
                        "gathered",
                        dates=formats.date_range(event.first_day, event.last_day, voice.language),
                        people=seen.people,
                        cities=seen.cities,
                        countries=seen.countries,
                        host=voice.host(),
                        mode=mode,
                        title=voice.text(event.title),
                    )
                ),
                ParagraphKind.LEAD,
            )
        yield Box("", tuple(self._facts()), Tone.SAND)
        if seen.heads:
            total = sum(seen.heads.values())
            bars = tuple((voice.kind(code), count) for code, count in seen.heads.items())
            said = "; ".join(f"{label}: {count}" for label, count in bars)
            yield Heading(voice.say("who-was-there"), 2, in_contents=False)
            yield BarChart(bars, voice.say("heads-caption", total=total), said)
        yield from city_map(voice)

    def _facts(self) -> Iterable[Block]:
        voice, contents = self.voice, self.contents
        event = contents.event
        partners = ", ".join(voice.partner(name) for name in contents.programme.partners)
        tongues = ", ".join(
            vocabulary.word("languages", code, voice.language) for code in event.languages
        )
        groups = "; ".join(f"{g.code} {voice.text(g.name)}".strip() for g in contents.groups)
        facts = (
            (voice.say("theme"), voice.themes(event.themes)),
            (voice.say("objective"), voice.text(event.objective)),
            (voice.say("host"), f"{voice.host()}, {voice.host_country()}"),
            (
                voice.say("dates"),
                formats.date_range(event.first_day, event.last_day, voice.language),
            ),
            (voice.say("mode"), labels.label(voice.catalogue, event.mode)),
            (voice.say("languages"), tongues),
            (voice.say("organisers"), partners),
            (voice.say("groups"), groups),
        )
        for name, value in facts:
            if value:
                yield Paragraph((Span(f"{name}  ", bold=True), Span(value)), ParagraphKind.BODY)

    def _context(self, *, short: bool) -> Iterable[Block]:
        voice, reference = self.voice, self.contents.reference
        if reference is None:
            return
        yield Heading(voice.say("reference-says"), 2, "context-reference")
        source = voice.say(
            "reference-source", title=voice.text(reference.title), authors=reference.authors
        )
        yield Paragraph(plain(source, italic=True), ParagraphKind.SMALL)
        yield from blocks_of(voice.text(reference.summary), voice)
        if reference.key_messages:
            yield Heading(voice.say("key-messages"), 3)
            yield ListBlock(
                tuple(
                    plain(
                        voice.text(one.text)
                        + (f" ({voice.say('page', page=one.page)})" if one.page else "")
                    )
                    for one in reference.key_messages
                ),
                ordered=True,
            )
        if short:
            return
        if reference.questions:
            yield Heading(voice.say("questions"), 2, "context-questions")
            yield ListBlock(tuple(plain(voice.text(one)) for one in reference.questions))
        if reference.definitions:
            yield Box(
                voice.say("definitions"),
                tuple(
                    Paragraph(
                        (
                            Span(f"{voice.text(one.term)}  ", bold=True),
                            Span(voice.text(one.definition)),
                            Span(f"  [{one.source}]" if one.source else "", italic=True),
                        )
                    )
                    for one in reference.definitions
                ),
                Tone.TEAL,
            )

    def _lessons(self) -> Iterable[Block]:
        voice = self.voice
        items = []
        for note in self.contents.lessons:
            where = voice.city(note.city)
            case = next((c for c in self.contents.cases if c.id == note.case), None)
            source = ", ".join(
                part for part in (where, voice.text(case.title) if case else "") if part
            )
            items.append(
                (
                    *plain(voice.text(note.text)),
                    *plain(f"  ({source})" if source else "", italic=True),
                )
            )
        if items:
            yield ListBlock(tuple(items))

    def _references(self) -> Iterable[Block]:
        reference = self.contents.reference
        items = []
        if reference is not None and not reference.title.is_empty:
            text = ". ".join(
                part
                for part in (
                    reference.authors,
                    self.voice.text(reference.title),
                    reference.organisation,
                    formats.day(reference.dated, self.voice.language) if reference.dated else "",
                )
                if part
            )
            spans = [Span(text)]
            if reference.link:
                spans.append(Span(f"  {reference.link}", link=reference.link))
            items.append(tuple(spans))
        for case in self.contents.cases:
            for source in case.sources:
                link = source if source.startswith("http") else ""
                items.append((Span(source, link=link),))
        if items:
            yield ListBlock(tuple(items))
