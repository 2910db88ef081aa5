"""Scanner or typist: keys told apart by their speed, and scans that a busy computer cut."""

import pytest

from mc2cm_desk.domain.door.badge_token import new_token
from mc2cm_desk.domain.door.scanned_keys import Reading, ReadingKind, ScannedKeys

SCANNER = 5
PERSON = 90
AZERTY = str.maketrans("1234567890", "&é\"'(-è_çà")
TOKEN = new_token()


class Typed(ScannedKeys):
    """Keys that come one after the other."""

    def after(self, pause: float, text: str, step: float = SCANNER) -> "Typed":
        """Type text, the first key after a pause."""
        for place, letter in enumerate(text):
            self.key(letter, self.last + (step if place else pause))
        return self

    def enter(self, pause: float = SCANNER) -> Reading | None:
        return self.ended(self.last + pause)


def typed(text: str, step: float) -> Typed:
    return Typed(last=1000).after(5000, text, step)


def test_a_fast_token_is_a_scan_and_a_slow_one_is_typing() -> None:
    assert typed(TOKEN, SCANNER).enter() == Reading(ReadingKind.CODE, TOKEN)
    assert typed(TOKEN, PERSON).enter(PERSON) is None


@pytest.mark.parametrize("name", ["Participante 07", "Tunis", "07", "2020", "José", "éàè"])
def test_what_a_person_types_is_no_scan_at_any_speed_a_person_has(name: str) -> None:
    assert typed(name, PERSON).enter(PERSON) is None
    assert typed(name, PERSON).fell_silent() is None


def test_a_name_typed_in_one_go_is_no_scan() -> None:
    assert typed("Participante 07", 1).enter() is None
    assert typed("Tunis", 1).enter() is None


def test_another_kind_of_code_is_a_scan_too() -> None:
    url = "https://example.org/abc"

    assert typed(url, 4).enter() == Reading(ReadingKind.CODE, url)


@pytest.mark.parametrize("cut", range(4, 17))
@pytest.mark.parametrize("layout", [{}, AZERTY])
def test_a_scan_that_was_cut_anywhere_is_read_whole(cut: int, layout: dict[int, str]) -> None:
    keys = TOKEN.translate(layout)
    scan = typed(keys[:cut], SCANNER).after(400, keys[cut:])

    assert scan.enter() == Reading(ReadingKind.CODE, keys)


def test_a_scan_of_which_the_rest_never_came_is_cut_not_typing() -> None:
    assert typed(TOKEN[:9], SCANNER).fell_silent() == Reading(ReadingKind.CUT, TOKEN[:9])
    assert typed(TOKEN[:9], SCANNER).enter() == Reading(ReadingKind.CUT, TOKEN[:9])
    assert typed(TOKEN[:13], SCANNER).fell_silent() == Reading(ReadingKind.CUT, TOKEN[:13])


def test_a_badge_scanned_again_at_once_after_a_cut_is_read() -> None:
    assert typed(TOKEN[:9], SCANNER).after(600, TOKEN).enter() == Reading(ReadingKind.CODE, TOKEN)


def test_what_comes_after_a_code_that_was_told_is_its_rest() -> None:
    scan = typed("x" * 17, SCANNER)
    assert scan.fell_silent() == Reading(ReadingKind.CODE, "x" * 17)

    assert scan.after(SCANNER, "yz").enter() == Reading(ReadingKind.REST, "yz")


def test_the_late_enter_of_a_scan_that_was_told_is_no_enter_of_a_person() -> None:
    scan = typed(TOKEN, SCANNER)
    assert scan.fell_silent() == Reading(ReadingKind.CODE, TOKEN)
    assert scan.enter() == Reading(ReadingKind.REST, "")

    again = typed(TOKEN, SCANNER)
    again.fell_silent()
    assert again.enter(2000) is None


def test_a_name_after_a_cut_scan_begins_anew() -> None:
    scan = typed(TOKEN[:9], SCANNER)

    assert scan.is_piece()
    assert scan.begins_with("M", scan.last + 500)
    assert not scan.begins_with("7", scan.last + 500)
    assert scan.begins_with("7", scan.last + 5000)


@pytest.mark.parametrize("head", [1, 2, 3])
@pytest.mark.parametrize("pause", [60, 130, 400, 900])
@pytest.mark.parametrize("layout", [{}, AZERTY])
def test_a_scan_whose_first_digits_came_apart_is_read_whole(
    head: int, pause: float, layout: dict[int, str]
) -> None:
    keys = TOKEN.translate(layout)
    whole = Reading(ReadingKind.CODE, keys, heads=1)

    assert typed(keys[:head], SCANNER).after(pause, keys[head:]).enter() == whole
    assert typed(keys[:head], SCANNER).after(pause, keys[head:]).fell_silent() == whole


def test_a_scan_that_came_apart_twice_is_read_whole() -> None:
    twice = typed(TOKEN[:1], SCANNER).after(200, TOKEN[1:3]).after(200, TOKEN[3:])
    assert twice.enter() == Reading(ReadingKind.CODE, TOKEN, heads=2)

    cut = typed(TOKEN[:2], SCANNER).after(200, TOKEN[2:9]).after(400, TOKEN[9:])
    assert cut.enter() == Reading(ReadingKind.CODE, TOKEN, heads=1)


def test_what_a_person_typed_before_a_whole_code_is_no_part_of_it() -> None:
    assert typed("7", PERSON).after(200, TOKEN).enter() == Reading(ReadingKind.CODE, TOKEN)
    late = typed("7", PERSON).after(200, TOKEN[:1]).after(200, TOKEN[1:])
    assert late.enter() == Reading(ReadingKind.CODE, TOKEN, heads=1)
    assert typed("M", PERSON).after(200, TOKEN[1:]).enter() == Reading(ReadingKind.CODE, TOKEN[1:])


def test_digits_that_came_long_before_are_no_part_of_a_scan() -> None:
    scan = typed(TOKEN[:1], SCANNER).after(1500, TOKEN[1:])
    assert scan.enter() == Reading(ReadingKind.CODE, TOKEN[1:])


def test_a_code_that_lost_digits_takes_its_head_along() -> None:
    short = TOKEN[2:9]
    scan = typed(TOKEN[:2], SCANNER).after(200, short)
    assert scan.lost_heads() == 1
    assert scan.fell_silent() == Reading(ReadingKind.CUT, short, heads=1)
    scan = typed(TOKEN[:1], SCANNER).after(200, TOKEN[2:])
    assert scan.enter() == Reading(ReadingKind.CODE, TOKEN[2:], heads=1)


def test_a_code_typed_by_hand_is_typing_to_its_end() -> None:
    assert typed(TOKEN, PERSON).fell_silent() is None
    assert typed(TOKEN, 400).enter(PERSON) is None
