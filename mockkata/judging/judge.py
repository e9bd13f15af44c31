"""What is run for one attempt, and what it means.

The right code decides first: while the tests do not pass on it, variants and bugs are not judged, because their
answers would mislead. They are handed to the executor along with it all the same, so that no core is idle, and called
off when they turn out not to be wanted.
"""

import random
import time
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Executor, Future, as_completed
from dataclasses import replace
from functools import partial

from mockkata.catalogue import Kata
from mockkata.judging.runner import SuiteRun
from mockkata.judging.staging import Submission, change
from mockkata.outcomes import (
    BugResult,
    Count,
    RunEnd,
    SoFar,
    SuiteResult,
    TestResult,
    TrickKind,
    VariantResult,
    Verdict,
    VerdictKind,
)

READERS_ROUNDS = 3
"""How often it is looked for tests that read the program's text."""
RunSuite = Callable[[SuiteRun], SuiteResult]
"""Runs the tests once: `Runner.run`, or something that does it elsewhere."""


def judge(  # noqa: PLR0913 - what is judged, and how
    kata: Kata,
    submission: Submission,
    run: RunSuite,
    executor: Executor,
    *,
    thorough: bool = True,
    tell: Callable[[SoFar], None] = lambda _: None,
) -> Verdict:
    """Judge one attempt: a function of the kata and the files handed in.

    ``executor`` runs the suite runs; it must not be the one that runs this function. Unless ``thorough``, nothing is
    run that cannot change which kind of verdict it is: of brittle tests no bugs, of weak ones no reverse order, and on
    a bug nothing after the first test that catches it. If it is, ``tell`` is called, on this thread, whenever more is
    known.
    Raises KataError when a bug or variant does not fit its file, JudgingError when the tests cannot be run at all.
    """
    began = time.monotonic()
    plan = _Plan(kata, submission, thorough=thorough)
    begin = partial(_begin, executor, run)
    right_run, checks_run = begin([plan.right()]), begin(plan.checks())
    variant_runs, bug_runs = _begin_mixed(executor, run, plan.variants(), plan.bugs()) if thorough else ([], [])
    (right,) = _results(right_run)
    so_far = SoFar(Count(len(kata.variants)), Count(len(kata.bugs)), right)
    tell(so_far)
    checks = next(iter(_results(checks_run)), None)
    verdict = Verdict(
        kata=kata.name,
        kind=VerdictKind.WRONG,
        right=right,
        checks=checks,
        changed_given_files=submission.changed_given_files,
    )
    if not right.passed or (checks is not None and not checks.passed):
        for needless in (*variant_runs, *bug_runs):
            needless.cancel()
        return replace(verdict, seconds=time.monotonic() - began)

    reverse_run = begin(plan.reverse(right)) if thorough else []
    if thorough:
        _follow(replace(so_far, checks=checks), variant_runs, bug_runs, tell)
    variant_results = _results(variant_runs or begin(plan.variants()))
    if thorough:
        variant_results = _in_detail(variant_results, plan.variants(), begin)
    variants = tuple(
        VariantResult(variant.name, variant.why, result)
        for variant, result in zip(kata.variants, variant_results, strict=True)
    )
    bugs: tuple[BugResult, ...] = ()
    if thorough or all(variant.survived for variant in variants):
        caught = _without_readers(right, _results(bug_runs or begin(plan.bugs())), plan, begin)
        bugs = tuple(BugResult(bug.name, *one) for bug, one in zip(kata.bugs, caught, strict=True))
        if not thorough and all(bug.caught for bug in bugs):
            reverse_run = begin(plan.reverse(right))
    reverse = next(iter(_results(reverse_run)), None)
    return replace(
        verdict,
        kind=_kind(right, variants, bugs, reverse),
        variants=variants,
        bugs=bugs,
        reverse=reverse,
        notices_nothing=_notices_nothing(submission, right, bugs),
        seconds=time.monotonic() - began,
    )


