"""City cases as sheets."""

from collections.abc import Iterable
from dataclasses import replace

from mc2cm_desk.documents.model import (
    Block,
    Box,
    Chips,
    Columns,
    Heading,
    ListBlock,
    Missing,
    PageBreak,
    Paragraph,
    ParagraphKind,
    Span,
    Spans,
    TableBlock,
    Tone,
    plain,
)
from mc2cm_desk.documents.note.translator import Voice
from mc2cm_desk.documents.note.written_text import blocks_of
from mc2cm_desk.domain.note.learning_note import NotePart
from mc2cm_desk.domain.steps.challenge import ChallengeKind
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.discussion import NoteKind
from mc2cm_desk.domain.steps.recommendation import EvidenceKind
from mc2cm_desk.services.read_models.note.contents import Picture
from mc2cm_desk.services.read_models.note.references import recommendation_anchor
from mc2cm_desk.wording import formats, vocabulary

SHEET_PAGES = 2
PICTURE = 240.0
"""Points from the edge of the page to the lower edge of a sheet's picture."""

_TOLD = (
    ("the-challenge", "context"),
    ("objective", "objective"),
    ("what-was-done", "action"),
)
_LEARNT = (
    ("difficulties", "difficulties"),
    ("lessons", "lessons"),
    ("transfer", "transfer"),
)
_BESIDE = (
    ("partners", "partners"),
    ("beneficiaries", "beneficiaries"),
    ("participation", "participation"),
    ("resources", "resources"),
)
"""What stands in the text before and behind the results, and what stands beside it."""

_IN_SHORT = (("what-was-done", "action"), ("lessons", "lessons"))


def case_blocks(voice: Voice, *, draft: bool, short: bool = False) -> Iterable[Block]:
    """Yield every case as a sheet of its own page or pages; short ones follow one another."""
    for place, case in enumerate(voice.contents.cases):
        shown = voice.printable(case.id, draft=draft)
        if not short:
            if place or voice.contents.written(NotePart.CASES):
                yield PageBreak(SHEET_PAGES)
            if shown:
                yield replace(voice.figure(shown[0], PICTURE), heads=True)
        kicker = plain(voice.say("case", number=case.label))
        yield Paragraph(kicker, ParagraphKind.KICKER)
        example = voice.example(placeholder=case.placeholder)
        yield Heading(voice.text(case.title) + example, 2, f"case-{case.label}")
        pictures = shown[:1] if short else shown[1:3]
        yield from case_body(voice, case, pictures, draft=draft, short=short)


def case_body(
    voice: Voice,
    case: CityCase,
    pictures: Iterable[Picture],
    *,
    draft: bool,
    short: bool = False,
) -> Iterable[Block]:
    """Yield what stands under the title of a case; ``pictures`` end it."""
    yield Chips(tuple(_chips(voice, case)))
    summary = voice.text(case.summary)
    if summary:
        yield Paragraph(plain(summary), ParagraphKind.LEAD)
    if short:
        yield from _texts(voice, case, _IN_SHORT)
        yield from _results(voice, case)
    else:
        text = (
            *_texts(voice, case, _TOLD),
            *_results(voice, case),
            *_texts(voice, case, _LEARNT),
            *_quotations(voice, case),
        )
        beside = (
            *_peers(voice, case),
            *_texts(voice, case, _BESIDE),
            *_answered(voice, case),
            *_led_to(voice, case),
        )
        yield from (Columns(text, beside),) if text and beside else (*text, *beside)
    for picture in pictures:
        yield voice.figure(picture, 150)
    if draft:
        for name in case.missing(voice.language):
            what = voice.missing(f"case-{name}", voice.text(case.title))
            yield Missing(voice.say("to-complete", what=what))


def _chips(voice: Voice, case: CityCase) -> Iterable[str]:
    city = voice.contents.cities.get(case.city)
    if city is not None:
        yield f"{city.name.text(voice.language)} · {formats.country(city.country, voice.language)}"
    else:
        yield voice.text(case.city_text) or voice.say("city-unknown")
    for code in case.themes:
        yield vocabulary.word("themes", code, voice.language)
    if case.since:
        yield voice.say("since", year=case.since)


def _texts(voice: Voice, case: CityCase, texts: Iterable[tuple[str, str]]) -> Iterable[Block]:
    for word, name in texts:
        text = voice.text(getattr(case, name))
        if text:
            yield Heading(voice.say(word), 3)
            yield from blocks_of(text, voice)


def _answered(voice: Voice, case: CityCase) -> Iterable[Block]:
    answered = [card for card in voice.contents.challenges if card.id in case.challenges]
    if answered:
        yield Heading(voice.say("answers"), 3)
        items: list[Spans] = []
        for card in answered:
            first = card.kind is ChallengeKind.CHALLENGE
            kind = voice.say("challenge") if first else voice.say("opportunity")
            items.append(
                (*plain(f"{kind} {card.label}  ", bold=True), *plain(voice.text(card.statement)))
            )
        yield ListBlock(tuple(items))


def _results(voice: Voice, case: CityCase) -> Iterable[Block]:
    if not case.results:
        return
    rows: list[tuple[Spans, ...]] = []
    for result in case.results:
        figure = result.figure or "–"
        if result.year:
            figure += f" ({result.year})"
        source = result.source or voice.say("reported")
        rows.append((plain(voice.text(result.text)), plain(figure), plain(source)))
    header = (voice.say("result"), voice.say("figure"), voice.say("source"))
    yield Heading(voice.say("results"), 3)
    yield TableBlock(header, tuple(rows), (5, 1.8, 2.6))


def _peers(voice: Voice, case: CityCase) -> Iterable[Block]:
    notes = [note for note in voice.contents.notes if note.case == case.id]
    kept = [note for note in notes if note.kind in (NoteKind.TAKE_HOME, NoteKind.LESSON)]
    asked = [note for note in notes if note.kind is NoteKind.QUESTION]
    for word, found in (("peers-keep", kept), ("peers-ask", asked)):
        if found:
            items: list[Spans] = []
            for note in found:
                city = voice.city(note.city)
                tail = f"  {city}" if city else ""
                items.append((*plain(voice.text(note.text)), *plain(tail, italic=True)))
            tone = Tone.ROSE if word == "peers-keep" else Tone.TEAL
            yield Box(voice.say(word), (ListBlock(tuple(items)),), tone)


def _quotations(voice: Voice, case: CityCase) -> Iterable[Block]:
    for quotation in voice.contents.quotations:
        if quotation.note.case == case.id:
            yield voice.quoted(quotation)


def _led_to(voice: Voice, case: CityCase) -> Iterable[Block]:
    """Yield the recommendations that rest on a case; each leads to where it stands."""
    found = {
        one.label: recommendation_anchor(one.id)
        for one in voice.contents.endorsed
        for link in voice.contents.evidence.get(one.id, ())
        if link.kind is EvidenceKind.CASE and link.target == case.id
    }
    if found:
        yield Heading(voice.say("led-to"), 3)
        spans: list[Span] = []
        for label, anchor in found.items():
            spans += [Span("، " if voice.language == "ar" else ", ")] if spans else []
            spans.append(Span(label, bold=True, link=f"#{anchor}"))
        yield Paragraph(tuple(spans))
