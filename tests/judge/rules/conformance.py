"""What checkers say of the files: PDF/UA, PDF/A, qpdf, epubcheck, well-formed pages."""

import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator

import page as validation

from mc2cm_desk.documents.renderers.formats import Format
from tests.judge.faults import Fault
from tests.judge.outputs import Outputs

PROFILES = (validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_2A)


def checked_pdf(outputs: Outputs) -> Iterator[Fault]:
    """Yield the rules of PDF/UA-1 and PDF/A-2a that the PDF breaks, and what qpdf says."""
    path = outputs.files[Format.PDF].path
    for profile in PROFILES:
        for failure in validation.validate_pdf(str(path), profile=profile).failures:
            yield Fault("pdf-profile", profile.name, str(failure)[:200])
    done = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    if done.returncode:
        yield Fault("qpdf", "pdf", (done.stdout + done.stderr)[-200:])


def checked_book(outputs: Outputs) -> Iterator[Fault]:
    """Yield what epubcheck finds in the e-book, where it is installed."""
    checker = shutil.which("epubcheck")
    if checker is None:
        return
    command = ["java", "-jar", checker, "-q", outputs.files[Format.EPUB].path]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    for line in (done.stdout + done.stderr).splitlines():
        if line.startswith(("ERROR", "FATAL", "WARNING")):
            yield Fault("epubcheck", "epub", line[:200])


def well_formed(outputs: Outputs) -> Iterator[Fault]:
    """Yield tags in the wrong order, ids that stand twice, and links that lead nowhere."""
    yield from (Fault("not-well-formed", "html", one) for one in outputs.page_faults)
    ids = [one.attributes["id"] for one in outputs.page.walk() if one.attributes.get("id")]
    for name, count in Counter(ids).items():
        if count > 1:
            yield Fault("id-twice", "html", name)
    for one in outputs.page.find("a"):
        address = one.attributes.get("href", "")
        if address.startswith("#") and address[1:] not in ids:
            yield Fault("dead-link", "html", address)
