"""The files of pictures in which somebody is recognised who is erased."""

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import ParticipantId, RecordId
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people.personal_data.erasure import erase_all
from mc2cm_desk.services.safety import attachments, backup


@pytest.fixture
def shown(library: Library, seville: Event) -> list[Participant]:
    return library.find(Participant, event=seville.id)[:2]


def picture(
    library: Library, event: Event, content: bytes, *people: ParticipantId, owner: RecordId = ""
) -> Attachment:
    return attachments.add(
        library,
        event.id,
        owner or event.id,
        content=content,
        name="salle.jpg",
        media_type="image/jpeg",
        people=people,
    )


def test_the_file_of_a_portrait_goes_with_whom_it_shows(
    library: Library, seville: Event, shown: list[Participant]
) -> None:
    portrait = picture(library, seville, b"one face", shown[0].id)
    file = attachments.path(library, portrait)
    erase_all(library, [shown[0].person])

    assert not file.exists()
    assert attachments.of_record(library, seville.id) == []


def test_a_file_that_another_record_shows_stays(
    library: Library, seville: Event, shown: list[Participant]
) -> None:
    portrait = picture(library, seville, b"the hall", shown[0].id)
    other = picture(library, seville, b"the hall", owner="another-record")
    group = picture(library, seville, b"two faces", *(one.id for one in shown))
    assert portrait.sha256 == other.sha256
    erase_all(library, [shown[0].person])

    assert attachments.path(library, other).read_bytes() == b"the hall"
    assert attachments.path(library, group).read_bytes() == b"two faces"
    assert [one.id for one in library.find(Attachment)] == [other.id, group.id]
    assert backup.check(library).faults == ()
