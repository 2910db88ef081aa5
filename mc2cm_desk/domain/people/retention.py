"""How long names and contact details are kept after the last event of a person."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date

from mc2cm_desk.domain.people.participant import Consent, Participant

MONTHS = (0, 3, 6, 12, 18, 24, 36, 60)
"""After how many months people can be due; 0 is never."""

DEFAULT_MONTHS = 24


def due_on(last_day: date, months: int) -> date:
    """Return the day that many months after another; the month's last day where it is shorter."""
    year, month = divmod(last_day.year * 12 + last_day.month - 1 + months, 12)
    return date(year, month + 1, min(last_day.day, monthrange(year, month + 1)[1]))


def allows_retention(participations: Sequence[Participant]) -> bool:
    """Return whether contacts may be kept for later events: the last answer counts.

    ``participations`` are one person's, the latest event last.
    """
    answers = [
        one.keeping_consent
        for one in participations
        if one.keeping_consent is not Consent.NOT_ASKED
    ]
    return bool(answers) and answers[-1] is Consent.GIVEN
