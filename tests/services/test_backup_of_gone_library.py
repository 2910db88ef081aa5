"""A library whose stick was pulled out is not made again by its backup."""

import pytest

from mc2cm_desk.domain.library.backups import Reason
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.safety.backup.making import Source, make_of


def test_a_backup_makes_no_folder_where_the_library_was(library: Library) -> None:
    folder, away = library.folder, library.folder.with_name("away")
    folder.rename(away)
    try:
        with pytest.raises(Refused, match="library-gone"):
            make_of(Source(folder, library.device), Reason.HOURLY, library.now())
        assert not folder.exists()
    finally:
        away.rename(folder)
