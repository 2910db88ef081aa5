"""The figures of the note on who took part: each adds up to the people of whom it speaks."""

from datetime import date

from mc2cm_desk.documents.model import BarChart, Block, CityMap
from mc2cm_desk.documents.note import annexes, at_a_glance
from mc2cm_desk.documents.note.pictures import city_maps
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.note.contents import note_contents


def translator(library: Library, event: Event) -> NoteTranslator:
    return NoteTranslator(note_contents(library, event.id, "en"))


def charts(blocks: object) -> list[BarChart]:
    found: list[BarChart] = []
    for one in blocks if isinstance(blocks, list | tuple) else [blocks]:
        if isinstance(one, BarChart):
            found.append(one)
        for part in ("text", "beside", "blocks"):
            found += charts(getattr(one, part, ()))
    return found


def test_who_has_no_city_country_or_organisation_is_counted_as_not_known(
    library: Library, seville: Event
) -> None:
    participants.add(library, seville.id, family_name="Sans Ville", country="FR")
    participants.add(library, seville.id, family_name="Sans Pays")

    blocks: list[Block] = [
        *annexes.participation(translator(library, seville), short=True),
        *at_a_glance.glance(translator(library, seville)),
    ]
    bars = {chart.caption: dict(chart.bars) for chart in charts(blocks)}
    assert all(sum(one.values()) == 7 for one in bars.values()), bars
    assert bars["By city"]["Not known"] == 2
    assert bars["By country"]["Not known"] == 1
    # Who has a country and no city counts for the country.
    assert bars["By country"]["France"] == 3


def test_figures_of_whom_all_is_known_name_no_rest(library: Library, seville: Event) -> None:
    said = translator(library, seville)
    assert said.with_rest([("France", 2), ("Spain", 3)], 5) == [("France", 2), ("Spain", 3)]
    assert said.with_rest([("France", 2)], 5) == [("France", 2), ("Not known", 3)]


def test_the_host_city_is_on_the_map_although_nobody_came_from_there(library: Library) -> None:
    event = events.new(
        library,
        title=Localised(en="Housing"),
        first_day=date(2027, 6, 14),
        last_day=date(2027, 6, 15),
        host="Zarzis",
    )
    for number, city in enumerate(("Lyon", "Tunis", "Rabat")):
        participants.add(library, event.id, family_name=f"Person {number}", city=city)

    drawn = next(
        one for one in city_maps.city_map(translator(library, event)) if isinstance(one, CityMap)
    )
    (host,) = [one for one in drawn.points if one.is_host]
    assert (host.name, host.heads) == ("Zarzis", 0)
    assert "Zarzis: 0" not in drawn.alternative
