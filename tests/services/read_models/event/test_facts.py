"""The page of the event: its days with their sessions, its host and its programme."""

from datetime import date

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services import records
from mc2cm_desk.services.event import agenda
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.event.facts import event_facts


def test_an_event_is_shown_with_its_days_host_and_programme(
    library: Library, seville: Event
) -> None:
    opening = agenda.sessions(library, seville.id)[0]
    records.edit(library, type(opening), opening.id, link="https://example.org/opening")

    facts = event_facts(library, seville.id)
    assert [(one.day.date, one.sessions) for one in facts.days] == [
        (date(2020, 6, 15), 2),
        (date(2020, 6, 16), 2),
    ]
    assert facts.host is not None
    assert facts.host.name.exact("fr") == "Séville"
    assert (facts.programme.acronym, facts.own_links) == ("MC2CM", 1)
    with pytest.raises(Refused, match="gone"):
        event_facts(library, "none")
