"""Step 3: the cases of cities, of every length, and what peers said about them."""

from mc2cm_desk.domain.ids import NO_ID, CityId
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.steps.city_case import (
    CaseState,
    CaseStatus,
    CityCase,
    Result,
)
from mc2cm_desk.domain.steps.discussion import NoteKind
from mc2cm_desk.services import records
from mc2cm_desk.services.steps import city_cases, discussions
from tests.event_maker.memory import Made
from tests.event_maker.pictures import add_pictures
from tests.event_maker.words import RICH

SHARES = {
    "summary": 0.08,
    "context": 0.18,
    "objective": 0.07,
    "action": 0.3,
    "partners": 0.06,
    "beneficiaries": 0.05,
    "participation": 0.05,
    "resources": 0.05,
    "difficulties": 0.06,
    "lessons": 0.05,
    "transfer": 0.05,
}
"""How the words of a case are spread over its fields; few words fill few fields."""

FEWEST = 8
"""A field of fewer words stays empty."""


def add_cases(made: Made) -> None:
    """Add the cases, withdrawn ones among them, with pictures, notes and quotations."""
    for place, words in enumerate(made.profile.cases):
        case = _case(made, place, words)
        made.cases.append(case)
        counts = made.profile.pictures
        add_pictures(made, case.id, counts[place] if place < len(counts) else 0)
        _notes(made, case)


def _case(made: Made, place: int, words: int) -> CityCase:
    writer, chance = made.writer, made.chance
    texts: dict[str, Localised] = {}
    for name, share in SHARES.items():
        count = round(words * share)
        rich = RICH if name == "action" and words >= 300 else ()
        if name in ("context", "resources") and words >= 300:
            rich = tuple(chance.sample(RICH, 2))
        texts[name] = writer.text(count, rich=rich) if count >= FEWEST else EMPTY
    texts["summary"] = texts["summary"] if words >= 300 else writer.sentence()
    city = made.cities[place % len(made.cities)] if made.cities else CityId(NO_ID)
    people = [one.id for one in made.people if one.city == city][:2]
    case = city_cases.add(
        made.library,
        made.event.id,
        writer.titled(),
        city=city,
        presenters=tuple(people),
        themes=made.some_themes(),
        since=str(chance.randint(2009, 2025)) if chance.random() < 0.8 else "",
        status=CaseStatus.RUNNING,
        results=tuple(_result(made) for _ in range(chance.randint(0, 4))),
        contact=f"contact.{place + 1}@example.org",
        sources=(f"Rapport d’exemple {place + 1}, 2025", "https://www.example.org/source"),
        challenges=tuple(one.id for one in made.challenges[:2]),
        state=chance.choice((CaseState.PRESENTED, CaseState.VALIDATED)),
    )
    return records.edit_fields(made.library, CityCase, case.id, texts)


def _result(made: Made) -> Result:
    figure = made.chance.choice(("1240", "286 000 €", "94 %", "3,5", ""))
    year = made.chance.choice(("2024", ""))
    return Result(made.writer.sentence(), figure, year, source=made.chance.choice(("", "INSEE")))


def _notes(made: Made, case: CityCase) -> None:
    kinds = (NoteKind.QUESTION, NoteKind.TAKE_HOME, NoteKind.LESSON, NoteKind.REMARK)
    for kind in made.chance.sample(kinds, min(len(kinds), made.profile.lessons)):
        discussions.note(
            made.library,
            made.event.id,
            made.writer.sentence(),
            kind=kind,
            case=case.id,
            city=next(iter(made.some_cities(1)), CityId(NO_ID)),
        )
    if made.people and made.chance.random() < 0.6:
        said = discussions.note(made.library, made.event.id, made.writer.sentence(), case=case.id)
        discussions.quote(made.library, said.id, speaker=made.chance.choice(made.people).id)
