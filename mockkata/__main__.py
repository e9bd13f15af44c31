"""``python -m mockkata`` and the ``mockkata`` script."""

import gc
import os
import sys

INTERRUPTED = 130
"""As `mockkata.errors.ExitCode`, which is not imported yet when it is needed here."""
JUDGING_COMMANDS = frozenset({"check", "watch", "verify"})


def hold_standard_streams() -> None:
    """Put nothing where standard input, output or error were closed: pipes to children would take their places."""
    for descriptor in (0, 1, 2):
        try:
            os.fstat(descriptor)
        except OSError:
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)  # noqa: FBT003 - takes the lowest that is free


def main() -> None:
    """Run the command line.

    A command that judges starts its server first: it loads pytest while this process loads Typer and Rich.
    """
    hold_standard_streams()
    try:
        server = None
        if not JUDGING_COMMANDS.intersection(sys.argv[1:2]):
            gc.disable()  # it is over before there is any garbage
        elif hasattr(os, "fork"):
            from mockkata.judging.servers import ForkServer  # noqa: PLC0415

            server = ForkServer()
        from mockkata.cli import main as run  # noqa: PLC0415 - children import this module; Typer stays out of them

        run(server)
    except KeyboardInterrupt:  # while the program is still loading
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
