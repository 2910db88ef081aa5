"""What happens at the door, without a window: repeats, tones."""

from dataclasses import dataclass, field

from mc2cm_desk.domain.door.check_in import Outcome
from mc2cm_desk.services.door.check_in import CheckInResult
from mc2cm_desk.ui.theme.tokens import Tone

AGAIN_AFTER = 3.0
"""Seconds during which the same code is not read a second time."""
TAKEN_AWAY = 1.5
"""Seconds out of the camera's view after which a badge that comes back is shown anew."""

READABLE = 2.0
"""Seconds that an answer must stand alone to have been read."""
MOST_BEFORE = 3

TONES: dict[Outcome, tuple[Tone, str]] = {
    Outcome.ADMITTED: ("ok", "check"),
    Outcome.ALREADY_IN: ("warn", "clock"),
    Outcome.UNKNOWN: ("bad", "cross"),
    Outcome.NOT_ON_LIST: ("warn", "search"),
    Outcome.OTHER_EVENT: ("bad", "cross"),
    Outcome.CANCELLED: ("bad", "cross"),
    Outcome.NOT_REGISTERED_FOR_GATE: ("warn", "warning"),
    Outcome.LEFT: ("navy", "log-out"),
    Outcome.NO_EVENT_DAY: ("warn", "warning"),
}
"""Tone and icon of the card; the word on it says the same."""

SOUNDS: dict[Outcome, str] = {
    Outcome.ADMITTED: "admitted",
    Outcome.ALREADY_IN: "already-in",
    Outcome.LEFT: "left",
    Outcome.NOT_REGISTERED_FOR_GATE: "attention",
    Outcome.NO_EVENT_DAY: "attention",
    Outcome.NOT_ON_LIST: "attention",
}


def sound_of(outcome: Outcome) -> str:
    """Return the name of the sound that goes with an outcome."""
    return SOUNDS.get(outcome, "refused")


@dataclass(slots=True)
class ScanGroup:
    """Remembers answers that were followed by another one before anybody could read them."""

    shown: list[tuple[float, CheckInResult]] = field(
        default_factory=list[tuple[float, CheckInResult]]
    )

    def take(self, result: CheckInResult, at: float) -> list[CheckInResult]:
        """Return the answers of the moment before this one, the latest first.

        ``at`` in seconds. The same badge is named once.
        """
        recent = [(when, one) for when, one in self.shown if 0 <= at - when < READABLE]
        self.shown = [(when, one) for when, one in recent if one.token != result.token]
        before = [one for _, one in reversed(self.shown)]
        self.shown.append((at, result))
        return before[:MOST_BEFORE]


@dataclass(slots=True)
class Repeats:
    """Forgets codes that were read a moment ago: a badge stays before the camera for a while."""

    seen: dict[str, float] = field(default_factory=dict[str, float])

    def is_new(self, code: str, at: float, again_after: float = AGAIN_AFTER) -> bool:
        """Return whether the code is to be acted upon; ``at`` in seconds. It counts from now on.

        A camera sees a badge that is held there many times a second: it is new again once it
        was out of view for ``again_after``.
        """
        self.seen = {one: when for one, when in self.seen.items() if at - when < AGAIN_AFTER}
        new = code not in self.seen or at - self.seen[code] >= again_after
        self.seen[code] = at
        return new
