"""For whom a consent form is printed, and in which language somebody is asked."""

from dataclasses import replace

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.people.participant import Consent, ConsentUse, Participant
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import consents, participants
from mc2cm_desk.services.read_models.people.consent_forms import consent_forms, language_of


def test_a_form_is_printed_for_whoever_is_expected_and_was_not_asked_everything(
    library: Library, seville: Event
) -> None:
    first, second, *others = (row.id for row in participants.of_event(library, seville.id))
    consents.record(library, first, dict.fromkeys(ConsentUse, Consent.GIVEN))
    participants.cancel(library, second)

    forms = consent_forms(library, seville.id)
    assert [row.id for row in forms.people] == others
    assert (forms.host.exact("fr"), forms.programme) == ("Séville", "MC2CM")
    assert [row.id for row in consent_forms(library, seville.id, [first]).people] == [first]
    with pytest.raises(Refused, match="no-consents-to-ask"):
        consent_forms(library, seville.id, [])


def test_somebody_is_asked_in_a_language_that_they_speak_else_in_one_of_the_event(
    library: Library, seville: Event
) -> None:
    one = Participant(id="p", event=seville.id, person="x", languages=("es", "ar", "fr"))
    assert language_of(one, seville, "en") == "ar"
    silent = replace(one, languages=("es",))
    event = replace(seville, languages=("fr", "en"))
    assert language_of(silent, event, "en") == "en"
    assert language_of(silent, event, "ar") == "fr"
    assert language_of(silent, replace(event, languages=()), "ar") == "ar"
