"""A verdict, told: the four questions and their answers, then what went wrong in the learner's own lines."""

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from mockkata.catalogue import Kata
from mockkata.outcomes import RunEnd, SuiteResult, TestOutcome, TestResult, Verdict, VerdictKind
from mockkata.rendering.diagnosis import diagnoses
from mockkata.rendering.theme import Signs, badge, indented

SHOWN_FAILURES = 3
"""Failures told in full; the others are named."""
QUESTION_WIDTH = 30
"""Columns of the questions, so that the answers stand below each other."""
_ANSWER_STYLES = {"yes": "good", "no": "bad", "not asked": "faint"}
PROMISE_LINES = 4
"""Lines shown of a failed hidden check, whose code stays hidden."""
OUTPUT_LINES = 20
"""Lines shown of what the tests printed."""

HEADLINES = {
    VerdictKind.WRONG: "The tests do not pass on the right code.",
    VerdictKind.BRITTLE: "The tests break on a change that keeps every promise.",
    VerdictKind.WEAK: "The tests pass, but a mistake goes unnoticed.",
    VerdictKind.LEAKY: "The tests do not stand alone.",
    VerdictKind.SOUND: "These tests do their job.",
}


def verdict(judged: Verdict, kata: Kata, signs: Signs, *, explain: bool = False) -> RenderableType:
    """Everything a learner is told of one attempt; ``explain``: also what the diagnoses rest on."""
    return Group(*_parts(judged, kata, signs, explain=explain))


def _parts(judged: Verdict, kata: Kata, signs: Signs, *, explain: bool) -> Iterator[RenderableType]:
    headline = HEADLINES[judged.kind]
    if judged.kind is VerdictKind.WRONG and judged.right.passed:
        headline = "Your code does not keep its promises yet."
    yield Text.assemble(
        badge(judged.kind), "  ", (kata.name, "name"), f"  {headline}  ", (f"{judged.seconds:.1f} s", "faint")
    )
    yield Text()
    yield indented(_questions(judged, signs))
    explanation = {
        VerdictKind.WRONG: _why_wrong,
        VerdictKind.BRITTLE: _why_brittle,
        VerdictKind.WEAK: _why_weak,
        VerdictKind.LEAKY: _why_leaky,
        VerdictKind.SOUND: lambda *_: iter(()),
    }[judged.kind]
    for part in explanation(judged, signs):
        yield Text()
        yield indented(part)
    if judged.diagnoses:
        yield Text()
        yield indented(diagnoses(judged.diagnoses, signs, explain=explain))
    for path in judged.changed_given_files:
        yield Text()
        yield indented(Text(f"You changed {path}. That file is given: the check uses the original.", style="warn"))


def _questions(judged: Verdict, signs: Signs) -> Table:
    """One line a question: did they pass, survive, notice, stand alone."""
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column()

    def answer(question: str, answered: str, told: str) -> None:
        style = _ANSWER_STYLES[answered]
        sign = {"yes": signs.yes, "no": signs.no, "not asked": signs.dot}[answered]
        table.add_row(
            Text(sign, style),
            Text.assemble(f"{question:<{QUESTION_WIDTH}}", (told, "" if answered == "no" else "faint")),
        )

    answer("pass on the right code", _yes_no(judged.right.passed), _tally(judged.right))
    if judged.checks is not None:
        kept = sum(test.passed for test in judged.checks.tests)
        told = f"{kept} of {len(judged.checks.tests)} hidden checks"
        answer("the code keeps its promises", _yes_no(judged.checks.passed), told)
    if judged.kind is VerdictKind.WRONG:
        answer("survive changes, notice bugs", "not asked", "asked once the rest is right")
        return table
    if judged.variants:
        survived = len(judged.variants) - len(judged.broken_variants)
        answer(
            "survive legitimate changes", _yes_no(not judged.broken_variants), f"{survived} of {len(judged.variants)}"
        )
    if judged.bugs:
        caught = len(judged.bugs) - len(judged.missed_bugs)
        answer("notice bugs", _yes_no(not judged.missed_bugs), f"{caught} of {len(judged.bugs)}")
        table.add_row("", _bugs(judged, signs))
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
    answer("stand alone", _yes_no(alone), told)
    return table


def _bugs(judged: Verdict, signs: Signs) -> Table:
    """One line a bug: which tests noticed it."""
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column()
    for bug in judged.bugs:
        if bug.caught:
            told = "noticed by " + _listed(name.partition("::")[2] for name in bug.caught_by)
            table.add_row(
                Text(signs.yes, "good"), Text.assemble(bug.name, f" {signs.dot} ", (told, "faint"), style="faint")
            )
        else:
            table.add_row(
                Text(signs.no, "bad"), Text.assemble((bug.name, "bold"), f" {signs.dot} {_why_missed(bug.result)}")
            )
    return table


def _yes_no(good: bool) -> str:  # noqa: FBT001 - it is its only argument
    return "yes" if good else "no"


def _tally(suite: SuiteResult) -> str:
    """How many tests did what."""
    if suite.end is not RunEnd.FINISHED:
        return suite.reason
    if suite.collection_errors:
        return f"{suite.collection_errors[0].file} cannot be loaded"
    if not suite.tests:
        return "no tests were found" + (f", {suite.deselected} deselected" if suite.deselected else "")
    counts = [(outcome, sum(test.outcome is outcome for test in suite.tests)) for outcome in TestOutcome]
    told = ", ".join(f"{count} {_WORDS[outcome]}" for outcome, count in counts if count)
    return told + (f", {suite.deselected} deselected" if suite.deselected else "")


