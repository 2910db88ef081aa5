"""Resources are found in a checkout, a wheel and a frozen program."""

from pathlib import Path

import pytest

from mc2cm_desk import assets
from mc2cm_desk.assets import read_json, resource


def test_a_checkout_has_its_fonts_icons_sounds_and_logo() -> None:
    for parts in (
        ("fonts", "IBMPlexSans-Regular.ttf"),
        ("fonts", "OFL.txt"),
        ("fonts", "NotoSansTifinagh-Regular.ttf"),
        ("fonts", "OFL-Noto.txt"),
        ("icons", "check-in.svg"),
        ("icons", "mc2cm-desk.ico"),
        ("sounds", "admitted.wav"),
        ("logos", "eu-emblem.svg"),
    ):
        assert resource(*parts).is_file(), parts


def test_json_is_read_as_it_is_written() -> None:
    assert read_json("vocabularies", "priorities.json")[0]["ar"] == "عالية"


def test_a_missing_file_says_which_one() -> None:
    with pytest.raises(FileNotFoundError, match=r"nowhere\.json"):
        read_json("vocabularies", "nowhere.json")


def test_a_wheel_has_its_resources_inside_the_package(tmp_path: Path) -> None:
    inside = tmp_path / "mc2cm_desk" / "resources"
    inside.mkdir(parents=True)
    (tmp_path / "resources").mkdir()

    assert assets.resources_of(tmp_path / "mc2cm_desk", None) == inside


def test_a_frozen_program_has_them_where_it_was_unpacked(tmp_path: Path) -> None:
    unpacked = tmp_path / "_internal" / "mc2cm_desk" / "resources"
    unpacked.mkdir(parents=True)

    assert assets.resources_of(tmp_path / "elsewhere", str(tmp_path / "_internal")) == unpacked


def test_without_resources_the_error_names_the_places(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="resources is missing"):
        assets.resources_of(tmp_path / "mc2cm_desk", None)


def test_every_icon_takes_the_colour_of_the_theme() -> None:
    # The program's own icon and the marks that style sheets draw have their colours inside.
    drawings = [
        file
        for file in resource("icons").glob("*.svg")
        if file.stem != "mc2cm-desk" and "-on-" not in file.stem
    ]

    assert len(drawings) >= 45
    for file in drawings:
        text = file.read_text(encoding="utf-8")
        assert 'viewBox="0 0 24 24"' in text, file.name
        assert "currentColor" in text, file.name
        assert "#" not in text, file.name


def test_sounds_are_short_and_small() -> None:
    for name in ("admitted", "already-in", "attention", "refused", "left"):
        assert 2_000 < resource("sounds", f"{name}.wav").stat().st_size < 30_000
