"""Cities, organisations and people are corrected and merged by keyboard."""

import pytest
from hands import CONTROL, Hands, words_of
from PySide6.QtCore import Qt

from mc2cm_desk.domain.people.organisation import Organisation, OrganisationKind
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.services.people import participants
from mc2cm_desk.ui.directory.model import Shown
from mc2cm_desk.ui.widgets.fields.choice import ChoiceField


@pytest.fixture
def lyons(hands: Hands) -> Hands:
    """Three names of one town hall, on the page of the directory."""
    for family, name, city in (
        ("Un", "Mairie de Lyon", "Lyon"),
        ("Deux", "Lyon (69)", ""),
        ("Trois", "Ville de Zarziss", "Zarziss"),
    ):
        participants.add(
            hands.library,
            hands.event,
            family_name=family,
            given_name="Anne",
            organisation=name,
            city=city,
        )
    hands.go("directory")
    hands.until(lambda: hands.screen.found.proposals)
    return hands


def names(hands: Hands) -> list[str]:
    return [one.row.words for one in hands.screen.rows.records]


def show(hands: Hands, shown: Shown) -> None:
    chips = hands.screen.head.filters.chips
    chip = next(one for one in chips if one.filter.id == shown)
    hands.reach(chip)
    hands.press(Qt.Key.Key_Space)


def choose(field: ChoiceField, words: str) -> None:
    place = field.combo.findText(words)
    field.combo.setCurrentIndex(place)
    field.combo.activated.emit(place)


def cities(hands: Hands) -> set[str]:
    return {one.name.text("fr") for one in hands.library.find(City)}


def organisations(hands: Hands) -> set[str]:
    return {one.name for one in hands.library.find(Organisation)}


def test_the_page_is_reached_from_participants_and_stays_under_it(hands: Hands) -> None:
    screen = hands.go("participants")
    hands.reach(screen.head.directory_button)
    hands.press(Qt.Key.Key_Space)
    assert hands.place == "directory"
    assert hands.program.window.frame is not None
    marked = [one for one in hands.program.window.frame.rail.items.values() if one.isChecked()]
    assert [one.entry_id for one in marked] == ["participants"]


def test_three_names_become_one_with_one_key_and_come_back_with_one(lyons: Hands) -> None:
    show(lyons, Shown.SAME)
    lyons.until(lyons.screen.panel.isVisible)
    lyons.until(lyons.screen.panel.merge_button.isEnabled)
    assert len(lyons.screen.panel.records) == 3
    assert (4, "people, each counted once") in lyons.screen.panel.follows.lines
    lyons.press(Qt.Key.Key_M, CONTROL)
    lyons.press(Qt.Key.Key_Return)
    lyons.until(lambda: "Lyon (69)" not in organisations(lyons))
    assert "Mairie de Lyon" not in organisations(lyons)
    [kept] = [one for one in lyons.library.find(Organisation) if one.name == "Ville de Lyon"]
    assert set(kept.other_names) == {"Mairie de Lyon", "Lyon (69)"}
    assert len(lyons.library.find(Participant, organisation=kept.id)) == 4
    lyons.undo()
    assert {"Mairie de Lyon", "Lyon (69)"} < organisations(lyons)


def test_another_name_stays_when_it_is_chosen(lyons: Hands) -> None:
    show(lyons, Shown.SAME)
    lyons.until(lyons.screen.panel.merge_button.isEnabled)
    panel = lyons.screen.panel
    other = next(one for one in panel.candidates.cards if not one.radio.isChecked())
    lyons.reach(other.radio)
    lyons.press(Qt.Key.Key_Space)
    assert [one.radio.isChecked() for one in panel.candidates.cards].count(True) == 1
    lyons.until(lambda: panel.merge_button.isEnabled() and panel.records[0] == other.record)
    lyons.reach(panel.merge_button)
    lyons.press(Qt.Key.Key_Space)
    lyons.until(lambda: "Ville de Lyon" not in organisations(lyons))
    assert lyons.library.require(Organisation, other.record).deleted is None


def test_what_is_left_apart_is_not_proposed_again(lyons: Hands) -> None:
    show(lyons, Shown.SAME)
    lyons.until(lyons.screen.panel.isVisible)
    before = len(lyons.screen.found.proposals)
    lyons.reach(lyons.screen.panel.apart_button)
    lyons.press(Qt.Key.Key_Return)
    lyons.until(lambda: len(lyons.screen.found.proposals) == before - 1)
    assert len(organisations(lyons)) == 6


def test_what_is_checked_is_merged_even_where_names_differ(lyons: Hands) -> None:
    show(lyons, Shown.ORGANISATIONS)
    screen = lyons.screen
    lyons.reach(screen.table)
    for name in ("ville de tunis", "ville de zarziss"):
        row = next(n for n, words in enumerate(names(lyons)) if words.startswith(name))
        screen.table.setCurrentIndex(screen.rows.index(row, 0))
        lyons.press(Qt.Key.Key_Space)
    lyons.until(screen.panel.merge_button.isEnabled)
    assert len(screen.panel.records) == 2
    assert "1" in screen.panel.questions.heading.text()
    assert list(screen.panel.questions.boxes) == ["city"]


