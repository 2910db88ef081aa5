"""Files that survive a power cut: whole or not there, for their owner alone."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from mc2cm_desk.store.files import durable

on_posix = pytest.mark.skipif(os.name == "nt", reason="rights of POSIX")


def test_a_file_is_written_whole_and_read_piece_by_piece(tmp_path: Path) -> None:
    file = tmp_path / "file"
    content = os.urandom(durable.CHUNK + 17)
    durable.write(file, iter((content[:5], content[5:])))
    assert b"".join(durable.chunks_of(file)) == content
    durable.write(file, b"another")
    assert file.read_bytes() == b"another"
    assert os.listdir(tmp_path) == ["file"]


def test_a_file_that_fails_while_it_is_written_leaves_the_one_before(tmp_path: Path) -> None:
    def broken() -> Iterator[bytes]:
        yield b"half"
        raise OSError("the stick was pulled out")

    file = tmp_path / "file"
    durable.write(file, b"before")
    with pytest.raises(OSError, match="pulled out"):
        durable.write(file, broken())
    assert file.read_bytes() == b"before"
    assert os.listdir(tmp_path) == ["file"]


def test_a_folder_is_made_with_those_above_it_and_once(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    durable.make_folder(folder)
    durable.make_folder(folder)
    assert folder.is_dir()
    durable.write(folder / "file", b"x")
    durable.replace(folder / "file", tmp_path / "moved")
    durable.sync_file(tmp_path / "moved")
    assert (tmp_path / "moved").read_bytes() == b"x"


@on_posix
def test_files_and_folders_are_for_their_owner_alone(tmp_path: Path) -> None:
    durable.make_folder(tmp_path / "folder")
    durable.touch(tmp_path / "file")
    for path, rights in ((tmp_path / "folder", 0o700), (tmp_path / "file", 0o600)):
        assert path.stat().st_mode & 0o777 == rights
        path.chmod(0o777)
        durable.owner_only(path)
        assert path.stat().st_mode & 0o777 == rights


def test_touching_a_file_leaves_what_it_holds(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"kept")
    durable.touch(file)
    assert file.read_bytes() == b"kept"
    durable.owner_only(tmp_path / "gone")
