"""How sheets are made to keep to their pages, and contents to theirs."""

import itertools
from collections.abc import Iterable

from reportlab.platypus import Flowable

from mc2cm_desk.documents.renderers.pdf.contents import ContentsLine, Entry
from mc2cm_desk.documents.renderers.pdf.flowables.page_heads import HeadPicture
from mc2cm_desk.documents.style import FRAME_HEIGHT, TEXT_WIDTH
from mc2cm_desk.documents.typesetting.flowables.picture_block import PictureFlowable
from mc2cm_desk.documents.typesetting.tags import Node

GIVING_STEPS = 6
"""In how many steps a picture gives way."""
LEAST_FILLED = 0.3
"""Share of a sheet's last page under which it looks empty."""


def give_way(story: list[Flowable], pages: int) -> None:
    """Make the pictures of a sheet as high as they can be on the fewest of its pages.

    Where the fewest are more than its ``pages`` nothing is won, and pictures stay as they were.
    """
    pictures = [one for one in story if isinstance(one, PictureFlowable)]
    if not pages or not pictures:
        return
    requested = [one.requested for one in pictures]
    _make_lower(pictures, 1.0)
    fewest = pages_of(story)[0]
    if fewest > pages:
        for picture, tall in zip(pictures, requested, strict=True):
            picture.requested = tall
        return
    steps = (step / GIVING_STEPS for step in range(GIVING_STEPS + 1))
    share = next(one for one in steps if _pages_with(story, pictures, one)[0] == fewest)
    head = pictures[0]
    _, filled = _pages_with(story, pictures, share)
    if fewest > 1 and filled < LEAST_FILLED and isinstance(head, HeadPicture):
        # A few lines on a page of their own: a higher picture lets more of them go there.
        high, head.requested = head.requested, HeadPicture.HIGHEST
        if pages_of(story)[0] > fewest:
            head.requested = high


def _pages_with(
    story: list[Flowable], pictures: Iterable[PictureFlowable], share: float
) -> tuple[int, float]:
    _make_lower(pictures, share)
    return pages_of(story)


def _make_lower(pictures: Iterable[PictureFlowable], share: float) -> None:
    for one in pictures:
        one.requested = one.tallest - max(one.tallest - one.lowest, 0.0) * share


def pages_of(story: Iterable[Flowable]) -> tuple[int, float]:
    """Return how many pages flowables fill, and the share of the last one that they do.

    As far as that is known before they are drawn.
    """
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
    return pages, 1 - room / FRAME_HEIGHT


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


def closer(entries: Iterable[Entry], language: str, room: float) -> float | None:
    """Return how much closer the lines of the contents must stand to fit, at most a quarter.

    None where that is not enough.
    """
    lines = [ContentsLine(entry, language, Node("TOCI")) for entry in entries]
    tall = sum(one.wrap(TEXT_WIDTH, room)[1] + one.spaceBefore + one.spaceAfter for one in lines)
    if tall * 0.76 > room:
        return None
    return 1.0 if tall <= room else 0.98 * room / tall
