"""What a note prints of people follows from what they agreed to."""

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.steps.discussion import DiscussionNote, NoteKind
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.note.attendance import attendance_of
from mc2cm_desk.services.read_models.note.permissions import Permissions, Quotation
from mc2cm_desk.services.read_models.note.privacy import LeftOut, LeftOutReason, NoteUse
from mc2cm_desk.services.steps import discussions


def quoted(library: Library, event: Event, speaker: str) -> DiscussionNote:
    note = discussions.note(
        library, event.id, Localised(fr="Nous avons besoin de moyens"), kind=NoteKind.QUOTATION
    )
    return records.edit(library, DiscussionNote, note.id, speaker=speaker)


def test_words_are_printed_if_their_speaker_agreed_and_named_if_that_was_agreed_too(
    library: Library, seville: Event
) -> None:
    named, unnamed, silent = library.find(Participant, event=seville.id)[:3]
    participants.edit(
        library, named.id, quotation_consent=Consent.GIVEN, name_consent=Consent.GIVEN
    )
    participants.edit(
        library, unnamed.id, quotation_consent=Consent.GIVEN, name_consent=Consent.REFUSED
    )
    notes = [quoted(library, seville, one.id) for one in (named, unnamed, silent)]

    with library.read() as view:
        found = list(Permissions.of_event(view, seville.id).quotations(notes))

    assert [one.note.id for one in found] == [notes[0].id, notes[1].id]
    assert found[0].speaker
    assert found[1] == Quotation(notes[1], "", unnamed.function)


def test_what_is_left_out_is_listed_with_its_reason(library: Library, seville: Event) -> None:
    silent = library.find(Participant, event=seville.id)[0]
    participants.edit(library, silent.id, name_consent=Consent.REFUSED)
    note = quoted(library, seville, silent.id)

    with library.read() as view:
        permissions = Permissions.of_event(view, seville.id)
        found = list(permissions.left_out(attendance_of(view, seville.id), [note], {}, "fr"))

    assert (NoteUse.NAME, LeftOutReason.REFUSED, silent.id) in {
        (one.use, one.reason, one.record) for one in found
    }
    assert found[-1] == LeftOut(
        NoteUse.QUOTATION, "Nous avons besoin de moyens", LeftOutReason.NOT_ASKED, note.id
    )
