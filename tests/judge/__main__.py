"""Make events and judge what is printed of them.

python -m tests.judge --seed 7 --profile tangier --lang fr,en,ar   one event
python -m tests.judge --seeds 1-20 --profile random                several
python -m tests.judge --library FOLDER --event NAME                an event that there is

Files stay in ``--folder`` where it is given. 1 is returned if there is a fault.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import FixedClock, Library
from tests.event_maker import make
from tests.event_maker.profiles import DRAWN, PROFILES
from tests.judge import judge
from tests.judge.faults import Fault, Judgement

NAMES = (*PROFILES, *DRAWN)
TODAY = datetime(2026, 12, 1, 9, tzinfo=UTC)
"""The clock of made events: the same seed makes the same dates."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Judge what the command line asks for; return 1 if there is a fault."""
    said = _parser().parse_args(arguments)
    if said.child:
        print(json.dumps(asdict(_judged(Path(said.library), said.event, said.lang, said))))
        return 0
    kept = nullcontext(said.folder) if said.folder else tempfile.TemporaryDirectory()
    faults = 0
    with kept as folder:
        said.folder = folder
        for library, event in _events(said, Path(folder)):
            for language in said.lang.split(","):
                found = _in_child(library, event, language, said)
                faults += len(found.faults)
                print("\n".join(found.lines(said.examples)), flush=True)
    return 1 if faults else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.judge")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seeds", default="", help="first-last, in the place of one seed")
    parser.add_argument(
        "--profile", default="random", help="tangier, medenine, lyon, random, small"
    )
    parser.add_argument("--lang", default="fr,en,ar")
    parser.add_argument("--draft", action="store_true")
    parser.add_argument("--folder", default="", help="keeps libraries and files")
    parser.add_argument("--library", default="", help="a library that there is, with --event")
    parser.add_argument("--event", default="")
    parser.add_argument("--examples", type=int, default=4, help="of each kind of fault")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    return parser


def _events(said: argparse.Namespace, folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield library and short name of each event that is to be judged."""
    if said.library:
        yield Path(said.library), said.event
        return
    first, _, last = (said.seeds or str(said.seed)).partition("-")
    for seed in range(int(first), int(last or first) + 1):
        path = folder / f"{said.profile}-{seed}"
        started = time.perf_counter()
        with Library.open(path / "library", clock=FixedClock(TODAY)) as library:
            # A folder that was kept holds it already.
            known = events.every(library)
            made = known[0] if known else make(library, seed=seed, profile=said.profile)
        spent = time.perf_counter() - started
        print(f"== {said.profile} {seed}: {made.short_name}, made in {spent:.1f} s", flush=True)
        yield path / "library", made.short_name


def _in_child(library: Path, event: str, language: str, said: argparse.Namespace) -> Judgement:
    """Judge in a process of its own: its memory is that of one language alone."""
    command = [sys.executable, "-m", "tests.judge", "--child", "--library", str(library)]
    command += ["--event", event, "--lang", language, "--folder", str(library.parent)]
    command += ["--draft"] * said.draft
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    told = json.loads(done.stdout.splitlines()[-1])
    faults = [Fault(**one) for one in told.pop("faults")]
    return Judgement(**told, faults=faults)


def _judged(path: Path, name: str, language: str, said: argparse.Namespace) -> Judgement:
    with Library.open(path, read_only=True, clock=FixedClock(TODAY)) as library:
        event = events.named(library, name)
        return judge(library, event, language, Path(said.folder), draft=said.draft)


if __name__ == "__main__":
    sys.exit(main())
