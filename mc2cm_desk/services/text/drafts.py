"""What is half typed, on the disk while it is typed: no fall of the program loses a word.

A thread of its own writes them into a file of their own (`store/drafts.py`), so that neither a key
nor a draft waits for a write of the library. A disk that refuses is tried again until it takes
them; ``fault`` says meanwhile why they are not durable.
"""

import logging
import re
import threading
from collections.abc import Callable, Iterable, Set
from pathlib import Path
from typing import TYPE_CHECKING

from mc2cm_desk.domain.ids import EventId, RecordId
from mc2cm_desk.domain.library.draft import Draft, DraftKey, Interruption
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.store.files.drafts import DRAFTS, DraftStore
from mc2cm_desk.store.journal.clock import Clock

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library

__all__ = ["DRAFTS", "Drafts", "copy_into", "erase"]

Redaction = Callable[[str], str]
RedactionListener = Callable[[Set[RecordId], Redaction], None]

AGAIN = 1.0
"""Seconds until drafts that the disk refused are tried again."""
SIGN_OF_LIFE = 30.0
"""Seconds after which a running window notes that it still runs."""
OLD_FOLDER = "drafts"
_OLD_NAME = re.compile(r"(?P<event>.+)-(?P<language>fr|en|ar)-(?P<part>[a-z_]+)\.txt")

log = logging.getLogger(__name__)


