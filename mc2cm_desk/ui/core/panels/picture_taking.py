"""Pictures that were dropped, pasted or chosen: read beside the window, then kept."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.pictures import NamedPicture, take_pictures
from mc2cm_desk.services.library import Library
from mc2cm_desk.ui.core.desk import Desk

Given = Sequence[tuple[str, bytes | Path]]
"""Names, each with bytes or with the file that has them."""


def save_given(
    desk: Desk,
    owner: QObject,
    given: object,
    save: Callable[[Library, list[NamedPicture]], Any],
    then: Callable[[Any], Any] | None = None,
    otherwise: Callable[[Refused], Any] | None = None,
) -> None:
    """Read all pictures, then let ``save`` write them; a bad one leaves nothing half-done.

    Reading waits for a child process: it never stands before a check-in on the writer's thread.
    """
    pictures: Given = list(given) if isinstance(given, list) else []

    def write(taken: list[NamedPicture]) -> None:
        desk.write(owner, lambda library: save(library, taken), then, otherwise)

    if pictures:
        desk.long(owner, lambda _library: take_pictures(pictures), write, otherwise)
