"""A finished PDF leaves no reader in doubt where a stream ends."""

import zlib
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Name

from mc2cm_desk.documents.typesetting import finish

DOUBTFUL = next(
    content for number in range(100_000) if zlib.compress(content := b"%d" % number).endswith(b"\r")
)
"""Something that ends in a carriage return once it is compressed in the usual way."""


def finished(stream: pikepdf.Stream, pdf: pikepdf.Pdf, target: BytesIO | None = None) -> bytes:
    """What the stream says in the file, which leaves no doubt."""
    pdf.add_blank_page()
    pdf.Root.Doubtful = stream
    target = target or BytesIO()
    finish.save(pdf, target)
    assert b"\r\nendstream" not in target.getvalue()
    with pikepdf.open(target) as read:
        return read.Root.Doubtful.read_bytes()


def test_a_stream_that_would_end_in_a_carriage_return_does_not() -> None:
    with pikepdf.new() as pdf:
        assert finished(pdf.make_stream(DOUBTFUL), pdf) == DOUBTFUL


@pytest.mark.parametrize("packing", [Name.FlateDecode, Array([Name.FlateDecode])], ids=str)
def test_one_that_is_compressed_already_too(packing: Name | Array) -> None:
    with pikepdf.new() as pdf:
        packed = pdf.make_stream(b"")
        packed.write(zlib.compress(DOUBTFUL), filter=packing)
        assert finished(packed, pdf) == DOUBTFUL


def test_streams_that_hold_objects_end_clearly_too() -> None:
    """Some of these files would have an object stream that ends in doubt."""
    doubtful = 0
    for number in range(400):
        target = BytesIO()
        with pikepdf.new() as pdf:
            pdf.add_blank_page()
            pdf.Root.Number = number
            pdf.save(target, object_stream_mode=pikepdf.ObjectStreamMode.generate)
            doubtful += b"\r\nendstream" in target.getvalue()
            finish.save(pdf, target)
            assert b"\r\nendstream" not in target.getvalue()
    assert doubtful


def test_other_streams_stay_as_they_are() -> None:
    plain = b"q 1 0 0 1 0 0 cm Q\n" * 40
    target = BytesIO()
    with pikepdf.new() as pdf:
        assert finished(pdf.make_stream(plain), pdf, target) == plain
    with pikepdf.open(target) as pdf:
        assert pdf.Root.Doubtful.Filter == Name.FlateDecode
        assert len(pdf.Root.Doubtful.read_raw_bytes()) < 80
