"""Keys of a scanner distinguished from typing by their speed, whole or cut into pieces."""

from dataclasses import dataclass, field
from enum import StrEnum

from mc2cm_desk.domain.door.badge_token import LENGTH, may_be_digits, read_keys
from mc2cm_desk.domain.door.scanner import CUT, FASTEST_TYPIST, LEAST_PIECE, PAUSE

LEAST_CODE = 12
"""Characters of a code that is no badge, such as an address, where an ending key came."""


class ReadingKind(StrEnum):
    """What came of the keys of one reading."""

    CODE = "code"
    CUT = "cut"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Reading:
    """One finished reading.

    A ``CUT`` one lacks digits and is to be scanned again; a ``REST`` is what came after its code
    was reported already. ``heads`` counts the readings before it that were its own first digits.
    """

    kind: ReadingKind
    text: str
    heads: int = 0


@dataclass(slots=True)
class ScannedKeys:
    """Collects the keys of one reading; times are milliseconds.

    Keys belong together that follow each other faster than a person types. A computer that was
    busy may cut a scan: digits that come within ``CUT`` after such keys go on with them. Fewer than
    ``LEAST_PIECE`` digits before such keys may be the head of the scan or a person's: the check
    digit decides.
    """

    pieces: list[str] = field(default_factory=list[str])
    heads: list[str] = field(default_factory=list[str])
    """The few digits, in order, that came shortly before the pieces."""
    last: float = 0.0
    _fast: int = 0
    """Most keys in a row that came as fast as a scanner's."""
    _is_reported: bool = False
    """Whether the reading before was ended by silence: its rest may still come."""
    _is_rest: bool = False

    @property
    def text(self) -> str:
        """The keys of this reading so far."""
        return "".join(self.pieces)

    def key(self, text: str, at: float) -> None:
        """Take one key that a person or a scanner pressed."""
        if self._follows(at):
            if self.pieces:
                self.pieces[-1] += text
            else:
                self.pieces, self._is_rest = [text], True
        elif self._goes_on(text, at):
            self.pieces.append(text)
        else:
            self._store_head(at)
            self.pieces, self._fast, self._is_rest = [text], 0, False
        self._is_reported = False
        self._fast = max(self._fast, len(self.pieces[-1]))
        self.last = at

    def begins_with(self, text: str, at: float) -> bool:
        """Return whether a key at that moment would begin another reading."""
        return not self._follows(at) and not self._goes_on(text, at)

    def is_piece(self) -> bool:
        """Return whether these are keys of a scanner that can be digits: no person's typing."""
        return self._fast >= LEAST_PIECE and may_be_digits(self.text)

    def is_long(self) -> bool:
        """Return whether this can be a whole code."""
        return len(self.text) >= LENGTH

    def code(self) -> str | None:
        """Return the part that holds a token; the latest, where a badge was scanned again."""
        return self._read()[0]

    def ended(self, at: float) -> Reading | None:
        """Return what a scanner sent, now that Enter or Tab came; none if a person typed.

        A name that a test or a macro types in one go has a space or is short: no scan.
        """
        quick = 0 <= at - self.last <= PAUSE * 2
        if not self.pieces:
            was_reported, self._is_reported = self._is_reported, False
            return Reading(ReadingKind.REST, "") if was_reported and quick else None
        finished = self._finished(quick=quick, late=at - self.last <= CUT, least=LEAST_CODE)
        self._clear()
        return finished

    def fell_silent(self) -> Reading | None:
        """Return what a scanner without an ending key sent, or what was left of a cut scan."""
        if not self.is_piece() and not self.is_long():
            return None
        finished = self._finished(quick=True, late=True, least=LENGTH)
        self._clear()
        self._is_reported = True
        return finished

    def lost_heads(self) -> int:
        """Return how many heads go with keys that are no whole code."""
        return len(self.heads) if self.is_piece() else 0

    def drop(self) -> None:
        """Forget the keys so far."""
        self._clear()

    def _clear(self) -> None:
        self.pieces, self._fast, self._is_reported, self._is_rest = [], 0, False, False
        self.heads = []

    def _store_head(self, at: float) -> None:
        """Take the keys so far for the head of what comes, if they can be one."""
        self.heads.append(self.text)
        waited = 0 <= at - self.last <= CUT
        if not self.text or not waited or not may_be_digits(self.text):
            self.heads = []
        while sum(map(len, self.heads)) >= LEAST_PIECE:
            del self.heads[0]

    def _read(self) -> tuple[str | None, int]:
        """Return the part that holds a token, and how many heads belong to it."""
        for first in range(len(self.pieces)):
            joined = "".join(self.pieces[first:])
            if read_keys(joined) is not None:
                return joined, 0
        for count in range(1, len(self.heads) + 1 if self.is_piece() else 1):
            joined = "".join((*self.heads[-count:], self.text))
            if read_keys(joined) is not None:
                return joined, count
        return None, 0

    def _finished(self, *, quick: bool, late: bool, least: int) -> Reading | None:
        """Return the reading; another code than a token has ``least`` characters."""
        text, (code, heads) = self.text, self._read()
        if code is not None and (quick or (late and self.is_piece())):
            return Reading(ReadingKind.CODE, code, heads)
        if self._is_rest and quick:
            return Reading(ReadingKind.REST, text)
        whole = len(self.pieces) == 1
        if quick and whole and len(text) >= least and " " not in text:
            return Reading(ReadingKind.CODE, text, self.lost_heads())
        cut = Reading(ReadingKind.CUT, text, self.lost_heads())
        return cut if late and self.is_piece() else None

    def _follows(self, at: float) -> bool:
        return bool(self.pieces or self._is_reported) and 0 <= at - self.last <= FASTEST_TYPIST

    def _goes_on(self, text: str, at: float) -> bool:
        waited = 0 <= at - self.last <= CUT
        return waited and self.is_piece() and may_be_digits(text)
