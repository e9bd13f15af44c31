"""A tiny kata to test with, and what several tests need."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mockkata.catalogue import Kata, load_pack
from mockkata.judging.judge import judge
from mockkata.judging.runner import Runner
from mockkata.judging.staging import submit
from mockkata.outcomes import Verdict

PROGRAM = '''"""Greetings."""


def greet(db, user_id):
    """Greet by name, or a stranger when there is no user."""
    if user_id is None:
        return "Hello, stranger!"
    return f"Hello, {db.get_user(user_id)['name']}!"
'''
SOUND = """from unittest.mock import MagicMock

from myapp.greeting import greet


def test_greets_by_name():
    db = MagicMock()
    db.get_user.return_value = {"name": "Ada"}
    assert greet(db, 42) == "Hello, Ada!"
    assert db.get_user.call_args.args == (42,)


def test_stranger():
    db = MagicMock()
    assert greet(db, None) == "Hello, stranger!"
    db.get_user.assert_not_called()
"""
WEAK = """from unittest.mock import MagicMock

from myapp.greeting import greet


def test_greets():
    assert greet(MagicMock(), 42)
"""
KATA_TOML = """title = "Tiny"
topic = "tiny"
level = "intro"
minutes = 1
edits = ["tests/test_greeting.py"]
hints = ["concept", "where", "nearly"]
learned = "It works."

[[variants]]
name = "keeps the record in a local"
why = "how the name is taken out is free"
file = "myapp/greeting.py"
find = '''return f"Hello, {db.get_user(user_id)['name']}!"'''
replace = 'user = db.get_user(user_id); return "Hello, " + user["name"] + "!"'

[[bugs]]
name = "asks for the next user"
file = "myapp/greeting.py"
find = "db.get_user(user_id)"
replace = "db.get_user(user_id + 1)"

[[bugs]]
name = "greets strangers as None"
file = "myapp/greeting.py"
find = '"Hello, stranger!"'
replace = '"Hello, None!"'

[[attempts]]
name = "no-assertion"
verdict = "weak"
"""


def write_pack(folder: Path, *, kata_toml: str = KATA_TOML, program: str = PROGRAM, skeleton: str = WEAK) -> Path:
    """Write a pack with the one kata ``tiny`` and return its folder."""
    files = {
        "pack.toml": 'title = "Tiny pack"\n[[topics]]\nname = "tiny"\ntitle = "Tiny"\nkatas = ["tiny"]\n',
        "tiny/kata.toml": kata_toml,
        "tiny/README.md": "# Tiny\n\nWrite the tests.\n",
        "tiny/skeleton/myapp/greeting.py": program,
        "tiny/skeleton/tests/test_greeting.py": skeleton,
        "tiny/reference/tests/test_greeting.py": SOUND,
        "tiny/attempts/no-assertion/tests/test_greeting.py": WEAK,
    }
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content)
    return folder


def tiny(folder: Path, **changes: str) -> Kata:
    """The kata ``tiny``, loaded from ``folder``."""
    return load_pack(write_pack(folder, **changes)).find("tiny")


@dataclass
class Dojo:
    """A judge to ask, with the processes it needs."""

    runner: Runner
    executor: Any

    def judge(self, kata: Kata, tests: str | Mapping[str, str], *, thorough: bool = True) -> Verdict:
        """The verdict on a test file (or several files) handed in for ``kata``."""
        files = {kata.edits[0]: tests} if isinstance(tests, str) else tests
        submission = submit(kata, {path: content.encode() for path, content in files.items()})
        return judge(kata, submission, self.runner.run, self.executor, thorough=thorough)


@dataclass(frozen=True)
class Done:
    """A finished run of the program."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Its output, read as JSON."""
        return json.loads(self.out)


@dataclass(frozen=True)
class Shell:
    """A person's terminal: a home, a place to stand, the program."""

    home: Path
    place: Path

    def environment(self, **more: str) -> dict[str, str]:
        """What the program sees of the environment."""
        kept = {
            key: value for key, value in os.environ.items() if not key.startswith(("MOCKKATA", "PYTEST", "COV_CORE"))
        }
        return {**kept, "HOME": str(self.home), "COLUMNS": "80", "PYTHONUTF8": "1", **more}

    def __call__(self, *arguments: str, place: Path | None = None, env: Mapping[str, str] | None = None) -> Done:
        """Run ``mockkata`` with these arguments, from ``place``, with ``env`` on top of the environment."""
        return self.run(
            [sys.executable, "-m", "mockkata", *arguments], place or self.place, self.environment(**(env or {}))
        )

    @staticmethod
    def run(command: list[str], place: Path, environment: Mapping[str, str]) -> Done:
        """Run any command to its end."""
        done = subprocess.run(
            command,
            cwd=place,
            env=environment,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=120,
            check=False,
        )
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def processes_mentioning(text: str) -> list[str]:
    """Command lines of the processes whose command line, environment or working directory has ``text`` (Linux)."""
    found = []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit() or int(folder.name) == os.getpid():
            continue
        try:
            seen = (
                (folder / "cmdline").read_bytes()
                + (folder / "environ").read_bytes()
                + str((folder / "cwd").readlink()).encode()
            )
        except OSError:
            continue
        if text.encode() in seen:
            found.append((folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace"))
    return found
