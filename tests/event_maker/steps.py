"""Steps 1, 2 and 4: the reference document, challenges and opportunities, the visit."""

from datetime import time

from mc2cm_desk.domain.ids import NO_ID, CityId, ClusterId, WorkingGroupId
from mc2cm_desk.domain.steps.challenge import ChallengeKind
from mc2cm_desk.domain.steps.field_visit import ObservationKind, Stop, VisitState
from mc2cm_desk.domain.steps.reference_document import (
    Definition,
    KeyMessage,
    ReferenceDocument,
    ReferenceState,
)
from mc2cm_desk.services import records
from mc2cm_desk.services.steps import challenges, field_visits, reference_documents
from tests.event_maker.memory import Made
from tests.event_maker.pictures import add_pictures


def add_reference_document(made: Made) -> None:
    """Add the document of step 1 with definitions and key messages, unless the note is unwritten.

    An event of which nobody writes a note has no reference document either.
    """
    if not made.profile.note_words:
        return
    writer, chance = made.writer, made.chance
    document = reference_documents.begun(made.library, made.event.id)
    records.edit(
        made.library,
        ReferenceDocument,
        document.id,
        title=writer.titled(),
        authors="Équipe Exemple",
        organisation="Institut Exemple",
        version="2.1",
        summary=writer.text(90),
        definitions=tuple(
            Definition(writer.wish(), writer.sentence(), "OIM (exemple), 2019")
            for _ in range(chance.randint(1, 4))
        ),
        questions=tuple(writer.sentence() for _ in range(chance.randint(0, 3))),
        key_messages=tuple(
            KeyMessage(writer.sentence(), str(place + 3)) for place in range(chance.randint(1, 7))
        ),
        global_compact=("16", "17"),
        sdg_targets=("10.7",),
        state=ReferenceState.SHARED,
    )


def add_challenges(made: Made) -> None:
    """Add challenges and opportunities with votes, in clusters and outside of them."""
    profile, library, event = made.profile, made.library, made.event
    kinds = [ChallengeKind.CHALLENGE] * profile.challenges
    kinds += [ChallengeKind.OPPORTUNITY] * profile.opportunities
    made.chance.shuffle(kinds)
    heaps = [
        challenges.add_cluster(library, event.id, made.writer.wish()).id
        for _ in range(min(3, len(kinds) // 3))
    ]
    for kind in kinds:
        card = challenges.add(
            library,
            event.id,
            made.writer.wish(),
            kind=kind,
            cities=made.some_cities(9),
            themes=made.some_themes(),
            cluster=made.chance.choice([*heaps, ClusterId(NO_ID)]),
            group=made.groups[0].id if made.groups else WorkingGroupId(NO_ID),
        )
        made.challenges.append(card)
        for city in made.some_cities(3):
            count = made.chance.randint(1, 7)
            challenges.vote(library, event.id, card.id, count=count, voter=city)
    for card in made.challenges[5::9]:
        challenges.set_aside(library, card.id)
    if len(made.challenges) > 8:
        challenges.merge(library, made.challenges[7].id, made.challenges[0].id)


def add_visit(made: Made) -> None:
    """Add the visit with its programme, what people saw, and pictures."""
    if not made.profile.visit:
        return
    writer, chance, event = made.writer, made.chance, made.event
    visit = field_visits.add(
        made.library,
        event.id,
        writer.titled(),
        place=writer.wish(),
        address="12, avenue de l’Exemple",
        host=event.host,
        hosts="Équipe Exemple",
        day=event.last_day,
        start=time(14, 0),
        minutes=150,
        purpose=writer.text(120, rich=("nested", "note")),
        stops=tuple(
            Stop(f"{14 + place}:15", writer.wish(), "Équipe Exemple", writer.sentence())
            for place in range(chance.randint(0, 3))
        ),
        thanks=writer.sentence(),
    )
    made.visits.append(visit)
    for place in range(chance.randint(0, 7)):
        kind = list(ObservationKind)[place % 3]
        city = next(iter(made.some_cities(1)), CityId(NO_ID))
        seen = field_visits.observe(made.library, visit.id, writer.sentence(), kind=kind, city=city)
        made.observations.append(seen)
    add_pictures(made, visit.id, chance.randint(0, 5))
    records.edit(made.library, type(visit), visit.id, state=VisitState.WRITTEN_UP)
