"""Files beside the library, named by the SHA-256 of their bytes."""

import hashlib
import os
from pathlib import Path

from mc2cm_desk.store.faults import as_refusal


class AttachmentStore:
    """A folder of files that are written once and never changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, content: bytes) -> str:
        """Write the bytes durably; return the name by which records may refer to them."""
        name = hashlib.sha256(content).hexdigest()
        target = self.path(name)
        if target.exists():
            return name
        unfinished = target.with_suffix(".unfinished")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with unfinished.open("wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            unfinished.replace(target)
        except OSError as error:
            unfinished.unlink(missing_ok=True)
            raise as_refusal(error, target.parent) from error
        return name

    def path(self, name: str) -> Path:
        """Return where the bytes of that name lie or would lie."""
        return self.folder / name[:2] / name

    def remove(self, name: str) -> None:
        """Remove the bytes of that name: no record refers to them any longer."""
        if name:
            self.path(name).unlink(missing_ok=True)
