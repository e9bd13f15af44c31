"""Proves katas: references sound, skeletons not, bugs caught, variants survived, every known attempt judged as it says.

All faults are found and told together. Knows nothing of workspaces.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import combinations

from mockkata import guide
from mockkata.catalogue import Kata, KnownAttempt
from mockkata.diagnosis.rules import PITFALLS
from mockkata.errors import KataError
from mockkata.explanation import ObserveSuite, explain
from mockkata.judging.judge import RunSuite, judge
from mockkata.judging.staging import submit
from mockkata.outcomes import RunEnd, Verdict, VerdictKind

LESSON_LINES = 45
"""A lesson fits one screen."""
SCHEMA = "mockkata/proof/v1"
REFERENCE = "the reference"
SKELETON = "the skeleton"


@dataclass(frozen=True)
class Tried:
    """What the judge said of one submission of a kata."""

    name: str
    """The attempt's name, or "the reference", "the skeleton"."""
    verdict: VerdictKind | None
    """None where it could not be judged."""
    seconds: float = 0.0


@dataclass(frozen=True)
class Proof:
    """What is known of one kata."""

    kata: str
    faults: tuple[str, ...]
    tried: tuple[Tried, ...] = ()
    suites: int = 0
    """How many suite runs the proof took."""


@dataclass(frozen=True)
class Report:
    """The proofs of all katas asked for."""

    proofs: tuple[Proof, ...]
    schema: str = SCHEMA

    @property
    def proven(self) -> bool:
        """Whether no kata has a fault."""
        return not any(proof.faults for proof in self.proofs)


def size(katas: Sequence[Kata]) -> int:
    """How many submissions `prove` will judge."""
    return sum(2 + len(kata.attempts) for kata in katas)


def prove(
    katas: Sequence[Kata],
    run: RunSuite,
    observe: ObserveSuite,
    executor: Executor,
    on_judged: Callable[[str], None] = lambda _: None,
) -> Report:
    """Judge every submission of every kata on ``executor``, diagnose those that name a pitfall, collect all faults.

    ``on_judged`` is called, from any thread, with the kata's name after each. Raises JudgingError when tests cannot
    be run at all.
    """

    def ask(kata: Kata, name: str, files: Mapping[str, bytes]) -> Verdict | KataError:
        try:
            submission = submit(kata, files)
            verdict = judge(kata, submission, run, executor, thorough=name == REFERENCE)
            named = any(attempt.pitfall and attempt.name == name for attempt in kata.attempts)
            return replace(verdict, diagnoses=explain(kata, submission, verdict, observe)) if named else verdict
        except KataError as error:
            return error
        finally:
            on_judged(kata.name)

    def ask_in_full(kata: Kata, files_by_name: Mapping[str, Mapping[str, bytes]], name: str) -> Verdict:
        return judge(kata, submit(kata, files_by_name[name]), run, executor)

    with ThreadPoolExecutor(2 * (os.cpu_count() or 1), thread_name_prefix="proof") as coordinators:
        jobs = []
        for kata in katas:
            files_by_name, problems = submissions(kata)
            verdicts = {name: coordinators.submit(ask, kata, name, files) for name, files in files_by_name.items()}
            jobs.append((kata, files_by_name, problems, verdicts))
        try:
            return Report(
                tuple(
                    _proof(
                        kata,
                        problems,
                        {name: job.result() for name, job in verdicts.items()},
                        partial(ask_in_full, kata, files_by_name),
                    )
                    for kata, files_by_name, problems, verdicts in jobs
                )
            )
        except BaseException:
            coordinators.shutdown(wait=False, cancel_futures=True)
            raise


def submissions(kata: Kata) -> tuple[dict[str, Mapping[str, bytes]], list[str]]:
    """Everything to judge of a kata, by name, and what could not be read."""
    start = {path: kata.skeleton[path] for path in kata.edits}
    found: dict[str, Mapping[str, bytes]] = {SKELETON: start}
    problems = []
    sources: list[tuple[str, Callable[[], dict[str, bytes]]]] = [(REFERENCE, lambda: kata.reference)]
    sources += [(attempt.name, lambda attempt=attempt: kata.attempt_files(attempt)) for attempt in kata.attempts]  # type: ignore[misc]
    for name, source in sources:
        try:
            found[name] = {**start, **source()}
        except KataError as error:
            problems.append(f"{name}: {error.message}")
    return found, problems


