"""One comparison: samples of ours and of the reference, taken in turn."""

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pair:
    """Samples in ``unit``; ``faster`` means that the goal is how many times faster we are."""

    name: str
    ours: list[float]
    reference: list[float]
    unit: str
    goal: float
    faster: bool = False


def alternate(
    ours: Callable[[], object], reference: Callable[[], object], rounds: int, *, warm: int = 1
) -> tuple[list[float], list[float]]:
    """Return the milliseconds of both, run in turn, after some rounds that do not count."""
    first: list[float] = []
    second: list[float] = []
    for number in range(-warm, rounds):
        for call, samples in ((ours, first), (reference, second)):
            begun = time.perf_counter()
            call()
            spent = (time.perf_counter() - begun) * 1000
            if number >= 0:
                samples.append(spent)
    return first, second
