"""Files beside the library, named by the SHA-256 of their bytes."""

import hashlib
from pathlib import Path

from mc2cm_desk.store.errors import as_refusal
from mc2cm_desk.store.files import durable


class AttachmentStore:
    """A folder of files that are written once and never changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def save(self, content: bytes) -> str:
        """Write the bytes durably; return the name by which records may refer to them."""
        name = hashlib.sha256(content).hexdigest()
        target = self.path(name)
        if target.exists():
            return name
        try:
            durable.make_folder(target.parent)
            durable.write(target, content)
        except OSError as error:
            raise as_refusal(error, target.parent) from error
        return name

    def path(self, name: str) -> Path:
        """Return where the bytes of that name lie or would lie."""
        return self.folder / name[:2] / name

    def remove(self, name: str) -> None:
        """Remove the bytes of that name: no record refers to them any longer."""
        if name:
            self.path(name).unlink(missing_ok=True)
