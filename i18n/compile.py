"""Compiles the catalogues with Qt's lrelease: while a wheel is built, or by hand."""

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import PySide6
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent.parent
# Read here as well: while a wheel is built the package itself cannot be imported.
_TABLES = tomllib.loads((ROOT / "resources" / "languages.toml").read_text(encoding="utf-8"))
SOURCE: str = _TABLES["source"]
LANGUAGES: dict[str, dict[str, Any]] = {one["code"]: one for one in _TABLES["language"]}


def linguist(name: str) -> Path:
    """Return the path of one of Qt's translation tools, as PySide6 brings it."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return Path(PySide6.__file__).parent / f"{name}{suffix}"


def compile_catalogues(root: Path = ROOT) -> list[Path]:
    """Write the .qm files that are older than their .ts; return what was written."""
    target = root / "resources" / "catalogues"
    target.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for language in LANGUAGES:
        source = root / "i18n" / f"mc2cm_desk_{language}.ts"
        catalogue = target / f"{source.stem}.qm"
        if not source.exists() or _is_fresh(catalogue, source):
            continue
        # Qt maps a catalogue into memory: one that a running program reads must not be rewritten.
        fresh = catalogue.with_suffix(".new")
        command = [linguist("lrelease"), "-silent", "-nounfinished", source, "-qm", fresh]
        subprocess.run(command, check=True)
        fresh.replace(catalogue)
        written.append(catalogue)
    return written


def _is_fresh(catalogue: Path, source: Path) -> bool:
    return catalogue.exists() and catalogue.stat().st_mtime > source.stat().st_mtime


class ResourcesHook(BuildHookInterface):
    """Compiles the catalogues and puts the resources into the wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Prepare the files before they are collected; an editable install reads the checkout."""
        root = Path(self.root)
        compile_catalogues(root)
        if version != "editable":
            build_data["force_include"][str(root / "resources")] = "mc2cm_desk/resources"


if __name__ == "__main__":
    for file in compile_catalogues():
        print(file.relative_to(ROOT))
