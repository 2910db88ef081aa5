"""Whether a scanner that types is set up well: what its keys say about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from mc2cm_desk.domain.door.badge_token import LENGTH, Layout, check_digit, layout_of, read_keys

FASTEST_TYPIST = 35
"""Milliseconds between two keys: a scanner is faster, no person is."""
PAUSE = 120
"""Milliseconds of silence that end a burst from a scanner without an ending key."""

SAME_MOMENT = 5
"""Milliseconds within which a window system takes two presses of one key for a held key."""
CUT = 1000
"""Milliseconds that a busy computer may hold back the rest of a scan."""
LEAST_PIECE = 4
"""Keys as fast as a scanner's from which on they are no person's."""

TEST_CODE = "1234567890135790" + check_digit("1234567890135790")
"""The code to scan: every digit stands in it, so that every key is tried."""


class Ending(StrEnum):
    """How the keys of one reading ended."""

    ENTER = "enter"
    TAB = "tab"
    SILENCE = "silence"


class Verdict(StrEnum):
    """What is to be said about a scanner."""

    WELL = "well"
    WELL_BY_PAUSE = "well_by_pause"
    LAYOUT_READ = "layout_read"
    LAYOUT_UNREADABLE = "layout_unreadable"
    DIGITS_MISSING = "digits_missing"
    TOO_SLOW = "too_slow"
    DOUBLED = "doubled"
    ANOTHER_CODE = "another_code"


@dataclass(frozen=True, slots=True)
class Finding:
    """The verdict on one reading; ``received`` are characters, ``per_second`` their speed."""

    verdict: Verdict
    ending: Ending
    received: int
    per_second: int
    layout: Layout | None = None

    @property
    def works(self) -> bool:
        """Whether badges are read all the same."""
        return self.verdict in (
            Verdict.WELL,
            Verdict.WELL_BY_PAUSE,
            Verdict.LAYOUT_READ,
            Verdict.ANOTHER_CODE,
        )


def examine(text: str, gaps: Sequence[float], ending: Ending) -> Finding:
    """Return what the keys of one reading of ``TEST_CODE`` say.

    ``gaps`` are the milliseconds between one key and the next, the ending key left out.
    """
    typed = "".join(text.split())
    slowest = max(gaps, default=0.0)
    whole = sum(gaps)
    speed = round(1000 * len(gaps) / whole) if whole else 0
    layout: Layout | None = None
    token = read_keys(typed)
    if slowest > FASTEST_TYPIST:
        verdict = Verdict.TOO_SLOW
    elif token is not None and token != TEST_CODE:
        verdict = Verdict.ANOTHER_CODE
    elif token is not None and (layout := layout_of(typed)) is not None:
        verdict = Verdict.LAYOUT_READ
    elif token is not None:
        verdict = Verdict.WELL_BY_PAUSE if ending is Ending.SILENCE else Verdict.WELL
    elif len(typed) >= 2 * LENGTH and read_keys(typed[: len(typed) // 2]) is not None:
        verdict = Verdict.DOUBLED
    elif (typed.isdigit() and len(typed) < LENGTH) or len(typed) < LENGTH - 3:
        verdict = Verdict.DIGITS_MISSING
    else:
        verdict = Verdict.LAYOUT_UNREADABLE
    return Finding(verdict, ending, len(typed), speed, layout)
