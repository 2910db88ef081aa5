"""No service takes or keeps the id of a record as a plain text."""

import ast
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import pytest

import mc2cm_desk
from mc2cm_desk.domain import ids, kinds
from mc2cm_desk.domain.library.field_values import plain_type
from mc2cm_desk.domain.record import Record

ROOT = Path(mc2cm_desk.__file__).parent
NAMES = {
    *(kind.name for kind in kinds.ALL),
    *("case", "card", "group", "note", "visit", "host", "owner", "speaker", "voter", "subject"),
    *("record", "token", "device", "kept", "target", "change"),
}
"""What the id of a record is called where it is given without «_id»."""

TYPED_TEXTS = {
    ("domain/event/event.py", "short_name", "host"): "the name of a city",
    ("domain/people/suppressed.py", "contains", "city"): "the name of a city",
    ("services/event/short_names.py", "free", "host"): "the name of a city",
    ("services/event/events.py", "_host", "host"): "an id, a name or an answer",
    ("services/event/life/duplicates.py", "duplicate", "host"): "a name or an answer",
    ("services/door/check_in.py", "_stranger", "token"): "what was scanned, token or not",
    ("services/read_models/people/badges.py", "_badge", "group"): "the letter of a group",
}
"""What is called like a record and is a text that somebody typed or reads."""


def _is_name_of_id(name: str) -> bool:
    return name in NAMES or name.endswith(("_id", "_ids"))


def _untyped(module: Path) -> Iterator[tuple[str, str, str]]:
    where = module.relative_to(ROOT).as_posix()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            given = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
            for one in given:
                if _is_name_of_id(one.arg) and _is_text(one.annotation):
                    yield where, node.name, one.arg


def _is_text(annotation: ast.expr | None) -> bool:
    """Say whether a type is a text, may be one, or holds several."""
    return annotation is not None and any(
        isinstance(part, ast.Name) and part.id == "str" for part in ast.walk(annotation)
    )


def _untyped_of(layer: str) -> set[tuple[str, str, str]]:
    modules = (one for one in (ROOT / layer).rglob("*.py") if "migrations" not in one.parts)
    return {one for module in modules for one in _untyped(module)}


@pytest.mark.parametrize("layer", ["domain", "store", "services"])
def test_no_function_takes_the_id_of_a_record_as_plain_text(layer: str) -> None:
    assert _untyped_of(layer) - TYPED_TEXTS.keys() == set()


def test_every_exception_is_still_one() -> None:
    assert TYPED_TEXTS.keys() <= _untyped_of("domain") | _untyped_of("services")


@pytest.mark.parametrize("kind", kinds.ALL, ids=lambda kind: kind.name)
def test_a_field_that_links_to_a_record_has_the_type_of_its_id(kind: kinds.Kind[Any]) -> None:
    hints = get_type_hints(kind.record)
    links = {link.field: link.targets for link in kind.links} | {"id": (kind.record,)}
    for name, targets in links.items():
        hint = get_args(hints[name])[0] if get_origin(hints[name]) is tuple else hints[name]
        wanted = f"{targets[0].__name__}Id" if len(targets) == 1 else "RecordId"
        assert hint is getattr(ids, wanted), f"{kind.name}.{name} is no {wanted}"


@pytest.mark.parametrize("kind", kinds.ALL, ids=lambda kind: kind.name)
def test_a_field_with_the_type_of_an_id_is_declared_as_a_link(kind: kinds.Kind[Any]) -> None:
    hints = get_type_hints(kind.record)
    linked = {link.field for link in kind.links}
    own = {one.name for one in fields(Record)} | {"event", "kept_apart", "merged_into", "owner"}
    for name, hint in hints.items():
        inner = get_args(hint)[0] if get_origin(hint) is tuple else hint
        if name not in own and _is_id(inner):
            assert name in linked, f"{kind.name}.{name}"


def _is_id(hint: Any) -> bool:
    beneath = getattr(hint, "__supertype__", None)
    return hint is ids.RecordId or (beneath is not None and beneath is not str)


def test_an_id_is_text_at_run_time() -> None:
    every = [one for one in vars(ids).values() if hasattr(one, "__supertype__")]

    assert len(every) > len(kinds.ALL)
    assert all(plain_type(one) is str for one in every)
    assert all(one("x") == "x" for one in every)
