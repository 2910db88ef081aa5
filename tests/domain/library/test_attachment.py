"""An attachment is a picture by its media type."""

from dataclasses import replace

from mc2cm_desk.domain.library.attachment import Attachment


def test_a_picture_is_told_by_its_media_type() -> None:
    picture = Attachment(
        id="a", event="e", owner="o", sha256="00", name="a.png", media_type="image/png", size=1
    )
    assert picture.is_picture
    assert not replace(picture, media_type="application/pdf").is_picture
