"""Which modules of the layers below the window no test of their layer asks directly."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TESTS = {
    "domain": ("domain", "unit"),
    "services": ("services",),
    "store": ("store",),
    "exchange": ("exchange",),
}
"""The folders of tests that prove a layer."""

ASKED_THROUGH_OTHERS = frozenset(
    {
        "mc2cm_desk.domain.kinds.event",
        "mc2cm_desk.domain.kinds.people",
        "mc2cm_desk.domain.places.known_city",
        "mc2cm_desk.domain.steps.resource",
        "mc2cm_desk.exchange.demonstration",
        "mc2cm_desk.exchange.participants.apply",
        "mc2cm_desk.exchange.participants.cells",
        "mc2cm_desk.exchange.participants.fields",
        "mc2cm_desk.exchange.participants.table.structure",
        "mc2cm_desk.exchange.participants.table.remarks",
        "mc2cm_desk.exchange.participants.updates",
        "mc2cm_desk.exchange.participants.words.cities",
        "mc2cm_desk.exchange.participants.words.heading_words",
        "mc2cm_desk.exchange.reading.worker",
        "mc2cm_desk.exchange.tables.html_table",
        "mc2cm_desk.exchange.tables.workbook_mending",
        "mc2cm_desk.services.demonstration",
        "mc2cm_desk.services.demonstration.declared",
        "mc2cm_desk.services.demonstration.door",
        "mc2cm_desk.services.demonstration.keys",
        "mc2cm_desk.services.demonstration.opening",
        "mc2cm_desk.services.demonstration.outcome",
        "mc2cm_desk.services.demonstration.solutions",
        "mc2cm_desk.services.event.archived_events",
        "mc2cm_desk.services.people.import_origins",
        "mc2cm_desk.services.people.personal_data.holdings",
        "mc2cm_desk.services.places.directory.place_keys",
        "mc2cm_desk.services.read_models.door.presence_times",
        "mc2cm_desk.services.record_ids",
        "mc2cm_desk.services.safety.backup.listing",
        "mc2cm_desk.services.safety.backup.manifest",
        "mc2cm_desk.services.safety.library_opening",
        "mc2cm_desk.services.steps.provisional_codes",
        "mc2cm_desk.store.columns",
        "mc2cm_desk.store.dialects.sqlite",
        "mc2cm_desk.store.dialects.sqlite_connection",
        "mc2cm_desk.store.files.archive",
        "mc2cm_desk.store.files.attachments",
        "mc2cm_desk.store.files.copies",
        "mc2cm_desk.store.files.drafts",
        "mc2cm_desk.store.files.integrity",
        "mc2cm_desk.store.journal.clock",
        "mc2cm_desk.store.journal.creation_order",
        "mc2cm_desk.store.journal.erasure",
        "mc2cm_desk.store.journal.field_origins",
        "mc2cm_desk.store.journal.paths",
        "mc2cm_desk.store.journal.typing_runs",
        "mc2cm_desk.store.queries.cache",
        "mc2cm_desk.store.queries.cached_repository",
    }
)
"""Modules that tests reach through what is built on them; nothing is added here without need."""


def _imported(file: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found.update(one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found.update(f"{node.module}.{one.name}" for one in node.names)
    return found


def _defines_something(file: Path) -> bool:
    body = ast.parse(file.read_text("utf-8")).body
    return any(isinstance(one, ast.FunctionDef | ast.ClassDef) for one in body)


def _modules(layer: str) -> set[str]:
    found: set[str] = set()
    for file in (ROOT / "mc2cm_desk" / layer).rglob("*.py"):
        if _defines_something(file) and "migrations" not in file.parts:
            parts = file.relative_to(ROOT).with_suffix("").parts
            found.add(".".join(parts).removesuffix(".__init__"))
    return found


def _asked(layer: str) -> set[str]:
    files = [file for one in TESTS[layer] for file in (ROOT / "tests" / one).rglob("*.py")]
    return set[str]().union(*map(_imported, files))


def test_every_module_is_asked_by_a_test_of_its_layer_or_listed_as_asked_through_others() -> None:
    silent = {module for layer in TESTS for module in _modules(layer) - _asked(layer)}
    assert sorted(silent - ASKED_THROUGH_OTHERS) == []
    assert sorted(ASKED_THROUGH_OTHERS - silent) == []
