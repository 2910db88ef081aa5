"""The programme behind events: its partners with theirs, colours that can be read."""

from dataclasses import replace
from datetime import date

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.refusal import Refused

PROGRAMME = Programme(
    id="p", name=Localised(fr="MC2CM"), partners=("ICMPD", "UCLG"), donors=("EU",)
)
EVENT = Event(
    id="e",
    short_name="lyon-2020",
    title=Localised(fr="Récit"),
    first_day=date(2020, 6, 15),
    last_day=date(2020, 6, 15),
    time_zone="Europe/Paris",
    partners=("Ville de Lyon", "UCLG"),
    donors=("SDC",),
)


def test_partners_and_donors_of_an_event_come_after_those_of_the_programme_each_once() -> None:
    both = PROGRAMME.for_event(EVENT)
    assert both.partners == ("ICMPD", "UCLG", "Ville de Lyon")
    assert both.donors == ("EU", "SDC")


def test_a_programme_has_a_name_and_colours_of_six_digits() -> None:
    assert replace(PROGRAMME, main_colour="15507a").checked().main_colour == "15507a"
    with pytest.raises(Refused, match="programme-without-name"):
        replace(PROGRAMME, name=EMPTY).checked()
    for colour in ("#15507a", "15507A", "blue", "15507"):
        with pytest.raises(Refused, match="colour-unreadable"):
            replace(PROGRAMME, accent_colour=colour).checked()
