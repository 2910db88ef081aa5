"""The templates of web pages in ``resources/templates``, whose values are always escaped."""

from functools import cache
from typing import TYPE_CHECKING, Any

from mc2cm_desk.assets import resource

if TYPE_CHECKING:
    from jinja2 import Environment, Template
    from markupsafe import Markup


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(resource("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def template(name: str) -> "Template":
    """Return a template by the name of its file."""
    return _environment().get_template(name)


@cache
def macros(name: str, *, xml: bool = False) -> Any:
    """Return the macros of a template; each returns Markup.

    With ``xml`` elements without content are closed as XHTML wants it.
    """
    return template(name).make_module({"end": _end(xml=xml)})


def rendered(name: str, *, xml: bool = False, **values: Any) -> "Markup":
    """Return a filled template."""
    from markupsafe import Markup

    return Markup(template(name).render(end=_end(xml=xml), **values))


def _end(*, xml: bool) -> str:
    return " /" if xml else ""
