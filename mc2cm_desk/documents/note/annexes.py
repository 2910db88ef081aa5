"""Annexes of the note: agenda, participation, evaluation, frameworks, credits."""

import re
from collections.abc import Iterable

from mc2cm_desk.documents.model import (
    BarChart,
    Block,
    Columns,
    Heading,
    ListBlock,
    Paragraph,
    ParagraphKind,
    Spans,
    TableBlock,
    plain,
)
from mc2cm_desk.documents.note.translator import Voice
from mc2cm_desk.domain.event.agenda import Day, Session, SessionState
from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.services.read_models.door.arrivals import ArrivalCounts
from mc2cm_desk.services.read_models.note.attendance import Attendance
from mc2cm_desk.wording import formats, vocabulary
from mc2cm_desk.wording.names import labels

FEWEST_IN_CELL = 3
"""No published cell under three people: somebody could be recognised."""


def agenda(voice: Voice) -> Iterable[Block]:
    """Yield the sessions of each day as they were held, two days beside one another."""
    days = [tuple(one) for one in _days(voice)]
    for place in range(0, len(days), 2):
        pair = days[place : place + 2]
        yield (
            Columns(pair[0], pair[1], even=True)
            if len(pair) > 1
            else Columns(pair[0], (), even=True)
        )


def _days(voice: Voice) -> Iterable[Iterable[Block]]:
    contents = voice.contents
    for day in contents.days:
        mine = [
            one
            for one in contents.sessions
            if one.day == day.id and one.state is not SessionState.CANCELLED
        ]
        if mine:
            yield _day(voice, day, mine)


def _day(voice: Voice, day: Day, sessions: list[Session]) -> Iterable[Block]:
    title = formats.weekday(day.date, voice.language)
    yield Heading(title[:1].upper() + title[1:], 2, f"day-{day.date.isoformat()}")
    if not day.title.is_empty:
        yield Paragraph(plain(voice.text(day.title), italic=True), ParagraphKind.SMALL)
    rows: list[tuple[Spans, ...]] = []
    for one in sessions:
        start = formats.clock_time(one.start, voice.language)
        end = formats.clock_time(one.end, voice.language)
        kind = labels.label(voice.catalogue, one.kind)
        where = " · ".join(part for part in (kind, one.room) if part)
        said = (*plain(voice.text(one.title), bold=True), *plain(f"  {where}"))
        rows.append((plain(f"{start}–{end}"), said))
    yield TableBlock((voice.say("time"), voice.say("session")), tuple(rows), (1.2, 3.2))


def participation(voice: Voice, *, short: bool = False) -> Iterable[Block]:
    """Yield who took part: counts, organisations, names with consent."""
    seen = voice.contents.attendance
    if not seen.people:
        return
    yield Heading(voice.say("counts"), 2, "participation-counts")
    yield Paragraph(plain(_basis(seen, voice)))
    if seen.kinds:
        yield _counts(
            voice,
            "by-kind",
            "organisation",
            [(voice.kind(code), count) for code, count in seen.kinds.items()],
        )
    if len(seen.city_heads) > 1:
        cities = [(voice.city(city), count) for city, count in seen.city_heads.items()]
        named = [(name, count) for name, count in cities if name]
        yield _bars(voice.say("by-city"), voice.with_rest(named, seen.people))
    if seen.country_heads:
        countries = seen.country_heads.items()
        yield _bars(
            voice.say("by-country"),
            voice.with_rest(
                [(formats.country(code, voice.language), count) for code, count in countries],
                seen.people,
            ),
        )
    genders = [
        (labels.label(voice.catalogue, Gender(code)), count)
        for code, count in seen.genders.items()
        if count
    ]
    if genders and all(count >= FEWEST_IN_CELL for _, count in genders):
        yield _bars(voice.say("by-gender"), genders)
    if seen.arrivals is not None:
        yield _arrivals(voice, seen.arrivals)
    days = [(formats.weekday(day, voice.language), count) for day, count in seen.days if count]
    if days:
        yield _counts(voice, "by-day", "day", days)
    if short:
        return
    if seen.organisation_names:
        yield Heading(voice.say("organisations-list"), 2, "participation-organisations")
        yield ListBlock(
            tuple(
                (*plain(name, bold=True), *plain(f"  {voice.kind(kind)}"))
                for name, kind in seen.organisation_names
            ),
            columns=2,
        )
    if seen.names:
        yield Heading(voice.say("people-named"), 2, "participation-names")
        yield ListBlock(
            tuple(
                (*plain(name, bold=True), *plain(f"  {voice.listed((job, place))}"))
                for name, job, place in seen.names
            ),
            columns=2,
        )
    if seen.unnamed:
        yield Paragraph(plain(voice.count("unnamed", seen.unnamed)), ParagraphKind.SMALL)


