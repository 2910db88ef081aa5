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
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.domain.event.agenda import Day, Session, SessionState
from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.services.read_models.door.arrivals import ArrivalCounts
from mc2cm_desk.services.read_models.note.attendance import Attendance
from mc2cm_desk.wording import formats, vocabulary
from mc2cm_desk.wording.names import labels

FEWEST_IN_CELL = 3
"""No published cell under three people: somebody could be recognised."""


def agenda(translator: NoteTranslator) -> Iterable[Block]:
    """Yield the sessions of each day as they were held, two days beside one another."""
    days = [tuple(one) for one in _days(translator)]
    for place in range(0, len(days), 2):
        pair = days[place : place + 2]
        yield (
            Columns(pair[0], pair[1], even=True)
            if len(pair) > 1
            else Columns(pair[0], (), even=True)
        )


def _days(translator: NoteTranslator) -> Iterable[Iterable[Block]]:
    contents = translator.contents
    for day in contents.days:
        mine = [
            one
            for one in contents.sessions
            if one.day == day.id and one.state is not SessionState.CANCELLED
        ]
        if mine:
            yield _day(translator, day, mine)


def _day(translator: NoteTranslator, day: Day, sessions: list[Session]) -> Iterable[Block]:
    title = formats.weekday(day.date, translator.language)
    yield Heading(title[:1].upper() + title[1:], 2, f"day-{day.date.isoformat()}")
    if not day.title.is_empty:
        yield Paragraph(plain(translator.text(day.title), italic=True), ParagraphKind.SMALL)
    rows: list[tuple[Spans, ...]] = []
    for one in sessions:
        start = formats.clock_time(one.start, translator.language)
        end = formats.clock_time(one.end, translator.language)
        kind = labels.label(translator.catalogue, one.kind)
        where = " · ".join(part for part in (kind, one.room) if part)
        heading = (*plain(translator.text(one.title), bold=True), *plain(f"  {where}"))
        rows.append((plain(f"{start}–{end}"), heading))
    yield TableBlock(
        (translator.translate("time"), translator.translate("session")), tuple(rows), (1.2, 3.2)
    )


def participation(translator: NoteTranslator, *, short: bool = False) -> Iterable[Block]:
    """Yield who took part: counts, organisations, names with consent."""
    seen = translator.contents.attendance
    if not seen.people:
        return
    yield Heading(translator.translate("counts"), 2, "participation-counts")
    yield Paragraph(plain(_basis(seen, translator)))
    yield from _origins(seen, translator)
    yield from _genders(seen, translator)
    if seen.arrivals is not None:
        yield _arrivals(translator, seen.arrivals)
    days = [(formats.weekday(day, translator.language), count) for day, count in seen.days if count]
    if days:
        yield _counts(translator, "by-day", "day", days)
    if not short:
        yield from _names(seen, translator)


def _origins(seen: Attendance, translator: NoteTranslator) -> Iterable[Block]:
    """Yield how many came from each kind of organisation, city and country."""
    if seen.kinds:
        yield _counts(
            translator,
            "by-kind",
            "organisation",
            [(translator.kind(code), count) for code, count in seen.kinds.items()],
        )
    if len(seen.city_heads) > 1:
        cities = [(translator.city(city), count) for city, count in seen.city_heads.items()]
        named = [(name, count) for name, count in cities if name]
        yield _bars(translator.translate("by-city"), translator.with_rest(named, seen.people))
    if seen.country_heads:
        countries = seen.country_heads.items()
        yield _bars(
            translator.translate("by-country"),
            translator.with_rest(
                [(formats.country(code, translator.language), count) for code, count in countries],
                seen.people,
            ),
        )


def _genders(seen: Attendance, translator: NoteTranslator) -> Iterable[Block]:
    """Yield how many of each gender took part, if nobody can be recognised by it."""
    genders = [
        (labels.label(translator.catalogue, Gender(code)), count)
        for code, count in seen.genders.items()
        if count
    ]
    if genders and all(count >= FEWEST_IN_CELL for _, count in genders):
        yield _bars(translator.translate("by-gender"), genders)


def _names(seen: Attendance, translator: NoteTranslator) -> Iterable[Block]:
    """Yield the organisations, and the people who agreed to be named."""
    if seen.organisation_names:
        yield Heading(translator.translate("organisations-list"), 2, "participation-organisations")
        yield ListBlock(
            tuple(
                (*plain(name, bold=True), *plain(f"  {translator.kind(kind)}"))
                for name, kind in seen.organisation_names
            ),
            columns=2,
        )
    if seen.names:
        yield Heading(translator.translate("people-named"), 2, "participation-names")
        yield ListBlock(
            tuple(
                (*plain(name, bold=True), *plain(f"  {translator.listed((job, place))}"))
                for name, job, place in seen.names
            ),
            columns=2,
        )
    if seen.unnamed:
        yield Paragraph(plain(translator.count("unnamed", seen.unnamed)), ParagraphKind.SMALL)