class Drafts:
    """The drafts of one library; methods return at once, a thread writes.

    A library that is only read has none: the window that writes it keeps its own.

    Attributes:
        fault: why what was given last is not durable yet; none if it is, or soon will be.
        interruption: how the window's run before this one ended; none if it was closed.
    """

    def __init__(self, folder: Path, clock: Clock, *, read_only: bool = False) -> None:
        self.fault: Refused | None = None
        self.interruption: Interruption | None = None
        self._folder, self._clock, self._read_only = folder, clock, read_only
        self._store = DraftStore(folder)
        self._known: dict[DraftKey, Draft] | None = None
        self._pending: dict[DraftKey, Draft | None] = {}
        self._where: DraftKey | None = None
        self._saved = 0
        self._marks: dict[DraftKey, int] = {}
        self._is_stable = False
        self._moved = self._runs = self._closing = self._busy = False
        self._generation = 0
        self._redaction_listeners: list[RedactionListener] = []
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    @property
    def was_damaged(self) -> bool:
        """Whether the file of drafts was damaged and put aside."""
        return self._store.was_damaged

    def save(self, key: DraftKey, text: str, *, base: str | None = None, cursor: int = 0) -> None:
        """Keep a text; it is durable within a moment, see ``flush``."""
        draft = Draft(key, text, self._clock.now(), base, cursor)
        with self._changed:
            known = self._read()
            stored = known.get(key)
            if stored is not None and (stored.text, stored.base, stored.cursor) == (
                text,
                base,
                cursor,
            ):
                return
            known[key] = draft
            self._saved += 1
            self._marks[key] = self._saved
            self._give(key, draft)

    def mark(self) -> int:
        """Return a number that distinguishes the drafts of now from those that are saved later."""
        with self._changed:
            return self._saved

    def forget(self, *keys: DraftKey, until: int | None = None) -> None:
        """Drop drafts: their text is in the record, or was thrown away on purpose.

        With ``until`` (see ``mark``) those that were saved later stay.
        """
        with self._changed:
            known = self._read()
            for key in keys:
                if until is not None and self._marks.get(key, 0) > until:
                    continue
                if known.pop(key, None) is not None:
                    self._give(key, None)

    def waiting(self, event: EventId | None = None, place: str | None = None) -> list[Draft]:
        """Return what was typed and never kept, the oldest first; of one event or place."""
        with self._changed:
            found = [
                draft
                for key, draft in self._read().items()
                if event in (None, key.event) and place in (None, key.place)
            ]
        return sorted(found, key=lambda draft: draft.at)

    def get(self, key: DraftKey) -> Draft | None:
        """Return the draft of one text."""
        with self._changed:
            return self._read().get(key)

    def begin_run(self) -> Interruption | None:
        """Note that a window works here from now on; say how the run before ended.

        Takes in the note's drafts of earlier versions (``drafts/*.txt``).
        """
        with self._changed:
            if self._read_only or self._runs:
                return self.interruption
            self._runs = True
            self._read()
            try:
                self._take_in_old_files()
                self.interruption = self._store.begin_run(self._clock.now())
            except Refused as refused:
                self.fault = refused
            self._start()
        return self.interruption

    def mark_run_stable(self) -> None:
        """Note that this run works well; see ``Interruption.attempts``."""
        with self._changed:
            if self._runs:
                self._is_stable = self._moved = True
                self._changed.notify_all()

    def work_at(self, where: DraftKey) -> None:
        """Note what is being worked on: there a run after an interruption goes on."""
        with self._changed:
            if self._runs and where != self._where:
                self._where, self._moved = where, True
                self._start()
                self._changed.notify_all()

    def flush(self, seconds: float = 5.0) -> bool:
        """Wait until everything given is on the disk; return whether it is."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_done() or self.fault is not None, seconds)
            return self._is_done()

    @property
    def is_durable(self) -> bool:
        """Whether everything given so far is on the disk."""
        with self._changed:
            return self._is_done()

    @property
    def is_lost_at_end(self) -> bool:
        """Whether texts were given that nothing keeps: the library is only read."""
        with self._changed:
            return self._read_only and bool(self._known)

    def erase(self, records: Iterable[RecordId], words: Iterable[str] = ()) -> int:
        """Drop the drafts of these records, and those that hold one of these words (a name).

        Their bytes are overwritten. Return how many there were.
        """
        self.flush()
        with self._changed:
            gone = self._store.erase(records, words)
            for key in gone:
                self._read().pop(key, None)
                self._pending.pop(key, None)
        return len(gone)

    def redact(self, records: Set[RecordId], redacted: Redaction) -> None:
        """Drop the drafts of these records and redact all others, then notify subscribers."""
        named = [
            one
            for one in self.waiting()
            if not one.is_of(records)
            and any(redacted(text) != text for text in (one.text, one.base or ""))
        ]
        self.erase(records, [one.text for one in named])
        for one in named:
            base = None if one.base is None else redacted(one.base)
            self.save(one.key, redacted(one.text), base=base, cursor=one.cursor)
        self.flush()
        for listener in tuple(self._redaction_listeners):
            listener(records, redacted)

    def subscribe_redaction(self, listener: RedactionListener) -> None:
        """Call ``listener`` after each redaction, on its thread, so that live texts follow."""
        self._redaction_listeners.append(listener)

    def accept_replacement(self, seconds: float = 5.0) -> None:
        """Write into the folder although another library lies there now: it is opened next.

        Waits until everything given is written, at most so many seconds: a write that began
        before may still report that it was refused.
        """
        with self._changed:
            self._store.accept_replacement()
            self.fault = None
            self._changed.notify_all()
            self._changed.wait_for(self._is_done, seconds)

    def copy_into(self, target: Path) -> None:
        """Write a copy of all drafts into a file of its own; none if nothing was ever typed."""
        self.flush()
        self._store.copy_into(target)

    def close(self) -> None:
        """Write what is left and let go of the file; a run that was begun has ended well."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if self._runs:
            self._runs = False
            try:
                self._store.end_run()
            except Refused as refused:
                log.warning("the end of this run could not be noted: %s", refused)
        self._store.close()

    def _read(self) -> dict[DraftKey, Draft]:
        if self._known is None:
            try:
                self._known = {} if self._read_only else self._store.every()
            except Refused as refused:
                self.fault, self._known = refused, {}
        return self._known

    def _give(self, key: DraftKey, draft: Draft | None) -> None:
        if self._read_only:
            return
        self._pending[key] = draft
        self._start()
        self._changed.notify_all()

    def _start(self) -> None:
        if self._thread is None and not self._closing:
            self._thread = threading.Thread(target=self._run, name="drafts", daemon=True)
            self._thread.start()

    def _is_done(self) -> bool:
        return not (self._pending or self._moved or self._busy)

    def _run(self) -> None:
        with self._changed:
            while True:
                idle = not (self._pending or self._moved)
                if idle and self._closing:
                    return
                if idle:
                    self._changed.wait(SIGN_OF_LIFE)
                    if not (self._pending or self._moved or self._runs) or self._closing:
                        continue
                if not self._write() and not self._closing:
                    self._changed.wait(AGAIN)
                elif self.fault is not None and self._closing:
                    return

    def _write(self) -> bool:
        """Write what is pending, without holding up who gives more; return whether it was taken."""
        given, self._pending, self._busy = self._pending, {}, True
        where, self._moved = self._where, False
        stable = self._is_stable
        seen = self._clock.now() if self._runs else None
        self._changed.release()
        fault: Refused | None = None
        try:
            self._store.write(given, seen=seen, where=where, stable=stable)
        except Refused as refused:
            fault = refused
        finally:
            self._changed.acquire()
        again = self._store.generation != self._generation
        if fault is None and again:
            if self._generation:
                # Another file stands there now: it is given everything.
                self._pending = {**(self._known or {}), **self._pending}
            self._generation = self._store.generation
        if fault is not None:
            self._pending = {**given, **self._pending}
            self._moved = self._moved or where is not None
        self.fault, self._busy = fault, False
        self._changed.notify_all()
        return fault is None

    def _take_in_old_files(self) -> None:
        """Take the note's drafts of earlier versions in, one file each, once."""
        folder = self._folder / OLD_FOLDER
        taken: dict[Path, Draft] = {}
        try:
            for file in sorted(folder.iterdir()) if folder.is_dir() else ():
                name = _OLD_NAME.fullmatch(file.name)
                if name is not None:
                    event = EventId(RecordId(name["event"]))
                    part, language = name["part"], name["language"]
                    key = DraftKey(event, "learning_note", part, "text", language)
                    text = file.read_text(encoding="utf-8")
                    taken[file] = Draft(key, text, self._clock.now())
            if taken:
                drafts = {draft.key: draft for draft in taken.values()}
                self._store.write(drafts)
                self._read().update(drafts)
            for file in taken:
                file.unlink()
        except (OSError, UnicodeDecodeError):
            # They stay where they are and are tried at the next start.
            log.exception("old drafts could not be taken in")


def erase(library: "Library", records: Iterable[RecordId], words: Iterable[str] = ()) -> int:
    """Drop every draft of these records and every draft that holds one of these words."""
    return library.drafts.erase(records, words)


def copy_into(library: "Library", target: Path) -> None:
    """Write a consistent copy of the drafts into ``target``; nothing where there are none."""
    library.drafts.copy_into(target)
