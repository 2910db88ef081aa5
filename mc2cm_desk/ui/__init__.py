"""The window, in Qt."""

import sys

if sys.version_info < (3, 12):
    # PySide6 6.12.0 is built for the None, True and False of Python 3.12, which live for ever:
    # every call that returns nothing takes a reference of None that was never given, and after
    # some thousands of them Python 3.11 ends with «deallocating None». So let them live for ever
    # here too. Can go with Python 3.11.
    import ctypes

    for _single in (None, True, False, NotImplemented, ...):
        ctypes.c_ssize_t.from_address(id(_single)).value += 1 << 40
