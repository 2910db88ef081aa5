"""Makes what people download out of the frozen folder: archive, installer, contents, checksums.

python .github/packaging/package.py FOLDER -o OUT      FOLDER is dist/ as PyInstaller left it

Linux: a .tar.xz and a .deb. Windows: a .zip and an installer (Inno Setup's ISCC on the path).
macOS: a .zip and a .dmg of the application. Each with its SHA-256 in ``SHA256SUMS-PLATFORM`` and
the list of the packages inside (CycloneDX) in ``mc2cm-desk-VERSION-PLATFORM.cdx.json``.
"""

import argparse
import hashlib
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
NAME = "mc2cm-desk"
DEPENDS = (
    "libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libpulse0", "libfontconfig1",
    "libglib2.0-0 | libglib2.0-0t64", "libx11-6", "libx11-xcb1", "libxcb1",
)  # fmt: skip


def version() -> str:
    """Return the version of the program."""
    source = (ROOT / "mc2cm_desk" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', source)
    if found is None:
        raise SystemExit("no version in mc2cm_desk/__init__.py")
    return found[1]


def stem() -> str:
    """Return how the files of this platform begin: mc2cm-desk-0.1.0-linux-x86_64."""
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    return f"{NAME}-{version()}-{system}-{platform.machine().lower()}"


def linux(folder: Path, out: Path) -> list[Path]:
    """Make the .tar.xz and the .deb."""
    archive = out / f"{stem()}.tar.xz"
    with tarfile.open(archive, "w:xz", preset=6) as packed:
        packed.add(folder / NAME, NAME, filter=_as_root)
    return [archive, _deb(folder, out)]


def _as_root(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def _deb(folder: Path, out: Path) -> Path:
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], check=True, capture_output=True, text=True
    ).stdout.strip()
    target = out / f"{NAME}_{version()}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as name:
        tree = Path(name)
        tree.chmod(0o755)
        shutil.copytree(folder / NAME, tree / "opt" / NAME, symlinks=True)
        _put(ROOT / "LICENSE", tree / "usr/share/doc" / NAME / "copyright")
        _put(HERE / f"{NAME}.desktop", tree / "usr/share/applications" / f"{NAME}.desktop")
        icon = ROOT / "resources" / "icons" / f"{NAME}.svg"
        _put(icon, tree / "usr/share/icons/hicolor/scalable/apps" / f"{NAME}.svg")
        (tree / "usr/bin").mkdir(parents=True)
        (tree / "usr/bin" / NAME).symlink_to(f"/opt/{NAME}/{NAME}")
        size = sum(f.lstat().st_size for f in tree.rglob("*") if not f.is_symlink()) // 1024
        control = tree / "DEBIAN" / "control"
        control.parent.mkdir()
        control.write_text(
            f"Package: {NAME}\nVersion: {version()}\nArchitecture: {architecture}\n"
            f"Maintainer: MC2CM Desk maintainers <noreply@example.org>\n"
            f"Installed-Size: {size}\nDepends: {', '.join(DEPENDS)}\nSection: office\n"
            "Priority: optional\nDescription: peer-learning events of city networks, offline\n"
            " From the participants' list to the learning note on one laptop: badges, check-in,\n"
            " recommendations as they are said, and a note in French, English and Arabic.\n",
            encoding="utf-8",
        )
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", tree, target]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return target


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def windows(folder: Path, out: Path) -> list[Path]:
    """Make the .zip and the installer, which asks for no administrator."""
    archive = shutil.make_archive(str(out / stem()), "zip", folder, NAME)
    subprocess.run(
        ["ISCC", f"/DVersion={version()}", f"/DSource={folder / NAME}", f"/O{out}",
         f"/F{stem()}-setup", HERE / "windows.iss"],
        check=True,
    )  # fmt: skip
    return [Path(archive), out / f"{stem()}-setup.exe"]


def macos(folder: Path, out: Path) -> list[Path]:
    """Make the .zip and the image of the application."""
    application, archive = folder / "MC2CM Desk.app", out / f"{stem()}.zip"
    subprocess.run(["ditto", "-c", "-k", "--keepParent", application, archive], check=True)
    image = out / f"{stem()}.dmg"
    with tempfile.TemporaryDirectory() as name:
        shutil.copytree(application, Path(name) / application.name, symlinks=True)
        (Path(name) / "Applications").symlink_to("/Applications")
        subprocess.run(
            ["hdiutil", "create", "-volname", "MC2CM Desk", "-srcfolder", name, "-format", "ULMO",
             image],
            check=True,
        )  # fmt: skip
    return [archive, image]


def contents(out: Path) -> Path:
    """Write which packages of which licences are inside: those of this environment."""
    target = out / f"{stem()}.cdx.json"
    subprocess.run(
        [sys.executable, "-m", "cyclonedx_py", "environment", "--pyproject",
         ROOT / "pyproject.toml", "--output-reproducible", "-o", target],
        check=True,
    )  # fmt: skip
    return target


def checksums(files: list[Path], out: Path) -> None:
    """Write the SHA-256 of each file, as ``sha256sum --check`` reads them."""
    lines: list[str] = []
    for file in sorted(files):
        with file.open("rb") as stream:
            lines.append(f"{hashlib.file_digest(stream, 'sha256').hexdigest()}  {file.name}\n")
    text = "".join(lines)
    (out / f"SHA256SUMS-{stem()}").write_text(text, encoding="utf-8", newline="\n")


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description="Package the frozen folder.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    chosen = parser.parse_args()
    folder, out = chosen.folder.resolve(), chosen.output.resolve()
    out.mkdir(parents=True, exist_ok=True)
    make = {"darwin": macos, "win32": windows}.get(sys.platform, linux)
    files = [*make(folder, out), contents(out)]
    checksums(files, out)
    for file in files:
        print(f"{file.stat().st_size / 1e6:6.1f} MB  {file.name}")


if __name__ == "__main__":
    main()
