"""What is known of an event itself is read by everything that is printed or shown of it."""

from dataclasses import replace

import pytest

from mc2cm_desk.documents.attendance.rows import Words, meeting_place
from mc2cm_desk.documents.note.front.publication import cover
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.domain.event.event import Event, EventMode
from mc2cm_desk.services.door import badges
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.note import learning_notes
from mc2cm_desk.services.read_models.door.attendance import attendance_list
from mc2cm_desk.services.read_models.event.facts import event_facts
from mc2cm_desk.services.read_models.note.contents import note_contents
from mc2cm_desk.services.read_models.note.privacy import NoteUse
from mc2cm_desk.services.read_models.people.badges import badge_sheet
from mc2cm_desk.services.safety import attachments

LOGO = b"not drawn here"


def add_logo(library: Library, event: Event) -> str:
    owner = attachments.logos_of(event.id)
    made = attachments.add(
        library, "", owner, content=LOGO, name="logo.png", media_type="image/png"
    )
    return made.sha256


def test_partners_and_donors_of_the_event_follow_those_of_its_programme(
    library: Library, seville: Event
) -> None:
    before = note_contents(library, seville.id, "fr").programme
    events.amend(library, seville.id, partners=("UCLG", "Ville de Zarzis"), donors=("AFD",))

    for programme in (
        note_contents(library, seville.id, "fr").programme,
        attendance_list(library, seville.id).programme,
    ):
        assert programme is not None
        assert programme.partners == (*before.partners, "Ville de Zarzis")
        assert programme.donors == (*before.donors, "AFD")


def test_logos_of_the_event_stand_on_its_note_and_badges_and_are_no_pictures_of_it(
    library: Library, seville: Event
) -> None:
    digest = add_logo(library, seville)
    contents = note_contents(library, seville.id, "fr")

    assert [path.name for path in contents.logos] == [digest]
    assert contents.pictures == {}
    assert [one for one in contents.left_out if one.use is NoteUse.PICTURE] == []
    assert [one.sha256 for one in badges.logos(library, seville.id)] == [digest]


@pytest.mark.parametrize(
    ("mode", "place"),
    [
        (EventMode.IN_PERSON, ("Salle Giralda", "Séville")),
        (EventMode.HYBRID, ("Salle Giralda", "Séville")),
        (EventMode.ONLINE, ("", "En ligne")),
    ],
)
def test_an_online_event_tells_no_venue(
    library: Library, seville: Event, mode: EventMode, place: tuple[str, str]
) -> None:
    events.amend(library, seville.id, venue="Salle Giralda", mode=mode)

    assert meeting_place(attendance_list(library, seville.id), Words("fr")) == place
    said = NoteTranslator(note_contents(library, seville.id, "fr")).place_and_dates()
    assert said.startswith(place[1])


def test_badges_show_the_network_of_the_event_unless_their_design_has_another(
    library: Library, seville: Event
) -> None:
    events.amend(library, seville.id, wifi="VILLES", wifi_key="olivier-2027")
    sheet = badge_sheet(library, seville.id, "fr")

    assert sheet.network == ("VILLES", "olivier-2027")
    assert sheet.designed(wifi_name="AUTRE", wifi_password="x").network == ("AUTRE", "x")
    # A name without its key is printed, but no code that would join an open network.
    assert replace(sheet, wifi_key="").network == ("", "")


def test_the_page_of_the_event_reads_its_days_and_links(library: Library, seville: Event) -> None:
    facts = event_facts(library, seville.id)

    assert [one.sessions for one in facts.days] == [2, 2]
    assert facts.own_links == 0
    assert facts.host is not None
    assert facts.programme.partners


@pytest.mark.parametrize(
    ("own", "series", "number", "said"),
    [
        ("", "", None, "Apprentissage par les pairs"),
        ("", "Villes en dialogue", 14, "Villes en dialogue, n°\N{NO-BREAK SPACE}14"),
        ("", "Villes en dialogue", None, "Villes en dialogue"),
        ("Hors série", "Villes en dialogue", 14, "Hors série"),
    ],
)
def test_a_note_is_of_the_series_of_its_event_unless_it_says_another(
    library: Library, seville: Event, own: str, series: str, number: int | None, said: str
) -> None:
    events.amend(library, seville.id, series=series, series_number=number)
    learning_notes.amend(library, seville.id, "fr", series=own)

    translator = NoteTranslator(note_contents(library, seville.id, "fr"))
    assert cover(translator, "Titre", draft=False).series == said
