"""If these fail, something that is no pass counts as one."""

from dataclasses import replace

import pytest

from mockkata.outcomes import CollectionError, RunEnd, SuiteResult, TestOutcome, TestResult

PASSED = SuiteResult(RunEnd.FINISHED, tests=(TestResult("tests/test_a.py::test_a", TestOutcome.PASSED, 0.1),))


def test_all_passed_is_a_pass() -> None:
    assert PASSED.passed


@pytest.mark.parametrize("outcome", [outcome for outcome in TestOutcome if outcome is not TestOutcome.PASSED])
def test_any_other_outcome_is_no_pass(outcome: TestOutcome) -> None:
    other = TestResult("tests/test_a.py::test_b", outcome, 0.1)
    suite = replace(PASSED, tests=(*PASSED.tests, other))
    assert not suite.passed
    assert suite.not_passed == (other,)


@pytest.mark.parametrize(
    "suite",
    [
        replace(PASSED, tests=()),
        replace(PASSED, deselected=1),
        replace(PASSED, end=RunEnd.CRASHED),
        replace(PASSED, end=RunEnd.TIMED_OUT),
        replace(PASSED, collection_errors=(CollectionError("tests/test_b.py", "SyntaxError"),)),
    ],
)
def test_an_incomplete_run_is_no_pass(suite: SuiteResult) -> None:
    assert not suite.passed
