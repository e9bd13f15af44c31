"""How much faster ``mockkata verify`` is than the same suite runs by stock pytest, two at a time; and its memory.

``python -m benchmarks.verify [SAMPLE]`` first runs a sample of suite runs (default: 58, spread evenly over the katas
and their submissions) as ``python -m pytest`` processes, two at a time. Then it runs ``mockkata verify`` for all katas.
What stock pytest would need for all of its suite runs is extrapolated kata by kata: the time of the kata's sample,
times the kata's number of suite runs, times how long the sample took in all over the sum of its single times.
"""

import itertools
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from benchmarks.processes import memory
from mockkata.catalogue import Kata, built_in_pack, load_pack
from mockkata.curation import submissions
from mockkata.judging.staging import change, submit
from tests.test_parity import by_stock_pytest

GOAL = 7.0
MEMORY_GOAL = 1024.0
"""MiB of the whole process tree, pages that are shared counted once (PSS)."""
LOOK_EVERY = 0.5


def files_of(kata: Kata, number: int) -> dict[str, bytes]:
    """One of the kata's suite runs: a submission, on the right code, a variant or a bug."""
    tried = submissions(kata)[0]
    submission = submit(kata, tried[sorted(tried)[number % len(tried)]])
    codes = [submission.files, *(change(kata, submission, one) for one in (*kata.variants, *kata.bugs))]
    return dict(codes[number % len(codes)])


def sample(katas: list[Kata], size: int) -> tuple[float, dict[str, list[float]]]:
    """Seconds that the sample took in all, and the seconds of its runs by kata."""
    numbers = random.Random(0)  # noqa: S311 - the same sample each time
    chosen = [(kata, numbers.randrange(1000)) for kata, _ in zip(itertools.cycle(katas), range(size), strict=False)]
    times: dict[str, list[float]] = defaultdict(list)

    def run(one: tuple[Kata, int]) -> None:
        kata, number = one
        with tempfile.TemporaryDirectory() as folder:
            began = time.perf_counter()
            by_stock_pytest(files_of(kata, number), Path(folder))
            times[kata.name].append(time.perf_counter() - began)

    began = time.perf_counter()
    with ThreadPoolExecutor(2) as executor:
        list(executor.map(run, chosen))
    return time.perf_counter() - began, times


def verify() -> tuple[float, float, dict[str, int]]:
    """Seconds, the most MiB ever seen, and the number of suite runs by kata."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "mockkata", "verify", "--format", "json"]
    with tempfile.TemporaryFile("w+") as out, subprocess.Popen(command, stdout=out) as process:
        most = 0.0
        over = threading.Event()

        def look() -> None:
            nonlocal most
            while not over.wait(LOOK_EVERY):
                most = max(most, memory(process.pid))

        looking = threading.Thread(target=look)
        looking.start()
        process.wait()
        seconds = time.perf_counter() - began
        over.set()
        looking.join()
        out.seek(0)
        proofs = json.load(out)["proofs"]
    return seconds, most, {proof["kata"]: proof["suites"] for proof in proofs}


def main() -> None:
    """Print the figures; exit with 1 when a goal is missed."""
    katas = list(load_pack(built_in_pack()).katas)
    took, times = sample(katas, int(sys.argv[1]) if len(sys.argv) > 1 else len(katas))
    runs = sum(map(len, times.values()))
    overlap = took / sum(map(sum, times.values()))
    print(f"stock pytest: {runs} suite runs, two at a time, in {took:.1f} s ({os.cpu_count()} cores)", flush=True)
    seconds, most, suites = verify()
    mean = sum(map(sum, times.values())) / runs
    alone = {name: sum(times[name]) / len(times[name]) if times[name] else mean for name in suites}
    stock = overlap * sum(alone[name] * count for name, count in suites.items())
    print(f"all {sum(suites.values())} suite runs would take it about {stock:.0f} s")
    print(f"mockkata verify: {seconds:.0f} s, {stock / seconds:.1f} times as fast (goal: {GOAL:g})")
    print(f"memory of its process tree: at most {most:.0f} MiB (goal: {MEMORY_GOAL:.0f})")
    sys.exit(not (stock / seconds >= GOAL and most <= MEMORY_GOAL))


if __name__ == "__main__":
    main()
