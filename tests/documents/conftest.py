"""What tests of documents may ask for: the demonstration on the disk."""

from pathlib import Path

import pytest

from mc2cm_desk.exchange import demonstration
from mc2cm_desk.services.library import Library


@pytest.fixture(scope="session")
def shown_event(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of the demonstration, made once and only read."""
    folder = tmp_path_factory.mktemp("demonstration") / "library"
    with Library.open(folder) as library:
        demonstration.opened(library)
    return folder
