"""What registration platforms and organisers write of somebody's registration."""

import re
from functools import cache
from typing import NamedTuple

from mc2cm_desk.domain.people.participant import ParticipantStatus
from mc2cm_desk.exchange.participants.remarks import CANCELLED, DECLINED, WAITING
from mc2cm_desk.exchange.participants.words import answers
from mc2cm_desk.exchange.participants.words.plain_answers import yes_or_no

_PARTS = re.compile(r"\s*[/|(),;:–—]\s*|\s+-\s+")


class Registration(NamedTuple):
    """A status as the library keeps it, and the reason for which the row is left out, if it is."""

    status: ParticipantStatus
    left_out: str = ""


_MEANINGS = {
    "confirmed": Registration(ParticipantStatus.CONFIRMED),
    "registered": Registration(ParticipantStatus.REGISTERED),
    "pending": Registration(ParticipantStatus.INVITED),
    "waiting": Registration(ParticipantStatus.INVITED, WAITING),
    "declined": Registration(ParticipantStatus.DECLINED, DECLINED),
    "cancelled": Registration(ParticipantStatus.CANCELLED, CANCELLED),
}


@cache
def _words() -> dict[str, Registration]:
    return {
        answers.key(word): _MEANINGS[code]
        for code, words in answers.answer_words()["status"].items()
        for word in (code, *words)
    }


def registration(text: str) -> Registration | None:
    """Return what the cell of a status says; none where it is not understood.

    «Cancelled (refunded)» is cancelled; parts that say different things are not understood.
    A column may also ask whether somebody comes: «no» is declined then.
    """
    whole = answers.key(text)
    if found := _words().get(whole):
        return found
    # «Cancelled on 12 May», «Annulé le 12/05»: the day is no part of the status.
    undated = re.split(r"\s(?:le|on|am|el|il|em|since|depuis|par|by|في)\s|\s\d", f"{whole} ")[0]
    if found := _words().get(undated.strip()):
        return found
    parts = [_words().get(answers.key(part)) for part in _PARTS.split(text) if part]
    statuses = {part for part in parts if part is not None}
    if len(statuses) == 1:
        return statuses.pop()
    if statuses and all(one.left_out for one in statuses):
        return next(one for one in _MEANINGS.values() if one in statuses)
    if statuses:
        return None
    comes = yes_or_no(text)
    return None if comes is None else _MEANINGS["confirmed" if comes else "declined"]


def is_status(text: str) -> bool:
    """Return whether a text is the word for a status, rather than an answer to a question."""
    found = registration(text)
    return found is not None and yes_or_no(text) is None
