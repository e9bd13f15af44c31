"""If these fail, a learner is told the wrong mistake, or is told of mistakes in an answer that has none."""

from dataclasses import replace

import pytest

from mockkata.catalogue import Kata, Pack
from mockkata.errors import JudgingError
from mockkata.evidence import Evidence
from mockkata.explanation import explain
from mockkata.judging.runner import SuiteRun
from mockkata.judging.staging import submit
from mockkata.outcomes import Diagnosis, Verdict, VerdictKind
from tests.support import SOUND, Dojo

HEAD = "from unittest.mock import MagicMock\nimport pytest\nfrom myapp.greeting import greet\n\n"
WRONG = (
    HEAD
    + "def test_greets():\n    db = MagicMock()\n    db.get_user.return_value = ValueError('no')\n"
    + "    with pytest.raises(ValueError):\n        greet(db, 1)\n"
)
WEAK = (
    HEAD + "def test_greets():\n    db = MagicMock()\n    greet(db, 42)\n    db.get_user.asset_called_once_with(42)\n"
)
LEAKY = SOUND + "\n\ndef test_mode():\n    import os\n    os.environ['MODE'] = 'x'\n"
SHARED = (
    HEAD
    + "db = MagicMock()\n\ndef test_stranger():\n    assert greet(db, None) == 'Hello, stranger!'\n"
    + "    db.get_user.assert_not_called()\n\ndef test_name():\n    db.get_user.return_value = {'name': 'Ada'}\n"
    + "    assert greet(db, 42) == 'Hello, Ada!'\n    db.get_user.assert_called_once_with(42)\n"
)


def explained(dojo: Dojo, kata: Kata, tests: str) -> tuple[VerdictKind, tuple[Diagnosis, ...]]:
    """The verdict on a test file, and what is said about it."""
    submission = submit(kata, {kata.edits[0]: tests.encode()})
    verdict = dojo.judge(kata, tests)
    return verdict.kind, explain(kata, submission, verdict, dojo.runner.observe)


@pytest.mark.parametrize(
    ("tests", "kind", "pitfall"),
    [
        (WRONG, VerdictKind.WRONG, "exception-as-return-value"),
        (WEAK, VerdictKind.WEAK, "assert-typo-uncaught"),
        (LEAKY, VerdictKind.LEAKY, "environ-assigned-leaks"),
        (SHARED, VerdictKind.LEAKY, "shared-mock-call-count"),
    ],
    ids=["wrong", "weak", "leaves something", "in one order only"],
)
def test_each_kind_of_verdict_is_explained(dojo: Dojo, kata: Kata, tests: str, kind: VerdictKind, pitfall: str) -> None:
    judged, found = explained(dojo, kata, tests)
    assert judged is kind
    assert found[0].pitfall == pitfall
    assert found[0].code in tests
    assert found[0].evidence


def test_a_change_that_tests_do_not_survive_is_looked_at_itself(dojo: Dojo, pack: Pack) -> None:
    kata = pack.find("called-with-what")
    attempt = next(one for one in kata.attempts if one.pitfall == "args-vs-kwargs")
    submission = submit(kata, kata.attempt_files(attempt))
    verdict = dojo.judge(kata, {path: content.decode() for path, content in kata.attempt_files(attempt).items()})
    assert verdict.kind is VerdictKind.BRITTLE
    assert explain(kata, submission, verdict, dojo.runner.observe)[0].pitfall == "args-vs-kwargs"


def test_a_sound_answer_is_never_looked_at(dojo: Dojo, kata: Kata) -> None:
    def observe(run: SuiteRun) -> Evidence:
        raise AssertionError(run)

    verdict = dojo.judge(kata, SOUND)
    assert explain(kata, submit(kata, {kata.edits[0]: SOUND.encode()}), verdict, observe) == ()


def test_a_run_that_cannot_be_observed_costs_no_verdict(dojo: Dojo, kata: Kata) -> None:
    def observe(_run: SuiteRun) -> Evidence:
        raise JudgingError("gone", "again")

    verdict: Verdict = replace(dojo.judge(kata, SOUND), kind=VerdictKind.WEAK)
    assert explain(kata, submit(kata, {kata.edits[0]: SOUND.encode()}), verdict, observe) == ()


@pytest.mark.parametrize(
    ("name", "pitfall"),
    [
        ("patch-where-used", "patch-source-not-use"),
        ("class-instances", "class-mock-missing-return-value"),
        ("reset-between-tests", "shared-mock-call-count"),
    ],
)
def test_who_runs_the_skeleton_is_told_what_they_met(dojo: Dojo, pack: Pack, name: str, pitfall: str) -> None:
    kata = pack.find(name)
    _, found = explained(dojo, kata, kata.skeleton[kata.edits[0]].decode())
    assert (found[0].pitfall, found[0].sure) == (pitfall, True)
