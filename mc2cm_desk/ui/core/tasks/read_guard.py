"""Finds reads of the library in the window's thread: on in tests, and where a run is examined."""

import inspect
import os
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library
    from mc2cm_desk.store.repository import Repository

VARIABLE = "MC2CM_GUARD_READS"
"""Set to 1, the running program reports a read in the window's thread as a fault."""

ALLOWED = frozenset({})
"""The modules of the window that still read in its thread; nothing is added here."""

_WINDOW = f"mc2cm_desk{os.sep}ui{os.sep}"


class ReadInWindowThread(RuntimeError):
    """A screen or widget read the library instead of asking `Desk.query`; the text says which."""


def install() -> Callable[[], None]:
    """Raise `ReadInWindowThread` from now on; return what ends that.

    Reads by whoever is no part of the window, such as a test, are let through.
    """
    from mc2cm_desk.services.library import Library

    read = Library.read

    @contextmanager
    def guarded(self: "Library") -> "Generator[Repository]":
        refuse_in_window()
        with read(self) as view:
            yield view

    def remove() -> None:
        setattr(Library, "read", read)  # noqa: B010  a method is replaced

    setattr(Library, "read", guarded)  # noqa: B010
    return remove


def install_if_asked() -> None:
    """Raise from now on if the environment asks for it."""
    if os.environ.get(VARIABLE) == "1":
        install()


def refuse_in_window() -> None:
    """Raise `ReadInWindowThread` where a module of the window reads in the window's thread."""
    if threading.current_thread() is not threading.main_thread():
        return
    readers = _modules_of_window()
    if readers and ALLOWED.isdisjoint(readers):
        raise ReadInWindowThread(readers[0])


def _modules_of_window() -> list[str]:
    """Return the modules of the window that are being run, the innermost first."""
    found: list[str] = []
    frame = inspect.currentframe()
    while frame is not None:
        _, inside, module = frame.f_code.co_filename.rpartition(_WINDOW)
        if inside and not module.startswith(f"core{os.sep}tasks{os.sep}read_guard"):
            found.append(module.replace(os.sep, "/"))
        frame = frame.f_back
    return found
