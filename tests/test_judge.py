"""If these fail, verdicts are wrong: the one thing nobody forgives a judge."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mockkata.catalogue import Kata, built_in_pack, load_pack
from mockkata.errors import JudgingError, KataError
from mockkata.judging.judge import judge
from mockkata.judging.runner import SuiteRun
from mockkata.judging.staging import submit
from mockkata.outcomes import Guard, RunEnd, SuiteResult, TestOutcome, VerdictKind
from tests.support import KATA_TOML, SOUND, WEAK, Dojo, tiny

Judge = Callable[[Kata, str], object]


def test_sound_tests_are_sound_and_know_what_they_caught(dojo: Dojo, kata: Kata) -> None:
    verdict = dojo.judge(kata, SOUND)
    assert verdict.kind is VerdictKind.SOUND
    assert [(bug.name, bug.caught_by) for bug in verdict.bugs] == [
        ("asks for the next user", ("tests/test_greeting.py::test_greets_by_name",)),
        ("greets strangers as None", ("tests/test_greeting.py::test_stranger",)),
    ]
    assert verdict.reverse is not None
    assert [test.name for test in verdict.reverse.tests] == [test.name for test in reversed(verdict.right.tests)]
    assert verdict.notices_nothing == ()


def test_a_toothless_test_is_weak_and_named(dojo: Dojo, kata: Kata) -> None:
    verdict = dojo.judge(kata, WEAK)
    assert verdict.kind is VerdictKind.WEAK
    assert [bug.name for bug in verdict.missed_bugs] == ["asks for the next user", "greets strangers as None"]
    assert verdict.notices_nothing == ("tests/test_greeting.py::test_greets",)


def test_a_useless_test_among_useful_ones_is_named_but_forgiven(dojo: Dojo, kata: Kata) -> None:
    verdict = dojo.judge(kata, SOUND + "\n\ndef test_nothing():\n    assert True\n")
    assert verdict.sound
    assert verdict.notices_nothing == ("tests/test_greeting.py::test_nothing",)


def test_a_failure_on_the_right_code_is_wrong_with_the_learners_line_and_pytests_detail(dojo: Dojo, kata: Kata) -> None:
    verdict = dojo.judge(kata, SOUND.replace("Hello, Ada!", "Hello, Bob!"))
    assert verdict.kind is VerdictKind.WRONG
    assert (verdict.bugs, verdict.variants) == ((), ())
    (failure,) = verdict.right.not_passed
    assert (failure.file, failure.line) == ("tests/test_greeting.py", 9)
    assert "- Hello, Bob!" in failure.details
    assert "+ Hello, Ada!" in failure.details
    assert "/" not in failure.details.splitlines()[0].split(":")[0].removeprefix("tests/"), "no path of this machine"


def test_a_test_that_pins_the_implementation_is_brittle(dojo: Dojo, kata: Kata) -> None:
    pinned = (
        SOUND
        + """

def test_source():
    import inspect
    assert "f\\"Hello" in inspect.getsource(greet)
