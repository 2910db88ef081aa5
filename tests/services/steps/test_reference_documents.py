"""The reference document of an event: one, begun when it is first needed, then shared."""

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.steps.reference_document import ReferenceDocument, ReferenceState
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.steps import reference_documents


def test_an_event_has_no_document_until_somebody_begins_one_and_then_one(
    library: Library, seville: Event
) -> None:
    assert reference_documents.of_event(library, seville.id) is None
    begun = reference_documents.begun(library, seville.id)
    assert begun.state is ReferenceState.DRAFT
    assert reference_documents.begun(library, seville.id).id == begun.id
    assert [one.id for one in library.find(ReferenceDocument)] == [begun.id]


def test_sharing_it_notes_the_day(library: Library, seville: Event, clock: FixedClock) -> None:
    begun = reference_documents.begun(library, seville.id)
    shared = reference_documents.share(library, begun.id)
    assert (shared.state, shared.shared_on) == (ReferenceState.SHARED, clock.at.date())
