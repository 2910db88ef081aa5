"""What laptops call their cards until the list is frozen: A-07, !2, and KT-07, !KT-2 of a copy."""

from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.library.device_letters import in_numbers
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.services.library import Library, UnitOfWork
from mc2cm_desk.store.queries import numbering


def recommendation_code(library: Library, work: UnitOfWork, event_id: EventId) -> str:
    """Return the next code of this laptop; none is given twice, even when its card has gone."""
    letters = library.letter(work)
    last = numbering.highest_of_code(work, Recommendation, f"{letters}-", event_id)
    return f"{letters}-{last + 1:02d}"


def challenge_number(
    library: Library, work: UnitOfWork, event_id: EventId, kind: ChallengeKind
) -> tuple[str, int]:
    """Return the letters and number of this laptop's next challenge, or opportunity."""
    letters = in_numbers(library.letter(work))
    last = numbering.highest(work, Challenge, "number", event=event_id, letters=letters, kind=kind)
    return letters, last + 1


def case_number(library: Library, work: UnitOfWork, event_id: EventId) -> tuple[str, int]:
    """Return the letters and number of this laptop's next city case."""
    letters = in_numbers(library.letter(work))
    last = numbering.highest(work, CityCase, "number", event=event_id, letters=letters)
    return letters, last + 1