"""
    )
    verdict = dojo.judge(kata, pinned)
    assert verdict.kind is VerdictKind.BRITTLE
    (variant,) = verdict.broken_variants
    assert variant.name == "keeps the record in a local"
    assert [test.name for test in variant.result.not_passed] == ["tests/test_greeting.py::test_source"]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("conftest.py", "def pytest_collection_modifyitems(items):\n    items[:] = items[:1]\n"),
        ("checks/conftest.py", "def pytest_collection_modifyitems(items):\n    items[:] = items[:1]\n"),
        (
            "conftest.py",
            "import pytest\n@pytest.hookimpl(tryfirst=True)\ndef pytest_pyfunc_call(): return True\n",
        ),
        ("pytest.toml", '[pytest]\npythonpath = ["."]\npython_functions = ["test_nothing"]\n'),
    ],
)
def test_the_hidden_tests_are_the_katas_own(dojo: Dojo, path: str, text: str) -> None:
    """A conftest, right or wrong, does with all tests what it likes; not with these."""
    kata = load_pack(built_in_pack()).find("own-your-boundary")
    attempt = kata.folder / "attempts" / "board-still-talks-to-the-library"
    files = {one.relative_to(attempt).as_posix(): one.read_text() for one in attempt.rglob("*.py")}
    assert dojo.judge(kata, {**files, path: text}).kind is VerdictKind.WRONG


def test_who_reads_the_text_is_not_said_to_notice_nothing(dojo: Dojo, kata: Kata) -> None:
    """It may well notice; it does not count, and that is told."""
    reads = "\n\ndef test_reads():\n    assert 'stranger' in open('myapp/greeting.py').read()\n"
    verdict = dojo.judge(kata, SOUND + reads)
    assert verdict.sound
    assert verdict.notices_nothing == ()


def test_right_tests_count_beside_one_that_reads_the_text(dojo: Dojo, kata: Kata) -> None:
    """They are asked again without it, and are no worse for its company; in a file of its own too."""
    reads = "TEXT = open('myapp/greeting.py').read()\ndef test_reads():\n    assert '+ 1' not in TEXT\n"
    assert dojo.judge(kata, {"tests/test_greeting.py": SOUND, "tests/test_text.py": reads}).sound
    assert dojo.judge(kata, {"tests/test_greeting.py": WEAK, "tests/test_text.py": reads}).kind is VerdictKind.WEAK


def test_a_variant_that_never_ends_is_waited_for_once(dojo: Dojo, tmp_path: Path) -> None:
    """Without it, the learner waits twice for what cannot be told in more detail."""
    endless = KATA_TOML.replace(
        'user = db.get_user(user_id); return "Hello, " + user["name"] + "!"',
        "return next(x for x in iter(int, 1) if x)",
    )
    kata = tiny(tmp_path, kata_toml=endless.replace("minutes = 1", "minutes = 1\ntime_limit = 1"))
    runs: list[SuiteRun] = []

    def run(suite: SuiteRun) -> SuiteResult:
        runs.append(suite)
        return dojo.runner.run(suite)

    verdict = judge(kata, submit(kata, {kata.edits[0]: SOUND.encode()}), run, dojo.executor)
    assert [variant.result.end for variant in verdict.broken_variants] == [RunEnd.TIMED_OUT]
    assert sum(b"iter(int, 1)" in suite.files["myapp/greeting.py"] for suite in runs) == 1


def test_tests_that_need_their_order_are_leaky(dojo: Dojo, kata: Kata) -> None:
    shared = (
        SOUND.replace(
            "def test_greets_by_name():\n    db = MagicMock()", "db = MagicMock()\n\n\ndef test_greets_by_name():"
        )
        .replace("def test_stranger():\n    db = MagicMock()", "def test_stranger():\n    db.get_user.reset_mock()")
        .replace(
            "    assert db.get_user.call_args.args",
            "    assert db.get_user.call_count == 1\n    assert db.get_user.call_args.args",
        )
    )
    shared = shared.replace(
        "    db.get_user.assert_not_called()", "    db.get_user.assert_not_called()\n    db.get_user(1)"
    )
    verdict = dojo.judge(kata, shared)
    assert verdict.kind is VerdictKind.LEAKY
    assert verdict.reverse is not None
    assert not verdict.reverse.passed


@pytest.mark.parametrize(
    ("tests", "outcome"),
    [
        (
            "import pytest\n" + SOUND.replace("def test_stranger", "@pytest.mark.skip\ndef test_stranger"),
            TestOutcome.SKIPPED,
        ),
        (
            "import pytest\n" + SOUND.replace("def test_stranger", "@pytest.mark.xfail\ndef test_stranger"),
            TestOutcome.XPASSED,
        ),
        (
            "import pytest\n"
            + SOUND
            + "\n\n@pytest.mark.xfail\ndef test_not_yet():\n    assert greet(None, None) == ''\n",
            TestOutcome.XFAILED,
        ),
    ],
)
def test_a_skip_or_an_expected_failure_is_no_pass(dojo: Dojo, kata: Kata, tests: str, outcome: TestOutcome) -> None:
    verdict = dojo.judge(kata, tests)
    assert verdict.kind is VerdictKind.WRONG
    assert [test.outcome for test in verdict.right.not_passed] == [outcome]


@pytest.mark.parametrize("tests", ["", "x = 1\n", "def helper():\n    pass\n"])
def test_no_test_at_all_is_wrong(dojo: Dojo, kata: Kata, tests: str) -> None:
    verdict = dojo.judge(kata, tests)
    assert (verdict.kind, verdict.right.tests, verdict.right.end) == (VerdictKind.WRONG, (), RunEnd.FINISHED)


@pytest.mark.parametrize(
    ("tests", "words"),
    [
        ("def test_a(:\n", "SyntaxError"),
        ("import nowhere_to_be_found\n", "nowhere_to_be_found"),
        ("1 / 0\n", "ZeroDivisionError"),
    ],
)
def test_a_file_that_does_not_load_is_wrong_and_says_why(dojo: Dojo, kata: Kata, tests: str, words: str) -> None:
    verdict = dojo.judge(kata, tests)
    assert verdict.kind is VerdictKind.WRONG
    (error,) = verdict.right.collection_errors
    assert words in error.message + error.details
    assert error.file == "tests/test_greeting.py"


def test_a_file_that_is_not_utf8_is_wrong_and_says_so(dojo: Dojo, kata: Kata) -> None:
    from mockkata.judging.judge import judge
    from mockkata.judging.staging import submit

    verdict = judge(kata, submit(kata, {kata.edits[0]: b"NAME = 'caf\xe9'\n"}), dojo.runner.run, dojo.executor)
    assert verdict.kind is VerdictKind.WRONG
    assert "utf-8" in verdict.right.collection_errors[0].details


def test_a_crash_on_a_bug_is_no_catch(dojo: Dojo, kata: Kata) -> None:
    """A test that ends the process when the code is wrong has noticed nothing that pytest could tell."""
    tests = SOUND.replace(
        "    assert db.get_user.call_args.args == (42,)",
        "    if db.get_user.call_args.args != (42,):\n        import os\n        os._exit(0)",
    )
    verdict = dojo.judge(kata, tests)
    assert verdict.kind is VerdictKind.WEAK
    (bug,) = verdict.missed_bugs
    assert (bug.name, bug.result.end) == ("asks for the next user", RunEnd.CRASHED)


def test_a_time_out_on_a_bug_is_no_catch(dojo: Dojo, tmp_path: Path) -> None:
    kata = tiny(tmp_path, kata_toml=KATA_TOML.replace("minutes = 1", "minutes = 1\ntime_limit = 3"))
    tests = SOUND.replace(
        "    assert db.get_user.call_args.args == (42,)", "    while db.get_user.call_args.args != (42,):\n        pass"
    )
    verdict = dojo.judge(kata, tests)
    assert [(bug.name, bug.result.end) for bug in verdict.missed_bugs] == [("asks for the next user", RunEnd.TIMED_OUT)]


def test_a_bug_that_keeps_the_tests_from_loading_is_caught(dojo: Dojo, tmp_path: Path) -> None:
    """Tests that look at the real thing while they load notice a renamed method there; that is noticed all the same."""
    bug = '[[bugs]]\nname = "renamed"\nfile = "myapp/greeting.py"\nfind = "def greet("\nreplace = "def greets("\n\n[[attempts]]'
    kata = tiny(tmp_path, kata_toml=KATA_TOML.replace("[[attempts]]", bug))
    verdict = dojo.judge(kata, SOUND)
    assert verdict.sound
    assert len(verdict.bugs[-1].caught_by) == 2


def test_a_helper_that_reads_the_program_makes_no_test_of_it_count(dojo: Dojo, kata: Kata) -> None:
    """Without it, what a test must not read itself, a file beside it could read for it."""
    helper = "from pathlib import Path\nimport myapp.greeting\nSOURCE = Path(myapp.greeting.__file__).read_text()\n"
    tests = (
        "from tests.helper import SOURCE\n\n\ndef test_source():\n"
        "    assert 'user_id + 1' not in SOURCE\n    assert 'None!' not in SOURCE\n"
    )
    verdict = dojo.judge(kata, {kata.edits[0]: tests, "tests/helper.py": helper, "tests/__init__.py": ""})
    assert verdict.kind is VerdictKind.WEAK
    assert len(verdict.missed_bugs) == 2
    assert verdict.seen


def test_a_given_file_that_was_edited_is_told_and_not_used(dojo: Dojo, kata: Kata) -> None:
    cheat = {kata.edits[0]: SOUND, "myapp/greeting.py": "def greet(db, user_id):\n    return 'Hello, Ada!'\n"}
    verdict = dojo.judge(kata, cheat)
    assert verdict.sound
    assert verdict.changed_given_files == ("myapp/greeting.py",)


def test_files_the_learner_added_take_part(dojo: Dojo, kata: Kata) -> None:
    conftest = (
        "import pytest\nfrom unittest.mock import MagicMock\n\n\n@pytest.fixture\ndef db():\n    return MagicMock()\n"
    )
    tests = SOUND.replace("():\n    db = MagicMock()", "(db):")
    assert dojo.judge(kata, {kata.edits[0]: tests, "tests/conftest.py": conftest}).sound


STYLES = """
import asyncio
import unittest
from unittest.mock import AsyncMock

