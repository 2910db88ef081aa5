"""Step 1: the reference document for a common understanding."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self, TypedDict

from mc2cm_desk.domain.ids import EventId, ReferenceDocumentId
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.record import LONGEST_LINE, LONGEST_TEXT, Record, at_most


class ReferenceState(StrEnum):
    """Where the document stands; shared = sent to participants."""

    NONE = "none"
    DRAFT = "draft"
    SHARED = "shared"
    FINAL = "final"


@dataclass(frozen=True, slots=True)
class Definition:
    """A term that everybody shall understand alike."""

    term: Localised
    definition: Localised
    source: str = ""


@dataclass(frozen=True, slots=True)
class KeyMessage:
    """One message of the document and the page where it stands."""

    text: Localised
    page: str = ""
    in_summary: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceDocument(Record):
    """The document that prepares the event; its files are attachments of this record."""

    id: ReferenceDocumentId
    event: EventId
    title: Localised = EMPTY
    authors: str = ""
    organisation: str = ""
    dated: date | None = None
    version: str = ""
    link: str = ""
    no_document_reason: str = ""
    summary: Localised = EMPTY
    definitions: tuple[Definition, ...] = ()
    questions: tuple[Localised, ...] = ()
    key_messages: tuple[KeyMessage, ...] = ()
    global_compact: tuple[str, ...] = ()
    sdg_targets: tuple[str, ...] = ()
    state: ReferenceState = ReferenceState.NONE
    shared_on: date | None = None
    placeholder: bool = False

    def checked(self) -> Self:
        """Return it if it can be written. Refused: too-long."""
        at_most(self.title, LONGEST_LINE, "title")
        at_most(self.summary, LONGEST_TEXT, "summary")
        return self


class ReferenceDocumentChanges(TypedDict, total=False):
    """The fields that may be given for the reference document."""

    title: Localised
    authors: str
    organisation: str
    dated: date | None
    version: str
    link: str
    no_document_reason: str
    summary: Localised
    definitions: tuple[Definition, ...]
    questions: tuple[Localised, ...]
    key_messages: tuple[KeyMessage, ...]
    global_compact: tuple[str, ...]
    sdg_targets: tuple[str, ...]
    state: ReferenceState
    shared_on: date | None
    placeholder: bool
