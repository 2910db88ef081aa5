"""Who can help with a recommendation: funding, training, advice that somebody offers."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Self, TypedDict
from urllib.parse import urlsplit

from mc2cm_desk.domain.event.event import checked_link
from mc2cm_desk.domain.ids import EventId, RecommendationId, ResourceId
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.record import LONGEST_LINE, Record, at_most, required


class HelpKind(StrEnum):
    """What is offered."""

    FUNDING = "funding"
    ADVICE = "advice"
    TRAINING = "training"
    TOOL = "tool"
    NETWORK = "network"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource(Record):
    """Something that helps cities to follow recommendations (ids), which it is named beside.

    ``provider`` offers it, ``link`` is where more is told, ``deadline`` the last day to apply.
    """

    id: ResourceId
    event: EventId
    title: Localised
    provider: str = ""
    link: str = ""
    themes: tuple[str, ...] = ()
    deadline: date | None = None
    help: HelpKind = HelpKind.OTHER
    recommendations: tuple[RecommendationId, ...] = ()
    order: str = ""
    placeholder: bool = False

    def checked(self) -> Self:
        """Return it if it can be written.

        Refused: resource-without-title, too-long, link-unreadable.
        """
        required(self.title, "resource-without-title")
        at_most(self.title, LONGEST_LINE, "title")
        at_most(self.provider, LONGEST_LINE, "provider")
        checked_link(self.link)
        return self

    @property
    def address(self) -> str:
        """The address that a browser opens; empty where the link is none."""
        known = urlsplit(self.link).scheme in ("http", "https")
        link = self.link if known or not self.link else f"https://{self.link}"
        return link if "." in urlsplit(link).netloc else ""

    def carried_over(self) -> Self:
        """Return it for another event: beside none of its recommendations, open again."""
        return replace(self, recommendations=(), deadline=None)


class ResourceDetails(TypedDict, total=False):
    """What may be told of a resource beside its title."""

    provider: str
    link: str
    themes: tuple[str, ...]
    deadline: date | None
    help: HelpKind
    recommendations: tuple[RecommendationId, ...]
    placeholder: bool


class ResourceChanges(ResourceDetails, total=False):
    """The fields that may be given for a resource."""

    title: Localised
    order: str
