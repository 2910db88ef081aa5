"""The catalogues, read once."""

import glossary
import pytest
import update


@pytest.fixture(scope="session")
def sentences() -> list[glossary.Sentence]:
    """Every sentence of the program with its translations."""
    return update.sentences()
