"""Why a verdict is not sound: the suite run that shows it is run once more, with open eyes, and diagnosed.

The judge itself runs unobserved, so that nothing that watches can bend a verdict; a sound one is never looked at.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

from mockkata.catalogue import Kata
from mockkata.diagnosis import diagnose
from mockkata.diagnosis.pitfall import Shows
from mockkata.errors import JudgingError
from mockkata.evidence import Evidence
from mockkata.judging.runner import SuiteRun
from mockkata.judging.staging import Submission, change
from mockkata.outcomes import Diagnosis, RunEnd, Verdict, VerdictKind

RIGHT_CODE = "the right code"
STUCK_LIMIT = 4.0
"""Seconds for another look at a run that was stopped at its limit: long enough to see where it is stuck."""
ObserveSuite = Callable[[SuiteRun], Evidence]
"""Runs the tests once with open eyes: `Runner.observe`."""


def explain(kata: Kata, submission: Submission, verdict: Verdict, observe: ObserveSuite) -> tuple[Diagnosis, ...]:
    """The known mistakes behind a verdict, surest first; none where it is sound or nothing was recognised.

    A run that cannot be observed costs the learner no verdict: it explains nothing.
    """
    for _, run, shows in telling_runs(kata, submission, verdict):
        try:
            found = diagnose(observe(run), shows) if shows else ()
        except JudgingError:
            continue
        if found:
            return found
    return ()


def telling_runs(
    kata: Kata, submission: Submission, verdict: Verdict
) -> Iterator[tuple[str, SuiteRun, tuple[Shows, ...]]]:
    """The runs that show a verdict: on which code, what to run, and what to look for in it."""
    right = SuiteRun(
        files=submission.files,
        tools=kata.tools,
        learner_files=submission.learner_files,
        pack=str(kata.folder.parent),
        time_limit=min(kata.time_limit, STUCK_LIMIT) if verdict.right.end is RunEnd.TIMED_OUT else kata.time_limit,
    )
    if verdict.kind is VerdictKind.WRONG and not verdict.right.passed:
        yield RIGHT_CODE, right, (Shows.FAILING, Shows.LEAKING)
    elif verdict.kind is VerdictKind.BRITTLE:
        broken = {variant.name for variant in verdict.broken_variants}
        for variant in kata.variants:
            if variant.name in broken:
                files = change(kata, submission, variant)
                yield f"code that {variant.name}", replace(right, files=files), (Shows.FAILING,)
    elif verdict.kind is VerdictKind.WEAK:
        yield RIGHT_CODE, right, (Shows.SILENT,)
    elif verdict.kind is VerdictKind.LEAKY:
        yield RIGHT_CODE, right, (Shows.LEAKING,)
        yield f"{RIGHT_CODE}, last test first", replace(right, reverse=True), (Shows.FAILING, Shows.LEAKING)
    else:
        yield RIGHT_CODE, right, ()
