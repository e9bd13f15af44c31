"""The program, with a pack of one's own: ``python -m tests.faults.program PACK COMMAND…``."""

import sys
from pathlib import Path

from mockkata import __main__
from mockkata.cli import session


def main() -> None:
    """Run the command line on that pack."""
    pack = Path(sys.argv.pop(1))
    session.built_in_pack = lambda: pack  # type: ignore[attr-defined]
    __main__.main()


if __name__ == "__main__":
    main()
