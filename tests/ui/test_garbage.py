"""Cyclic garbage is collected in the window's thread, and nowhere else."""

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from mc2cm_desk.ui.core.tasks.garbage import GarbageCollector


class Cycle:
    """Refers to itself, and notes the thread in which it goes."""

    def __init__(self) -> None:
        self.itself = self


def test_garbage_made_by_a_thread_goes_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    collector = GarbageCollector()
    gone_in: list[threading.Thread] = []

    def allocate() -> None:
        made = [Cycle() for _ in range(5000)]
        weakref.finalize(made[0], lambda: gone_in.append(threading.current_thread()))

    thread = threading.Thread(target=allocate)
    thread.start()
    thread.join()
    assert gone_in == []

    qtbot.waitUntil(lambda: bool(gone_in))
    assert gone_in == [threading.main_thread()]
    collector.close()
    assert gc.isenabled()
