"""A library knows on which device it is written; a copy of it is another device."""

import shutil
from pathlib import Path

from databases import make_tables

from mc2cm_desk.store.engine import open_engine
from mc2cm_desk.store.files import device_identity


def adopted(folder: Path) -> str:
    folder.mkdir()
    engine = open_engine(folder / "library.sqlite")
    make_tables(engine)
    device = device_identity.new_device()
    with engine.begin() as connection:
        device_identity.adopt(connection, folder, device)
    engine.dispose()
    return device


def device_of(folder: Path) -> str | None:
    engine = open_engine(folder / "library.sqlite")
    with engine.connect() as connection:
        found = device_identity.device(connection, folder)
    engine.dispose()
    return found


def test_a_library_is_of_the_device_that_wrote_it_until_it_is_copied(tmp_path: Path) -> None:
    device = adopted(tmp_path / "here")
    shutil.copytree(tmp_path / "here", tmp_path / "there")

    assert device_of(tmp_path / "here") == device
    assert device_of(tmp_path / "there") is None


def test_a_file_that_takes_the_place_of_another_has_another_identity(tmp_path: Path) -> None:
    file = tmp_path / "library.sqlite"
    assert device_identity.identity(file) is None
    file.write_bytes(b"one")
    before = device_identity.identity(file)
    other = tmp_path / "other"
    other.write_bytes(b"two")
    other.replace(file)

    assert device_identity.identity(file) != before
