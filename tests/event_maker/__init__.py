"""Events for tests: seeded, and filled through the services that the window calls.

    event = make(library, seed=7, profile="tangier")

The same seed and profile give the same texts, people and pictures; ids differ. The dates are the
last ones before the library's clock, so that an event is over when it is made. Nobody is real:
family names say «example» in the language of a country, addresses end in ``example.org``.
"""

import random

from mc2cm_desk.domain.event.event import Event, EventStatus
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from tests.event_maker.cases import add_cases
from tests.event_maker.cast import add_people, check_in_people
from tests.event_maker.memory import Made
from tests.event_maker.outcome import add_evaluation, add_outcome
from tests.event_maker.profiles import PROFILES, Profile, profile_named
from tests.event_maker.setting import add_agenda, begin_event
from tests.event_maker.steps import add_challenges, add_reference_document, add_visit
from tests.event_maker.words import Writer
from tests.event_maker.written_note import add_note

__all__ = ["PROFILES", "Profile", "make", "profile_named"]


def make(library: Library, *, seed: int = 0, profile: str | Profile = "random") -> Event:
    """Return a new event with everything that its profile asks for.

    ``profile`` is one of `PROFILES`, ``random`` (decided by the seed) or `small` (the same with
    few records), or a profile of the caller's own. Errors: KeyError (no such profile).
    """
    chosen = profile if isinstance(profile, Profile) else profile_named(profile, seed)
    chance = random.Random(f"{chosen.name} {seed}")
    made = Made(library, chosen, chance, Writer(chance, chosen.tongues))
    begin_event(made)
    add_people(made)
    add_agenda(made)
    add_reference_document(made)
    add_challenges(made)
    add_cases(made)
    add_visit(made)
    add_outcome(made)
    check_in_people(made)
    add_evaluation(made)
    add_note(made)
    events.move_to(library, made.event.id, EventStatus.WRITING)
    return events.named(library, made.event.id)