def _proof(
    kata: Kata,
    problems: list[str],
    answers: Mapping[str, Verdict | KataError],
    ask_in_full: Callable[[str], Verdict],
) -> Proof:
    verdicts = {name: answer for name, answer in answers.items() if isinstance(answer, Verdict)}
    broken = dict.fromkeys(answer.message for answer in answers.values() if isinstance(answer, KataError))
    faults = [*problems, *broken, *_faults_on_disk(kata)]
    if REFERENCE in verdicts:
        faults += _faults_of_reference(verdicts[REFERENCE])
    if SKELETON in verdicts:
        faults += _faults_of_skeleton(verdicts[SKELETON])
    for attempt in kata.attempts:
        if attempt.name in verdicts:
            faults += _faults_of_attempt(attempt, verdicts[attempt.name])
    faults += _indistinct_bugs(kata, verdicts, ask_in_full)
    tried = tuple(
        Tried(name, answer.kind, round(answer.seconds, 3)) if isinstance(answer, Verdict) else Tried(name, None)
        for name, answer in answers.items()
    )
    suites = sum(1 for verdict in verdicts.values() for _ in verdict.suites())
    return Proof(kata.name, tuple(faults), tried, suites)


def _faults_on_disk(kata: Kata) -> Iterator[str]:
    lines = len(kata.lesson.splitlines())
    if lines > LESSON_LINES:
        yield f"README.md has {lines} lines; a lesson has at most {LESSON_LINES}"
    for page in kata.guide:
        if page not in guide.NAMES:
            yield f"guide names '{page}', which is no page; there are: {', '.join(guide.NAMES)}"
    for path in kata.reference:
        if path not in kata.edits:
            yield f"reference/{path} is none of the files the learner edits"
    for bug in kata.bugs:
        if bug.file in kata.edits:
            yield f"bug '{bug.name}' is in {bug.file}, which the learner writes"
    folder = kata.folder / "attempts"
    on_disk = {entry.name for entry in folder.iterdir() if entry.is_dir()} if folder.is_dir() else set()
    for name in sorted(on_disk - {attempt.name for attempt in kata.attempts}):
        yield f"attempts/{name} is not declared in kata.toml"
    yield from _faults_in_names(kata)


def _faults_in_names(kata: Kata) -> Iterator[str]:
    bugs = [bug.name for bug in kata.bugs]
    variants = [variant.name for variant in kata.variants]
    names = [*bugs, *variants, *(attempt.name for attempt in kata.attempts)]
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield f"the name '{name}' is used twice"
    for attempt in kata.attempts:
        if attempt.pitfall and attempt.pitfall not in PITFALLS:
            yield f"attempt '{attempt.name}' names '{attempt.pitfall}', which is no pitfall"
    references = [
        *((f"bug '{bug.name}': overlaps", bug.overlaps, bugs) for bug in kata.bugs),
        *((f"attempt '{attempt.name}': misses", attempt.misses or (), bugs) for attempt in kata.attempts),
        *((f"attempt '{attempt.name}': breaks_on", attempt.breaks_on or (), variants) for attempt in kata.attempts),
    ]
    for where, named, known in references:
        for name in sorted(set(named) - set(known)):
            yield f"{where} names '{name}', which does not exist"


def _faults_of_reference(verdict: Verdict) -> Iterator[str]:
    if not verdict.sound:
        yield f"the reference is {verdict.kind}{_because(verdict)}"
    for bug in verdict.bugs:
        if bug.result.end is not RunEnd.FINISHED:
            ended = f"{bug.result.end} ({bug.result.reason})"
            yield f"bug '{bug.name}': the reference's run {ended}; a bug has to fail a test"
        elif bug.result.collection_errors:
            message = bug.result.collection_errors[0].message
            yield f"bug '{bug.name}': the reference's tests cannot even be loaded ({message}); a bug has to fail a test"
    for test in verdict.notices_nothing:
        yield f"the reference's {test} notices no bug"


