"""The words of a verdict: frozen data that every other module may use.

Nothing here reads, runs or prints. Times are seconds. Paths are relative to the kata's folder and use ``/``.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

SCHEMA = "mockkata/verdict/v1"


class VerdictKind(StrEnum):
    """What the judge says of an attempt; the first that applies, in this order."""

    WRONG = "wrong"
    """The tests do not pass on the right code (or a hidden check fails)."""
    BRITTLE = "brittle"
    """They break on a legitimate change."""
    WEAK = "weak"
    """They let a bug through."""
    LEAKY = "leaky"
    """They do not stand alone, or leave something behind."""
    SOUND = "sound"
    """All is well: the kata is solved."""


class TestOutcome(StrEnum):
    """How one test ended."""

    __test__ = False

    PASSED = "passed"
    FAILED = "failed"
    ERROR = "error"
    """Set-up or tear-down failed."""
    SKIPPED = "skipped"
    XFAILED = "xfailed"
    XPASSED = "xpassed"


class RunEnd(StrEnum):
    """How one suite run ended."""

    FINISHED = "finished"
    """Pytest came to its end, whatever the tests said."""
    CRASHED = "crashed"
    """The process was gone before pytest came to its end."""
    TIMED_OUT = "timed out"
    """It was stopped at the time limit."""


class Guard(StrEnum):
    """What kept a suite run to itself; which of them there are depends on the system."""

    NAMESPACE = "network namespace"
    """Linux: there is no network but loopback, for the tests and whatever they start."""
    LANDLOCK = "Landlock"
    """Linux: the home directory and the katas cannot be read, nothing but its own folder and temporary ones written."""
    SECCOMP = "seccomp"
    """Linux: the limits of other processes cannot be changed."""
    LIMITS = "resource limits"
    """Unix: memory and the size of files are limited."""
    AUDIT = "audit hook"
    """Everywhere: Python itself refuses strange addresses and closed files."""


class TrickKind(StrEnum):
    """What a suite run can be seen doing that no test of mocks needs."""

    SOURCE = "source"
    """A test read the program's text, which says nothing of what it does: what it caught does not count."""
    CLOSED_FILE = "closed file"
    """A test reached for the home directory, the workspace or the katas' own files, and was refused."""
    OUTCOME = "outcome"
    """A hook turned a failure into a pass: the failure counts."""
    RECORDS = "records"
    """Something was written to the judge's own descriptor: it is passed over."""
    PROGRAM = "program"
    """A file of the program was changed or removed while the tests ran."""


@dataclass(frozen=True)
class TestResult:
    """How one test ended in one suite run."""

    __test__ = False

    name: str
    """Pytest's node id, such as ``tests/test_cart.py::test_total[two]``."""
    outcome: TestOutcome
    seconds: float
    message: str = ""
    """The last line of the failure, or the reason of a skip."""
    details: str = ""
    """Pytest's own account of the failure, where it was asked for."""
    file: str = ""
    line: int = 0
    """The learner's line in ``file`` that failed (1-based; 0: unknown)."""
    doc: str = ""
    """The first line of the test's docstring, where the test failed."""

    @property
    def passed(self) -> bool:
        """Whether it counts as a pass: skips and expected failures do not."""
        return self.outcome is TestOutcome.PASSED


@dataclass(frozen=True)
class CollectionError:
    """A test file that could not be loaded."""

    file: str
    message: str
    details: str = ""
    line: int = 0


@dataclass(frozen=True)
class Leftover:
    """Something that was still there when all tests were over."""

    what: str
    """``patch``, ``environment``, ``attribute``, ``working directory``, ``open file`` or ``thread``."""
    name: str
    """What it is about: the patch's target, the variable, the module's attribute."""


@dataclass(frozen=True)
class Trick:
    """Something a suite run was seen doing."""

    what: TrickKind
    name: str
    """What it is about: a file, or a test."""
    test: str = ""
    """The node id of the test that did it, or the file where no test ran; empty: unknown."""


