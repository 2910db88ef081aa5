"""What the card says on each outcome: a word, when and where it was, what is to be done."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from mc2cm_desk.domain.door.check_in import GateKind, Outcome
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.door.check_in import CheckInResult
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.wording import formats


@dataclass(frozen=True, slots=True)
class Answer:
    """The words of one answer; ``detail`` and ``hint`` may be empty."""

    word: str
    detail: str = ""
    hint: str = ""


class ResultTexts(QObject):
    """Turns results into words, in the language of the window."""

    def of(self, result: CheckInResult, gate: str, zone: str, language: str) -> Answer:
        """Return the words of a result at a gate of that name; times are of ``zone``."""
        match result.outcome:
            case Outcome.ADMITTED | Outcome.LEFT:
                return self._passed(result, gate, zone)
            case Outcome.ALREADY_IN:
                return self._already(result, gate, zone, language)
            case Outcome.CANCELLED:
                return Answer(
                    self.tr("Registration cancelled"),
                    gate,
                    self.tr("Ask the coordinator before you let this person in."),
                )
            case Outcome.NOT_REGISTERED_FOR_GATE:
                return self._elsewhere(result, gate)
            case Outcome.OTHER_EVENT:
                return Answer(
                    self.tr("Badge for another event"),
                    hint=self.tr("Search for the name: this person may also be on today's list."),
                )
            case Outcome.NO_EVENT_DAY:
                day = formats.day(result.time.astimezone(ZoneInfo(zone)).date(), language)
                return Answer(
                    filled(self.tr("{day} is no day of this event"), day=day),
                    self.tr("nothing was recorded"),
                    self.tr("Choose above for which day this entry is, or begin a rehearsal."),
                )
            case Outcome.UNKNOWN if result.replaced:
                return Answer(
                    self.tr("This badge was replaced"),
                    hint=self.tr(
                        "Ask for the newer badge. If there is none, let the person in by hand."
                    ),
                )
            case Outcome.NOT_ON_LIST:
                return Answer(
                    self.tr("Not on the list"),
                    bidi.isolated(result.token, language),
                    self.tr("Search for the name spelled otherwise, or add a walk-in."),
                )
            case Outcome.UNKNOWN:
                return Answer(
                    self.tr("Unknown code"),
                    hint=self.tr("Search for the name, or add a walk-in."),
                )

    def _passed(self, result: CheckInResult, gate: str, zone: str) -> Answer:
        at = formats.clock_seconds(result.time, zone)
        on_visit = result.gate.startswith(GateKind.VISIT.value)
        if result.outcome is Outcome.ADMITTED:
            word = self.tr("On board") if on_visit else self.tr("Welcome")
            return self._marked(
                result, word, self.tr("entry recorded {time}").format(time=at), gate
            )
        if not result.check_in:
            hint = self.tr("Nothing to record: no entry of this person was recorded here.")
            return Answer(self.tr("Not inside"), gate, hint)
        word = self.tr("Back") if on_visit else self.tr("Goodbye")
        return self._marked(result, word, self.tr("exit recorded {time}").format(time=at), gate)

    def _marked(self, result: CheckInResult, word: str, *details: str) -> Answer:
        """Return an answer that says first of a trial that it is one."""
        if not result.rehearsal:
            return Answer(word, _joined(*details))
        hint = self.tr("This entry is a trial: it is not counted anywhere.")
        return Answer(word, _joined(self.tr("Rehearsal"), *details), hint)

    def _already(self, result: CheckInResult, gate: str, zone: str, language: str) -> Answer:
        laptop = self.tr("by another laptop") if result.elsewhere else self.tr("by this laptop")
        since = ""
        if result.first_seen is not None:
            at = formats.clock_time(result.first_seen, language, zone)
            since = self.tr("since {time}").format(time=at)
        return Answer(
            self.tr("Already in"),
            _joined(since, gate, laptop),
            self.tr("Nothing more to record. Is this the right person?"),
        )

    def _elsewhere(self, result: CheckInResult, gate: str) -> Answer:
        if result.gate.startswith(GateKind.VISIT.value):
            hint = self.tr("Not on the list for this visit: ask the visit leader.")
        else:
            hint = self.tr("This session is for other groups: see the agenda for where to go.")
        return Answer(self.tr("Not for this gate"), gate, hint)


def _joined(*parts: str) -> str:
    return bidi.joined(parts, languages.current())
