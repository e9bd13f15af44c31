"""A verdict, told: the four questions and their answers, then what went wrong in the learner's own lines."""

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.text import Text

from mockkata.catalogue import Kata
from mockkata.outcomes import RunEnd, SuiteResult, TestOutcome, TestResult, Trick, TrickKind, Verdict, VerdictKind
from mockkata.rendering.diagnosis import diagnoses
from mockkata.rendering.questions import OUTCOMES, answered
from mockkata.rendering.theme import Signs, badge, indented

SHOWN_FAILURES = 3
"""Failures told in full; the others are named."""
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
    return Group(
        headline(judged, kata),
        Text(),
        indented(answered(judged, signs)),
        account(judged, signs),
        mistakes(judged, signs, explain=explain),
    )


def headline(judged: Verdict, kata: Kata) -> Text:
    """The verdict in one line."""
    told = HEADLINES[judged.kind]
    if judged.kind is VerdictKind.WRONG and judged.right.passed:
        told = "Your code does not keep its promises yet."
    return Text.assemble(
        badge(judged.kind), "  ", (kata.name, "name"), f"  {told}  ", (f"{judged.seconds:.1f} s", "faint")
    )


def account(judged: Verdict, signs: Signs) -> RenderableType:
    """What shows that the verdict is not sound, a blank line before each part; nothing where it is."""
    explanation = {
        VerdictKind.WRONG: _why_wrong,
        VerdictKind.BRITTLE: _why_brittle,
        VerdictKind.WEAK: _why_weak,
        VerdictKind.LEAKY: _why_leaky,
        VerdictKind.SOUND: lambda *_: iter(()),
    }[judged.kind]
    return _apart(explanation(judged, signs))


def mistakes(judged: Verdict, signs: Signs, *, explain: bool = False, more: Text | None = None) -> RenderableType:
    """The known mistakes behind it, as `diagnoses` tells them, what was seen, and given files that were changed."""
    parts: list[RenderableType] = [diagnoses(judged.diagnoses, signs, explain=explain, more=more)]
    changed = "You changed {}. That file is given: the check uses the original."
    seen = dict.fromkeys(_SEEN[trick.what].format(name=trick.name, test=_by(trick)) for trick in judged.seen)
    return _apart(
        [
            *(parts if judged.diagnoses else []),
            *(Text(one, style="warn") for one in seen),
            *(Text(changed.format(path), style="warn") for path in judged.changed_given_files),
        ]
    )


def _by(trick: Trick) -> str:
    """The test function, whichever of its cases it was."""
    return trick.test.partition("[")[0].rpartition("::")[2] or "Something"


def _apart(parts: Iterable[RenderableType]) -> RenderableType:
    return Group(*(row for part in parts for row in (Text(), indented(part))))


def _why_wrong(judged: Verdict, signs: Signs) -> Iterator[RenderableType]:
    if judged.checks is not None and not judged.checks.passed:
        yield from _failures(judged.checks, signs, promise=True)
    if not judged.right.passed:
        yield from _failures(judged.right, signs)
        if judged.right.end is RunEnd.FINISHED and judged.right.output.strip():
            yield from _printed(judged.right.output)


def _why_brittle(judged: Verdict, signs: Signs) -> Iterator[RenderableType]:
    for variant in judged.broken_variants:
        yield Text.assemble(
            "The code may change like this: ", (variant.name, "bold"), f".\n{_sentence(variant.why)}", " Yet it broke:"
        )
        yield from _failures(variant.result, signs)


def _why_weak(judged: Verdict, _signs: Signs) -> Iterator[RenderableType]:
    missed = [bug.name for bug in judged.missed_bugs]
    reads = any(trick.what is TrickKind.SOURCE for trick in judged.seen)
    then = "no test that counts would notice" if reads else "your tests would stay green"
    if len(missed) == 1:
        yield Text.assemble(f"If the code had this mistake, {then}: ", (missed[0], "bold"), ".")
    else:
        yield Text(f"If the code had any one of these {len(missed)} mistakes, {then}.")
    if judged.notices_nothing:
        idle = [name.partition("::")[2] for name in judged.notices_nothing]
        told = "notices nothing: it passes" if len(idle) == 1 else "notice nothing: they pass"
        yield Text(f"{_listed(idle)} {told} on the right code and on every bug.")


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
    "thread": "{name} is still running: Python would wait for this thread and never end",
}
_SEEN = {
    TrickKind.SOURCE: "{test} reads {name}. A test that looks at the program's text knows what the code says, not what "
    "it does: what it notices does not count.",
    TrickKind.CLOSED_FILE: "{test} reached for {name}. A suite run sees neither the home directory, the workspace nor "
    "the katas' own files.",
    TrickKind.OUTCOME: "A hook turned the failure of {name} into a pass. The failure counts.",
    TrickKind.RECORDS: "Something wrote to {name}. It was passed over.",
    TrickKind.PROGRAM: "{name} was changed or removed while the tests ran. Every run has a copy of its own.",
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
        heading.append(f"  {OUTCOMES[test.outcome]}")
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
