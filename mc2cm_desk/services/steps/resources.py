"""Who can help with recommendations: what is offered, by whom, until when."""

from dataclasses import replace
from typing import Unpack

from mc2cm_desk.domain.ids import EventId, RecommendationId, ResourceId
from mc2cm_desk.domain.library.field_values import refuse_unfit
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.quick_entry import Sign, split_link, split_who
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.domain.steps.resource import Resource, ResourceChanges, ResourceDetails
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library, UnitOfWork
from mc2cm_desk.services.records import last_order
from mc2cm_desk.services.steps import entries
from mc2cm_desk.services.steps.merged_cards import merged_cards
from mc2cm_desk.services.text import typed_languages


def of_event(library: Library, event_id: EventId) -> list[Resource]:
    """Return the resources of an event in their order."""
    return library.find(Resource, event=event_id)


def beside(library: Library, recommendation_id: RecommendationId) -> list[Resource]:
    """Return what helps with a recommendation, or with one that was merged into it.

    Refused: gone.
    """
    with library.read() as view:
        event_id = view.require(Recommendation, recommendation_id).event
        merged = merged_cards(view, event_id)
        return [
            one
            for one in view.find(Resource, event=event_id)
            if recommendation_id in map(merged.target, one.recommendations)
        ]


def named(library: Library, words: str) -> Resource:
    """Return the resource with this id or its unambiguous beginning. Refused: gone."""
    with library.read() as view:
        found = view.beginning(Resource, words, limit=2) if words else []
    if len(found) != 1:
        raise Refused("gone", kind="resource")
    return found[0]


def add(
    library: Library, event_id: EventId, title: Localised, **details: Unpack[ResourceDetails]
) -> Resource:
    """Keep a resource.

    Refused: resource-without-title, link-unreadable, too-long, unknown-field, wrong-value.
    """
    with library.write("add-resource") as work:
        return _new(work, event_id, title, details)


def help_with(
    library: Library,
    recommendation_id: RecommendationId,
    title: Localised,
    *,
    provider: str = "",
    link: str = "",
    themes: tuple[str, ...] = (),
) -> Resource:
    """Name a resource beside a recommendation: the one of that title, else a new one.

    Provider and link fill what the known one leaves open; where they differ it is another one.
    Refused: gone, resource-without-title, link-unreadable, too-long.
    """
    with library.write("add-resource") as work:
        card = work.require(Recommendation, recommendation_id)
        requested = {fold(text) for text in title.texts()}
        for one in work.find(Resource, event=card.event):
            is_named = bool(requested & {fold(text) for text in one.title.texts()})
            if is_named and _fits(one.provider, provider) and _fits(one.link, link):
                linked = replace(
                    one,
                    recommendations=tuple(dict.fromkeys((*one.recommendations, card.id))),
                    provider=one.provider or provider,
                    link=one.link or link,
                    themes=tuple(dict.fromkeys((*one.themes, *themes))),
                )
                work.put(linked)
                return linked
        return _new(
            work,
            card.event,
            title,
            {
                "recommendations": (card.id,),
                "provider": provider,
                "link": link,
                "themes": themes,
            },
        )


def help_from_line(
    library: Library, recommendation_id: RecommendationId, line: str, *, language: str = ""
) -> Resource:
    """Name a resource by one typed line: «who: what #theme https://…».

    Without ``language`` it is guessed from the words. Refused: as for `help_with`.
    """
    with library.read() as view:
        event_id = view.require(Recommendation, recommendation_id).event
        entry = entries.understood(view, event_id, line, takes=(Sign.THEME,))
        text, link = split_link(entry.text)
        provider, title = split_who(text)
        # An address alone is what is offered, as far as anybody knows.
        title = title or link
        language = language or typed_languages.of_text(view, event_id, title)
    named = Localised.of(language, title)
    return help_with(
        library, recommendation_id, named, provider=provider, link=link, themes=entry.themes
    )


def _fits(known: str, given: str) -> bool:
    return not known or not given or fold(known) == fold(given)


def edit(library: Library, resource_id: ResourceId, **changes: Unpack[ResourceChanges]) -> Resource:
    """Change fields of a resource. Refused: as for `records.edit` and `add`."""
    return records.edit(library, Resource, resource_id, **changes)


def _new(
    work: UnitOfWork, event_id: EventId, title: Localised, details: ResourceDetails
) -> Resource:
    refuse_unfit(Resource, details)
    order = last_order(work, Resource, event=event_id)
    made = Resource(id=ResourceId(work.new_id()), event=event_id, title=title, order=order)
    made = replace(made, **{name: records.cleaned(value) for name, value in details.items()})
    work.put(made)
    return made
