"""Step 1: the reference document of an event."""

from mc2cm_desk.domain.ids import EventId, ReferenceDocumentId
from mc2cm_desk.domain.library import natural_keys
from mc2cm_desk.domain.steps.reference_document import ReferenceDocument, ReferenceState
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.record_ids import new_record_id
from mc2cm_desk.services.records import edit


def of_event(library: Library, event_id: EventId) -> ReferenceDocument | None:
    """Return the document of the event; none while nobody began one."""
    found = library.find(ReferenceDocument, event=event_id)
    return found[0] if found else None


def begun(library: Library, event_id: EventId) -> ReferenceDocument:
    """Return the document of the event, made if there is none."""
    with library.write("begin-reference-document") as work:
        found = work.find(ReferenceDocument, event=event_id)
        if found:
            return found[0]
        key = natural_keys.reference_document(event_id)
        record = ReferenceDocumentId(new_record_id(work, ReferenceDocument, key))
        document = ReferenceDocument(id=record, event=event_id, state=ReferenceState.DRAFT)
        work.put(document)
    return document


def share(library: Library, document_id: ReferenceDocumentId) -> ReferenceDocument:
    """Note that participants have received it today. Refused: gone."""
    return edit(
        library,
        ReferenceDocument,
        document_id,
        state=ReferenceState.SHARED,
        shared_on=library.now().date(),
    )
