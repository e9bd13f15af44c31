"""If these fail, tests that leave something behind pass for sound, or clean ones are refused."""

import pytest

from mockkata.catalogue import PYTEST_INI, Kata
from mockkata.judging.runner import SuiteRun
from mockkata.outcomes import VerdictKind
from tests.support import SOUND, Dojo

LEAKS = [
    ("environment", "import os\n", "    os.environ['LEFT'] = 'behind'\n", "LEFT"),
    ("attribute", "import os\n", "    os.environ = {'LEFT': 'behind'}\n", "os.environ"),
    (
        "patch",
        "from unittest.mock import patch\n",
        "    patch('myapp.greeting.greet').start()\n",
        "myapp.greeting.greet",
    ),
    (
        "patch",
        "from unittest.mock import patch\n",
        "    patch.dict('sys.modules', left=None).start()\n",
        "a dictionary (patch.dict)",
    ),
    (
        "attribute",
        "import myapp.greeting\n",
        "    myapp.greeting.greet = lambda db, user: 'x'\n",
        "myapp.greeting.greet",
    ),
    ("working directory", "import os\n", "    os.chdir('/')\n", "/"),
    ("open file", "KEPT = []\n", "    KEPT.append(open('pytest.ini'))\n", "pytest.ini"),
]


@pytest.mark.parametrize("leak", LEAKS, ids=lambda leak: f"{leak[0]}: {leak[3]}")
def test_what_is_left_behind_is_leaky_and_named(dojo: Dojo, kata: Kata, leak: tuple[str, str, str, str]) -> None:
    what, first, last, name = leak
    verdict = dojo.judge(kata, first + SOUND + last)
    assert verdict.kind is VerdictKind.LEAKY
    assert (what, name) in {(left.what, left.name) for left in verdict.leftovers}


@pytest.mark.parametrize("stand_in", ["MagicMock()", "lambda path: path", "type(SOMETHING)"])
def test_a_stand_in_under_a_name_the_program_never_had_is_leaky(dojo: Dojo, kata: Kata, stand_in: str) -> None:
    """``module.open = mock_open()`` hides the builtin for good, and nothing that was there before has changed."""
    tests = (
        "from myapp import greeting\n\nclass Something: ...\nSOMETHING = Something()\n"
        + SOUND
        + f"    greeting.open = {stand_in}\n"
    )
    verdict = dojo.judge(kata, tests)
    assert verdict.kind is VerdictKind.LEAKY
    assert [left.name for left in verdict.leftovers] == ["myapp.greeting.open"]


def test_a_module_level_mock_of_the_learners_own_is_no_leftover(dojo: Dojo, kata: Kata) -> None:
    later = "\n\ndef test_makes_one():\n    global made\n    made = MagicMock()\n    greet(made, 1)\n"
    assert dojo.judge(kata, SOUND + later.replace("greet(made, 1)", "test_greets_by_name()")).sound


NESTED = """import os
from unittest import TestCase
import boto3, pytest
from moto import mock_aws

@pytest.fixture
def aws(monkeypatch):
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    with mock_aws():
        yield

@mock_aws
def test_nested(aws):
    assert boto3.client("sqs").list_queues()

@mock_aws
class TestWithAHelper(TestCase):
    def queues(self):
        return boto3.client("sqs", region_name="us-east-1").list_queues()

    def test_helped(self):
        assert self.queues()
"""


def test_what_moto_itself_leaves_behind_is_not_held_against_the_learner(dojo: Dojo) -> None:
    """Nested, ``mock_aws`` forgets one of its patches and its made-up keys; tests that nest it are right all the same."""
    files = {"pytest.ini": PYTEST_INI.encode(), "tests/test_a.py": NESTED.encode()}
    result = dojo.runner.run(SuiteRun(files, ("boto3", "moto", "moto.sqs"), ("tests/test_a.py",), time_limit=60))
    assert result.passed
    assert result.leftovers == ()


def test_a_mock_of_aws_that_is_never_stopped_is_left_behind(dojo: Dojo) -> None:
    started = "from moto import mock_aws\n\ndef test_a():\n    mock_aws().start()\n"
    files = {"pytest.ini": PYTEST_INI.encode(), "tests/test_a.py": started.encode()}
    result = dojo.runner.run(SuiteRun(files, ("boto3", "moto", "moto.sqs"), ("tests/test_a.py",), time_limit=60))
    assert "boto3.DEFAULT_SESSION" in {left.name for left in result.leftovers}


UNDONE = """import os
from unittest.mock import patch

import pytest


@pytest.fixture(autouse=True, scope="module")
def surroundings(tmp_path_factory):
    with patch.dict(os.environ, {"A": "b"}), patch("os.getcwd"), open(tmp_path_factory.mktemp("x") / "f", "w"):
        yield


"""


def test_what_is_undone_is_no_leak(dojo: Dojo, kata: Kata) -> None:
    """Patches of a fixture with a wide scope are undone after the last test, and that is early enough."""
    assert dojo.judge(kata, UNDONE + SOUND).sound


def test_loading_the_module_again_is_no_leak(dojo: Dojo, kata: Kata) -> None:
    again = (
        SOUND + "\n\ndef test_again():\n    import importlib, myapp.greeting\n    importlib.reload(myapp.greeting)\n"
    )
    assert dojo.judge(kata, again).sound
