"""The application that every command is put on, and the options that several commands share."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from typer.core import TyperGroup


class Commands(TyperGroup):
    """What is wrong with a value is said without the name of the checker's own error."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except typer.BadParameter as error:
            error.message = error.message.removeprefix("Value error, ")
            raise


app = typer.Typer(
    cls=Commands,
    help="Reads many reports of the same happenings and gives one account with its evidence.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

INPUTS = "Files, folders, addresses of pages or feeds, or - for standard input."
Inputs = Annotated[list[str], typer.Argument(metavar="IN", help=INPUTS)]
Output = Annotated[str, typer.Option("-o", "--output", metavar="FILE", help="Where to write; - is standard output.")]
Pipeline = Annotated[
    str | None, typer.Option(metavar="NAME", help="An installed spaCy pipeline; the default comes along.")
]
Frames = Annotated[
    list[str] | None, typer.Option("--frames", metavar="FILE", help="Your own frames of events; may be given again.")
]
Jobs = Annotated[
    int, typer.Option("--jobs", metavar="N", min=1, help="So many processes read; the result is the same.")
]
PLACE = "The library: a file, or postgresql://... ; DRAGOMAN_LIBRARY when not given."
Place = Annotated[str, typer.Option("--library", metavar="FILE", envvar="DRAGOMAN_LIBRARY", help=PLACE)]
MaybePlace = Annotated[str | None, typer.Option("--library", metavar="FILE", envvar="DRAGOMAN_LIBRARY", help=PLACE)]
Wait = Annotated[
    float, typer.Option(metavar="SECONDS", min=0, help="How long to wait for another writer of the library.")
]
Since = Annotated[str | None, typer.Option(metavar="DATE", help="Only what was published on or after this day.")]
