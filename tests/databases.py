"""What tests of the store share: a moment to begin at, and how they write."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime

from mc2cm_desk.store.work import UnitOfWork

START = datetime(2026, 6, 15, 8, tzinfo=UTC)

Write = Callable[[], AbstractContextManager[UnitOfWork]]
