"""What ``pytest --mockkata`` costs on a suite of ordinary size, measured in turns in one run.

``python benchmarks/plugin.py [ROUNDS [WORK]]`` writes a project of 40 modules and 600 tests (with mocks, with patches,
with neither, a third each) and prints the median times of plain pytest, of ``--mockkata`` and of ``--mockkata=strict``,
and the ratios. ``WORK`` is how much each call of the program computes: at 200 a test takes 4 ms, pytest included, at
10000 three times that.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

MODULES = 40
TESTS_EACH = 15
ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 7
WORK = int(sys.argv[2]) if len(sys.argv) > 2 else 200  # noqa: PLR2004
GOAL = 1.15
PROGRAM = '''"""A service."""

import hashlib
import json


def fetch(key):
    return json.loads('{{"key": "' + key + '", "n": {number}}}')


class Store:
    def __init__(self):
        self.rows = {{}}

    def save(self, key, value):
        self.rows[key] = value
        return len(self.rows)


def digest(key, rounds={work}):
    text = key.encode()
    for _ in range(rounds):
        text = hashlib.sha256(text).digest()
    return text.hex()


def store(keys, into, notify):
    for key in keys:
        into.save(key, digest(key) + str(fetch(key)["n"]))
        notify.send(key, urgent=False)
    return len(keys)
'''
HEAD = """from unittest.mock import ANY, MagicMock, Mock, patch

import pytest

from {module} import Store, digest, store
"""
TESTS = {
    0: """
def test_{n}():
    into, notify = MagicMock(spec=Store), MagicMock()
    assert store(["a", "b", "c"], into, notify) == 3
    assert notify.send.call_count == 3
    notify.send.assert_any_call("a", urgent=False)
    into.save.assert_called_with("c", ANY)
""",
    1: """
@patch("{module}.fetch", return_value={{"n": 9}})
def test_{n}(fetch):
    into = Store()
    assert store(["a", "b"], into, Mock()) == 2
    fetch.assert_called_with("b")
    assert into.rows["a"].endswith("9")
""",
    2: """
@pytest.mark.parametrize("key", ["a"])
def test_{n}(tmp_path, key):
    path = tmp_path / "rows.txt"
    path.write_text(digest(key))
    assert path.read_text() == digest(key)
    assert Store().save(key, 1) == 1
""",
}


def write_project(folder: Path) -> None:
    """Write the modules and their tests."""
    (folder / "pytest.ini").write_text("[pytest]\npythonpath = .\n")
    (folder / "tests").mkdir()
    for number in range(MODULES):
        module = f"service_{number}"
        (folder / f"{module}.py").write_text(PROGRAM.format(number=number, work=WORK))
        head = HEAD.format(module=module)
        tests = "".join(TESTS[n % 3].format(n=n, module=module) for n in range(TESTS_EACH))
        (folder / "tests" / f"test_{module}.py").write_text(head + tests)


def seconds(folder: Path, *arguments: str) -> float:
    """The wall-clock time of one pytest there."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env={**os.environ})
    took = time.perf_counter() - began
    if f"{MODULES * TESTS_EACH} passed" not in done.stdout:
        sys.exit(done.stdout[-2000:] + done.stderr)
    return took


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_project(folder)
        ways = {"plain pytest": (), "--mockkata": ("--mockkata",), "--mockkata=strict": ("--mockkata=strict",)}
        times: dict[str, list[float]] = {way: [] for way in ways}
        for turn in range(ROUNDS + 1):
            for way, arguments in ways.items():
                took = seconds(folder, *arguments)
                if turn:
                    times[way].append(took)
        plain = statistics.median(times["plain pytest"])
        for way, all_times in times.items():
            median = statistics.median(all_times)
            print(f"{way:<20} {median:6.2f} s  {median / plain:5.3f}  (goal: at most {GOAL})")


if __name__ == "__main__":
    main()
