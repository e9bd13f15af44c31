"""Makes docs/session.svg, the picture in the README, from the real program: ``python docs/make_session.py``.

It starts a kata in an empty folder, checks it, takes a hint, puts the reference in place, checks again, and looks at
the solution.
"""

import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.terminal_theme import DIMMED_MONOKAI
from rich.text import Text

from mockkata.catalogue import built_in_pack, load_pack

KATA = "patch-where-used"
WIDTH = 80
LINES = {"start": 19, "solution": 16}
"""Lines shown of what is long; the rest is left out, and said so."""


def said(place: Path, *arguments: str) -> Text:
    """What the program says, in colour."""
    environment = {
        **os.environ,
        "HOME": str(place),
        "COLUMNS": str(WIDTH),
        "FORCE_COLOR": "1",
        "TERM": "xterm-256color",
    }
    environment.pop("NO_COLOR", None)
    done = subprocess.run(
        [sys.executable, "-m", "mockkata", *arguments],
        cwd=place,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line.rstrip() for line in (done.stdout + done.stderr).rstrip().splitlines()]
    shown = LINES.get(arguments[0], len(lines))
    text = Text.from_ansi("\n".join(lines[:shown]))
    if len(lines) > shown:
        text.append(f"\n... {len(lines) - shown} more lines", style="bright_black")
    return text


def main() -> None:
    """Write the picture."""
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)

        def type_in(line: str) -> None:
            console.print(Text.assemble(("$ ", "bright_black"), (line, "bold")))
            if line.startswith("mockkata"):
                console.print(said(place, *line.split()[1:]))
            console.print()

        type_in(f"mockkata start {KATA}")
        type_in("mockkata check")
        type_in("mockkata hint")
        kata = load_pack(built_in_pack()).find(KATA)
        shutil.copytree(kata.folder / "reference", place / "workspace" / KATA, dirs_exist_ok=True)
        type_in(f"$EDITOR workspace/{KATA}/{kata.edits[0]}")
        type_in("mockkata check")
        type_in("mockkata solution")
    without_web_font = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
    picture = console.export_svg(
        title="mockkata", theme=DIMMED_MONOKAI, code_format=without_web_font, unique_id="session"
    )
    Path(__file__).with_name("session.svg").write_text(picture)


if __name__ == "__main__":
    main()
