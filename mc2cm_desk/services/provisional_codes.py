"""What laptops call their cards until the list is frozen: A-07, !2, and KT-07, !KT-2 of a copy."""

from mc2cm_desk.domain.challenge import Challenge, ChallengeKind
from mc2cm_desk.domain.city_case import CityCase
from mc2cm_desk.domain.device_letters import in_numbers
from mc2cm_desk.domain.recommendation import Recommendation
from mc2cm_desk.services.library import Library, UnitOfWork


def recommendation_code(library: Library, work: UnitOfWork, event_id: str) -> str:
    """Return the next code of this laptop; none is given twice, even when its card has gone."""
    letters = library.letter(work)
    every = work.find(Recommendation, with_deleted=True, event=event_id)
    said = [one.code.partition("-") for one in every]
    numbers = [int(rest) for own, _, rest in said if own == letters and rest.isdigit()]
    return f"{letters}-{max(numbers, default=0) + 1:02d}"


def challenge_number(
    library: Library, work: UnitOfWork, event_id: str, kind: ChallengeKind
) -> tuple[str, int]:
    """Return the letters and number of this laptop's next challenge, or opportunity."""
    letters = in_numbers(library.letter(work))
    numbers = [
        one.number
        for one in work.find(Challenge, event=event_id, letters=letters)
        if one.kind is kind
    ]
    return letters, max(numbers, default=0) + 1


def case_number(library: Library, work: UnitOfWork, event_id: str) -> tuple[str, int]:
    """Return the letters and number of this laptop's next city case."""
    letters = in_numbers(library.letter(work))
    numbers = [one.number for one in work.find(CityCase, event=event_id, letters=letters)]
    return letters, max(numbers, default=0) + 1
