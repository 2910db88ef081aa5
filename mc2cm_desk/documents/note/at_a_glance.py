"""The parts that are read first: the summary, and the event at a glance."""

from collections import Counter
from collections.abc import Iterable

from mc2cm_desk.documents.model import (
    BarChart,
    Block,
    Box,
    Columns,
    Facts,
    Heading,
    KeyFigures,
    ListBlock,
    Paragraph,
    ParagraphKind,
    Tone,
    plain,
)
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.domain.steps.challenge import ChallengeKind
from mc2cm_desk.wording import formats, vocabulary
from mc2cm_desk.wording.names import labels

MOST_MESSAGES, MOST_MAIN = 5, 6


def summary(translator: NoteTranslator) -> Iterable[Block]:
    """Yield the key messages and the first recommendations."""
    reference = translator.contents.reference
    messages = [m for m in reference.key_messages if m.in_summary] if reference else []
    if messages:
        yield Heading(translator.translate("key-messages"), 2, in_contents=False)
        items = tuple(plain(translator.text(one.text)) for one in messages[:MOST_MESSAGES])
        yield ListBlock(items, ordered=True)
    main = translator.contents.endorsed[:MOST_MAIN]
    if main:
        yield Heading(translator.translate("main-recommendations"), 2, in_contents=False)
        yield ListBlock(
            tuple(
                (*plain(f"{one.label} ", bold=True), *plain(translator.text(one.text)))
                for one in main
            )
        )


def glance(translator: NoteTranslator) -> Iterable[Block]:
    """Yield the event in figures, facts and a map."""
    contents, seen = translator.contents, translator.contents.attendance
    if not (seen.people or contents.challenges or contents.cases or contents.recommendations):
        yield Paragraph(plain(translator.translate("empty")), ParagraphKind.LEAD)
    yield key_figures(translator)
    facts = Box("", (_facts(translator),), Tone.SAND)
    blocks = tuple(_gathered(translator))
    yield Columns(blocks, (facts,)) if blocks else facts


def key_figures(translator: NoteTranslator) -> KeyFigures:
    """Return the event in numbers; opportunities are counted apart from challenges."""
    contents, seen = translator.contents, translator.contents.attendance
    kinds = Counter(card.kind for card in contents.challenges)
    figures = [
        (seen.people, "people-came" if seen.have_come else "people-registered"),
        (seen.cities, "cities"),
        (kinds[ChallengeKind.CHALLENGE], "challenges"),
        (kinds[ChallengeKind.OPPORTUNITY], "opportunities"),
        (len(contents.endorsed), "endorsed"),
    ]
    shown = [(number, word) for number, word in figures if number or word != "opportunities"]
    return KeyFigures(
        tuple((str(number), translator.count(word, number)) for number, word in shown)
    )


def _gathered(translator: NoteTranslator) -> Iterable[Block]:
    event, seen = translator.contents.event, translator.contents.attendance
    if seen.people:
        text = translator.translate(
            "gathered" if seen.have_come else "gathered-registered",
            dates=formats.date_range(event.first_day, event.last_day, translator.language),
            people=translator.count("people-counted", seen.people),
            cities=translator.count("cities-counted", seen.cities),
            countries=translator.count("countries-counted", seen.countries),
            host=translator.host(),
            mode=labels.label(translator.catalogue, event.mode).lower(),
            title=translator.text(event.title),
        )
        yield Paragraph(plain(text), ParagraphKind.LEAD)
    objective = translator.text(event.objective)
    if objective:
        yield Paragraph(plain(objective))
    if seen.heads:
        known = [(translator.kind(code), count) for code, count in seen.heads.items()]
        bars = tuple(translator.with_rest(known, seen.people))
        text = "; ".join(f"{label}: {count}" for label, count in bars)
        yield Heading(
            translator.translate("who-was-there" if seen.have_come else "who-is-registered"),
            2,
            in_contents=False,
        )
        caption = "heads-caption" if seen.have_come else "heads-caption-registered"
        yield BarChart(bars, translator.translate(caption, total=seen.people), text)


def _facts(translator: NoteTranslator) -> Facts:
    contents = translator.contents
    event = contents.event
    partners = translator.listed(translator.partner(name) for name in contents.programme.partners)
    tongues = translator.listed(
        vocabulary.word("languages", code, translator.language) for code in event.languages
    )
    dates = formats.date_range(event.first_day, event.last_day, translator.language)
    host = translator.listed((translator.host(), translator.host_country()))
    groups = [f"{group.code} {translator.text(group.name)}".strip() for group in contents.groups]
    days = [
        f"{formats.weekday(day.date, translator.language)} · {translator.text(day.title)}"
        for day in contents.days
        if not day.title.is_empty
    ]
    # The sentence on who met says these two.
    when = (
        ()
        if contents.attendance.people
        else (
            (translator.translate("dates"), [dates]),
            (translator.translate("mode"), [labels.label(translator.catalogue, event.mode)]),
        )
    )
    own = contents.programme.donors if event.donors else ()
    named = translator.listed(vocabulary.organisation(one, translator.language) for one in own)
    donors = ((translator.translate("donors"), [named]),) if named else ()
    facts = (
        (translator.translate("theme"), [translator.themes(event.themes)]),
        (translator.translate("host"), [host]),
        *when,
        (translator.translate("languages"), [tongues]),
        (translator.translate("organisers"), [partners]),
        *donors,
        (translator.translate("groups"), groups),
        (translator.translate("programme-of-visit"), days),
    )
    return Facts(
        tuple((name, tuple(plain(line) for line in lines)) for name, lines in facts if any(lines))
    )
