"""Who can help with recommendations: what is offered, by whom, until when."""

from dataclasses import replace
from typing import Unpack

from mc2cm_desk.domain.ids import EventId, RecommendationId, ResourceId
from mc2cm_desk.domain.library.field_values import refuse_unfit
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.domain.steps.resource import Resource, ResourceChanges, ResourceDetails
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library, UnitOfWork
from mc2cm_desk.services.records import last_order
from mc2cm_desk.services.steps.merged_cards import merged_cards


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


def add(
    library: Library, event_id: EventId, title: Localised, **details: Unpack[ResourceDetails]
) -> Resource:
    """Keep a resource.

    Refused: resource-without-title, link-unreadable, too-long, unknown-field, wrong-value.
    """
    with library.write("add-resource") as work:
        return _new(work, event_id, title, details)


def help_with(library: Library, recommendation_id: RecommendationId, title: Localised) -> Resource:
    """Name a resource beside a recommendation: the one of that title, else a new one.

    Refused: gone, resource-without-title, too-long.
    """
    with library.write("add-resource") as work:
        card = work.require(Recommendation, recommendation_id)
        requested = {fold(text) for text in title.texts()}
        for one in work.find(Resource, event=card.event):
            if requested & {fold(text) for text in one.title.texts()}:
                known = dict.fromkeys((*one.recommendations, card.id))
                linked = replace(one, recommendations=tuple(known))
                work.put(linked)
                return linked
        return _new(work, card.event, title, {"recommendations": (card.id,)})


def edit(library: Library, resource_id: ResourceId, **changes: Unpack[ResourceChanges]) -> Resource:
    """Change fields of a resource. Refused: as for `records.edit` and `add`."""
    return records.edit_fields(library, Resource, resource_id, changes)


def _new(
    work: UnitOfWork, event_id: EventId, title: Localised, details: ResourceDetails
) -> Resource:
    refuse_unfit(Resource, details)
    order = last_order(work, Resource, event=event_id)
    made = Resource(id=ResourceId(work.new_id()), event=event_id, title=title, order=order)
    made = replace(made, **{name: records.cleaned(value) for name, value in details.items()})
    work.put(made)
    return made