import pytest

from myapp.greeting import greet


def test_mocker(mocker, monkeypatch):
    assert greet(mocker.Mock(**{"get_user.return_value": {"name": "Ada"}}), 1) == "Hello, Ada!"


@pytest.mark.asyncio
async def test_asyncio():
    await asyncio.sleep(0)


@pytest.mark.anyio
async def test_anyio():
    await AsyncMock()()


def test_respx_fixture(respx_mock):
    pass


class TestOld(unittest.TestCase):
    def test_case(self):
        self.assertEqual(greet(None, None), "Hello, stranger!")
"""


def test_what_learners_know_from_elsewhere_works(dojo: Dojo, kata: Kata) -> None:
    verdict = dojo.judge(kata, STYLES)
    assert verdict.right.passed, verdict.right
    assert verdict.right.output == ""


def test_the_network_is_closed_even_to_code_that_swallows_exceptions(dojo: Dojo, kata: Kata) -> None:
    tests = """import socket


def test_out():
    try:
        socket.create_connection(("192.0.2.1", 80), timeout=1)
    except Exception:
        pass


def test_name():
    try:
        socket.getaddrinfo("example.com", 80)
    except Exception:
        pass


def test_home():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        pass
"""
    verdict = dojo.judge(kata, tests)
    assert [test.outcome for test in verdict.right.tests] == ["failed", "failed", "passed"]
    assert "192.0.2.1 for real" in verdict.right.tests[0].message
    assert Guard.AUDIT in verdict.right.guards


def test_no_secret_of_the_person_is_in_reach(
    dojo: Dojo, kata: Kata, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from mockkata.judging.runner import Runner

    for name in (
        "AWS_ACCESS_KEY_ID",
        "AWS_PROFILE",
        "AWS_SESSION_TOKEN",
        "GITHUB_TOKEN",
        "https_proxy",
        "NO_SUCH_SECRET",
    ):
        monkeypatch.setenv(name, "real-secret")
    monkeypatch.setenv("HOME", str(tmp_path))
    tests = f"""import os
