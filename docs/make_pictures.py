"""Makes the pictures in the README from the real program: ``python -m docs.make_pictures``.

docs/session.svg: a kata is started in an empty folder and checked, a hint taken, the reference put in place and
checked again, and the solution looked at. docs/watch.svg: the same kata under `mockkata watch`, in a terminal of 80
columns, before and after a save.
"""

import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from itertools import groupby
from pathlib import Path

from pyte.screens import Char
from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.style import Style
from rich.terminal_theme import DIMMED_MONOKAI
from rich.text import Text

from mockkata.catalogue import built_in_pack, load_pack
from tests.terminal import Terminal

KATA = "patch-where-used"
WIDTH = 80
ROWS = 24
COLOURS = {"brown": "yellow", "brightblack": "bright_black"}
"""What pyte and Rich call differently."""
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


def session(console: Console) -> None:
    """One command after the other."""
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


def watch(console: Console) -> None:
    """The screen before and after a save."""
    kata = load_pack(built_in_pack()).find(KATA)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        said(place, "start", KATA)
        command = [sys.executable, "-m", "mockkata", "watch"]
        environment = {**os.environ, "HOME": folder}
        with Terminal(command, folder=place, environment=environment, columns=WIDTH, rows=ROWS) as terminal:
            terminal.wait_for("What happened")
            console.print(picture_of(terminal))
            shutil.copytree(kata.folder / "reference", place / "workspace" / KATA, dirs_exist_ok=True)
            terminal.wait_for("These tests do their job", "Next:")
            console.print(Text(f"\n{'saved':^{WIDTH}}\n", "bright_black"))
            console.print(picture_of(terminal))
            terminal.press("q")
            terminal.wait_for_end()


def picture_of(terminal: Terminal) -> Text:
    """A terminal's screen, colours and all."""
    text = Text(no_wrap=True)
    for row in terminal.cells:
        for style, cells in groupby(row, style_of):
            text.append("".join(cell.data for cell in cells), style)
        text.append("\n")
    return text


def style_of(cell: Char) -> Style:
    """How a cell looks."""
    return Style(
        color=None if cell.fg == "default" else COLOURS.get(cell.fg, cell.fg),
        bgcolor=None if cell.bg == "default" else COLOURS.get(cell.bg, cell.bg),
        bold=cell.bold,
        reverse=cell.reverse,
    )


def main() -> None:
    """Write the pictures."""
    without_web_font = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
    for make, title in ((session, "mockkata"), (watch, "mockkata watch")):
        console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
        make(console)
        name = make.__name__
        drawn = console.export_svg(title=title, theme=DIMMED_MONOKAI, code_format=without_web_font, unique_id=name)
        Path(__file__).with_name(f"{name}.svg").write_text(drawn)


if __name__ == "__main__":
    main()
