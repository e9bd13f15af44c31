"""How long commands take, as ratios to what cannot be avoided, measured in turns in one run.

``python benchmarks/check.py [ROUNDS]`` prints, for each kata named below, the median time of a cold ``mockkata
check`` of its reference solution (a fresh process, every suite run) over the median time of one plain ``python -m
pytest`` on the same files; and ``mockkata list`` over the time ``python -c "import typer, rich"`` takes.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from mockkata.catalogue import built_in_pack, load_pack

GOALS = {"first-mock": 1.5, "sqs-jobs": 1.2}
LIST_GOAL = 2.5
ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 9
MOCKKATA = [sys.executable, "-m", "mockkata"]


def seconds(command: list[str], folder: Path) -> float:
    """The wall-clock time of a command that has to succeed."""
    began = time.perf_counter()
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    took = time.perf_counter() - began
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    return took


def compare(name: str, ours: list[str], theirs: list[str], folder: Path, goal: float) -> bool:
    """Run both in turns, print the ratio of the medians, and tell whether it reaches the goal."""
    pairs = [(seconds(ours, folder), seconds(theirs, folder)) for _ in range(ROUNDS + 1)][1:]
    mine, other = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"{name:<30} {mine * 1000:6.0f} ms / {other * 1000:6.0f} ms = {mine / other:4.2f}  (goal: at most {goal})")
    return bool(mine / other <= goal)


def main() -> None:
    """Print the table; exit with 1 when a goal is missed."""
    pack = load_pack(built_in_pack())
    reached = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["MOCKKATA_WORKSPACE"] = folder
        for name, goal in GOALS.items():
            kata = pack.find(name)
            seconds([*MOCKKATA, "start", name], Path(folder))
            place = Path(folder) / name
            shutil.copytree(kata.folder / "reference", place, dirs_exist_ok=True)
            plain = [sys.executable, "-m", "pytest", "-q"]
            reached.append(compare(f"check {name}", [*MOCKKATA, "check"], plain, place, goal))
        imports = [sys.executable, "-c", "import typer, rich"]
        reached.append(compare("list", [*MOCKKATA, "list"], imports, Path(folder), LIST_GOAL))
    sys.exit(not all(reached))


if __name__ == "__main__":
    main()
