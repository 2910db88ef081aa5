"""The design of an event's badges in its library, and which badges are still to be printed."""

from dataclasses import replace
from datetime import time

import pytest

from mc2cm_desk.domain.door.badge_design import BadgeBack, BadgeColour, BadgeDesign, BadgeOrder
from mc2cm_desk.domain.event.agenda import Session, WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.people.participant import Role
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.participants import importing
from mc2cm_desk.exchange.tables.spreadsheet import Table
from mc2cm_desk.services import history, records
from mc2cm_desk.services.door import badges
from mc2cm_desk.services.event import agenda
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.note.contents import note_contents
from mc2cm_desk.services.read_models.people.badges import badge_sheet, shows_wifi
from mc2cm_desk.services.safety import attachments

DOT = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f"
    b"\x15\xc4\x89"
)


def add_logo(library: Library, event: Event, content: bytes = DOT) -> Attachment:
    return badges.add_logo(
        library, event.id, content=content, name="logo.png", media_type="image/png"
    )


def test_the_usual_design_is_no_record(library: Library, seville: Event) -> None:
    design = badges.design_of(library, seville.id)

    assert design == BadgeDesign(id="", event=seville.id)
    assert library.find(BadgeDesign) == []


def test_a_design_is_kept_for_its_event_and_undo_takes_it_back(
    library: Library, seville: Event
) -> None:
    badges.change(library, seville.id, show_group=True, back=BadgeBack.AGENDA)
    badges.change(library, seville.id, name_size=80)
    badges.colour_role(library, seville.id, Role.PRESS, BadgeColour.ROSE)

    kept = badges.design_of(library, seville.id)
    assert (kept.show_group, kept.back, kept.name_size) == (True, BadgeBack.AGENDA, 80)
    assert kept.colour_of(Role.PRESS) is BadgeColour.ROSE
    assert len(library.find(BadgeDesign)) == 1
    history.undo(library)
    assert badges.design_of(library, seville.id).colours == ()
    history.undo(library)
    assert badges.design_of(library, seville.id).name_size == 100


def test_a_code_that_no_scanner_reads_is_refused_and_nothing_changes(
    library: Library, seville: Event
) -> None:
    with pytest.raises(Refused, match="badge-code-size"):
        badges.change(library, seville.id, code_size=5)

    assert badges.design_of(library, seville.id).id == ""


def test_a_logo_is_shown_as_soon_as_it_is_there_and_goes_again(
    library: Library, seville: Event
) -> None:
    first = add_logo(library, seville)
    second = add_logo(library, seville, DOT + b"x")

    assert badges.design_of(library, seville.id).show_logos
    assert [one.id for one in badges.logos(library, seville.id)] == [first.id, second.id]
    sheet = badge_sheet(library, seville.id, "fr")
    assert sheet.logos == tuple(library.attachments.path(x.sha256) for x in (first, second))
    records.remove(library, Attachment, first.id)
    assert [one.id for one in badges.logos(library, seville.id)] == [second.id]


def test_badges_without_logos_of_their_own_show_those_of_the_event(
    library: Library, seville: Event
) -> None:
    owner = attachments.logos_of(seville.id)
    of_event = attachments.add(
        library, seville.id, owner, content=DOT + b"e", name="e.png", media_type="image/png"
    )
    assert [one.id for one in badges.logos(library, seville.id)] == [of_event.id]

    own = add_logo(library, seville)
    assert [one.id for one in badges.logos(library, seville.id)] == [own.id]
    records.remove(library, Attachment, own.id)
    assert [one.id for one in badges.logos(library, seville.id)] == [of_event.id]


def test_a_logo_of_the_badges_is_no_picture_of_the_note(library: Library, seville: Event) -> None:
    add_logo(library, seville)

    assert note_contents(library, seville.id, "fr").pictures == {}


def test_the_emblem_is_there_where_the_union_gives_money(library: Library, seville: Event) -> None:
    assert badge_sheet(library, seville.id, "fr").emblem

    programme = library.require(Programme, library.require(Event, seville.id).programme)
    records.edit(library, Programme, programme.id, donors=("SDC",))

    assert not badge_sheet(library, seville.id, "fr").emblem


