"""The four questions and their answers, known or still to come."""

from collections.abc import Iterable

from rich.table import Table
from rich.text import Text

from mockkata.outcomes import BugResult, Count, RunEnd, SoFar, SuiteResult, TestOutcome, Verdict, VerdictKind
from mockkata.rendering.theme import Signs

QUESTION_WIDTH = 30
"""Columns of the questions, so that the answers stand below each other."""
OUTCOMES = {
    TestOutcome.PASSED: "passed",
    TestOutcome.FAILED: "failed",
    TestOutcome.ERROR: "could not be set up or torn down",
    TestOutcome.SKIPPED: "skipped (a skip is not a pass)",
    TestOutcome.XFAILED: "expected to fail (that is not a pass)",
    TestOutcome.XPASSED: "expected to fail, but passed (that is not a pass)",
}
SHOWN_TESTS = 3
"""Test functions named of those that noticed a bug."""
RIGHT = "pass on the right code"
KEEP = "the code keeps its promises"
SURVIVE = "survive legitimate changes"
NOTICE = "notice bugs"
ALONE = "stand alone"


class _Answers:
    """One line a question."""

    def __init__(self, signs: Signs) -> None:
        self._signs = signs
        self.table = Table.grid(padding=(0, 1, 0, 0))
        self.table.add_column(no_wrap=True)
        self.table.add_column()

    def add(self, question: str, told: str, *, good: bool | None) -> None:
        """An answer; ``good`` is None where it was not asked, or not answered yet."""
        sign, style = {
            True: (self._signs.yes, "good"),
            False: (self._signs.no, "bad"),
            None: (self._signs.dot, "faint"),
        }[good]
        answer = Text.assemble(f"{question:<{QUESTION_WIDTH}}", (told, "" if good is False else "faint"))
        self.table.add_row(Text(sign, style), answer)

    def add_right(self, right: SuiteResult, checks: SuiteResult | None) -> None:
        """The first question, and the one of katas with hidden checks."""
        self.add(RIGHT, _tally(right), good=right.passed)
        if checks is not None:
            kept = sum(test.passed for test in checks.tests)
            self.add(KEEP, f"{kept} of {len(checks.tests)} hidden checks", good=checks.passed)


def answered(judged: Verdict, signs: Signs, *, brief: bool = False) -> Table:
    """Did they pass, survive, notice, stand alone; ``brief``: of the bugs, only those that went unnoticed."""
    answers = _Answers(signs)
    answers.add_right(judged.right, judged.checks)
    if judged.kind is VerdictKind.WRONG:
        answers.add("survive changes, notice bugs", "asked once the rest is right", good=None)
        return answers.table
    if judged.variants:
        survived = len(judged.variants) - len(judged.broken_variants)
        answers.add(SURVIVE, f"{survived} of {len(judged.variants)}", good=not judged.broken_variants)
    if judged.bugs:
        caught = len(judged.bugs) - len(judged.missed_bugs)
        answers.add(NOTICE, f"{caught} of {len(judged.bugs)}", good=not judged.missed_bugs)
        bugs = judged.missed_bugs if brief else judged.bugs
        if bugs:
            answers.table.add_row("", _bugs(bugs, signs))
    left = bool(judged.leftovers or (judged.reverse and judged.reverse.leftovers))
    in_any_order = judged.reverse is None or judged.reverse.passed
    alone = in_any_order and not left
    told = (
        "in any order, leaving nothing behind"
        if alone
        else "not in any order"
        if not in_any_order
        else "something is left behind"
    )
    answers.add(ALONE, told, good=alone)
    return answers.table


def pending(so_far: SoFar | None, signs: Signs) -> Table:
    """The same questions while they are being answered; ``so_far`` is None while nothing is known."""
    answers = _Answers(signs)
    if so_far is None or so_far.right is None:
        for question in (RIGHT, SURVIVE, NOTICE, ALONE):
            answers.add(question, signs.more, good=None)
        return answers.table
    answers.add_right(so_far.right, so_far.checks)
    for question, count in ((SURVIVE, so_far.variants), (NOTICE, so_far.bugs)):
        if count.total:
            answers.add(question, _progress(count, signs), good=_goodness(count))
    answers.add(ALONE, signs.more, good=None)
    return answers.table


def _progress(count: Count, signs: Signs) -> str:
    return f"{count.well} of {count.total}" + ("" if count.done == count.total else f" {signs.more}")


def _goodness(count: Count) -> bool | None:
    if count.well < count.done:
        return False
    return True if count.done == count.total else None


def _bugs(bugs: Iterable[BugResult], signs: Signs) -> Table:
    """One line a bug: which tests noticed it."""
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column()
    for bug in bugs:
        if bug.caught:
            told = f"noticed by {_by(bug.caught_by)}"
            table.add_row(
                Text(signs.yes, "good"), Text.assemble(bug.name, f" {signs.dot} ", (told, "faint"), style="faint")
            )
        else:
            table.add_row(
                Text(signs.no, "bad"), Text.assemble((bug.name, "bold"), f" {signs.dot} {_why_missed(bug.result)}")
            )
    return table


def _tally(suite: SuiteResult) -> str:
    """How many tests did what."""
    if suite.end is not RunEnd.FINISHED:
        return suite.reason
    if suite.collection_errors:
        return f"{suite.collection_errors[0].file} cannot be loaded"
    if not suite.tests:
        return "no tests were found" + (f", {suite.deselected} deselected" if suite.deselected else "")
    counts = [(outcome, sum(test.outcome is outcome for test in suite.tests)) for outcome in TestOutcome]
    told = ", ".join(f"{count} {OUTCOMES[outcome]}" for outcome, count in counts if count)
    return told + (f", {suite.deselected} deselected" if suite.deselected else "")


def _why_missed(result: SuiteResult) -> str:
    if result.end is RunEnd.FINISHED:
        return "went unnoticed"
    return f"the run {result.end}, which is no way to notice ({result.reason})"


def _by(tests: Iterable[str]) -> str:
    """The test functions, each with the number of its cases; the first ones, where they are many."""
    cases: dict[str, list[str]] = {}
    for name in tests:
        test = name.partition("::")[2]
        cases.setdefault(test.partition("[")[0], []).append(test)
    told = [own[0] if len(own) == 1 else f"{name} ({len(own)} cases)" for name, own in cases.items()]
    more = len(told) - SHOWN_TESTS
    return _listed(told) if more <= 0 else f"{_listed(told[:SHOWN_TESTS])} and {more} more"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
