"""Compiles the catalogues with Qt's lrelease: while a wheel is built, or by hand."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import PySide6
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("fr", "en", "ar")


def linguist(name: str) -> Path:
    """Return the path of one of Qt's translation tools, as PySide6 brings it."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return Path(PySide6.__file__).parent / f"{name}{suffix}"


def compile_catalogues(root: Path = ROOT) -> list[Path]:
    """Write resources/catalogues/*.qm from i18n/*.ts and return what was written."""
    target = root / "resources" / "catalogues"
    target.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for language in LANGUAGES:
        source = root / "i18n" / f"mc2cm_desk_{language}.ts"
        if not source.exists():
            continue
        catalogue = target / f"{source.stem}.qm"
        command = [linguist("lrelease"), "-silent", "-nounfinished", source, "-qm", catalogue]
        subprocess.run(command, check=True)
        written.append(catalogue)
    return written


class CatalogueHook(BuildHookInterface):
    """Lets every wheel, the editable one too, have its catalogues."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile before the files are collected."""
        compile_catalogues(Path(self.root))


if __name__ == "__main__":
    for file in compile_catalogues():
        print(file.relative_to(ROOT))
