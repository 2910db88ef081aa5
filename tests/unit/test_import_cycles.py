"""Modules import each other one way, those that are imported inside functions too."""

import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest


def sorted_modules(package: str) -> list[str]:
    """Return the modules of a package, each behind all that it imports. Errors: CycleError."""
    graph = grimp.build_graph(package, cache_dir=None, exclude_type_checking_imports=True)
    imported = {one: graph.find_modules_directly_imported_by(one) for one in graph.modules}
    return list(TopologicalSorter(imported).static_order())


def test_no_module_imports_itself_by_way_of_others() -> None:
    assert "mc2cm_desk.cli.main" in sorted_modules("mc2cm_desk")


def test_a_cycle_by_an_import_inside_a_function_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "twomodules"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "one.py").write_text("from twomodules import two\n")
    (package / "two.py").write_text("def use():\n    from twomodules import one\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])

    with pytest.raises(CycleError):
        sorted_modules("twomodules")
