"""Waiting for what will be true, looked at again and again."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
EVERY = 0.04
SECONDS = 60.0
"""Far more than the program needs on an idle machine: tests run beside others."""


def wait_until(condition: Callable[[], T], what: str, seconds: float = SECONDS) -> T:
    """Return the first true answer of ``condition``.

    Raises:
        AssertionError: it was not true within ``seconds``; ``what`` says what was waited for.
    """
    end = time.monotonic() + seconds
    while True:
        began = time.monotonic()
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            message = f"not within {seconds:g} s: {what}"
            raise AssertionError(message)
        # Looking takes turns with the program that is looked at.
        time.sleep(max(EVERY, (time.monotonic() - began) / 2))
