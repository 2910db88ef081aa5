"""The design of badges: colours that words can be read on, sizes that scan."""

from dataclasses import replace

import pytest

from mc2cm_desk.domain.door.badge_design import (
    CODE_SIZES,
    NAME_SIZES,
    PALETTE,
    USUAL_CODE_SIZES,
    USUAL_COLOURS,
    BadgeBack,
    BadgeColour,
    BadgeDesign,
    BadgeLayout,
    RoleColour,
)
from mc2cm_desk.domain.door.colours import INK, LEAST_CONTRAST, WHITE, contrast, ink_on
from mc2cm_desk.domain.people.participant import Role
from mc2cm_desk.domain.refusal import Refused

DESIGN = BadgeDesign(id="1", event="2")


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("000000", "ffffff") == pytest.approx(21)
    assert contrast("ffffff", "ffffff") == pytest.approx(1)
    assert contrast("777777", "ffffff") == pytest.approx(4.478, abs=0.001)


@pytest.mark.parametrize("colour", list(BadgeColour))
def test_words_can_be_read_on_every_colour_of_the_palette(colour: BadgeColour) -> None:
    assert contrast(ink_on(PALETTE[colour]), PALETTE[colour]) >= LEAST_CONTRAST


def test_words_are_dark_on_a_pale_ground() -> None:
    assert ink_on(PALETTE[BadgeColour.SAND]) == INK
    assert ink_on(PALETTE[BadgeColour.NAVY]) == WHITE


def test_every_role_has_a_colour_while_nobody_chose() -> None:
    assert {role: DESIGN.colour_of(role) for role in Role} == USUAL_COLOURS


def test_a_role_gets_another_colour_and_its_usual_one_is_nothing_to_remember() -> None:
    changed = DESIGN.with_colour(Role.PRESS, BadgeColour.SKY).with_colour(
        Role.HOST, BadgeColour.MINT
    )

    assert changed.colours == (
        RoleColour(Role.HOST, BadgeColour.MINT),
        RoleColour(Role.PRESS, BadgeColour.SKY),
    )
    assert changed.colour_of(Role.PRESS) is BadgeColour.SKY
    back = changed.with_colour(Role.PRESS, USUAL_COLOURS[Role.PRESS])
    assert [one.role for one in back.colours] == [Role.HOST]


def test_without_colours_of_roles_every_band_is_the_same() -> None:
    plain = replace(DESIGN.with_colour(Role.HOST, BadgeColour.MINT), role_colour=False)

    assert {plain.colour_of(role) for role in Role} == {BadgeColour.NAVY}


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"name_size": NAME_SIZES[0] - 1}, "badge-name-size"),
        ({"name_size": NAME_SIZES[1] + 1}, "badge-name-size"),
        ({"code_size": CODE_SIZES[0] - 1}, "badge-code-size"),
        ({"code_size": CODE_SIZES[1] + 1}, "badge-code-size"),
        ({"wifi_name": "x" * 501}, "too-long"),
    ],
)
def test_a_size_that_is_not_read_is_refused(fields: dict[str, object], code: str) -> None:
    with pytest.raises(Refused) as refusal:
        replace(DESIGN, **fields).checked()

    assert refusal.value.code == code


def test_a_code_is_as_large_as_suits_the_paper_until_somebody_chooses() -> None:
    assert DESIGN.checked().shown_code_size == USUAL_CODE_SIZES[BadgeLayout.A4_FOUR]
    folded = replace(DESIGN, back=BadgeBack.AGENDA)
    assert folded.shown_code_size == USUAL_CODE_SIZES[BadgeLayout.A7]
    assert replace(folded, code_size=20).shown_code_size == 20


def test_a_label_has_no_back() -> None:
    assert replace(DESIGN, back=BadgeBack.AGENDA).has_back
    assert not replace(DESIGN, back=BadgeBack.AGENDA, layout=BadgeLayout.LABEL).has_back
    assert not DESIGN.has_back
