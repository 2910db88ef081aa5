"""Pictures that people drop on the window: parsed elsewhere, then kept."""

from collections.abc import Iterable
from pathlib import Path

from mc2cm_desk.domain.ids import EventId, RecordId
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.exchange.reading import process
from mc2cm_desk.exchange.reading.picture_parser import LONGEST_SIDE, Picture
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.safety import attachments

__all__ = ["LONGEST_SIDE", "NamedPicture", "Picture", "save_pictures", "take_picture"]

NamedPicture = tuple[str, Picture]
"""A picture and the name of the file that it came in."""


def take_picture(source: Path | bytes, name: str = "") -> Picture:
    """Return the picture in a file, or in bytes that came under a name.

    It is parsed in a child process. Refused: file-missing, file-unreadable, file-too-large,
    file-too-heavy, picture-unreadable, picture-truncated, picture-heic, picture-too-large (its
    size is reported).
    """
    name = name or (source.name if isinstance(source, Path) else name)
    found, content = process.ask("picture", source, name, otherwise="picture-unreadable")
    media_type, width, height = found
    return Picture(content, media_type, width, height)


def take_pictures(given: Iterable[tuple[str, bytes | Path]]) -> list[NamedPicture]:
    """Return pictures, each given as (name, bytes or file). Refused: as ``take_picture``."""
    return [(name, take_picture(source, name)) for name, source in given]


def save_pictures(
    library: Library, event_id: EventId, owner: RecordId, pictures: Iterable[NamedPicture]
) -> list[Attachment]:
    """Keep pictures of a record. Refused: disk-full, folder-read-only."""
    return [
        attachments.add(
            library,
            event_id,
            owner,
            content=picture.content,
            name=name,
            media_type=picture.media_type,
            width=picture.width,
            height=picture.height,
        )
        for name, picture in pictures
    ]