def _basis(seen: Attendance, translator: NoteTranslator) -> str:
    """Return of whom the figures are: those who came, or those registered."""
    if seen.have_come:
        sentences = [translator.count("basis-came", seen.people, registered=seen.registered)]
    else:
        sentences = [translator.count("basis-registered", seen.people)]
    if seen.team:
        sentences.append(translator.count("basis-team", seen.team))
    return " ".join(sentences)


def _bars(caption: str, bars: list[tuple[str, int]], *, upright: bool = False) -> BarChart:
    values = "; ".join(f"{name}: {count}" for name, count in bars)
    return BarChart(tuple(bars), caption, f"{caption}. {values}", upright)


def _arrivals(translator: NoteTranslator, arrivals: ArrivalCounts) -> BarChart:
    caption = translator.count(
        "arrivals", arrivals.minutes, day=formats.weekday(arrivals.day, translator.language)
    )
    times = [
        (formats.clock_time(start, translator.language), count) for start, count in arrivals.counts
    ]
    return _bars(caption, times, upright=True)


def _counts(
    translator: NoteTranslator, caption: str, first: str, rows: list[tuple[str, int]]
) -> TableBlock:
    cells = tuple((plain(name), plain(str(count))) for name, count in rows)
    header = (translator.translate(first), translator.translate("number"))
    return TableBlock(header, cells, (4, 1), (1,), translator.translate(caption))


def evaluation(translator: NoteTranslator) -> Iterable[Block]:
    """Yield what the questionnaires say; nothing under five."""
    summary = translator.contents.evaluation
    if not summary.sheets:
        return
    if summary.is_hidden:
        yield Paragraph(plain(translator.translate("evaluation-hidden")))
        return
    yield Paragraph(plain(translator.count("sheets", summary.sheets)))
    rows: list[tuple[Spans, ...]] = []
    for question in summary.questions:
        if question.mean is None:
            continue
        words = vocabulary.word("questionnaire", question.question, translator.language)
        share = formats.percent(question.favourable_percent or 0, translator.language)
        mean = formats.number(question.mean, translator.language)
        rows.append((plain(words), plain(mean), plain(share)))
    header = (
        translator.translate("question"),
        translator.translate("mean"),
        translator.translate("favourable"),
    )
    yield TableBlock(header, tuple(rows), (6, 1.1, 1.4), (1, 2))


def frameworks(translator: NoteTranslator) -> Iterable[Block]:
    """Yield recommendations by objective of the Global Compact and SDG target."""
    rows: dict[str, list[str]] = {}
    for one in translator.contents.endorsed:
        for code in one.global_compact:
            word = vocabulary.word("global_compact", code, translator.language)
            rows.setdefault(translator.translate("objective-gcm", code=code, word=word), []).append(
                one.label
            )
        for code in one.sdg_targets:
            word = vocabulary.word("sdg_targets", code, translator.language)
            rows.setdefault(translator.translate("target-sdg", code=code, word=word), []).append(
                one.label
            )
    if not rows:
        return
    cells = tuple(
        (plain(name), plain(translator.listed(rows[name]))) for name in sorted(rows, key=_by_number)
    )
    header = (translator.translate("frameworks"), translator.translate("recommendation"))
    yield TableBlock(header, cells, (4, 2))


def _by_number(name: str) -> tuple[str, list[int], str]:
    """Return what sorts objective 2 before objective 16, and target 8.8 before 10.7."""
    kind = re.split(r"\d", name, maxsplit=1)[0]
    return kind, [int(digits) for digits in re.findall(r"\d+", name)], name


def photo_credits(translator: NoteTranslator, *, draft: bool) -> Iterable[Block]:
    """Yield the credit of each picture that the note may show."""
    items: list[Spans] = []
    for owner in translator.contents.pictures:
        for picture in translator.printable(owner, draft=draft):
            one = picture.attachment
            words = " · ".join(
                part
                for part in (
                    translator.text(one.caption) or translator.translate("picture"),
                    f"© {one.credit}" if one.credit else "",
                    translator.translate("example") if one.placeholder else "",
                )
                if part
            )
            items.append(plain(words))
    if items:
        yield ListBlock(tuple(items))
