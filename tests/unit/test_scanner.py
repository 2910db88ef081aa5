"""What the keys of a scanner say about how it is set up."""

import pytest

from mc2cm_desk.domain.door.badge_token import Layout, is_token, new_token
from mc2cm_desk.domain.door.scanner import TEST_CODE, Ending, Verdict, examine

QUICK = [5.0] * 16


def changed(row: str) -> str:
    return "".join(row[(int(digit) - 1) % 10] for digit in TEST_CODE)


def test_the_test_code_tries_every_key_and_fits() -> None:
    assert is_token(TEST_CODE)
    assert set(TEST_CODE) == set("0123456789")


@pytest.mark.parametrize(
    ("text", "gaps", "ending", "verdict", "layout"),
    [
        (TEST_CODE, QUICK, Ending.ENTER, Verdict.WELL, None),
        (TEST_CODE, QUICK, Ending.TAB, Verdict.WELL, None),
        (TEST_CODE, QUICK, Ending.SILENCE, Verdict.WELL_BY_PAUSE, None),
        ("]Q1" + TEST_CODE, QUICK, Ending.ENTER, Verdict.WELL, None),
        (changed("&é\"'(-è_çà"), QUICK, Ending.ENTER, Verdict.LAYOUT_READ, Layout.AZERTY),
        (
            changed("+ěščřžýáíé"),
            QUICK,
            Ending.ENTER,
            Verdict.LAYOUT_READ,
            Layout.CENTRAL_EUROPEAN,
        ),
        (changed("!@#$%^&*()"), QUICK, Ending.ENTER, Verdict.LAYOUT_READ, Layout.SHIFT),
        (changed("١٢٣٤٥٦٧٨٩٠"), QUICK, Ending.ENTER, Verdict.LAYOUT_READ, Layout.EASTERN_DIGITS),
        (changed("qwertyuiop"), QUICK, Ending.ENTER, Verdict.LAYOUT_UNREADABLE, None),
        (TEST_CODE[:11], QUICK[:10], Ending.ENTER, Verdict.DIGITS_MISSING, None),
        (TEST_CODE[1:], QUICK[:15], Ending.ENTER, Verdict.DIGITS_MISSING, None),
        (TEST_CODE, [90.0] * 16, Ending.ENTER, Verdict.TOO_SLOW, None),
        (TEST_CODE, [*QUICK[:8], 60.0, *QUICK[9:]], Ending.ENTER, Verdict.TOO_SLOW, None),
        (TEST_CODE * 2, [5.0] * 33, Ending.ENTER, Verdict.DOUBLED, None),
        (new_token(lambda _: 7), QUICK, Ending.ENTER, Verdict.ANOTHER_CODE, None),
    ],
)
def test_every_fault_has_its_verdict(
    text: str, gaps: list[float], ending: Ending, verdict: Verdict, layout: Layout | None
) -> None:
    found = examine(text, gaps, ending)
    assert (found.verdict, found.layout, found.ending) == (verdict, layout, ending)
    assert found.received == len(text)
    works = (Verdict.WELL, Verdict.WELL_BY_PAUSE, Verdict.LAYOUT_READ, Verdict.ANOTHER_CODE)
    assert found.works == (verdict in works)


def test_the_speed_is_said_in_characters_a_second() -> None:
    assert examine(TEST_CODE, QUICK, Ending.ENTER).per_second == 200
    assert examine("7", [], Ending.ENTER).per_second == 0