class _Plan:
    """The suite runs of one attempt."""

    def __init__(self, kata: Kata, submission: Submission, *, thorough: bool) -> None:
        self._kata = kata
        self._thorough = thorough
        self._submission = submission
        changes = (*kata.variants, *kata.bugs)
        changed = [change(kata, submission, one) for one in changes]
        self._files, *changed = _of_one_size(submission.files, changed, {one.file for one in changes})
        self._variants, self._bugs = changed[: len(kata.variants)], changed[len(kata.variants) :]

    def right(self, without: frozenset[str] = frozenset()) -> SuiteRun:
        return self._suite(without=without, detailed=True)

    def reverse(self, right: SuiteResult) -> list[SuiteRun]:
        return [self._suite(reverse=True, detailed=True)] if len(right.tests) > 1 else []

    def checks(self) -> list[SuiteRun]:
        """The hidden tests; a conftest of the learner's could do with them as it likes."""
        own = {path: text for path, text in self._submission.files.items() if not self._has_a_say(path)}
        files = {**own, **self._kata.checks}
        return [self._suite(files, target="checks", detailed=True)] if self._kata.checks else []

    def variants(self) -> list[SuiteRun]:
        return [self._suite(files, first_failure=not self._thorough) for files in self._variants]

    def bugs(self, without: frozenset[str] = frozenset()) -> list[SuiteRun]:
        return [self._suite(files, without=without, first_failure=not self._thorough) for files in self._bugs]

    def _has_a_say(self, path: str) -> bool:
        """Whether a file of the learner's would be heard where only the hidden tests are to be."""
        folder, _, name = path.rpartition("/")
        is_own = path in self._submission.learner_files
        return is_own and (name == "conftest.py" or f"{folder}/".startswith("checks/"))

    def _suite(  # noqa: PLR0913 - what a suite run knows
        self,
        files: Mapping[str, bytes] | None = None,
        *,
        target: str = "",
        without: frozenset[str] = frozenset(),
        reverse: bool = False,
        detailed: bool = False,
        first_failure: bool = False,
    ) -> SuiteRun:
        return SuiteRun(
            files=files or self._files,
            tools=self._kata.tools,
            learner_files=self._submission.learner_files,
            pack=str(self._kata.folder.parent),
            target=target,
            without=tuple(sorted(without)),
            reverse=reverse,
            detailed=detailed,
            first_failure=first_failure,
            time_limit=self._kata.time_limit,
        )


def _begin(executor: Executor, run: RunSuite, suites: Iterable[SuiteRun]) -> list[Future[SuiteResult]]:
    return [executor.submit(run, suite) for suite in suites]


def _begin_mixed(
    executor: Executor, run: RunSuite, variants: list[SuiteRun], bugs: list[SuiteRun]
) -> tuple[list[Future[SuiteResult]], list[Future[SuiteResult]]]:
    """Begin both in an order that no test can know: which run it is in would tell it what to say."""
    suites = [*variants, *bugs]
    runs = {number: executor.submit(run, suites[number]) for number in random.sample(range(len(suites)), len(suites))}
    futures = [runs[number] for number in range(len(suites))]
    return futures[: len(variants)], futures[len(variants) :]


def _in_detail(
    results: list[SuiteResult],
    suites: list[SuiteRun],
    begin: Callable[[Iterable[SuiteRun]], list[Future[SuiteResult]]],
) -> list[SuiteResult]:
    """The results on variants, those on which a test failed from another run that tells it in full.

    They are not told in full at first, as those on bugs are not, lest a test tell the two apart by it.
    """
    failed = [number for number, result in enumerate(results) if result.end is RunEnd.FINISHED and not result.passed]
    again = dict(zip(failed, _results(begin(replace(suites[number], detailed=True) for number in failed)), strict=True))
    return [
        again[number] if number in again and not again[number].passed else result
        for number, result in enumerate(results)
    ]


def _results(runs: list[Future[SuiteResult]]) -> list[SuiteResult]:
    return [run.result() for run in runs]


def _follow(
    so_far: SoFar,
    variant_runs: list[Future[SuiteResult]],
    bug_runs: list[Future[SuiteResult]],
    tell: Callable[[SoFar], None],
) -> None:
    """Tell how far the variants and bugs are, until the last one is done."""
    tell(so_far)
    right = so_far.right
    for done in as_completed((*variant_runs, *bug_runs)):
        result = done.result()
        if done in variant_runs:
            so_far = replace(so_far, variants=_counted(so_far.variants, well=result.passed))
        else:
            caught = right is not None and not _readers([right, result]) and bool(_caught_by(right, result))
            so_far = replace(so_far, bugs=_counted(so_far.bugs, well=caught))
        tell(so_far)


