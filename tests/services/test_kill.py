"""A writer killed at any moment loses at most what was not acknowledged, and leaves no half."""

import random
from pathlib import Path

from killed_writers import Killed, restore_in_turn, write_pairs

from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.challenge import Challenge, Cluster
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.safety import attachments, backup

KILLS = 50
RESTORES_KILLED = 16


def test_fifty_kills_lose_nothing_acknowledged_and_leave_no_half(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    acknowledged = 0
    chance = random.Random(20200615)
    for _ in range(KILLS):
        acknowledged = killed_writer(folder, acknowledged, chance.randint(0, 12))

    with Library.open(folder) as library:
        cards = library.find(Challenge)
        clusters = {cluster.id for cluster in library.find(Cluster)}
        assert set(range(1, acknowledged + 1)) <= {card.number for card in cards}
        assert {card.cluster for card in cards} == clusters
        assert all(card.statement.exact("fr").startswith(f"said {card.number} ") for card in cards)
        assert backup.check(library).faults == ()


def test_kills_during_backups_and_restores_leave_one_of_the_two_libraries_whole(
    tmp_path: Path,
) -> None:
    chance = random.Random(20200615)
    files = [made_backup(tmp_path, number) for number in (1, 2)]
    folder = tmp_path / "library"
    seen: set[int] = set()
    for _ in range(RESTORES_KILLED):
        restorer = Killed(restore_in_turn, folder, files)
        for _ in range(chance.randint(0, 2)):
            restorer.report()
        restorer.wait(chance.uniform(0, 0.6))
        restorer.kill()
        if not (folder / "library.sqlite").exists():
            continue
        with Library.open(folder) as library:
            (card,) = library.find(Challenge)
            picture = library.attachments.path(library.find(Attachment)[0].sha256)
            assert picture.read_bytes() == bytes([card.number]) * 50_000
            assert backup.check(library).faults == ()
            seen.add(card.number)
            remnants = [one.name for one in folder.iterdir() if one.name.startswith(".")]
            remnants += [one.name for one in library.backups.iterdir() if "making" in one.name]
        assert remnants == []
        assert all(one.sound for one in backup.every(folder))

    assert seen == {1, 2}


def made_backup(place: Path, number: int) -> Path:
    """Return the backup of a library with one challenge and one picture of that number."""
    with Library.open(place / f"source-{number}") as library:
        with library.write("add-challenge") as work:
            words = Localised(fr=f"said {number}")
            work.put(Challenge(id=work.new_id(), event="e", number=number, statement=words))
        content = bytes([number]) * 50_000
        attachments.add(library, "e", "o", content=content, name="a.png", media_type="image/png")
        return backup.make(library).path


def killed_writer(folder: Path, before: int, after_pairs: int) -> int:
    """Start a writer, kill it after some acknowledged pairs, return the last acknowledged."""
    writer = Killed(write_pairs, folder, before)
    reported = [writer.report() for _ in range(after_pairs + 1)]
    # What was reported between our last reading and the kill is acknowledged as well.
    return (reported + writer.kill())[-1]
