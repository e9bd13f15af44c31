"""The learner's commands."""

import gc
from typing import TYPE_CHECKING, Annotated

import typer

from mockkata.catalogue import Kata, Level
from mockkata.cli import plain
from mockkata.cli.session import (
    Format,
    Invocation,
    KataName,
    Session,
    WorkspaceOption,
    complete_page,
    complete_topic,
    judging,
)
from mockkata.errors import ExitCode, UsageError

if TYPE_CHECKING:
    from mockkata.outcomes import Verdict

LINES_TOLD = 10
"""How many of the journal's unreadable lines are named."""


def stand(context: typer.Context, workspace: WorkspaceOption = None) -> None:
    """A terminal dojo for mocking in Python: you write the tests, mockkata judges them."""
    if context.invoked_subcommand is not None:
        context.obj.workspace = workspace
        return
    from mockkata.rendering import standing, theme  # noqa: PLC0415

    session = Session(workspace)
    console = theme.make_console()
    console.print(standing.standing(session.pack, session.progress, session.current, session.next_unsolved))
    _tell_kept(session, session.current)
    _tell_unreadable(session)
    onwards = session.onwards
    if onwards is not None and plain.has_screen():
        console.print()
        if typer.confirm(f"Go on with {onwards.name}?", default=True):
            _watch(session, onwards, context.obj)


def list_(  # noqa: PLR0913 - one parameter for each option
    context: typer.Context,
    *,
    topic: Annotated[
        str | None,
        typer.Option("--topic", "-t", help="Only this topic.", autocompletion=complete_topic, show_default=False),
    ] = None,
    level: Annotated[
        Level | None, typer.Option("--level", "-l", help="Only katas of this level.", show_default=False)
    ] = None,
    todo: Annotated[bool, typer.Option("--todo", help="Only katas that you have not solved.")] = False,
    output: Annotated[Format, typer.Option("--format", help="How to tell it: rich or json.")] = Format.RICH,
    workspace: WorkspaceOption = None,
) -> None:
    """Show the katas, and what you have solved."""
    session = Session(workspace or context.obj.workspace)
    katas = session.pack.topic(topic).katas if topic is not None else session.pack.katas
    shown = [
        kata for kata in katas if level in (None, kata.level) and not (todo and kata.name in session.progress.solved)
    ]
    if output is Format.JUNIT:
        raise UsageError("The list has no JUnit form.", "Use --format json.")
    if output is Format.JSON:
        from mockkata.reports import as_json  # noqa: PLC0415

        typer.echo(as_json.listing(session.pack.title, shown, session.progress))
        return
    from mockkata.rendering import standing, theme  # noqa: PLC0415

    console = theme.make_console()
    names = {kata.name for kata in shown}
    console.print(standing.catalogue(session.pack, session.progress, names, session.next_unsolved, console))
    _tell_unreadable(session)


def start(context: typer.Context, kata: KataName = None, workspace: WorkspaceOption = None) -> None:
    """Lay out a kata and show its lesson; without a name, the next unsolved one. Never overwrites work."""
    session = Session(workspace or context.obj.workspace)
    chosen = session.kata(kata) if kata is not None else session.next_unsolved
    from mockkata.rendering import pages, theme  # noqa: PLC0415

    console = theme.make_console()
    if chosen is None:
        console.print("Every kata is solved. `mockkata start NAME` takes one up again.")
        return
    earlier = None if session.workspace.has(chosen) else session.workspace.kept(chosen)
    laid = session.start(chosen)
    console.print(pages.lesson(chosen))
    console.print()
    console.print(pages.laid_out(chosen, laid, session.place))
    if earlier is not None:
        told = f"Your earlier work on it is kept in {pages.shortest(earlier, session.place)}"
        console.print(told, markup=False, soft_wrap=True)


def check(  # noqa: PLR0913, PLR0917 - one parameter for each option
    context: typer.Context,
    kata: KataName = None,
    every: Annotated[bool, typer.Option("--all", help="Check every kata that you have started.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Show what a diagnosis rests on.")] = False,
    output: Annotated[Format, typer.Option("--format", help="How to tell it.")] = Format.RICH,
    workspace: WorkspaceOption = None,
) -> None:
    """Judge your tests and explain the verdict."""
    session = Session(workspace or context.obj.workspace)
    katas = _started(session) if every else [session.kata(kata)]
    session.forgiving = True
    tools = katas[0].tools if len(katas) == 1 else None
    with judging(context.obj, tools, workspace=session.workspace) as (runner, executor):
        from mockkata import attempt  # noqa: PLC0415

        if output is Format.RICH:
            from mockkata.cli import telling  # noqa: PLC0415 - Rich is loaded while the server is loading pytest

        attempts = []
        for one in katas:
            done = attempt.check(one, session.workspace, runner, executor)
            attempts.append(done)
            if output is Format.RICH:
                telling.attempt(session, one, done, explain=explain)
    verdicts = [done.verdict for done in attempts]
    if output is not Format.RICH:
        _report(verdicts, output)
    if not all(verdict.sound for verdict in verdicts):
        raise typer.Exit(ExitCode.NOT_YET)


