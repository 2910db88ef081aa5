"""Plants each fault in a copy of the checkout and runs the tests that must catch it.

python -m tests.planted.run                 every fault; 1 if fewer than 90 % are caught
python -m tests.planted.run --only WORDS    those whose name or file has these words
python -m tests.planted.run --jobs 2        in several copies at once
python -m tests.planted.run --at-once       without running the tests unchanged first
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from queue import SimpleQueue

from tests.planted.catalogue import ROOT, Fault, faults

COPIED = ("mc2cm_desk", "resources", "i18n", "tests", "pyproject.toml", "README.md", "LICENSE")
"""What the tests of the layers below the window read."""
LEAST_CAUGHT = 90
"""Percent of the faults that the tests must catch."""
LONGEST = 600
"""Seconds that the tests of one fault may take."""


class Verdict(StrEnum):
    """What the tests made of a fault."""

    CAUGHT = "caught"
    MISSED = "missed"
    BROKEN = "broken"
    """The tests did not run: the fault is no valid program, or takes too long."""


@dataclass(frozen=True, slots=True)
class Result:
    """One fault, what became of it, and in how many seconds; ``output`` is that of pytest."""

    fault: Fault
    verdict: Verdict
    seconds: float
    output: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; return 0 if enough faults were caught, 1 if not, 2 if the tests fail without any."""
    parser = argparse.ArgumentParser(prog="python -m tests.planted.run")
    parser.add_argument("--only", default="", help="words in the name or file of a fault")
    parser.add_argument("--jobs", type=int, default=1, help="copies that work at the same time")
    parser.add_argument("--at-once", action="store_true", help="trust the tests to pass unchanged")
    options = parser.parse_args(arguments)
    chosen = [one for one in faults() if options.only in f"{one.file} {one.name}"]
    if not chosen:
        print(f"no fault has {options.only!r} in its name or file")
        return 2
    with tempfile.TemporaryDirectory(prefix="mc2cm-desk-planted-") as folder:
        copies = [_copy(Path(folder) / str(number)) for number in range(options.jobs)]
        every = sorted({test for one in chosen for test in one.tests})
        code, output = (0, "") if options.at_once else _pytest(copies[0], every, LONGEST * 4)
        if code != 0:
            print(output)
            print("the tests fail without a fault")
            return 2
        results = list(_results(chosen, copies))
    return _report(results)


def _copy(target: Path) -> Path:
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(source, target / name)
    return target


def _results(chosen: Iterable[Fault], copies: list[Path]) -> Iterable[Result]:
    free: SimpleQueue[Path] = SimpleQueue()
    for copy in copies:
        free.put(copy)

    def run(fault: Fault) -> Result:
        copy = free.get()
        try:
            return _planted(fault, copy)
        finally:
            free.put(copy)

    with ThreadPoolExecutor(len(copies)) as pool:
        for result in pool.map(run, chosen):
            print(f"{result.verdict.value:7} {result.seconds:5.0f} s  {result.fault.name}")
            yield result


def _planted(fault: Fault, copy: Path) -> Result:
    file = copy / fault.file
    source = file.read_text("utf-8")
    began = time.monotonic()
    try:
        file.write_text(fault.planted(source), "utf-8")
        code, output = _pytest(copy, fault.tests, LONGEST)
    finally:
        file.write_text(source, "utf-8")
    verdict = {0: Verdict.MISSED, 1: Verdict.CAUGHT}.get(code, Verdict.BROKEN)
    return Result(fault, verdict, time.monotonic() - began, output)


def _pytest(copy: Path, tests: Iterable[str], seconds: float) -> tuple[int, str]:
    """Return the exit code of pytest and what it wrote; -1 where it took too long."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
    # A .pyc of the same second and size as another source would hide the fault.
    environment = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(
            command,
            cwd=copy,
            env=environment,
            check=False,
            capture_output=True,
            text=True,
            timeout=seconds,
        )
    except subprocess.TimeoutExpired:
        return -1, f"longer than {seconds:.0f} s"
    return done.returncode, done.stdout + done.stderr


def _report(results: list[Result]) -> int:
    for one in results:
        if one.verdict is not Verdict.CAUGHT:
            print(f"\n{one.verdict.value}: {one.fault.name}\n    {one.fault.file}")
            print(f"    {one.fault.old!r}\n -> {one.fault.new!r}")
            if one.verdict is Verdict.BROKEN:
                print(one.output[-2000:])
    caught = sum(one.verdict is Verdict.CAUGHT for one in results)
    percent = 100 * caught / len(results)
    print(f"\n{caught} of {len(results)} planted faults caught ({percent:.0f} %)")
    return 0 if percent >= LEAST_CAUGHT else 1


if __name__ == "__main__":
    sys.exit(main())
