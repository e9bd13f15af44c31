"""What the tests of faults share: a place, the program in it, and a count of the processes that stay."""

import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from mockkata import journal
from mockkata.workspace import Workspace
from tests.faults import processes
from tests.support import KATA_TOML, Done, Shell, write_pack

HERE = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Stall:
    """A learner with a workspace and one kata, ``tiny``, and everything of theirs below one folder."""

    folder: Path
    shell: Shell

    @property
    def pack(self) -> Path:
        """Where the pack lies."""
        return self.folder / "pack"

    @property
    def kata(self) -> Path:
        """The learner's files."""
        return self.folder / "workspace" / "tiny"

    @property
    def temporary(self) -> Path:
        """The folder for temporary files of all that is started here."""
        return self.folder / "temporary"

    @property
    def verdicts(self) -> list[str]:
        """What the journal says of the attempts."""
        text = (self.folder / "workspace" / ".mockkata" / "journal.jsonl").read_bytes()
        decoder = journal._decoder  # noqa: SLF001 - what it says, not how
        events = [decoder.decode(line) for line in text.splitlines()]
        return [event.verdict.value for event in events if isinstance(event, journal.Checked)]

    def command(self, *arguments: str) -> list[str]:
        """The command line of the program, on the tiny kata."""
        return [sys.executable, "-m", "tests.faults.program", str(self.pack), *arguments]

    def environment(self, **more: str) -> dict[str, str]:
        """What the program sees of the environment."""
        path = os.pathsep.join(filter(None, (os.environ.get("PYTHONPATH"), str(HERE))))
        place = {"TMPDIR": str(self.temporary), "MOCKKATA_WORKSPACE": str(self.folder / "workspace")}
        return self.shell.environment(**place, PYTHONPATH=path, **more)

    def __call__(self, *arguments: str, env: Mapping[str, str] | None = None, wrapper: tuple[str, ...] = ()) -> Done:
        """Run the program; ``wrapper`` is a command that runs another one."""
        command = [*wrapper, *self.command(*arguments)]
        return self.shell.run(command, self.folder / "place", self.environment(**(env or {})))

    def write(self, files: Mapping[str, str]) -> None:
        """Lay the kata out, and write these files of the learner's over it."""
        started = self("start", "tiny")
        assert started.code == 0, started.err
        for path, text in files.items():
            target = self.kata / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)

    def contents(self) -> dict[str, bytes]:
        """Every file of the kata in the workspace."""
        return {
            path.relative_to(self.kata).as_posix(): path.read_bytes() for path in self.kata.rglob("*") if path.is_file()
        }


def stall(folder: Path, time_limit: float) -> Stall:
    """A learner's place in ``folder``, with the tiny kata, which stops tests after ``time_limit`` seconds."""
    for name in ("home", "place", "temporary"):
        (folder / name).mkdir(parents=True)
    limited = KATA_TOML.replace("minutes = 1\n", f"minutes = 1\ntime_limit = {time_limit}\n")
    write_pack(folder / "pack", kata_toml=limited)
    place = Stall(folder, Shell(folder / "home", folder / "place"))
    assert Workspace(folder / "workspace").exists is False
    return place


@pytest.fixture
def no_orphans() -> Iterator[None]:
    """Fails a test that leaves a process running."""
    processes.inherit_orphans()
    before = processes.children()
    yield
    assert processes.left_behind(before) == []


@pytest.fixture
def learner(tmp_path: Path, no_orphans: None) -> Stall:
    """A learner whose tests are stopped after a long time."""
    return stall(tmp_path, 20.0)
