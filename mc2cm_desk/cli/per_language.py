"""Options of which a command has one for each language: ``--title-fr``, ``--title-en`` ..."""

from collections.abc import Callable
from functools import wraps
from inspect import Parameter, signature
from typing import Any

import typer

from mc2cm_desk.domain.languages import LANGUAGES

Command = Callable[..., None]


def texts(option: str, words: str) -> Callable[[Command], Command]:
    """Return a decorator of commands that take a dictionary ``texts``: a text by its language.

    The command gets an option ``option`` followed by the code for each language, such as
    ``--title-fr`` of ``--title-``; ``words`` is its help. Only what was given is in ``texts``.
    """

    def decorated(command: Command) -> Command:
        names = {f"texts_{code}": code for code in LANGUAGES}

        @wraps(command)
        def called(*arguments: Any, **options: Any) -> None:
            given = {code: options.pop(name, None) for name, code in names.items()}
            filled = {code: text for code, text in given.items() if text is not None}
            command(*arguments, texts=filled, **options)

        shape = signature(command)
        own = [one for one in shape.parameters.values() if one.name != "texts"]
        added = [
            Parameter(
                name,
                Parameter.KEYWORD_ONLY,
                annotation=str | None,
                default=typer.Option(
                    None,
                    f"{option}{code}",
                    metavar="TEXT",
                    help=f"{words} ({LANGUAGES.data(code).name}).",
                ),
            )
            for name, code in names.items()
        ]
        # Typer reads options from the signature and the annotations of what it is given.
        called.__signature__ = shape.replace(  # pyright: ignore[reportAttributeAccessIssue]
            parameters=[*own, *added]
        )
        called.__annotations__ = {one.name: one.annotation for one in (*own, *added)}
        return called

    return decorated
