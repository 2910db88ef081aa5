"""Files of earlier runs: they may show who has withdrawn a consent since."""

import csv
import re
from collections.abc import Collection
from pathlib import Path

from mc2cm_desk.documents.writing import refusal_of
from mc2cm_desk.domain.languages import LANGUAGES

_CARD = re.compile(r"(?:message|quotation)-\d+-\d+x\d+\.png")
_OURS = re.compile(
    r"(?:brief\.pdf|letter-[a-z_]+\.pdf|case-(?:[A-Z]{2,3}-)?\d+-.+\.pdf|form-\d+-.+\.(?:pdf|docx)"
    r"|summary\.txt|citation\.bib|cards\.csv|(?:message|quotation)-\d+-\d+x\d+\.png)"
)


def card_list(folder: Path, stem: str) -> Path:
    """Return the file that lists the cards of one event in one language."""
    return folder / f"{stem}-cards.csv"


def listed_cards(folder: Path, stem: str) -> list[Path]:
    """Return the cards that an earlier run listed, whether or not they are still there."""
    try:
        text = card_list(folder, stem).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return []
    names = [row[0] for row in csv.reader(text.splitlines()) if row]
    ours = [name for name in names if _CARD.fullmatch(name.removeprefix(f"{stem}-"))]
    return [folder / name for name in ours if name.startswith(f"{stem}-")]


def remove(path: Path) -> bool:
    """Remove a file of an earlier run; say whether it was there. Refused: as `atomic_write`."""
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise refusal_of(error, path) from error
    return True


def left(folder: Path, short_name: str, written: Collection[Path]) -> list[Path]:
    """Return the files of this event in any language that an earlier run wrote and this did not."""
    now = {path.name for path in written}
    found: list[Path] = []
    for path in sorted(folder.iterdir()):
        for language in LANGUAGES:
            stem = f"{short_name}-{language}-"
            if path.name.startswith(stem) and _OURS.fullmatch(path.name.removeprefix(stem)):
                found.append(path)
    return [path for path in found if path.name not in now]
