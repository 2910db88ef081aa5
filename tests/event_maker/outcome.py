"""Step 5, what became of it, and the evaluation."""

from datetime import timedelta

from mc2cm_desk.domain.ids import NO_ID, CityId, RecommendationId
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.steps.discussion import NoteKind
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    Commitment,
    FollowUpState,
    Horizon,
    Priority,
    RecommendationStatus,
)
from mc2cm_desk.domain.steps.resource import HelpKind
from mc2cm_desk.services.steps import (
    challenges,
    commitments,
    discussions,
    evaluations,
    recommendations,
    resources,
)
from tests.event_maker.memory import Made
from tests.event_maker.names import name_of

QUESTIONS = ("priority", "reference_document", "cases", "visit", "voice", "recommendations")
REMARK = "improve"


def add_outcome(made: Made) -> None:
    """Add recommendations of every status, lessons, commitments with their follow-up, and help."""
    for place in range(made.profile.recommendations):
        _recommendation(made, place)
    _decide(made)
    recommendations.freeze(made.library, made.event.id)
    for place in range(made.profile.lessons):
        kind = (NoteKind.LESSON, NoteKind.QUOTATION, NoteKind.TAKE_HOME)[place % 3]
        words = _named(made, place) if place % 2 else made.writer.sentence()
        said = discussions.note(made.library, made.event.id, words, kind=kind)
        if kind is NoteKind.QUOTATION and made.people:
            discussions.quote(made.library, said.id, speaker=made.chance.choice(made.people).id)
    for place in range(made.profile.commitments):
        _follow(made, _commitment(made, place))
    if made.recommendations:
        resources.add(
            made.library,
            made.event.id,
            made.writer.titled(),
            provider="Fonds Exemple",
            link="https://www.example.org/fonds",
            help=HelpKind.FUNDING,
            deadline=made.event.last_day + timedelta(days=90),
            recommendations=(made.recommendations[0].id,),
        )


def _named(made: Made, place: int) -> Localised:
    """Return a sentence that begins with somebody's name, whether or not that may be printed."""
    name = name_of(place % made.profile.people)
    said = made.writer.sentence()
    full = f"{name.given} {name.family}".strip()
    return Localised({code: f"{full} : {text}" for code, text in said.items()})


def _recommendation(made: Made, place: int) -> None:
    chance, writer = made.chance, made.writer
    kept = recommendations.add(
        made.library,
        made.event.id,
        writer.wish(),
        levels=tuple(chance.sample(list(AddresseeLevel), chance.choice((1, 1, 2)))),
        cities=made.some_cities(4),
        themes=made.some_themes(),
        challenges=tuple(one.id for one in made.challenges[place % 7 :][:1]),
        cases=tuple(one.id for one in made.cases[place % 5 :][:1]),
        observations=tuple(one.id for one in made.observations[place % 4 :][:1]),
        explanation=writer.text(45) if chance.random() < 0.6 else EMPTY,
        addressee=writer.wish() if chance.random() < 0.3 else EMPTY,
        priority=chance.choice(list(Priority)),
        horizon=chance.choice(list(Horizon)),
        global_compact=tuple(chance.sample(("1", "15", "16", "17"), chance.randint(0, 2))),
        sdg_targets=tuple(chance.sample(("10.7", "8.8", "4.7"), chance.randint(0, 2))),
    )
    made.recommendations.append(kept)
    for city in made.some_cities(2):
        count = chance.choice((1, 2, 3, 11))
        challenges.vote(made.library, made.event.id, kept.id, count=count, voter=city)


def _decide(made: Made) -> None:
    """Endorse most; leave one as a draft, refuse one, merge one."""
    for place, one in enumerate(made.recommendations):
        if place == 5:
            recommendations.move_to(made.library, one.id, RecommendationStatus.DISCUSSED)
            recommendations.move_to(
                made.library, one.id, RecommendationStatus.NOT_RETAINED, reason="Hors sujet"
            )
        elif place == 6:
            recommendations.merge_into(made.library, one.id, made.recommendations[0].id)
        elif place != 4:
            recommendations.endorse(made.library, one.id)


def _commitment(made: Made, place: int) -> Commitment:
    chance = made.chance
    cards = made.recommendations
    about = cards[place % len(cards)].id if cards else RecommendationId(NO_ID)
    return commitments.add(
        made.library,
        made.event.id,
        what=made.writer.sentence() if place % 4 else made.writer.text(60),
        who="Équipe Exemple" if place % 2 else "",
        city=chance.choice(made.cities) if made.cities else CityId(NO_ID),
        recommendation=about if place % 3 else RecommendationId(NO_ID),
        due=made.event.last_day + timedelta(days=30 * (place + 1)) if place % 5 else None,
        contact=f"suivi.{place}@example.org",
    )


def _follow(made: Made, promise: Commitment) -> None:
    """Say of every other commitment what became of it."""
    if made.chance.random() < 0.5:
        return
    commitments.follow(
        made.library,
        promise.id,
        dated=made.event.last_day + timedelta(days=180),
        state=made.chance.choice((FollowUpState.UNDER_WAY, FollowUpState.DONE)),
        text=made.writer.sentence(),
        actor="Équipe Exemple",
        source="Courriel d’exemple",
    )


def add_evaluation(made: Made) -> None:
    """Enter the questionnaires, some with a remark and with questions left open."""
    for place in range(made.profile.sheets):
        answers: dict[str, int | str] = {
            code: made.chance.choice((2, 3, 3, 4, 4))
            for code in QUESTIONS
            if made.chance.random() < 0.9
        }
        if place % 4 == 0:
            answers[REMARK] = made.writer.sentence().text("fr")
        evaluations.record_sheet(made.library, made.event.id, answers)
