"""Builds the one-folder program and plays the main job where there is no Python; run by hand.

python tests/frozen/prove.py [--keep FOLDER]
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXPECTED = (
    "note-fr.pdf",
    "note-en.pdf",
    "note-ar.pdf",
    "note-fr.docx",
    "note-fr.epub",
    "badges.pdf",
    "attendance.xlsx",
)


def build(folder: Path) -> Path:
    """Build into a folder and return the path of the program."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", folder / "dist", "--workpath", folder / "work"]
    subprocess.run([*command, *places, ROOT / "build.spec"], check=True, cwd=folder)
    suffix = ".exe" if sys.platform == "win32" else ""
    return folder / "dist" / "mc2cm-desk" / f"mc2cm-desk{suffix}"


def bare_environment(home: Path) -> dict[str, str]:
    """Return an environment in which no Python can be found, as on somebody's laptop."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "LANG") if name in os.environ}
    nothing = home / "no-programs"
    nothing.mkdir(parents=True, exist_ok=True)
    return {
        **kept,
        "PATH": str(nothing),
        "HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "MC2CM_DATA": str(home / "library"),
    }


def timed(command: list[str], home: Path) -> tuple[float, subprocess.CompletedProcess[str]]:
    """Run the program from a folder that is not ours; return seconds and what it said."""
    began = time.perf_counter()
    done = subprocess.run(
        command, cwd=home, env=bare_environment(home), capture_output=True, text=True, check=False
    )
    return time.perf_counter() - began, done


def size(folder: Path) -> float:
    """Return the megabytes of a folder; a link counts nothing."""
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(file.stat().st_size for file in files) / 1e6


def prove(folder: Path) -> int:
    """Build, run, tell; return the exit code."""
    program = build(folder)
    home = folder / "elsewhere"
    home.mkdir()
    starts = sorted(timed([str(program), "--version"], home)[0] for _ in range(5))
    seconds, demo = timed([str(program), "demo", "--headless", "-o", str(home / "out")], home)
    # The templates of pages, and what fills them, are in the folder too.
    book = str(home / "out" / "note-fr.epub")
    timed([str(program), "note", "seville-2020", "--lang", "fr", "-o", book], home)
    missing = [name for name in EXPECTED if not (home / "out" / name).is_file()]
    print(f"size        {size(program.parent):.0f} MB")
    print(f"start       {starts[2]:.2f} s (--version, middle of five)")
    print(f"demo        {seconds:.1f} s, exit {demo.returncode}")
    print(f"documents   {'all there' if not missing else 'missing: ' + ', '.join(missing)}")
    if demo.returncode or missing:
        print(demo.stdout, demo.stderr, sep="\n")
        return 1
    return 0


def main() -> int:
    """Build in a folder of its own, gone afterwards unless it is named."""
    parser = argparse.ArgumentParser(description="Prove the program without Python.")
    parser.add_argument("--keep", type=Path, metavar="FOLDER")
    chosen = parser.parse_args()
    if chosen.keep is not None:
        chosen.keep.mkdir(parents=True, exist_ok=True)
        return prove(chosen.keep.resolve())
    with tempfile.TemporaryDirectory() as folder:
        return prove(Path(folder))


if __name__ == "__main__":
    sys.exit(main())
