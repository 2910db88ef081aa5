"""The window, in Qt."""

import builtins
import sys

# What puts another import in place, see the end.
import PySide6.QtCore  # noqa: F401  # pyright: ignore[reportUnusedImport]

if sys.version_info < (3, 12):
    # PySide6 6.12.0 is built for the None, True and False of Python 3.12, which live for ever:
    # every call that returns nothing takes a reference of None that was never given, and after
    # some thousands of them Python 3.11 ends with «deallocating None». So let them live for ever
    # here too. Can go with Python 3.11.
    import ctypes

    for _single in (None, True, False, NotImplemented, ...):
        ctypes.c_ssize_t.from_address(id(_single)).value += 1 << 40

# PySide6 puts an import of its own in place of Python's, for ``from __feature__ import``, which
# nothing here uses: it opens and reads the source of every module that is imported from then on
# (an eighth of a start, and the sources stay in memory), and swaps the function for all threads
# while one of them imports.
builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)