def test_a_wrong_kind_is_corrected(lyons: Hands) -> None:
    screen = lyons.screen
    lyons.screen.show_record(
        next(one.id for one in lyons.library.find(Organisation) if one.name == "Lyon (69)")
    )
    lyons.settle()
    card = screen.details[DirectoryKind.ORGANISATION]
    assert card.isVisible()
    lyons.reach(card.kind.combo)
    lyons.press(Qt.Key.Key_Home)
    card.flush()
    lyons.settle()
    [one] = [one for one in lyons.library.find(Organisation) if one.name == "Lyon (69)"]
    assert one.kind is OrganisationKind.LOCAL_AUTHORITY


def test_a_new_city_gets_its_country_and_its_arabic_name(lyons: Hands) -> None:
    show(lyons, Shown.WITHOUT_COUNTRY)
    lyons.until(lambda: lyons.screen.rows.rowCount() == 1)
    card = lyons.screen.details[DirectoryKind.CITY]
    lyons.reach(card.fields["name_ar"].edit)
    lyons.write("جرجيس")
    lyons.press(Qt.Key.Key_Return)
    lyons.reach(card.fields["place"].edit)
    lyons.write("33,5 N 11,12 E")
    lyons.press(Qt.Key.Key_Return)
    choose(card.country, "Tunisia")
    card.flush()
    lyons.settle()
    [city] = [one for one in lyons.library.find(City) if one.name.exact("fr") == "Zarziss"]
    assert (city.name.exact("ar"), city.country) == ("جرجيس", "TN")
    assert (city.north, city.east) == (33.5, 11.12)
    # It stays in sight, though it has its country now.
    lyons.until(lambda: lyons.screen.found.count(Shown.WITHOUT_COUNTRY) == 0)
    assert card.isVisible()
    assert lyons.screen.list.current().id == city.id


def test_coordinates_that_are_none_stay_typed_and_say_so(lyons: Hands) -> None:
    show(lyons, Shown.WITHOUT_COUNTRY)
    lyons.until(lambda: lyons.screen.rows.rowCount() == 1)
    field = lyons.screen.details[DirectoryKind.CITY].fields["place"]
    lyons.reach(field.edit)
    lyons.write("near the sea")
    lyons.reach(lyons.screen.table)
    field.flush()
    assert field.edit.text() == "near the sea"
    assert "45.76 N" in words_of(field)


def test_a_city_is_found_in_every_language_and_a_search_without_hits_says_so(
    lyons: Hands,
) -> None:
    screen = lyons.screen
    lyons.press(Qt.Key.Key_F, CONTROL)
    lyons.write("تونس")
    lyons.until(lambda: screen.rows.rowCount() == 1)
    assert screen.list.current().row.entry.name.exact("en") == "Tunis"
    lyons.rewrite("nowhere at all")
    lyons.until(lambda: screen.rows.rowCount() == 0)
    assert "nowhere at all" in words_of(screen.list)
    lyons.reach(screen.list.empty.button)
    lyons.press(Qt.Key.Key_Space)
    lyons.until(lambda: screen.rows.rowCount() > 3)


def test_a_city_is_added_with_its_country_and_removed_again(lyons: Hands) -> None:
    lyons.press(Qt.Key.Key_N, CONTROL)
    sheet = lyons.screen.add_sheet
    lyons.write("Ksar Hellal")
    lyons.press(Qt.Key.Key_Return)
    assert "country" in sheet.problem.text()
    choose(sheet.country, "Tunisia")
    lyons.press(Qt.Key.Key_Return)
    lyons.until(
        lambda: any(one.name.text("fr") == "Ksar Hellal" for one in lyons.library.find(City))
    )
    lyons.until(lambda: lyons.screen.list.current().row.words.startswith("ksar"))
    remove = lyons.screen.details[DirectoryKind.CITY].remove
    lyons.reach(remove)
    lyons.press(Qt.Key.Key_Space)
    lyons.until(lambda: "Ksar Hellal" not in cities(lyons))


def test_people_are_merged_and_a_refused_consent_is_shown(hands: Hands) -> None:
    for family, consent in (("Ben Ali", Consent.GIVEN), ("Benali", Consent.REFUSED)):
        participants.add(
            hands.library,
            hands.event,
            family_name=family,
            given_name="Mohamed",
            city="Tunis",
            photo_consent=consent,
        )
    hands.go("directory")
    hands.until(lambda: hands.screen.found.proposals)
    show(hands, Shown.SAME)
    panel = hands.screen.panel
    hands.until(panel.merge_button.isEnabled)
    [key] = [one for one in panel.questions.boxes if one.endswith("photo_consent")]
    assert panel.questions.boxes[key].currentText() == "Refused"
    hands.reach(panel.merge_button)
    hands.press(Qt.Key.Key_Space)
    hands.until(lambda: len(hands.library.find(Participant, event=hands.event)) == 6)
    people = [one for one in hands.library.find(Person) if one.given_name == "Mohamed"]
    assert len(people) == 1
