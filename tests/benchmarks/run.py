"""Ours beside a reference, alternating in one run: medians, ratio, goal.

Usage: python tests/benchmarks/run.py [NAME...]
"""

import json
import os
import statistics
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# What the video library says of a machine without a graphics card is no measurement.
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false;qt.rhi.*=false")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import backups
import badges
import card
import checkin
import decode
import directory
import draft
import gazetteer
import hostile
import import_10k
import memory
import note
import preview
import read_models
import search
import start
import store
import version
import weight
from pairs import Pair

BENCHMARKS = {
    "start": start.pairs,
    "version": version.pairs,
    "checkin": checkin.pairs,
    "card": card.pairs,
    "decode": decode.pairs,
    "directory": directory.pairs,
    "draft": draft.pairs,
    "import-10k": import_10k.pairs,
    "hostile": hostile.pairs,
    "note": lambda: [*note.pairs(), *preview.pairs()],
    "weight": weight.pairs,
    "badges": badges.pairs,
    "backups": backups.pairs,
    "gazetteer": gazetteer.pairs,
    "read-models": read_models.pairs,
    "search": search.pairs,
    "store": store.pairs,
    "memory": memory.pairs,
}


def main(names: list[str]) -> int:
    """Run the named benchmarks, all without a name; return how many missed their goal."""
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(f"unknown: {', '.join(unknown)}; there are: {', '.join(BENCHMARKS)}")
        return 2
    print(f"load average {os.getloadavg()[0]:.2f}")
    missed = 0
    for name in names or list(BENCHMARKS):
        for pair in BENCHMARKS[name]():
            missed += not report(pair)
    return 1 if missed else 0


def report(pair: Pair) -> bool:
    """Print one line a pair, as JSON and for the eye; return whether the goal was reached."""
    ours, reference = statistics.median(pair.ours), statistics.median(pair.reference)
    ratio = ours / reference if not pair.faster else reference / ours
    reached = ratio >= pair.goal if pair.faster else ratio <= pair.goal
    line = {
        "name": pair.name,
        "ours": round(ours, 3),
        "reference": round(reference, 3),
        "unit": pair.unit,
        "ratio": round(ratio, 2),
        "goal": f"{'>=' if pair.faster else '<='} {pair.goal}",
        "n": len(pair.ours),
        "ok": reached,
    }
    print(json.dumps(line))
    return reached


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
