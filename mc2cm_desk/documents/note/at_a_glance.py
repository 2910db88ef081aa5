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
from mc2cm_desk.documents.note.translator import Voice
from mc2cm_desk.domain.steps.challenge import ChallengeKind
from mc2cm_desk.wording import formats, vocabulary
from mc2cm_desk.wording.names import labels

MOST_MESSAGES, MOST_MAIN = 5, 6


def summary(voice: Voice) -> Iterable[Block]:
    """Yield the key messages and the first recommendations."""
    reference = voice.contents.reference
    messages = [m for m in reference.key_messages if m.in_summary] if reference else []
    if messages:
        yield Heading(voice.say("key-messages"), 2, in_contents=False)
        items = tuple(plain(voice.text(one.text)) for one in messages[:MOST_MESSAGES])
        yield ListBlock(items, ordered=True)
    main = voice.contents.endorsed[:MOST_MAIN]
    if main:
        yield Heading(voice.say("main-recommendations"), 2, in_contents=False)
        yield ListBlock(
            tuple(
                (*plain(f"{one.label} ", bold=True), *plain(voice.text(one.text))) for one in main
            )
        )


def glance(voice: Voice) -> Iterable[Block]:
    """Yield the event in figures, facts and a map."""
    contents, seen = voice.contents, voice.contents.attendance
    if not (seen.people or contents.challenges or contents.cases or contents.recommendations):
        yield Paragraph(plain(voice.say("empty")), ParagraphKind.LEAD)
    yield key_figures(voice)
    facts = Box("", (_facts(voice),), Tone.SAND)
    told = tuple(_gathered(voice))
    yield Columns(told, (facts,)) if told else facts


def key_figures(voice: Voice) -> KeyFigures:
    """Return the event in numbers; opportunities are counted apart from challenges."""
    contents, seen = voice.contents, voice.contents.attendance
    kinds = Counter(card.kind for card in contents.challenges)
    figures = [
        (seen.people, "people-came" if seen.have_come else "people-registered"),
        (seen.cities, "cities"),
        (kinds[ChallengeKind.CHALLENGE], "challenges"),
        (kinds[ChallengeKind.OPPORTUNITY], "opportunities"),
        (len(contents.endorsed), "endorsed"),
    ]
    shown = [(number, word) for number, word in figures if number or word != "opportunities"]
    return KeyFigures(tuple((str(number), voice.count(word, number)) for number, word in shown))


def _gathered(voice: Voice) -> Iterable[Block]:
    event, seen = voice.contents.event, voice.contents.attendance
    if seen.people:
        said = voice.say(
            "gathered" if seen.have_come else "gathered-registered",
            dates=formats.date_range(event.first_day, event.last_day, voice.language),
            people=voice.count("people-counted", seen.people),
            cities=voice.count("cities-counted", seen.cities),
            countries=voice.count("countries-counted", seen.countries),
            host=voice.host(),
            mode=labels.label(voice.catalogue, event.mode).lower(),
            title=voice.text(event.title),
        )
        yield Paragraph(plain(said), ParagraphKind.LEAD)
    objective = voice.text(event.objective)
    if objective:
        yield Paragraph(plain(objective))
    if seen.heads:
        known = [(voice.kind(code), count) for code, count in seen.heads.items()]
        bars = tuple(voice.with_rest(known, seen.people))
        said = "; ".join(f"{label}: {count}" for label, count in bars)
        yield Heading(
            voice.say("who-was-there" if seen.have_come else "who-is-registered"),
            2,
            in_contents=False,
        )
        caption = "heads-caption" if seen.have_come else "heads-caption-registered"
        yield BarChart(bars, voice.say(caption, total=seen.people), said)


def _facts(voice: Voice) -> Facts:
    contents = voice.contents
    event = contents.event
    partners = voice.listed(voice.partner(name) for name in contents.programme.partners)
    tongues = voice.listed(
        vocabulary.word("languages", code, voice.language) for code in event.languages
    )
    dates = formats.date_range(event.first_day, event.last_day, voice.language)
    host = voice.listed((voice.host(), voice.host_country()))
    groups = [f"{group.code} {voice.text(group.name)}".strip() for group in contents.groups]
    days = [
        f"{formats.weekday(day.date, voice.language)} · {voice.text(day.title)}"
        for day in contents.days
        if not day.title.is_empty
    ]
    # The sentence on who met says these two.
    when = (
        ()
        if contents.attendance.people
        else (
            (voice.say("dates"), [dates]),
            (voice.say("mode"), [labels.label(voice.catalogue, event.mode)]),
        )
    )
    own = contents.programme.donors if event.donors else ()
    named = voice.listed(vocabulary.organisation(one, voice.language) for one in own)
    donors = ((voice.say("donors"), [named]),) if named else ()
    facts = (
        (voice.say("theme"), [voice.themes(event.themes)]),
        (voice.say("host"), [host]),
        *when,
        (voice.say("languages"), [tongues]),
        (voice.say("organisers"), [partners]),
        *donors,
        (voice.say("groups"), groups),
        (voice.say("programme-of-visit"), days),
    )
    return Facts(
        tuple((name, tuple(plain(line) for line in said)) for name, said in facts if any(said))
    )
