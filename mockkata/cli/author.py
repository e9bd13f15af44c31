"""The author's commands."""

import time
from pathlib import Path
from typing import Annotated

import typer

from mockkata.catalogue import built_in_pack, load_pack
from mockkata.cli.session import Format, complete_kata, judging
from mockkata.errors import ExitCode


def verify(
    context: typer.Context,
    katas: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[KATA]...",
            help="Which katas to prove; default: all.",
            autocompletion=complete_kata,
            show_default=False,
        ),
    ] = None,
    pack: Annotated[
        Path | None, typer.Option("--pack", help="A folder of katas other than the built-in one.", show_default=False)
    ] = None,
    output: Annotated[Format, typer.Option("--format", help="How to tell it.")] = Format.RICH,
) -> None:
    """Prove katas: the reference is sound, the skeleton is not, every bug and attempt is judged as declared."""
    loaded = load_pack(pack or built_in_pack())
    chosen = [loaded.find(name) for name in katas] if katas else list(loaded.katas)
    began = time.monotonic()
    with judging(context.obj, (), rehearse=True) as (runner, executor):
        from mockkata import curation  # noqa: PLC0415
        from mockkata.rendering import proof, theme  # noqa: PLC0415

        with proof.progress_bar(theme.make_console(stderr=True), curation.size(chosen)) as on_judged:
            found = curation.prove(chosen, runner.run, runner.observe, executor, on_judged)
    if output is Format.RICH:
        console = theme.make_console()
        console.print(proof.report(found, time.monotonic() - began, theme.signs(console)))
    else:
        from mockkata.reports import as_json, junit  # noqa: PLC0415

        typer.echo(as_json.text(found) if output is Format.JSON else junit.report(found))
    if not found.proven:
        raise typer.Exit(ExitCode.NOT_YET)
