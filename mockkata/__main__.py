"""``python -m mockkata`` and the ``mockkata`` script."""

import os
import sys

JUDGING_COMMANDS = frozenset({"check", "verify"})


def main() -> None:
    """Run the command line.

    A command that judges starts its server first: it loads pytest while this process loads Typer and Rich.
    """
    server = None
    if hasattr(os, "fork") and JUDGING_COMMANDS.intersection(sys.argv[1:2]):
        from mockkata.judging.servers import ForkServer  # noqa: PLC0415

        server = ForkServer()
    from mockkata.cli import main as run  # noqa: PLC0415 - children import this module; Typer stays out of them

    run(server)


if __name__ == "__main__":
    main()