from pathlib import Path


def test_clean():
    assert "real-secret" not in os.environ.values()
    assert "real-secret" not in Path("/proc/self/environ").read_text()
    assert Path.home() != Path({str(tmp_path)!r})
    assert list(Path.home().iterdir()) == []
"""
    with Runner() as runner:
        verdict = Dojo(runner, dojo.executor).judge(kata, tests)
    assert verdict.right.passed, verdict.right.not_passed


@pytest.mark.parametrize("find", ["nothing like it", "user_id"])
def test_a_bug_that_does_not_fit_is_the_katas_fault(dojo: Dojo, tmp_path: Path, find: str) -> None:
    kata = tiny(tmp_path, kata_toml=KATA_TOML.replace('find = "db.get_user(user_id)"', f'find = "{find}"'))
    with pytest.raises(KataError, match=r"'asks for the next user' looks for a text that occurs \d times"):
        dojo.judge(kata, SOUND)


def test_a_missing_library_is_nobodys_wrong_answer(dojo: Dojo, tmp_path: Path) -> None:
    kata = tiny(tmp_path, kata_toml=KATA_TOML.replace("minutes = 1", 'minutes = 1\ntools = ["not_installed_here"]'))
    with pytest.raises(JudgingError, match="needs not_installed_here"):
        dojo.judge(kata, SOUND)


@pytest.mark.parametrize(
    "tests", [SOUND, WEAK, SOUND.replace("Ada!", "Bob!"), "import os\n" + SOUND + "    os.environ['LEFT'] = 'behind'\n"]
)
def test_without_fork_the_verdict_is_the_same(dojo: Dojo, spawning_dojo: Dojo, kata: Kata, tests: str) -> None:
    forked, spawned = dojo.judge(kata, tests), spawning_dojo.judge(kata, tests)
    assert spawned.kind is forked.kind
    for one, other in zip(forked.suites(), spawned.suites(), strict=True):
        assert [(test.name, test.outcome) for test in one.tests] == [(test.name, test.outcome) for test in other.tests]


def test_what_cannot_change_the_verdict_is_left_out_on_request(dojo: Dojo, kata: Kata) -> None:
    """Proving a pack would take longer for nothing."""
    pinned = SOUND + "\n\ndef test_pinned():\n    import inspect\n    assert 'f\"' in inspect.getsource(greet)\n"
    brittle, weak, sound = (dojo.judge(kata, tests, thorough=False) for tests in (pinned, WEAK, SOUND))
    assert (brittle.kind, brittle.bugs, brittle.reverse) == (VerdictKind.BRITTLE, (), None)
    assert (weak.kind, len(weak.bugs), weak.reverse) == (VerdictKind.WEAK, 2, None)
    assert (sound.kind, [len(bug.caught_by) for bug in sound.bugs]) == (VerdictKind.SOUND, [1, 1])
    assert sound.reverse is not None