def test_missing_are_those_never_printed_and_those_whose_code_was_replaced(
    library: Library, seville: Event
) -> None:
    everybody = [row.id for row in participants.of_event(library, seville.id)]
    badges.mark_printed(library, everybody[:4])

    assert missing(library, seville) == {everybody[4]}
    participants.replace_token(library, everybody[0])
    assert missing(library, seville) == {everybody[0], everybody[4]}
    badges.mark_printed(library, everybody)
    assert missing(library, seville) == set()


def missing(library: Library, event: Event) -> set[str]:
    sheet = badge_sheet(library, event.id, "fr", missing=True)
    return {badge.id for badge in sheet.badges}


@pytest.mark.parametrize(
    ("order", "numbers"),
    [
        (BadgeOrder.NAME, "12345"),
        (BadgeOrder.GROUP, "51234"),
        (BadgeOrder.CITY, "23145"),
        (BadgeOrder.ORGANISATION, "23451"),
        (BadgeOrder.LIST, "23451"),
    ],
)
def test_badges_come_in_the_order_in_which_they_are_handed_out(
    library: Library, seville: Event, order: BadgeOrder, numbers: str
) -> None:
    people = participants.of_event(library, seville.id)
    group = library.find(WorkingGroup, event=seville.id)[0]
    participants.edit(library, people[4].id, group=group.id)
    if order in (BadgeOrder.ORGANISATION, BadgeOrder.LIST):
        # The first one comes last: without an organisation, and on the list after the others.
        participants.remove(library, [people[0].id])
        participants.add(library, seville.id, family_name="Participante 01")
    badges.change(library, seville.id, sorting=order)

    sheet = badge_sheet(library, seville.id, "fr")

    assert "".join(badge.name[-1] for badge in sheet.badges) == numbers


def test_badges_in_the_order_of_an_imported_list_are_in_the_order_of_its_rows(
    library: Library, seville: Event
) -> None:
    names = ["Zoe", "Ama", "Moussa", "Ines", "Karim", "Bea"]
    rows = [["Kossi", name, f"{name.lower()}@example.org"] for name in names]
    table = Table("list.csv", "", (), [["Nom", "Prénom", "Email"], *rows])
    importing.apply(library, importing.plan(library, seville.id, table))

    sheet = badge_sheet(library, seville.id, "fr", order=BadgeOrder.LIST)

    assert [badge.name.split()[0] for badge in sheet.badges[-6:]] == names


def test_somebody_reads_the_agenda_of_the_own_group(library: Library, seville: Event) -> None:
    first = library.find(WorkingGroup, event=seville.id)[0]
    second = agenda.add_group(library, seville.id, code="B")
    sessions = agenda.sessions(library, seville.id)
    for session, group in zip(sessions[1:3], (first, second), strict=True):
        records.edit(library, Session, session.id, groups=(group.id,))

    sheet = badge_sheet(library, seville.id, "fr")

    titles = {
        code: [line.title.exact("fr") for line in sheet.agenda_of(code)] for code in ("A", "B", "")
    }
    assert titles == {
        "A": ["Ouverture", "Défis communs", "Recommandations"],
        "B": ["Ouverture", "Cas des villes", "Recommandations"],
        "": ["Ouverture", "Recommandations"],
    }
    assert sheet.agenda[0].start == time(9, 0)


def test_there_is_a_network_to_tell_only_where_the_back_tells_it(
    library: Library, seville: Event
) -> None:
    badges.change(library, seville.id, wifi_name="MC2CM", back=BadgeBack.AGENDA)
    sheet = badge_sheet(library, seville.id, "fr")
    assert not shows_wifi(sheet)

    assert shows_wifi(sheet.designed(back=BadgeBack.AGENDA_WIFI))
    without = sheet.designed(back=BadgeBack.AGENDA_WIFI, wifi_name="")
    assert not shows_wifi(without)
    assert shows_wifi(replace(without, wifi="MC2CM / Sevilla"))
