"""What a later list may change of a record that was corrected since the last import."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from mc2cm_desk.domain.people.participant import Consent
from mc2cm_desk.domain.people.person import Gender

REFUSALS = frozenset({Consent.REFUSED, Consent.WITHDRAWN})
_BLANK = (None, "", (), False, Gender.UNDISCLOSED, Consent.NOT_ASKED)


class Side(StrEnum):
    """Whose value of a field stays: the library's or the list's."""

    MINE = "mine"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the value of a field comes from.

    Attributes:
        is_imported: whether an import has written the field.
        imported: what the last import wrote.
        corrected: when something else changed it after that, in UTC; none if nothing did.
    """

    is_imported: bool = False
    imported: Any = None
    corrected: datetime | None = None


UNKNOWN = Origin()


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of which the list says something else than the library.

    Attributes:
        field: the name of the field.
        here: the value in the library; the name where the field is a link.
        listed: the value in the list.
        side: whose value stays.
        corrected: when the field was changed here after the last import, in UTC.
        is_locked: whether the list cannot be taken: a consent refused here.
    """

    field: str
    here: Any
    listed: Any
    side: Side
    corrected: datetime | None = None
    is_locked: bool = False

    @property
    def is_taken(self) -> bool:
        """Whether the value of the list is written."""
        return self.side is Side.LIST


def is_blank(value: object) -> bool:
    """Say whether a value says nothing, so that it neither erases nor stands in the way."""
    return any(value is blank or value == blank for blank in _BLANK)


def side_of(
    here: Hashable, listed: Hashable, origin: Origin = UNKNOWN, *, is_default: bool = False
) -> Side | None:
    """Return whose value of a field stays; none where the list changes nothing.

    What stands here is kept where it was corrected since the last import or typed by hand; the
    list is taken where it alone has changed, or where nothing stands here. ``is_default`` says
    that ``here`` is what the field holds as long as nobody fills it.
    """
    if is_blank(listed) or here == listed:
        return None
    if is_locked(here, listed):
        return Side.MINE
    if not origin.is_imported:
        return Side.LIST if is_default or is_blank(here) else Side.MINE
    return Side.LIST if here == origin.imported else Side.MINE


def is_locked(here: object, listed: object) -> bool:
    """Say whether a list would undo a refusal: only the person takes a refusal back."""
    return here in REFUSALS and listed is Consent.GIVEN
