"""Whether a resource that is named beside a recommendation is one that the event has."""

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.domain.steps.resource import Resource
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.steps import recommendations, resources

GUIDE = Localised(fr="Guide de l’accueil")
HERE, THERE = "https://example.org/guide", "https://example.org/other"


@pytest.fixture
def cards(library: Library, seville: Event) -> list[Recommendation]:
    texts = ("Ouvrir", "Former")
    return [recommendations.add(library, seville.id, Localised(fr=one)) for one in texts]


@pytest.fixture
def guide(library: Library, cards: list[Recommendation]) -> Resource:
    return resources.help_with(library, cards[0].id, GUIDE, provider="CGLU", link=HERE)


@pytest.mark.parametrize(
    ("provider", "link"), [("", ""), ("cglu", ""), ("", HERE), ("CGLU", HERE.upper())]
)
def test_what_fits_is_the_resource_that_the_event_has(
    library: Library, cards: list[Recommendation], guide: Resource, provider: str, link: str
) -> None:
    title = Localised(fr="guide de l’ACCUEIL")
    found = resources.help_with(library, cards[1].id, title, provider=provider, link=link)

    assert found.id == guide.id
    assert found.recommendations == (cards[0].id, cards[1].id)
    assert (found.provider, found.link) == ("CGLU", HERE)


@pytest.mark.parametrize(
    ("title", "provider", "link"),
    [
        (GUIDE, "CGLU", THERE),
        (GUIDE, "ICMPD", HERE),
        (Localised(fr="Autre guide"), "CGLU", HERE),
    ],
    ids=["another link", "another provider", "another title"],
)
def test_what_differs_is_another_resource(
    library: Library,
    cards: list[Recommendation],
    guide: Resource,
    title: Localised,
    provider: str,
    link: str,
) -> None:
    other = resources.help_with(library, cards[1].id, title, provider=provider, link=link)

    assert other.id != guide.id
    assert (other.provider, other.link) == (provider, link)
    kept = library.require(Resource, guide.id)
    assert (kept.provider, kept.link, kept.recommendations) == ("CGLU", HERE, (cards[0].id,))
    assert [one.id for one in resources.beside(library, cards[0].id)] == [guide.id]
    assert [one.id for one in resources.beside(library, cards[1].id)] == [other.id]


def test_what_a_known_resource_leaves_open_is_filled(
    library: Library, cards: list[Recommendation]
) -> None:
    bare = resources.help_with(library, cards[0].id, GUIDE, themes=("housing",))
    filled = resources.help_with(
        library, cards[0].id, GUIDE, provider="CGLU", link=HERE, themes=("health", "housing")
    )

    assert filled.id == bare.id
    assert (filled.provider, filled.link) == ("CGLU", HERE)
    assert filled.themes == ("housing", "health")
    assert filled.recommendations == (cards[0].id,)
