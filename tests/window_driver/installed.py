"""The program as people install it: a wheel among its run-time dependencies and nothing else."""

import hashlib
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

from filelock import FileLock

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ("mc2cm_desk", "resources", "i18n", "pyproject.toml", "README.md", "LICENSE")
KEPT = 2
"""Installations kept beside each other, for a run that still uses the one before."""


def installed_program(dependencies: Path, programs: Path) -> Path:
    """Return the path of the installed ``mc2cm-desk``.

    The environment of the dependencies lies in ``dependencies`` and is made again when
    pyproject.toml asks for others; the program lies in ``programs``, installed again when a source
    changed. Safe for several processes at once.
    """
    with FileLock(_made(dependencies) / "lock"):
        base = _dependencies(dependencies)
    with FileLock(_made(programs) / "lock"):
        return _program(base, programs)


def run_time_dependencies() -> list[str]:
    """Return the dependencies that pyproject.toml declares for running."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]


def _dependencies(folder: Path) -> Path:
    """Return an environment with the declared dependencies alone."""
    wanted = run_time_dependencies()
    environment = folder / f"dependencies-{_digest([sys.version, *sorted(wanted)])}"
    done = environment / "complete"
    if not done.exists():
        shutil.rmtree(environment, ignore_errors=True)
        _run(sys.executable, "-m", "venv", environment)
        pip = [_python(environment), "-m", "pip", "--disable-pip-version-check"]
        _run(*pip, "install", "--quiet", *wanted)
        done.touch()
    return environment


def _program(base: Path, folder: Path) -> Path:
    """Return the program, installed from a wheel of this checkout beside the dependencies."""
    environment = folder / f"program-{_digest(_state(SOURCES))}"
    program = environment / "bin" / "mc2cm-desk"
    done = environment / "complete"
    if not done.exists():
        shutil.rmtree(environment, ignore_errors=True)
        _run(sys.executable, "-m", "venv", "--without-pip", environment)
        (_site_packages(environment) / "dependencies.pth").write_text(f"{_site_packages(base)}\n")
        wheels = environment / "wheel"
        build = [sys.executable, "-m", "build", "--wheel", "--no-isolation"]
        _run(*build, "--outdir", wheels, ROOT)
        pip = [_python(base), "-m", "pip", "--python", _python(environment)]
        quiet = ["--quiet", "--disable-pip-version-check", "--no-deps"]
        _run(*pip, "install", *quiet, next(wheels.glob("*.whl")))
        done.touch()
        _remove_older(folder, environment)
    done.touch()
    return program


def _remove_older(folder: Path, newest: Path) -> None:
    others = [one for one in folder.glob("program-*") if one != newest]
    others.sort(key=lambda one: one.stat().st_mtime, reverse=True)
    for one in others[KEPT - 1 :]:
        shutil.rmtree(one, ignore_errors=True)


def _state(names: Iterable[str]) -> list[str]:
    """Return a line for each source file that changes when the file does."""
    lines: list[str] = []
    for name in names:
        path = ROOT / name
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.is_file() and file.suffix not in (".pyc", ".qm"):
                digest = hashlib.sha256(file.read_bytes()).hexdigest()
                lines.append(f"{file.relative_to(ROOT)} {digest}")
    return lines


def _digest(lines: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _python(environment: Path) -> Path:
    return environment / "bin" / "python"


def _site_packages(environment: Path) -> Path:
    return next((environment / "lib").glob("python3*")) / "site-packages"


def _run(*command: str | Path) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
    if done.returncode:
        message = f"{' '.join(map(str, command))}\n{done.stdout}\n{done.stderr}"
        raise RuntimeError(message)
