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
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.documents.note.written_text import blocks_of
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.steps.challenge import ChallengeKind
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.discussion import NoteKind
from mc2cm_desk.domain.steps.recommendation import EvidenceKind
from mc2cm_desk.services.read_models.note.permissions import Picture
from mc2cm_desk.services.read_models.note.references import recommendation_anchor
from mc2cm_desk.wording import formats, vocabulary

SHEET_PAGES = 2
PICTURE = 240.0
"""Points from the edge of the page to the lower edge of a sheet's picture."""

_IN_TEXT = (
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


def case_blocks(translator: NoteTranslator, *, draft: bool, short: bool = False) -> Iterable[Block]:
    """Yield every case as a sheet of its own page or pages; short ones follow one another."""
    for place, case in enumerate(translator.contents.cases):
        shown = translator.printable(case.id, draft=draft)
        if not short:
            if place or translator.contents.written(NotePart.CASES):
                yield PageBreak(SHEET_PAGES)
            if shown:
                yield replace(translator.figure(shown[0], PICTURE), heads=True)
        kicker = plain(translator.translate("case", number=case.label))
        yield Paragraph(kicker, ParagraphKind.KICKER)
        example = translator.example(placeholder=case.placeholder)
        yield Heading(translator.text(case.title) + example, 2, f"case-{case.label}")
        pictures = shown[:1] if short else shown[1:3]
        yield from case_body(translator, case, pictures, draft=draft, short=short)


def case_body(
    translator: NoteTranslator,
    case: CityCase,
    pictures: Iterable[Picture],
    *,
    draft: bool,
    short: bool = False,
) -> Iterable[Block]:
    """Yield what stands under the title of a case; ``pictures`` end it."""
    yield Chips(tuple(_chips(translator, case)))
    summary = translator.text(case.summary)
    if summary:
        yield Paragraph(plain(summary), ParagraphKind.LEAD)
    if short:
        yield from _texts(translator, case, _IN_SHORT)
        yield from _results(translator, case)
    else:
        text = (
            *_texts(translator, case, _IN_TEXT),
            *_results(translator, case),
            *_texts(translator, case, _LEARNT),
            *_quotations(translator, case),
        )
        beside = (
            *_peers(translator, case),
            *_texts(translator, case, _BESIDE),
            *_answered(translator, case),
            *_led_to(translator, case),
        )
        yield from (Columns(text, beside),) if text and beside else (*text, *beside)
    for picture in pictures:
        yield translator.figure(picture, 150)
    if draft:
        for name in case.missing(translator.language):
            what = translator.missing(f"case-{name}", translator.text(case.title))
            yield Missing(translator.translate("to-complete", what=what))


def _chips(translator: NoteTranslator, case: CityCase) -> Iterable[str]:
    city = translator.contents.cities.get(case.city)
    if city is not None:
        country = formats.country(city.country, translator.language)
        yield f"{city.name_in(translator.language)} · {country}"
    else:
        yield translator.text(case.city_text) or translator.translate("city-unknown")
    for code in case.themes:
        yield vocabulary.word("themes", code, translator.language)
    if case.since:
        yield translator.translate("since", year=case.since)


def _texts(
    translator: NoteTranslator, case: CityCase, texts: Iterable[tuple[str, str]]
) -> Iterable[Block]:
    for word, name in texts:
        text = translator.text(getattr(case, name))
        if text:
            yield Heading(translator.translate(word), 3)
            yield from blocks_of(text, translator)


def _answered(translator: NoteTranslator, case: CityCase) -> Iterable[Block]:
    answered = [card for card in translator.contents.challenges if card.id in case.challenges]
    if answered:
        yield Heading(translator.translate("answers"), 3)
        items: list[Spans] = []
        for card in answered:
            first = card.kind is ChallengeKind.CHALLENGE
            kind = (
                translator.translate("challenge") if first else translator.translate("opportunity")
            )
            items.append(
                (
                    *plain(f"{kind} {card.label}  ", bold=True),
                    *plain(translator.text(card.statement)),
                )
            )
        yield ListBlock(tuple(items))


def _results(translator: NoteTranslator, case: CityCase) -> Iterable[Block]:
    if not case.results:
        return
    rows: list[tuple[Spans, ...]] = []
    for result in case.results:
        figure = result.figure or "–"
        if result.year:
            figure += f" ({result.year})"
        source = result.source or translator.translate("reported")
        rows.append((plain(translator.text(result.text)), plain(figure), plain(source)))
    header = (
        translator.translate("result"),
        translator.translate("figure"),
        translator.translate("source"),
    )
    yield Heading(translator.translate("results"), 3)
    yield TableBlock(header, tuple(rows), (5, 1.8, 2.6))


def _peers(translator: NoteTranslator, case: CityCase) -> Iterable[Block]:
    notes = [note for note in translator.contents.notes if note.case == case.id]
    taken_home = [note for note in notes if note.kind in (NoteKind.TAKE_HOME, NoteKind.LESSON)]
    asked = [note for note in notes if note.kind is NoteKind.QUESTION]
    for word, found in (("peers-keep", taken_home), ("peers-ask", asked)):
        if found:
            items: list[Spans] = []
            for note in found:
                city = translator.city(note.city)
                tail = f"  {city}" if city else ""
                items.append((*plain(translator.text(note.text)), *plain(tail, italic=True)))
            tone = Tone.ROSE if word == "peers-keep" else Tone.TEAL
            yield Box(translator.translate(word), (ListBlock(tuple(items)),), tone)


def _quotations(translator: NoteTranslator, case: CityCase) -> Iterable[Block]:
    for quotation in translator.contents.quotations:
        if quotation.note.case == case.id:
            yield translator.quoted(quotation)


def _led_to(translator: NoteTranslator, case: CityCase) -> Iterable[Block]:
    """Yield the recommendations that rest on a case; each leads to where it stands."""
    found = {
        one.label: recommendation_anchor(one.id)
        for one in translator.contents.endorsed
        for link in translator.contents.evidence.get(one.id, ())
        if link.kind is EvidenceKind.CASE and link.target == case.id
    }
    if found:
        yield Heading(translator.translate("led-to"), 3)
        spans: list[Span] = []
        for label, anchor in found.items():
            spans += [Span(formats.comma(translator.language))] if spans else []
            spans.append(Span(label, bold=True, link=f"#{anchor}"))
        yield Paragraph(tuple(spans))