@dataclass(frozen=True)
class SuiteResult:
    """One pytest session of the learner's tests on one implementation."""

    end: RunEnd
    tests: tuple[TestResult, ...] = ()
    collection_errors: tuple[CollectionError, ...] = ()
    deselected: int = 0
    leftovers: tuple[Leftover, ...] = ()
    output: str = ""
    """The end of what was printed, standard output and error in one (at most 64 KiB)."""
    seconds: float = 0.0
    reason: str = ""
    """Why the run crashed or was stopped, in words."""
    guards: tuple[Guard, ...] = ()
    seen: tuple[Trick, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether it came to its end, with at least one test, all collected and passed."""
        return (
            self.end is RunEnd.FINISHED
            and bool(self.tests)
            and not self.collection_errors
            and not self.deselected
            and all(test.passed for test in self.tests)
        )

    @property
    def not_passed(self) -> tuple[TestResult, ...]:
        """The tests that failed, or were skipped or expected to fail."""
        return tuple(test for test in self.tests if not test.passed)


@dataclass(frozen=True)
class VariantResult:
    """The learner's tests on a legitimate change."""

    name: str
    why: str
    result: SuiteResult

    @property
    def survived(self) -> bool:
        """Whether the tests still pass."""
        return self.result.passed


@dataclass(frozen=True)
class BugResult:
    """The learner's tests on a planted bug."""

    name: str
    caught_by: tuple[str, ...]
    """The tests that pass on the right code and fail on the bug."""
    result: SuiteResult

    @property
    def caught(self) -> bool:
        """Whether any test noticed; a crash or a time-out is no catch."""
        return bool(self.caught_by)


@dataclass(frozen=True)
class Diagnosis:
    """A known mistake that was recognised in an attempt."""

    pitfall: str
    """Its name: a section of ``mockkata guide pitfalls``."""
    sentence: str
    """What the learner did and what came of it."""
    advice: str
    """What to do about it."""
    sure: bool
    """Whether it is more than a possibility."""
    test: str = ""
    """The node id of the test, or the file, in which it was seen."""
    file: str = ""
    line: int = 0
    """The learner's line (1-based; 0: unknown)."""
    code: str = ""
    """That line's text."""
    katas: tuple[str, ...] = ()
    """Where to practise it."""
    evidence: tuple[str, ...] = ()
    """What it rests on, one fact a line."""


@dataclass(frozen=True)
class Verdict:
    """What the judge says of one attempt, with all that it rests on."""

    kata: str
    kind: VerdictKind
    right: SuiteResult
    """The tests on the right code, which decides first."""
    checks: SuiteResult | None = None
    """The hidden checks on the learner's code, in katas that have them."""
    variants: tuple[VariantResult, ...] = ()
    bugs: tuple[BugResult, ...] = ()
    reverse: SuiteResult | None = None
    """The tests on the right code, last one first; None where there is only one."""
    changed_given_files: tuple[str, ...] = ()
    """Given files that the learner changed; the original was judged."""
    notices_nothing: tuple[str, ...] = ()
    """The learner's tests that caught no bug."""
    diagnoses: tuple[Diagnosis, ...] = ()
    """The known mistakes behind it, surest first; none for a sound verdict."""
    seconds: float = 0.0
    schema: str = SCHEMA

    @property
    def sound(self) -> bool:
        """Whether the kata is solved."""
        return self.kind is VerdictKind.SOUND

    @property
    def broken_variants(self) -> tuple[VariantResult, ...]:
        """The legitimate changes that the tests did not survive."""
        return tuple(variant for variant in self.variants if not variant.survived)

    @property
    def missed_bugs(self) -> tuple[BugResult, ...]:
        """The bugs that went unnoticed."""
        return tuple(bug for bug in self.bugs if not bug.caught)

    @property
    def leftovers(self) -> tuple[Leftover, ...]:
        """What the tests left behind on the right code."""
        return self.right.leftovers

    @property
    def seen(self) -> tuple[Trick, ...]:
        """What any of the suite runs was seen doing, each thing once."""
        return tuple(dict.fromkeys(trick for suite in self.suites() for trick in suite.seen))

    def suites(self) -> Iterator[SuiteResult]:
        """All suite runs the verdict rests on, in the order they are told."""
        yield self.right
        if self.checks is not None:
            yield self.checks
        yield from (variant.result for variant in self.variants)
        yield from (bug.result for bug in self.bugs)
        if self.reverse is not None:
            yield self.reverse


@dataclass(frozen=True)
class Count:
    """How far the suite runs of one kind are."""

    total: int
    done: int = 0
    well: int = 0
    """Those done that ended as they should: a variant survived, a bug noticed."""


@dataclass(frozen=True)
class SoFar:
    """What is known of an attempt while it is still being judged."""

    variants: Count
    bugs: Count
    right: SuiteResult | None = None
    checks: SuiteResult | None = None
