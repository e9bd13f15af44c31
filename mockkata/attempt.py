"""One check, whole: the learner's files read, judged, diagnosed, and written to the journal."""

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from typing import Protocol

from mockkata import journal
from mockkata.catalogue import Kata
from mockkata.errors import WorkspaceError
from mockkata.explanation import ObserveSuite, explain, telling_runs
from mockkata.judging.judge import RunSuite, judge
from mockkata.judging.staging import read_submission
from mockkata.outcomes import SoFar, Verdict
from mockkata.workspace import Workspace


@dataclass(frozen=True)
class Attempt:
    """A judged attempt."""

    verdict: Verdict
    newly_solved: bool
    """Whether this is the first sound verdict on this kata."""
    notes: tuple[str, ...] = ()
    """What else the learner should know, such as a journal that could not be written."""


@dataclass(frozen=True)
class Report:
    """An attempt in pytest's own words."""

    code: str
    """Which code the tests ran on."""
    output: str
    """What pytest printed, colours and all."""


class Runs(Protocol):
    """Where suites are run: a `Runner`, or a `Batch` of one."""

    @property
    def run(self) -> RunSuite:
        """Runs a suite once."""

    @property
    def observe(self) -> ObserveSuite:
        """Runs a suite once with open eyes."""


def check(
    kata: Kata,
    workspace: Workspace,
    runs: Runs,
    executor: Executor,
    tell: Callable[[SoFar | Verdict], None] = lambda _: None,
) -> Attempt:
    """Judge what lies in the workspace, explain the verdict and remember it.

    ``tell`` is called, on this thread, with what is known so far, and at last with the verdict not explained yet. A
    sound one is in the journal before.

    Raises WorkspaceError when there is nothing to judge, KataError when the kata is broken, JudgingError when the
    tests cannot be run. A journal that cannot be written costs the learner no verdict: it becomes a note.
    """
    folder = workspace.folder(kata)
    if not workspace.has(kata):
        raise workspace.not_started(kata)
    submission = read_submission(kata, folder)
    verdict = judge(kata, submission, runs.run, executor, tell=tell)
    if verdict.sound:  # there is nothing to explain
        attempt = _remember(kata, workspace, verdict)
        tell(verdict)
        return attempt
    tell(verdict)
    return _remember(kata, workspace, replace(verdict, diagnoses=explain(kata, submission, verdict, runs.observe)))


def _remember(kata: Kata, workspace: Workspace, verdict: Verdict) -> Attempt:
    """Write the verdict to the journal; a journal that cannot be written becomes a note."""
    checked = journal.Checked(
        kata=kata.name,
        verdict=verdict.kind,
        seconds=round(verdict.seconds, 3),
        pitfalls=tuple(diagnosis.pitfall for diagnosis in verdict.diagnoses),
    )
    try:
        workspace.make_again()
        newly_solved = verdict.sound and kata.name not in journal.read(workspace.journal).solved
        solved = (journal.Solved(kata=kata.name),) if newly_solved else ()
        journal.append(workspace.journal, checked, *solved)
    except WorkspaceError as error:
        return Attempt(
            verdict, newly_solved=False, notes=(f"This is not in the journal. {error.message} {error.hint}",)
        )
    return Attempt(verdict, newly_solved)


def report(kata: Kata, workspace: Workspace, runs: Runs, verdict: Verdict) -> Report:
    """Run the tests once more, on the code that shows the verdict, and let pytest tell it.

    Raises as `check` does.
    """
    submission = read_submission(kata, workspace.folder(kata))
    code, run, _ = next(telling_runs(kata, submission, verdict))
    result = runs.run(replace(run, report=True))
    return Report(code, "\n".join(part for part in (result.output, result.reason) if part))
