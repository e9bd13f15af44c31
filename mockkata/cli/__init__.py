"""The command line: parse, call, render, exit; and the one error boundary."""

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import typer

from mockkata.cli import author, plain, practise, session
from mockkata.errors import ExitCode, MockkataError

if TYPE_CHECKING:
    from mockkata.judging.servers import ForkServer

app = typer.Typer(
    name="mockkata",
    help="A terminal dojo for mocking in Python: you write the tests, mockkata judges them.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.callback(invoke_without_command=True)(practise.stand)
for command in (
    *(practise.list_, practise.start, practise.check, practise.watch, practise.hint),
    *(practise.guide, practise.solution, practise.reset),
):
    app.command(command.__name__.rstrip("_"), rich_help_panel="Practise")(command)
app.command("verify", rich_help_panel="Author")(author.verify)


def main(server: "ForkServer | None" = None) -> None:
    """Run the program; never returns and never shows a traceback, unless MOCKKATA_DEBUG asks for it.

    ``server`` was started beforehand, for commands that judge.
    """
    for stream in (sys.stdout, sys.stderr):
        plain.settle_for_what_it_has(stream)
    try:
        try:
            app(prog_name="mockkata", obj=session.Invocation(server=server))
        finally:
            if sys.stdout is not None:
                sys.stdout.flush()  # at the very end it would be too late to say that it cannot be written
    except MockkataError as problem:
        _tell(problem)
        sys.exit(problem.exit_code)
    except KeyboardInterrupt:
        sys.exit(ExitCode.INTERRUPTED)
    except BrokenPipeError:
        _let_go_of_output()
        sys.exit(ExitCode.NOT_YET)  # as Typer has it
    except OSError as refused:
        _let_go_of_output()
        hint = "Free some space, or mend the permissions, and try again. Nothing of yours is lost."
        _tell(MockkataError(f"The system refused what is needed here: {refused}.", hint))
        sys.exit(ExitCode.BROKEN)
    except Exception as bug:
        if os.environ.get("MOCKKATA_DEBUG"):
            raise
        hint = "Nothing of yours is lost. MOCKKATA_DEBUG=1 shows the traceback; please report it."
        _tell(MockkataError(f"This is a fault in mockkata itself: {type(bug).__name__}: {bug}", hint))
        sys.exit(ExitCode.BROKEN)


def _let_go_of_output() -> None:
    """Have what is still to be written go nowhere, as it cannot be written."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.close(nowhere)


def _tell(problem: MockkataError) -> None:
    from mockkata.rendering import theme  # noqa: PLC0415 - rich is slow to import, and most runs need no error

    with suppress(OSError):  # a disk that is full takes no message either
        theme.make_console(stderr=True).print(theme.error(problem))
