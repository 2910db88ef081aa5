"""The language of what is typed: by its words, else the one in which was typed last."""

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.languages import LANGUAGES, Language, as_language
from mc2cm_desk.domain.steps.challenge import Challenge
from mc2cm_desk.domain.steps.discussion import DiscussionNote
from mc2cm_desk.domain.steps.field_visit import Observation
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.domain.text.written_language import written_in
from mc2cm_desk.services.library import Library, Repository

TYPED = (Recommendation, Challenge, DiscussionNote, Observation)
"""The kinds of records that are typed as one line, and know their language."""


def of_text(view: Repository, event_id: EventId, text: str) -> Language:
    """Return the language in which a text of an event is written, as far as that can be told."""
    return as_language(written_in(text, last_typed(view, event_id)))


def last_typed(view: Repository, event_id: EventId) -> Language:
    """Return the language of the line typed last in an event, else the event's first language."""
    typed = [one for kind in TYPED if (one := view.newest(kind, event=event_id)) is not None]
    if typed:
        return as_language(max(typed, key=lambda one: (one.created, one.id)).language)
    event = view.get(Event, event_id)
    if event is None:
        return LANGUAGES.default
    titled = (one for one in event.languages if event.title.has(one))
    return as_language(next(titled, event.title.first_language))


def of_event(library: Library, event_id: EventId) -> Language:
    """Return what `last_typed` says, within a reading of its own."""
    with library.read() as view:
        return last_typed(view, event_id)
