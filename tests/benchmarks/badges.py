"""A thousand badges against the same words with qrcode's pictures placed by bare reportlab."""

import tempfile
from collections import Counter
from io import BytesIO
from pathlib import Path

import qrcode
from pairs import Pair, alternate
from qrcode.constants import ERROR_CORRECT_H
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from mc2cm_desk.documents.badges.pages import write_badges
from mc2cm_desk.documents.typesetting.fonts import load
from mc2cm_desk.domain.door.badge_token import new_token
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.exchange.codes import codes_of_pdf
from mc2cm_desk.services.read_models.people.badges import Badge, BadgeSheet

BADGES, ROUNDS = 1000, 3
MOST_BYTES = 1_500_000
NAMES = ("Ama Kossi", "Élodie Mensah", "José María De la Cruz y Fernández", "Wolfgang Grünwald")


def pairs() -> list[Pair]:
    """Measure three files of each kind, warm; every code of ours must read back."""
    sheet = _sheet()
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder) / "ours.pdf", Path(folder) / "theirs.pdf"
        samples = alternate(
            lambda: write_badges(sheet, ours), lambda: _placed(sheet, theirs), ROUNDS
        )
        assert ours.stat().st_size < MOST_BYTES
        found = Counter(code.text for page in codes_of_pdf(ours) for code in page)
        assert found == Counter(badge.token for badge in sheet.badges)
    return [Pair("badges-1000", *samples, "ms", 7, faster=True)]


def _sheet() -> BadgeSheet:
    badges = tuple(
        Badge(
            id=str(number),
            name=f"{NAMES[number % len(NAMES)]} {number}",
            arabic_name="محمد عبد الرحمن" if number % 3 == 0 else "",
            organisation="Ville de Lyon",
            city=Localised(fr="Lyon"),
            country="FR",
            token=new_token(),
        )
        for number in range(BADGES)
    )
    return BadgeSheet(
        title=Localised(fr="Rééquilibrer le récit"),
        programme="MC2CM",
        host=Localised(fr="Séville"),
        year=2020,
        language="fr",
        badges=badges,
    )


def _placed(sheet: BadgeSheet, file: Path) -> None:
    load()
    canvas = Canvas(str(file), pagesize=(842, 595), pageCompression=1)
    for number, badge in enumerate(sheet.badges):
        x, y = number % 2 * 421, (1 - number % 4 // 2) * 297.5
        canvas.setFont("PlexSans-Strong", 28)
        canvas.drawString(x + 20, y + 220, badge.name)
        canvas.setFont("PlexSans", 14)
        canvas.drawString(x + 20, y + 180, badge.organisation)
        canvas.drawString(x + 20, y + 160, badge.city.exact("fr"))
        canvas.drawImage(_code(badge.token), x + 270, y + 10, 135, 135)
        if number % 4 == 3:
            canvas.showPage()
    canvas.save()


def _code(token: str) -> ImageReader:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_H, border=4, box_size=10)
    code.add_data(token)
    code.make(fit=True)
    buffer = BytesIO()
    code.make_image().save(buffer, "PNG")
    buffer.seek(0)
    return ImageReader(buffer)
