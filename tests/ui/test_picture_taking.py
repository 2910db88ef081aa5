"""Pictures that are dropped are handed on as files: the window reads none of them itself."""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.pictures import save_pictures
from mc2cm_desk.services.library import Library
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.panels.picture_taking import save_given
from mc2cm_desk.ui.widgets.marks.pictures import pictures_of


def dropped(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_dropped_device_is_not_read_by_the_window(tmp_path: Path) -> None:
    (tmp_path / "endless.png").symlink_to("/dev/zero")
    assert pictures_of(dropped(tmp_path / "endless.png")) == [
        ("endless.png", tmp_path / "endless.png")
    ]


def test_a_picture_that_is_pasted_as_a_file_is_not_decoded_here() -> None:
    data = QMimeData()
    data.setData("image/png", QByteArray(b"no picture"))
    assert pictures_of(data) == [("image.png", b"no picture")]


def test_one_bad_picture_among_good_ones_leaves_nothing_half_done(
    library: Library, seville: Event, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = Desk(library)
    Image.new("RGB", (9, 9), "teal").save(tmp_path / "good.png")
    (tmp_path / "bad.png").symlink_to("/dev/zero")
    refused: list[Refused] = []
    kept: list[object] = []

    def give(*names: str) -> None:
        given = pictures_of(dropped(*(tmp_path / name for name in names)))
        save_given(
            desk,
            desk,
            given,
            lambda library, taken: save_pictures(library, seville.id, "case", taken),
            kept.append,
            refused.append,
        )

    give("good.png", "bad.png")
    qtbot.waitUntil(lambda: bool(refused), timeout=20_000)
    assert refused[0].code == "file-unreadable"
    assert library.find(Attachment, owner="case") == []
    give("good.png", "good.png")
    qtbot.waitUntil(lambda: bool(kept), timeout=20_000)
    assert len(library.find(Attachment, owner="case")) == 2
    assert desk.wait()
