"""Whether the library is whole."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.store.files import integrity
from mc2cm_desk.store.repository import Repository

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library


@dataclass(frozen=True, slots=True)
class Soundness:
    """What `check` found: numbers of records and operations, and what is wrong, in codes."""

    records: int
    operations: int
    attachments: int
    faults: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        """Whether no fault was found."""
        return not self.faults


def look_quickly(library: "Library") -> None:
    """Refuse ``library-damaged`` if the file shows damage at first sight."""
    with library.read() as view:
        fault = integrity.quick_fault(view)
    if fault:
        raise Refused("library-damaged", file=str(library.database), folder=str(library.folder))


def check(library: "Library") -> Soundness:
    """Read everything: the file's integrity, the journal against the records, the files."""
    with library.read() as view:
        # What lies in the file, not what is kept of it in memory.
        found = integrity.examine(Repository(view.connection), library.attachments)
    return Soundness(*found)