def _basis(seen: Attendance, voice: Voice) -> str:
    """Return of whom the figures are: those who came, or those registered."""
    if seen.have_come:
        said = [voice.count("basis-came", seen.people, registered=seen.registered)]
    else:
        said = [voice.count("basis-registered", seen.people)]
    if seen.team:
        said.append(voice.count("basis-team", seen.team))
    return " ".join(said)


def _bars(caption: str, bars: list[tuple[str, int]], *, upright: bool = False) -> BarChart:
    said = "; ".join(f"{name}: {count}" for name, count in bars)
    return BarChart(tuple(bars), caption, f"{caption}. {said}", upright)


def _arrivals(voice: Voice, arrivals: ArrivalCounts) -> BarChart:
    caption = voice.count(
        "arrivals", arrivals.minutes, day=formats.weekday(arrivals.day, voice.language)
    )
    times = [(formats.clock_time(start, voice.language), count) for start, count in arrivals.counts]
    return _bars(caption, times, upright=True)


def _counts(voice: Voice, caption: str, first: str, rows: list[tuple[str, int]]) -> TableBlock:
    cells = tuple((plain(name), plain(str(count))) for name, count in rows)
    header = (voice.say(first), voice.say("number"))
    return TableBlock(header, cells, (4, 1), (1,), voice.say(caption))


def evaluation(voice: Voice) -> Iterable[Block]:
    """Yield what the questionnaires say; nothing under five."""
    summary = voice.contents.evaluation
    if not summary.sheets:
        return
    if summary.is_hidden:
        yield Paragraph(plain(voice.say("evaluation-hidden")))
        return
    yield Paragraph(plain(voice.count("sheets", summary.sheets)))
    rows: list[tuple[Spans, ...]] = []
    for question in summary.questions:
        if question.mean is None:
            continue
        words = vocabulary.word("questionnaire", question.question, voice.language)
        share = formats.percent(question.favourable_percent or 0, voice.language)
        mean = formats.number(question.mean, voice.language)
        rows.append((plain(words), plain(mean), plain(share)))
    header = (voice.say("question"), voice.say("mean"), voice.say("favourable"))
    yield TableBlock(header, tuple(rows), (6, 1.1, 1.4), (1, 2))


def frameworks(voice: Voice) -> Iterable[Block]:
    """Yield recommendations by objective of the Global Compact and SDG target."""
    rows: dict[str, list[str]] = {}
    for one in voice.contents.endorsed:
        for code in one.global_compact:
            word = vocabulary.word("global_compact", code, voice.language)
            rows.setdefault(voice.say("objective-gcm", code=code, word=word), []).append(one.label)
        for code in one.sdg_targets:
            word = vocabulary.word("sdg_targets", code, voice.language)
            rows.setdefault(voice.say("target-sdg", code=code, word=word), []).append(one.label)
    if not rows:
        return
    cells = tuple(
        (plain(name), plain(voice.listed(rows[name]))) for name in sorted(rows, key=_by_number)
    )
    header = (voice.say("frameworks"), voice.say("recommendation"))
    yield TableBlock(header, cells, (4, 2))


def _by_number(name: str) -> tuple[str, list[int], str]:
    """Return what sorts objective 2 before objective 16, and target 8.8 before 10.7."""
    kind = re.split(r"\d", name, maxsplit=1)[0]
    return kind, [int(digits) for digits in re.findall(r"\d+", name)], name


def photo_credits(voice: Voice, *, draft: bool) -> Iterable[Block]:
    """Yield the credit of each picture that the note may show."""
    items: list[Spans] = []
    for owner in voice.contents.pictures:
        for picture in voice.printable(owner, draft=draft):
            one = picture.attachment
            words = " · ".join(
                part
                for part in (
                    voice.text(one.caption) or voice.say("picture"),
                    f"© {one.credit}" if one.credit else "",
                    voice.say("example") if one.placeholder else "",
                )
                if part
            )
            items.append(plain(words))
    if items:
        yield ListBlock(tuple(items))