def _faults_of_skeleton(verdict: Verdict) -> Iterator[str]:
    if verdict.sound:
        yield "the skeleton is sound already"
    for suite in (verdict.right, verdict.checks):
        for error in suite.collection_errors if suite else ():
            yield f"the skeleton cannot be loaded: {error.file}: {error.message}"
    if verdict.right.end is not RunEnd.FINISHED:
        yield f"the skeleton's run {verdict.right.end} ({verdict.right.reason})"
    elif not verdict.right.tests:
        yield "the skeleton has no tests"


def _faults_of_attempt(attempt: KnownAttempt, verdict: Verdict) -> Iterator[str]:
    if verdict.kind is not attempt.verdict:
        yield f"attempt '{attempt.name}' should be {attempt.verdict}, but is {verdict.kind}{_because(verdict)}"
        return
    found = [diagnosis.pitfall for diagnosis in verdict.diagnoses]
    if attempt.pitfall and found[:1] != [attempt.pitfall]:
        yield f"attempt '{attempt.name}' should be told '{attempt.pitfall}' first, but is told {_listed(found)}"
    missed = {bug.name for bug in verdict.missed_bugs}
    if attempt.misses is not None and set(attempt.misses) != missed:
        yield f"attempt '{attempt.name}' should miss {_listed(attempt.misses)}, but misses {_listed(missed)}"
    broken = {variant.name for variant in verdict.broken_variants}
    if attempt.breaks_on is not None and set(attempt.breaks_on) != broken:
        yield f"attempt '{attempt.name}' should break on {_listed(attempt.breaks_on)}, but breaks on {_listed(broken)}"


def _indistinct_bugs(
    kata: Kata, verdicts: Mapping[str, Verdict], ask_in_full: Callable[[str], Verdict]
) -> Iterator[str]:
    """Pairs of bugs that the same tests catch, whoever wrote the tests: one question asked twice.

    Where different tests are the first to catch two bugs, they are two questions. Only where the first ones do not
    tell, right answers are judged in full.
    """
    right = [name for name, verdict in verdicts.items() if verdict.sound]
    if not right:
        return
    pairs = [
        (one.name, other.name)
        for one, other in combinations(kata.bugs, 2)
        if one.name not in other.overlaps and other.name not in one.overlaps
    ]
    for ask in (verdicts.__getitem__, ask_in_full):
        for name in right:
            if pairs:
                caught = {bug.name: bug.caught_by for bug in ask(name).bugs}
                pairs = [(one, other) for one, other in pairs if caught[one] == caught[other]]
    for one, other in pairs:
        yield f"the bugs '{one}' and '{other}' are caught by the same tests in every right answer"


def _because(verdict: Verdict) -> str:
    """The first thing that made a verdict what it is, in brackets."""
    return next((f" ({reason})" for reason in _reasons(verdict)), "")


def _reasons(verdict: Verdict) -> Iterator[str]:
    for suite in (verdict.right, verdict.checks):
        for test in suite.not_passed if suite else ():
            yield f"{test.name} {test.outcome}: {test.message.partition(chr(10))[0]}"
        for error in suite.collection_errors if suite else ():
            yield f"{error.file}: {error.message}"
    if verdict.right.end is not RunEnd.FINISHED:
        yield verdict.right.reason
    if verdict.broken_variants:
        yield f"breaks on {_listed(variant.name for variant in verdict.broken_variants)}"
    if verdict.missed_bugs:
        yield f"misses {_listed(bug.name for bug in verdict.missed_bugs)}"
    if verdict.leftovers:
        yield f"leaves {_listed(f'{left.what} {left.name}' for left in verdict.leftovers)}"
    if verdict.reverse is not None:
        yield from (f"reversed, {test.name} {test.outcome}" for test in verdict.reverse.not_passed)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"'{name}'" for name in sorted(names)) or "nothing"
