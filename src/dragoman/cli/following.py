"""Commands that follow a story as it grows: diff."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from dragoman.cli.app import Output, Place, app
from dragoman.cli.keeping import StoryId, opened
from dragoman.cli.output import write_page, write_row, writer
from dragoman.cli.reading import day


class By(StrEnum):
    """Which date of an article decides whether it is new."""

    published = "published"
    added = "added"


@app.command(epilog="Example: dragoman diff 8ab1 --since 2024-05-31 --library news.library")
def diff(
    story: StoryId,
    since: Annotated[str, typer.Option(metavar="DATE", help="What came on or after this day is new.")],
    library: Place,
    by: Annotated[By, typer.Option(help="The day it was published, or the day it was added.")] = By.published,
    output: Output = "-",
    as_json: Annotated[bool, typer.Option("--json", help="JSON lines, for a pipe.")] = False,
) -> None:
    """What changed in a story: added, confirmed by more sources, contradicted, corrected, withdrawn."""
    from dragoman.library import changes_since, get_story
    from dragoman.publish import changes as page
    from dragoman.publish.rows import change_row

    first = day(since)
    with opened(library) as store:
        found = get_story(store, story)
        changes, articles = changes_since(store, found, first, by_added=by is By.added)
    with writer(output) as out:
        if as_json:
            for change in changes:
                write_row(out, change_row(change))
        else:
            write_page(out, page.render(found, first, changes, articles))
