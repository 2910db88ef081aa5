"""What no font can draw is found before it is printed: by person, script and field."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from mc2cm_desk.cli.main import main
from mc2cm_desk.documents.drawing.undrawable import (
    EMOJI,
    Undrawable,
    in_note,
    on_attendance,
    on_badges,
    on_bus_list,
    on_certificates,
    on_consents,
    script_of,
)
from mc2cm_desk.documents.note.outline import build_note
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.door.attendance import attendance_list
from mc2cm_desk.services.read_models.door.bus_list import bus_list
from mc2cm_desk.services.read_models.note.contents import note_contents
from mc2cm_desk.services.read_models.people.badges import badge_sheet
from mc2cm_desk.services.read_models.people.certificates import certificates
from mc2cm_desk.services.read_models.people.consent_forms import consent_forms
from mc2cm_desk.services.steps import field_visits
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents.undrawable import finding


@pytest.fixture
def kenji(library: Library, seville: Event) -> str:
    """Somebody whose family name no font has, from an organisation with a picture in its name."""
    made = participants.add(
        library,
        seville.id,
        family_name="山田",
        given_name="Kenji",
        organisation="Ville 🌍 नमस्ते",
        city="Lyon",
    )
    check_in.admit(library, made.id)
    return made.id


def facts(found: tuple[Undrawable, ...]) -> set[tuple[str, str, str]]:
    return {(one.field, one.script, one.characters) for one in found}


NAME = ("name", "Hani", "山田")
PLACE = {("organisation", EMOJI, "🌍"), ("organisation", "Deva", "नमस्ते")}


def test_every_paper_tells_who_has_letters_that_no_font_has(
    library: Library, seville: Event, kenji: str
) -> None:
    event = seville.id
    for found in (
        on_badges(badge_sheet(library, event, "fr")),
        on_consents(consent_forms(library, event), "fr"),
        on_certificates(certificates(library, event), "fr"),
    ):
        assert facts(found) == {NAME, *PLACE}
        assert {(one.who, one.participant) for one in found} == {("Kenji 山田", kenji)}
    listed = on_attendance(attendance_list(library, event), "fr")
    assert facts(listed) == {("family_name", "Hani", "山田"), *PLACE}


def test_a_bus_list_tells_its_riders_and_where_they_meet(
    library: Library, seville: Event, kenji: str
) -> None:
    visit = field_visits.add(
        library,
        seville.id,
        Localised(fr="Triana"),
        day=seville.last_day,
        meeting_point="広場",
        registered=(kenji,),
    )

    found = on_bus_list(bus_list(library, visit.id), "fr")

    assert facts(found) == {NAME, *PLACE, ("meeting_point", "Hani", "広場")}


def test_what_a_design_does_not_show_is_not_told(
    library: Library, seville: Event, kenji: str
) -> None:
    sheet = badge_sheet(library, seville.id, "fr", ids=[kenji]).designed(show_organisation=False)

    assert facts(on_badges(sheet)) == {NAME}


def test_a_title_is_told_as_the_event_s_own(library: Library, seville: Event) -> None:
    sheet = badge_sheet(library, seville.id, "fr").designed(show_event_title=True)

    (found,) = on_badges(replace(sheet, title=Localised(fr="Réunion 山")))

    assert found == Undrawable("Réunion 山", "title", "Hani", "山")


def test_a_note_tells_the_part_in_which_such_letters_stand(
    library: Library, seville: Event
) -> None:
    contents = note_contents(library, seville.id, "fr")
    document = build_note(contents, draft=True)
    part = document.parts[0]
    odd = replace(document, parts=(replace(part, heading=f"{part.heading} 山"),))

    assert in_note(document) == ()
    assert [(one.who, one.script) for one in in_note(odd)] == [(f"{part.heading} 山", "Hani")]


def test_nobody_is_told_whose_letters_are_bundled(library: Library, seville: Event) -> None:
    made = participants.add(
        library, seville.id, family_name="ⴰⵎⵔⴰⵏ", given_name="Ḥasan ʿUmar", city="Rabat"
    )

    assert on_badges(badge_sheet(library, seville.id, "fr", ids=[made.id])) == ()


@pytest.mark.parametrize(
    ("character", "script"),
    [("山", "Hani"), ("カ", "Kana"), ("न", "Deva"), ("😀", EMOJI), ("\u20e3", "")],
)
def test_scripts_have_their_standard_code(character: str, script: str) -> None:
    assert script_of(character) == script


def test_a_finding_is_said_in_every_language() -> None:
    said = [
        finding(Catalogue(language), "Kenji 山田", "name", "Hani", "山田")
        for language in ("fr", "en", "ar")
    ]

    assert "sinogrammes" in said[0]
    assert "Name, Han" in said[1]
    assert all("山田" in one for one in said)
    assert finding(Catalogue("en"), "Ana", "", "", "x").count("(") == 0


def test_the_command_line_tells_it_too(
    library: Library,
    seville: Event,
    kenji: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder, event = str(library.folder), seville.short_name
    library.close()

    def said(*words: str) -> str:
        with pytest.raises(SystemExit) as ended:
            main(["--data", folder, *words])
        assert ended.value.code == 0
        return capsys.readouterr().out

    for command in ("badges", "attendance", "certificates", "consents"):
        words = [command, event, "-o", str(tmp_path / f"{command}.pdf")]
        remarks = json.loads(said(*words, "--json"))["remarks"]
        assert {(one["code"], one["participant"]) for one in remarks} == {("undrawable", kenji)}
        assert "山田" in {one["value"] for one in remarks}
        assert said(*words).count("\n! ") == len(remarks)
    assert "! " not in said("attendance", event, "-o", str(tmp_path / "list.csv"))
