"""How often the right mistake is named first, on the examples that the rules were written from and on the others.

``python -m benchmarks.diagnosis [-v]`` from the project's folder; ``-v`` tells each miss.
"""

import os
import sys
from concurrent.futures import ThreadPoolExecutor

from mockkata.catalogue import built_in_pack, load_pack
from mockkata.curation import submissions
from mockkata.diagnosis import diagnose
from mockkata.diagnosis.pitfall import Shows
from mockkata.judging.runner import Runner, SuiteRun
from mockkata.judging.staging import submit
from mockkata.outcomes import VerdictKind
from tests.examples import Seen, examples, look


def main() -> None:
    """Print a table."""
    with Runner() as runner, ThreadPoolExecutor(os.cpu_count()) as executor:
        for half in ("tuned", "held"):
            seen = list(executor.map(lambda example: look(runner, example), examples(half)))
            _tell(f"{half}: tests that fail", [one for one in seen if one.example.pitfall and not one.passed])
            _tell(
                f"{half}: tests that pass and should not", [one for one in seen if one.example.pitfall and one.passed]
            )
            _tell(f"{half}: right tests, told nothing", [one for one in seen if not one.example.pitfall])
        answers = list(_sound_answers())
        told = list(executor.map(lambda answer: _said_of(runner, answer[1]), answers))
        print(f"{'sound attempts of the katas, told nothing':45} {_share(sum(not names for names in told), len(told))}")
        for (name, _), names in zip(answers, told, strict=True):
            if names and "-v" in sys.argv:
                print(f"    {name}: {', '.join(names)}")


def _sound_answers() -> list[tuple[str, SuiteRun]]:
    """Every attempt of every kata that is declared sound, on the right code."""
    found = []
    for kata in load_pack(built_in_pack()).katas:
        files, _ = submissions(kata)
        for attempt in kata.attempts:
            if attempt.verdict is VerdictKind.SOUND:
                answer = submit(kata, files[attempt.name])
                run = SuiteRun(answer.files, kata.tools, answer.learner_files, time_limit=kata.time_limit)
                found.append((f"{kata.name}/{attempt.name}", run))
    return found


def _said_of(runner: Runner, run: SuiteRun) -> list[str]:
    """What all rules together would say of it, though nobody asks them of a sound answer."""
    return [one.pitfall for one in diagnose(runner.observe(run), Shows) if one.sure]


def _tell(what: str, seen: list[Seen]) -> None:
    print(f"{what:45} {_share(sum(one.hit for one in seen), len(seen))}")
    if "-v" in sys.argv:
        for one in seen:
            if not one.hit:
                print(f"    {one.example.name}: {[found.pitfall for found in one.found]}")


def _share(hits: int, count: int) -> str:
    return f"{hits:3} of {count:3} = {hits / max(count, 1):.1%}"


if __name__ == "__main__":
    main()
