"""A wheel, unpacked in another folder, has everything inside that the program reads."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

ASK = """
import json, mc2cm_desk
from mc2cm_desk.assets import resource
found = {
    "package": mc2cm_desk.__file__,
    "resources": str(resource()),
    "files": sorted(
        file.relative_to(resource()).as_posix() for file in resource().rglob("*") if file.is_file()
    ),
}
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's content, built from this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation"]
    subprocess.run([*command, "--outdir", folder, ROOT], check=True, capture_output=True)
    wheel = next(folder.glob("mc2cm_desk-*.whl"))
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


@pytest.fixture(scope="module")
def seen(unpacked: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What the unpacked program finds when it is started from a folder that is not ours."""
    answer = subprocess.run(
        [sys.executable, "-c", ASK],
        cwd=tmp_path_factory.mktemp("elsewhere"),
        env={**os.environ, "PYTHONPATH": str(unpacked)},
        check=True,
        capture_output=True,
        text=True,
    )
    return json.loads(answer.stdout)


def test_the_program_runs_from_the_wheel_and_reads_its_own_resources(
    unpacked: Path, seen: dict[str, object]
) -> None:
    assert seen["package"] == str(unpacked / "mc2cm_desk" / "__init__.py")
    assert seen["resources"] == str(unpacked / "mc2cm_desk" / "resources")


@pytest.mark.parametrize(
    "file",
    [
        "fonts/IBMPlexSans-Regular.ttf",
        "fonts/IBMPlexSansArabic-SemiBold.ttf",
        "fonts/OFL.txt",
        "gazetteer/cities.tsv.gz",
        "gazetteer/countries.json",
        "gazetteer/names.txt.gz",
        "gazetteer/README.md",
        "gazetteer/regions.tsv.gz",
        "icons/check-in.svg",
        "icons/mc2cm-desk.ico",
        "logos/eu-emblem.svg",
        "sounds/admitted.wav",
        "vocabularies/cities.json",
        "vocabularies/programme.json",
        "catalogues/mc2cm_desk_fr.qm",
        "catalogues/mc2cm_desk_en.qm",
        "catalogues/mc2cm_desk_ar.qm",
    ],
)
def test_the_wheel_brings(file: str, seen: dict[str, list[str]]) -> None:
    assert file in seen["files"]


def test_the_wheel_brings_the_whole_demonstration(seen: dict[str, list[str]]) -> None:
    folder = ROOT / "resources"
    demonstration = {
        file.relative_to(folder).as_posix()
        for file in (folder / "demonstration").rglob("*")
        if file.is_file()
    }

    assert demonstration
    assert demonstration <= set(seen["files"])


def test_the_wheel_brings_the_migrations(unpacked: Path) -> None:
    migrations = unpacked / "mc2cm_desk" / "store" / "migrations"

    assert (migrations / "env.py").is_file()
    assert list((migrations / "versions").glob("0001_*.py"))