def watch(context: typer.Context, kata: KataName = None, workspace: WorkspaceOption = None) -> None:
    """Judge your tests at every save; on a terminal, with keys for all the rest."""
    session = Session(workspace or context.obj.workspace)
    chosen = session.kata(kata) if kata is not None else session.current or session.onwards
    _watch(session, chosen or session.pack.katas[0], context.obj)


def _watch(session: Session, kata: Kata, invocation: Invocation) -> None:
    session.forgiving = True
    gc.enable()  # off since the start, where a command was expected to be over soon
    with judging(invocation, kata.tools, rehearse=True, workspace=session.workspace) as (runner, executor):
        from mockkata.cli import watching  # noqa: PLC0415

        code = watching.watch(session, kata, runner, executor)
    raise typer.Exit(code)


def hint(context: typer.Context, kata: KataName = None, workspace: WorkspaceOption = None) -> None:
    """Show the next hint; it remembers which ones you have seen."""
    session = Session(workspace or context.obj.workspace)
    chosen = session.kata(kata)
    from mockkata.rendering import pages, theme  # noqa: PLC0415

    number = session.next_hint(chosen)
    theme.make_console().print(pages.hint(chosen, number))


def guide(
    context: typer.Context,
    page: Annotated[
        str | None,
        typer.Argument(
            metavar="PAGE",
            help="A page's name or a part of it; default: show which there are.",
            autocompletion=complete_page,
            show_default=False,
        ),
    ] = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Read about mocking: a page for each topic, a glossary, a cheat sheet, the pitfalls."""
    session = Session(workspace or context.obj.workspace)
    from mockkata import guide as book  # noqa: PLC0415
    from mockkata.rendering import reading, theme  # noqa: PLC0415

    chosen = book.page(page) if page is not None else None
    console = theme.make_console()
    if chosen is None:
        console.print(reading.contents(book.pages()))
        return
    katas = [kata for kata in session.pack.katas if chosen.name in kata.guide or kata.name in chosen.katas]
    text = reading.with_katas(chosen.text, katas)
    if console.is_terminal:
        console.print(reading.markdown(text))
    else:
        typer.echo(text, nl=False)


def solution(
    context: typer.Context,
    kata: KataName = None,
    give_up: Annotated[bool, typer.Option("--give-up", help="Show it before you have solved the kata.")] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Show the kata's own solution beside yours, once you have solved it."""
    session = Session(workspace or context.obj.workspace)
    chosen = session.kata(kata)
    if chosen.name not in session.progress.solved and not give_up:
        message = f"{chosen.name} is not solved yet."
        raise UsageError(
            message, "`mockkata hint` helps on; `mockkata solution --give-up` shows the solution all the same."
        )
    from mockkata.rendering import pages, theme  # noqa: PLC0415

    console = theme.make_console(narrow=False)
    console.print(pages.solution(chosen, session.files(chosen), console.width))


def reset(context: typer.Context, kata: KataName = None, workspace: WorkspaceOption = None) -> None:
    """Lay the skeleton out again; your work is kept aside."""
    session = Session(workspace or context.obj.workspace)
    chosen = session.kata(kata)
    stood_in_it = session.workspace.kata_at(session.place) == chosen.name
    kept = session.reset(chosen)
    from mockkata.rendering import pages, theme  # noqa: PLC0415

    console = theme.make_console()
    console.print(f"{chosen.name} starts over. Your work is kept in", end=" ", markup=False)
    console.print(pages.shortest(kept, session.place), style="bold", markup=False, soft_wrap=True)
    if stood_in_it:
        told = f"You stand in the kept folder now; the new one is {session.workspace.folder(chosen)}"
        console.print(told, markup=False, soft_wrap=True)


def _started(session: Session) -> list[Kata]:
    """The katas that lie in the workspace, in teaching order."""
    found = [kata for kata in session.pack.katas if session.workspace.has(kata)]
    if not found:
        raise UsageError(f"No kata was started in {session.workspace.root}.", "`mockkata start` takes the first one.")
    return found


def _report(verdicts: list["Verdict"], output: Format) -> None:
    from mockkata.reports import as_json, junit  # noqa: PLC0415

    typer.echo(as_json.verdicts(verdicts) if output is Format.JSON else junit.verdicts(verdicts))


def _tell_unreadable(session: Session) -> None:
    if numbers := session.progress.unreadable:
        lines = ", ".join(map(str, numbers[:LINES_TOLD]))
        more = f" and {len(numbers) - LINES_TOLD} more" if len(numbers) > LINES_TOLD else ""
        typer.echo(
            f"The journal {session.workspace.journal} has lines that cannot be read, and were passed over: "
            f"{lines}{more}. They are damaged, or a newer mockkata wrote them; they stay as they are.",
            err=True,
        )


def _tell_kept(session: Session, kata: Kata | None) -> None:
    """Where the work is, when a reset was cut short."""
    if kata is not None and not session.workspace.has(kata) and session.workspace.kept(kata) is not None:
        problem = session.workspace.not_started(kata)
        typer.echo(f"{problem.message} {problem.hint}", err=True)
