"""What is kept between two reads equals what is read afresh, whatever was written meanwhile."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as some

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.parts import BlockOrder, NotePart
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.challenge import Challenge
from mc2cm_desk.domain.steps.recommendation import Evidence, EvidenceKind, Recommendation
from mc2cm_desk.services import history, records
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.note import learning_notes
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.personal_data import erasure
from mc2cm_desk.services.places import city_suggestions
from mc2cm_desk.services.places.directory import editing, listing
from mc2cm_desk.services.read_models.event.facts import event_facts
from mc2cm_desk.services.read_models.event.headcounts import headcounts
from mc2cm_desk.services.read_models.event.overview import (
    event_overview,
    overviews,
    programme_totals,
)
from mc2cm_desk.services.read_models.note.completeness import completeness, percent
from mc2cm_desk.services.read_models.note.contents import note_contents
from mc2cm_desk.services.read_models.steps.boards import challenge_board, recommendation_board
from mc2cm_desk.services.read_models.steps.known_words import known_words
from mc2cm_desk.services.read_models.steps.merging import recommendations_to_merge
from mc2cm_desk.services.steps import (
    challenges,
    commitments,
    entries,
    near_duplicates,
    recommendations,
)

R = TypeVar("R", bound=Record)
Step = Callable[[Library, str, int], object]


def any_of(library: Library, kind: type[R], number: int) -> R:
    """Return some record of a kind. Refused: gone (there is none)."""
    every = sorted(library.find(kind), key=lambda one: one.id)
    if not every:
        raise Refused("gone", kind=kind.__name__)
    return every[number % len(every)]


def _recommend(library: Library, event: str, number: int) -> None:
    line = f"Former {number} agents >local {'!1' if number % 2 else ''} {'@lyon' * (number % 3)}"
    recommendations.add_from_line(library, event, line, language="fr")


def _merge(library: Library, _event: str, number: int) -> None:
    one, other = (any_of(library, Recommendation, number + n) for n in (0, 1))
    recommendations.merge_into(library, one.id, other.id)


def _endorse(library: Library, _event: str, number: int) -> None:
    recommendations.endorse(library, any_of(library, Recommendation, number).id)


def _say(library: Library, event: str, number: int) -> None:
    line = f"{'+' * (number % 2)} Peu de moyens {number} @tunis"
    challenges.add_from_line(library, event, line, language="fr")


def _merge_challenges(library: Library, _event: str, number: int) -> None:
    one, other = (any_of(library, Challenge, number + n) for n in (0, 1))
    challenges.merge(library, one.id, other.id)


def _link(library: Library, _event: str, number: int) -> None:
    one, card = any_of(library, Recommendation, number), any_of(library, Challenge, number)
    recommendations.link(library, one.id, EvidenceKind.CHALLENGE, card.id)


def _vote(library: Library, event: str, number: int) -> None:
    kind = Recommendation if number % 2 else Challenge
    challenges.vote(library, event, any_of(library, kind, number).id)


def _promise(library: Library, event: str, number: int) -> None:
    one = any_of(library, Recommendation, number)
    what, due = Localised(fr=f"Ouvrir un guichet {number}"), date(2020, 6, number % 28 + 1)
    city = any_of(library, City, number).id
    commitments.add(library, event, what=what, recommendation=one.id, due=due, city=city)


def _register(library: Library, event: str, number: int) -> None:
    name, place = f"Participante {number}", ("Lyon", "Tunis", "Sfax")[number % 3]
    participants.add(
        library,
        event,
        family_name=name,
        city=place,
        organisation=f"Ville de {place}" if number % 2 else "",
        name_consent=Consent.GIVEN if number % 2 else Consent.REFUSED,
    )


def _admit(library: Library, _event: str, number: int) -> None:
    check_in.admit(library, any_of(library, Participant, number).id)


def _cancel(library: Library, _event: str, number: int) -> None:
    participants.cancel(library, any_of(library, Participant, number).id)


def _erase(library: Library, _event: str, number: int) -> None:
    erasure.erase_all(library, [any_of(library, Participant, number).person])


def _rename_city(library: Library, _event: str, number: int) -> None:
    city = any_of(library, City, number)
    editing.edit(library, DirectoryKind.CITY, city.id, name=Localised(fr=f"Ville {number}"))


def _write(library: Library, event: str, number: int) -> None:
    one = any_of(library, Recommendation, number)
    text = f"Voir [[recommendation:{one.id}]] et la suite {number}"
    learning_notes.write(library, event, "fr", NotePart.CONTEXT, text=text)


def _arrange(library: Library, event: str, number: int) -> None:
    order = (BlockOrder.NUMBER, BlockOrder.VOTES)[number % 2]
    learning_notes.arrange(library, event, NotePart.CHALLENGES, order=order, hidden=number % 3 == 0)


def _amend(library: Library, event: str, number: int) -> None:
    events.amend(library, event, title=Localised(fr=f"Titre {number}"))


def _remove(library: Library, _event: str, number: int) -> None:
    kinds = (Recommendation, Challenge, Evidence)
    kind = kinds[number % len(kinds)]
    records.remove(library, kind, any_of(library, kind, number).id)


def _undo(library: Library, _event: str, _number: int) -> None:
    history.undo(library)


def _redo(library: Library, _event: str, _number: int) -> None:
    history.redo(library)


STEPS: dict[str, Step] = {
    "recommend": _recommend,
    "merge": _merge,
    "endorse": _endorse,
    "say": _say,
    "merge challenges": _merge_challenges,
    "link": _link,
    "vote": _vote,
    "promise": _promise,
    "register": _register,
    "admit": _admit,
    "cancel": _cancel,
    "erase": _erase,
    "rename city": _rename_city,
    "write": _write,
    "arrange": _arrange,
    "amend": _amend,
    "remove": _remove,
    "undo": _undo,
    "redo": _redo,
}


def _tokens(library: Library, event: str) -> object:
    with library.read() as view:
        known = entries.suggestions(view, event, "fr")
        return known, entries.understood(view, event, "Payer les agents @lyon !1 !2")


MODELS: dict[str, Callable[[Library, str], Any]] = {
    "recommendation board": recommendation_board,
    "challenge board": challenge_board,
    "overview": event_overview,
    "overviews": lambda library, _: overviews(library),
    "totals": lambda library, _: programme_totals(library),
    "headcounts": headcounts,
    "facts": event_facts,
    "contents": lambda library, event: note_contents(library, event, "fr"),
    "completeness": lambda library, event: completeness(note_contents(library, event, "fr")),
    "percent": lambda library, event: percent(library, event, "fr"),
    "words": known_words,
    "to merge": recommendations_to_merge,
    "directory": lambda library, _: listing.read(library, "fr"),
    "cities": lambda library, _: city_suggestions.suggestions(library, "l", "fr"),
    "near": lambda library, event: near_duplicates.recommendations(
        library, event, "Former 3 agents de plus"
    ),
    "tokens": _tokens,
}


OTHER_COPY = some.booleans()
"""Whether a step is taken on another copy of the library, which this one then takes in."""


# A failing run is told as it is: making it shorter would take minutes.
@settings(
    max_examples=6,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
)
@given(
    steps=some.lists(
        some.tuples(some.sampled_from(sorted(STEPS)), some.integers(0, 9), OTHER_COPY),
        min_size=8,
        max_size=16,
    )
)
def test_what_is_kept_equals_what_is_read_afresh(
    tmp_path_factory: pytest.TempPathFactory, steps: Sequence[tuple[str, int, bool]]
) -> None:
    clock = FixedClock(datetime(2020, 6, 15, 7, 0, tzinfo=UTC))
    here, there = (tmp_path_factory.mktemp(name) for name in ("here", "there"))
    with (
        Library.open(here, clock=clock) as library,
        Library.open(there, clock=clock) as copy,
        Library.open(here, clock=clock, read_only=True) as afresh,
    ):
        event = an_event(library)
        for name, number, is_elsewhere in steps:
            clock.at += timedelta(minutes=1)
            with suppress(Refused):
                if is_elsewhere and name not in ("erase", "undo", "redo"):
                    copy.apply(library.operations_since(copy.known_operations()))
                    STEPS[name](copy, event, number)
                    library.apply(copy.operations_since(library.known_operations()))
                else:
                    STEPS[name](library, event, number)
            for title, model in MODELS.items():
                assert model(library, event) == model(afresh, event), f"{title} after {name}"


def an_event(library: Library) -> str:
    """Make an event with some of everything; return its id."""
    made: Event = events.new(
        library,
        title=Localised(fr="Essai"),
        first_day=date(2020, 6, 15),
        last_day=date(2020, 6, 16),
        host="Séville",
    )
    for number in range(3):
        for step in (_say, _recommend, _register):
            step(library, made.id, number)
    return made.id