def _counted(count: Count, *, well: bool) -> Count:
    return replace(count, done=count.done + 1, well=count.well + well)


def _kind(
    right: SuiteResult,
    variants: tuple[VariantResult, ...],
    bugs: tuple[BugResult, ...],
    reverse: SuiteResult | None,
) -> VerdictKind:
    if not all(variant.survived for variant in variants):
        return VerdictKind.BRITTLE
    if not all(bug.caught for bug in bugs):
        return VerdictKind.WEAK
    if right.leftovers or (reverse is not None and (not reverse.passed or reverse.leftovers)):
        return VerdictKind.LEAKY
    return VerdictKind.SOUND


def _caught_by(right: SuiteResult, on_bug: SuiteResult) -> tuple[str, ...]:
    """The tests that pass on the right code and fail on the bug.

    A file that loads on the right code and no longer does on the bug counts for all its tests.
    """
    failed = {test.name for test in on_bug.tests if test.outcome in _FAILURES}
    unloaded = {error.file for error in on_bug.collection_errors}
    noticed = (test for test in right.tests if test.name in failed or _file(test) in unloaded)
    return tuple(test.name for test in noticed if test.passed)


def _without_readers(
    right: SuiteResult,
    on_bugs: list[SuiteResult],
    plan: "_Plan",
    begin: Callable[[Iterable[SuiteRun]], list[Future[SuiteResult]]],
) -> list[tuple[tuple[str, ...], SuiteResult]]:
    """What caught each bug, and its run.

    A test that read the program's text does not count: it knows what the code says, not what it does. Others may know
    it from that test, or from its fixture; so they are asked again without it, on the right code too, until nobody
    reads any more. Where that does not come soon, nothing counts.
    """
    told = list(on_bugs)
    out: frozenset[str] = frozenset()
    for left in reversed(range(READERS_ROUNDS)):
        readers = _readers([right, *on_bugs])
        if not readers:
            return [(_caught_by(right, result), one) for result, one in zip(on_bugs, told, strict=True)]
        if not left or not all("::" in reader or _has_tests(right, reader) for reader in readers):
            break  # the latter is a conftest or a helper, which all tests may ask
        out |= readers
        right, *on_bugs = _results(begin([plan.right(out), *plan.bugs(out)]))
        told = [replace(one, seen=(*one.seen, *again.seen)) for one, again in zip(told, on_bugs, strict=True)]
    return [((), one) for one in told]


def _readers(results: Iterable[SuiteResult]) -> frozenset[str]:
    """The tests and files that read the program's text."""
    return frozenset(trick.test for result in results for trick in result.seen if trick.what is TrickKind.SOURCE)


def _has_tests(right: SuiteResult, file: str) -> bool:
    return any(_file(test) == file for test in right.tests)


def _notices_nothing(submission: Submission, right: SuiteResult, bugs: tuple[BugResult, ...]) -> tuple[str, ...]:
    """The learner's test functions that caught no bug; the cases of one function count as one.

    Not those that read the program's text, of which it is not known: what they notice does not count.
    """
    readers = _readers([right, *(bug.result for bug in bugs)])
    if not bugs or not all("::" in reader for reader in readers):
        return ()
    useful = {_function(name) for name in (*readers, *(name for bug in bugs for name in bug.caught_by))}
    own = (test for test in right.tests if _file(test) in submission.learner_files)
    return tuple(dict.fromkeys(_function(test.name) for test in own if _function(test.name) not in useful))


def _file(test: TestResult) -> str:
    return test.name.partition("::")[0]


def _function(name: str) -> str:
    return name.partition("[")[0]


def _of_one_size(
    right: Mapping[str, bytes], others: list[Mapping[str, bytes]], changed: Iterable[str]
) -> list[Mapping[str, bytes]]:
    """All implementations, with as many empty lines behind each ``changed`` Python file that all are of one size."""
    found = [dict(right), *map(dict, others)]
    for path in changed:
        size = max(len(files[path]) for files in found)
        for files in found if path.endswith(".py") else ():
            files[path] += b"\n" * (size - len(files[path]))
    return [*found]


_FAILURES = frozenset({"failed", "error"})
