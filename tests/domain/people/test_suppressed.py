"""Who was erased is recognised by hashes alone, with the keys of several libraries."""

from mc2cm_desk.domain.people.suppressed import Suppressed

KEY, OTHER = "00" * 16, "ff" * 16
AMINA = Suppressed().having(KEY, ["Amina@example.org"], ["Amina Ben-Ali"], ["Tunis"])


def test_somebody_is_recognised_by_address_or_by_name_and_city_together() -> None:
    assert AMINA.contains("amina@EXAMPLE.org", [], "")
    assert AMINA.contains("", ["Ben Ali, Amina".replace(",", "")], "TUNIS")
    assert not AMINA.contains("", ["Amina Ben Ali"], "Lyon")
    assert not AMINA.contains("", ["Amina Ben Ali"], "")
    assert not AMINA.contains("karim@example.org", ["Karim"], "Tunis")


def test_nothing_that_identifies_is_written() -> None:
    written = AMINA.written()
    assert "mina" not in written.lower()
    assert "tunis" not in written.lower()
    assert Suppressed.read(written) == AMINA


def test_nobody_is_written_as_nothing() -> None:
    nobody = Suppressed.read("")
    assert (bool(nobody), nobody.written(), nobody.key) == (False, "", "")
    assert not nobody.contains("amina@example.org", ["Amina"], "Tunis")


def test_the_hashes_of_two_libraries_are_known_together_under_their_own_keys() -> None:
    karim = Suppressed().having(OTHER, ["karim@example.org"], [], [])
    both = AMINA.united(karim)
    assert both.key == KEY
    assert Suppressed.read(both.written()) == both
    assert both.contains("amina@example.org", [], "")
    assert both.contains("karim@example.org", [], "")
    assert len(both.having(KEY, ["x@example.org"], [], []).hashes[KEY]) == 3
