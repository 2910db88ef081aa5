"""A finished PDF leaves no reader in doubt where a stream ends."""

import zlib
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Name

from mc2cm_desk.documents.typesetting import finish

DOUBTFUL = next(
    content for number in range(100_000) if zlib.compress(content := b"%d" % number).endswith(b"\r")
)
"""Something that ends in a carriage return once it is compressed in the usual way."""


@pytest.mark.parametrize("packed", [False, True])
def test_a_stream_that_would_end_in_a_line_break_is_compressed_otherwise(
    tmp_path: Path, packed: bool
) -> None:
    target = tmp_path / "finished.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        made = pdf.make_stream(DOUBTFUL)
        if packed:
            made.write(zlib.compress(DOUBTFUL), filter=Name.FlateDecode)
        pdf.Root.Doubtful = made
        pdf.save(target, compress_streams=packed)
        if packed:
            assert b"\r\nendstream" in target.read_bytes()
        finish._save(pdf, target)
    assert b"\r\nendstream" not in target.read_bytes()
    with pikepdf.open(target) as pdf:
        assert pdf.Root.Doubtful.read_bytes() == DOUBTFUL
