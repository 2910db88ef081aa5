"""Every editor of a form writes a field that the record has, with values of its type."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.steps.recommendation import Commitment
from mc2cm_desk.services.people.participants import ParticipantEdits
from mc2cm_desk.ui.core.commitments.panel import CommitmentPanel
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.panels.pictures_panel import PicturesPanel
from mc2cm_desk.ui.directory.cards import CityCard, OrganisationCard, PersonCard
from mc2cm_desk.ui.event.programme.panel import SessionPanel
from mc2cm_desk.ui.learning_note.writing.publication import PublicationForm
from mc2cm_desk.ui.participants.badges.editor import BadgeEditor
from mc2cm_desk.ui.participants.inspector import PersonPanel
from mc2cm_desk.ui.steps.challenges.panel import ChallengePanel
from mc2cm_desk.ui.steps.city_cases.sheet import CaseSheet
from mc2cm_desk.ui.steps.field_visit.panel import VisitPanel
from mc2cm_desk.ui.widgets.fields.binding import bind
from mc2cm_desk.ui.widgets.fields.choice import CheckField, ChipsField, ChoiceField
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.fields.number import IntegerField, OptionalDateField
from mc2cm_desk.ui.widgets.fields.text import LineField, LocalisedField
from mc2cm_desk.ui.widgets.places.city_field import CityField

FORMS: list[Callable[[], QWidget]] = [
    ChallengePanel,
    CommitmentPanel,
    CityCard,
    OrganisationCard,
    PersonCard,
    VisitPanel,
    PublicationForm,
    BadgeEditor,
    PersonPanel,
    SessionPanel,
]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_every_form_is_bound_to_the_fields_of_its_record(
    dress: object, form: Callable[[], QWidget]
) -> None:
    form()


@pytest.mark.parametrize("form", [PicturesPanel, CaseSheet], ids=lambda form: form.__name__)
def test_a_form_that_reads_the_library_is_bound_as_well(
    desk: Desk, seville: Event, form: Callable[[Desk, str], QWidget]
) -> None:
    form(desk, seville.id)


@pytest.mark.parametrize(
    ("make", "shape"),
    [
        (lambda: LineField("who"), Commitment),
        (lambda: LocalisedField("what"), Commitment),
        (lambda: OptionalDateField("due"), Commitment),
        (lambda: ChoiceField("state"), Commitment),
        (lambda: CityField("city_name"), ParticipantEdits),
        (lambda: ChipsField("languages"), ParticipantEdits),
        (lambda: CheckField("headset"), ParticipantEdits),
    ],
)
def test_an_editor_is_bound_to_a_field_of_its_type(
    dress: object, make: Callable[[], Field], shape: type[Any]
) -> None:
    bind([make()], shape)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: LineField("whoo"), "no field 'whoo'"),
        (lambda: LineField("id"), "no field 'id'"),
        (lambda: LineField("what"), "LineField gives no Commitment.what"),
        (lambda: LocalisedField("who"), "LocalisedField gives no Commitment.who"),
        (lambda: IntegerField("due", least=1, most=2), "IntegerField gives no Commitment.due"),
        (lambda: CheckField("who"), "CheckField gives no Commitment.who"),
    ],
)
def test_an_editor_without_its_field_is_refused_when_the_form_is_made(
    dress: object, make: Callable[[], Field], said: str
) -> None:
    with pytest.raises(TypeError, match=said.replace(".", r"\.")):
        bind([make()], Commitment)


def test_what_a_form_turns_into_something_else_is_its_own(dress: object) -> None:
    bind([LineField("place")], Commitment, own=("place",))
