"""How sheets are made to keep to their pages, and contents to theirs."""

import itertools
from collections.abc import Iterable

from reportlab.platypus import Flowable

from mc2cm_desk.documents.note.pages import ContentsLine, Entry
from mc2cm_desk.documents.style import FRAME_HEIGHT, TEXT_WIDTH
from mc2cm_desk.documents.typesetting.blocks import PictureFlowable
from mc2cm_desk.documents.typesetting.tags import Node

LOWEST_PICTURE, GIVING_STEPS = 96.0, 6
"""Points to which a picture gives way, and in how many steps."""


def give_way(story: list[Flowable], pages: int) -> None:
    """Make pictures lower, as far as they may be, where a sheet would miss its pages."""
    pictures = [one for one in story if isinstance(one, PictureFlowable)]
    if not pages or not pictures:
        return
    wanted = [one.wanted for one in pictures]
    for step in range(GIVING_STEPS + 1):
        for picture, tall in zip(pictures, wanted, strict=True):
            spare = max(tall - LOWEST_PICTURE, 0.0)
            picture.wanted = tall - spare * step / GIVING_STEPS
        if pages_of(story) <= pages:
            return
    # Nothing is won by lower pictures: they stay as they were meant.
    for picture, tall in zip(pictures, wanted, strict=True):
        picture.wanted = tall


def pages_of(story: Iterable[Flowable]) -> int:
    """Return how many pages flowables fill, as far as that can be told before they are drawn."""
    pages, room, last = 1, FRAME_HEIGHT, 0.0
    for group in _kept_together(story):
        waiting = list(group)
        while waiting:
            heights = [one.wrap(TEXT_WIDTH, FRAME_HEIGHT)[1] for one in waiting]
            gap = max(last, waiting[0].getSpaceBefore()) if room < FRAME_HEIGHT else 0.0
            inner = sum(
                max(one.getSpaceAfter(), other.getSpaceBefore())
                for one, other in itertools.pairwise(waiting)
            )
            tall = sum(heights) + inner
            if gap + tall <= room:
                room -= gap + tall
                last = waiting[-1].getSpaceAfter()
                break
            before = tall - heights[-1]
            parts = waiting[-1].split(TEXT_WIDTH, room - gap - before)
            if len(parts) > 1:
                waiting = parts[1:]
            elif room >= FRAME_HEIGHT:
                break
            pages, room, last = pages + 1, FRAME_HEIGHT, 0.0
    return pages


def _kept_together(story: Iterable[Flowable]) -> Iterable[list[Flowable]]:
    """Yield flowables with those that they must not be parted from."""
    group: list[Flowable] = []
    for one in story:
        group.append(one)
        if not one.getKeepWithNext():
            yield group
            group = []
    if group:
        yield group


def closer(entries: Iterable[Entry], language: str, room: float) -> float:
    """Return how much closer the lines of the contents must stand to fit, at most a quarter."""
    lines = [ContentsLine(entry, language, Node("TOCI")) for entry in entries]
    tall = sum(one.wrap(TEXT_WIDTH, room)[1] + one.spaceBefore + one.spaceAfter for one in lines)
    return 1.0 if tall <= room or tall * 0.76 > room else 0.98 * room / tall