_WORDS = {
    TestOutcome.PASSED: "passed",
    TestOutcome.FAILED: "failed",
    TestOutcome.ERROR: "could not be set up or torn down",
    TestOutcome.SKIPPED: "skipped (a skip is not a pass)",
    TestOutcome.XFAILED: "expected to fail (that is not a pass)",
    TestOutcome.XPASSED: "expected to fail, but passed (that is not a pass)",
}


def _why_missed(result: SuiteResult) -> str:
    if result.end is RunEnd.FINISHED:
        return "went unnoticed"
    return f"the run {result.end}, which is no way to notice ({result.reason})"


def _why_wrong(judged: Verdict, signs: Signs) -> Iterator[RenderableType]:
    if judged.checks is not None and not judged.checks.passed:
        yield from _failures(judged.checks, signs, promise=True)
    if not judged.right.passed:
        yield from _failures(judged.right, signs)
        if judged.right.output.strip():
            yield from _printed(judged.right.output)


def _why_brittle(judged: Verdict, signs: Signs) -> Iterator[RenderableType]:
    for variant in judged.broken_variants:
        yield Text.assemble(
            "The code may change like this: ", (variant.name, "bold"), f".\n{_sentence(variant.why)}", " Yet it broke:"
        )
        yield from _failures(variant.result, signs)


def _why_weak(judged: Verdict, _signs: Signs) -> Iterator[RenderableType]:
    missed = [bug.name for bug in judged.missed_bugs]
    if len(missed) == 1:
        yield Text.assemble("If the code had this mistake, your tests would stay green: ", (missed[0], "bold"), ".")
    else:
        yield Text(f"If the code had any one of these {len(missed)} mistakes, your tests would stay green.")
    if judged.notices_nothing:
        yield Text.assemble(
            f"{_listed(name.partition('::')[2] for name in judged.notices_nothing)} ",
            "notices nothing: it passes on the right code and on every bug.",
        )


def _why_leaky(judged: Verdict, signs: Signs) -> Iterator[RenderableType]:
    if judged.reverse is not None and not judged.reverse.passed:
        yield Text("Run last one first, the tests no longer pass: one relies on what another left behind.")
        yield from _failures(judged.reverse, signs)
    left = dict.fromkeys([*judged.leftovers, *(judged.reverse.leftovers if judged.reverse else ())])
    if left:
        lines = "\n".join(
            f"  {signs.no} {_LEFT.get(item.what, item.what + ' {name}').format(name=item.name)}" for item in left
        )
        yield Text(f"After the last test, this was still there:\n{lines}")


_LEFT = {
    "patch": "{name} is still patched: a patch was started and never stopped",
    "environment": "the environment variable {name} was changed for good",
    "attribute": "{name} was replaced for good",
    "working directory": "the working directory is now {name}",
    "open file": "{name} is still open",
}


def _failures(suite: SuiteResult, signs: Signs, *, promise: bool = False) -> Iterator[RenderableType]:
    """The failures of a suite run: the first ones in full, the others by name."""
    if suite.end is not RunEnd.FINISHED:
        yield Text(f"{_sentence(suite.reason)[:1].upper()}{_sentence(suite.reason)[1:]}", style="bad")
        if suite.output.strip():
            yield from _printed(suite.output)
    for error in suite.collection_errors[:SHOWN_FAILURES]:
        yield Text.assemble((f"{signs.no} ", "bad"), (error.file, "name"), " cannot be loaded")
        yield _account(error.details or error.message)
    failed = suite.not_passed
    for test in failed[:SHOWN_FAILURES]:
        yield _heading(test, signs, promise=promise)
        yield _account(
            "\n".join(test.message.splitlines()[:PROMISE_LINES]) if promise else test.details or test.message
        )
    if len(failed) > SHOWN_FAILURES:
        others = _listed(test.name.partition("::")[2] for test in failed[SHOWN_FAILURES:])
        yield Text(f"and {len(failed) - SHOWN_FAILURES} more: {others}", style="faint")


def _heading(test: TestResult, signs: Signs, *, promise: bool) -> Text:
    heading = Text.assemble((f"{signs.no} ", "bad"), (test.name.partition("::")[2], "name"))
    if test.outcome not in {TestOutcome.FAILED, TestOutcome.ERROR}:
        heading.append(f"  {_WORDS[test.outcome]}")
    elif test.line:
        heading.append(f"  {test.file}, line {test.line}", style="faint")
    if promise and test.doc:
        heading.append(f"\n  {test.doc}", style="warn")
    return heading


def _account(details: str) -> RenderableType:
    """Pytest's account of a failure, its error lines in red."""
    text = Text()
    for line in details.strip("\n").splitlines():
        text.append(line + "\n", style="bad" if line.startswith("E ") else "")
    text.rstrip()
    return indented(text)


def _printed(output: str) -> Iterator[RenderableType]:
    lines = output.rstrip().splitlines()
    left_out = len(lines) - OUTPUT_LINES
    yield Text("Your tests printed:" + (f" (the last {OUTPUT_LINES} lines)" if left_out > 0 else ""), style="faint")
    yield indented(Text("\n".join(lines[-OUTPUT_LINES:])))


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) or not text else f"{text}."


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
