"""If these fail, diagnoses rest on things that did not happen, or watching changes what is watched."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mockkata.evidence import MockSeen, Patched, TestEvidence
from mockkata.judging.runner import SuiteRun
from mockkata.observing.mocks import MOCKS_LIMIT
from tests.examples import Example, examples
from tests.support import Dojo

PROGRAM = """
import os, time
from functools import lru_cache
from json import dumps

class Mailer:
    def send(self, to, body): return "sent"

def notify(mailer, user):
    return mailer.send(user["mail"], body="hi")

def rate(): return 4
def price(n, get=rate): return n * rate()
def mode(): return os.environ["MODE"]
def wait(): time.sleep(0.01)
@lru_cache
def cached(): return 1
"""
HEAD = "import asyncio, os\nfrom unittest.mock import *\nimport pytest\nfrom myapp import shop\n\n"
Watch = Callable[..., TestEvidence]


@pytest.fixture
def watch(dojo: Dojo) -> Watch:
    """Watch a test file that has one test."""

    def run(body: str, tools: tuple[str, ...] = ()) -> TestEvidence:
        files = {
            "myapp/__init__.py": b"",
            "myapp/shop.py": PROGRAM.encode(),
            "tests/test_shop.py": (HEAD + body).encode(),
            "pytest.ini": b"[pytest]\npythonpath = .\ntestpaths = tests\nasyncio_default_fixture_loop_scope = function\n",
        }
        evidence = dojo.runner.observe(SuiteRun(files, tools, ("tests/test_shop.py",)))
        return evidence.tests[-1]

    return run


def mock_called(test: TestEvidence, path: str) -> MockSeen:
    """The mock of that path."""
    return next(mock for mock in test.mocks if mock.path == path)


def patch_of(test: TestEvidence, attribute: str) -> Patched:
    """The patch of that attribute."""
    return next(patch for patch in test.patches if patch.attribute == attribute)


@pytest.mark.parametrize("example", list(examples("tuned"))[::3], ids=lambda example: example.name)
def test_watching_changes_no_outcome(dojo: Dojo, example: Example) -> None:
    plain = dojo.runner.run(example.run)
    seen = dojo.runner.observe(example.run)
    watched = [(test.name, test.outcome) for test in seen.tests if test.phase != "import" and test.outcome != "stuck"]
    assert watched == [(test.name, test.outcome) for test in plain.tests]


def test_a_call_is_told_as_it_was_made(watch: Watch) -> None:
    test = watch(
        "def test_notify():\n    mailer = Mock(spec=shop.Mailer)\n    user = {'mail': 'a'}\n"
        "    shop.notify(mailer, user)\n    mailer.send.assert_called_once_with('a', body='hi')\n"
    )
    send = mock_called(test, "mock.send")
    (call,) = send.calls
    assert [value.text for value in call.args] == ["'a'"]
    assert {name: value.text for name, value in call.kwargs.items()} == {"body": "'hi'"}
    assert (call.place.file, call.place.function, call.place.owner, call.direct) == (
        "myapp/shop.py",
        "notify",
        "program",
        True,
    )
    assert mock_called(test, "mock").spec == "myapp.shop.Mailer"
    (assertion,) = test.assertions
    assert (assertion.method, assertion.passed, test.mocks[assertion.mock]) == ("assert_called_once_with", True, send)
    assert "myapp.shop.notify" in test.ran


def test_an_argument_that_changed_since_is_told(watch: Watch) -> None:
    test = watch("def test_it():\n    sink = Mock()\n    batch = [1]\n    sink(batch)\n    batch.clear()\n")
    (call,) = test.mocks[0].calls
    assert (call.args[0].text, call.changed) == ("[1]", "call([])")


def test_a_call_that_the_real_thing_would_refuse_is_told(watch: Watch) -> None:
    test = watch("def test_it():\n    Mock(spec=shop.Mailer).send('only one')\n")
    assert "body" in mock_called(test, "mock.send").calls[0].misfit


def test_side_effects_are_told_as_they_were_given(watch: Watch) -> None:
    test = watch(
        "def test_it():\n    get = Mock(side_effect=[1])\n    get()\n    with pytest.raises(StopIteration): get()\n"
    )
    assert test.mocks[0].side_effect is not None
    assert test.mocks[0].side_effect.text == "[1]"
    assert [call.raised for call in test.mocks[0].calls] == ["", "builtins.StopIteration"]


def test_side_effects_of_an_autospec_are_told_as_they_were_given(watch: Watch) -> None:
    test = watch("def test_it():\n    rate = create_autospec(shop.rate, side_effect=[1, 2])\n    rate()\n")
    assert "[1, 2]" in [mock.side_effect.text for mock in test.mocks if mock.side_effect]


@pytest.mark.parametrize(
    ("value", "text", "form"),
    [
        ("Odd()", "Odd", ""),
        ("set()", "set", ""),  # the test's own: reprlib takes it for the builtin, which in Python 3.11 raises
        ("functools.cached_property(id)", "cached_property", "property"),
    ],
)
def test_odd_values_have_words_too(watch: Watch, value: str, text: str, form: str) -> None:
    odd = "import functools\nclass Odd:\n    def __repr__(self): return 1 / 0\nclass set: ...\n"
    test = watch(f"{odd}def test_it():\n    get = Mock()\n    get({value})\n")
    (given,) = mock_called(test, "mock").calls[0].args
    assert given.form == form
    assert text in given.text


def test_an_error_without_words_is_a_failure_all_the_same(watch: Watch) -> None:
    silent = "class Silent(Exception):\n    def __str__(self): return 1 / 0\n"
    test = watch(f"{silent}def test_it():\n    raise Silent\n")
    assert test.outcome == "failed"
    assert test.failure is not None
    assert (test.failure.type, test.failure.message) == ("test_shop.Silent", "")


def test_of_very_many_mocks_the_first_are_told(watch: Watch) -> None:
    """Otherwise a loop that makes mocks would be kept for ever, and sent."""
    test = watch("def test_it():\n    for number in range(300):\n        Mock(name=f'n{number}')()\n    assert 0\n")
    assert len(test.mocks) == MOCKS_LIMIT
    assert test.mocks[0].path == "n0"
    assert test.outcome == "failed"


def test_magic_that_was_looked_at_and_never_asked_is_not_told(watch: Watch) -> None:
    test = watch("def test_it():\n    rows = MagicMock()\n    assert rows.__len__ is not None\n")
    assert mock_called(test, "mock").magic == ()


def test_magic_that_nobody_set_up_is_told(watch: Watch) -> None:
    test = watch(
        "def test_it():\n    rows, sized = MagicMock(), MagicMock()\n    sized.__len__.return_value = 3\n"
        "    assert int(rows.total) == 1 and [row for row in rows] == [] and len(sized) == 3\n"
    )
    assert mock_called(test, "mock.total").magic == ("__int__",)
    assert [mock.magic for mock in test.mocks if mock.path == "mock"] == [("__iter__",), ()]
    assert [mock.configured_magic for mock in test.mocks if mock.path == "mock"] == [(), ("__len__",)]


def test_a_patch_tells_who_else_holds_the_original(watch: Watch) -> None:
    test = watch("@patch('json.dumps')\ndef test_it(dumps):\n    shop.dumps({})\n")
    patch = patch_of(test, "dumps")
    assert (patch.written, patch.used, patch.elsewhere) == ("json.dumps", False, ("myapp.shop.dumps",))
    assert (patch.ran_before, patch.ran_during, patch.ran_after) == (0, 1, 0)
    assert (patch.entered, patch.left, patch.decorates) == ("call", "call", "test_it")


def test_a_default_keeps_the_original(watch: Watch) -> None:
    test = watch("def test_it():\n    with patch('myapp.shop.rate') as rate: shop.price(2)\n")
    assert patch_of(test, "rate").elsewhere == ("default of myapp.shop.price",)
    assert patch_of(test, "rate").used


@pytest.mark.parametrize(
    "kept",
    ["functools.partial(shop.rate)", "[shop.rate]", "{'rate': shop.rate}", "(lambda get: lambda: get())(shop.rate)"],
)
def test_what_took_in_the_original_is_told(watch: Watch, kept: str) -> None:
    test = watch(
        f"import functools\nshop.kept = {kept}\ndef test_it():\n    with patch('myapp.shop.rate'): shop.price(2)\n"
    )
    assert "kept by myapp.shop.kept" in patch_of(test, "rate").elsewhere


def test_a_function_that_waits_for_its_surroundings_is_no_trouble(watch: Watch) -> None:
    """Its cell is empty, and asking for the content raises ValueError."""
    lazy = (
        "def lazy():\n    def inner(): return later\n    if not shop: later = 1\n    return inner\nshop.kept = lazy()\n"
    )
    assert patch_of(watch(f"{lazy}@patch('myapp.shop.rate')\ndef test_it(rate): shop.price(2)\n"), "rate").used


@pytest.mark.parametrize(
    ("body", "via"),
    [
        ("def test_it():\n    with patch.object(shop, 'rate'): shop.price(1)\n", "patch.object"),
        ("def test_it(monkeypatch):\n    monkeypatch.setattr(shop, 'rate', Mock()); shop.price(1)\n", "monkeypatch.setattr"),
        ("@patch.multiple(shop, rate=DEFAULT)\ndef test_it(**mocks): shop.price(1)\n", "patch.multiple"),
        ("def test_it(mocker):\n    mocker.patch('myapp.shop.rate'); shop.price(1)\n", "patch"),
    ],
)  # fmt: skip
def test_every_way_to_patch_is_seen(watch: Watch, body: str, via: str) -> None:
    patch = patch_of(watch(body), "rate")
    assert (patch.via, patch.target, patch.used, patch.made.file) == (via, "myapp.shop", True, "tests/test_shop.py")


def test_a_patch_that_was_never_begun_is_told(watch: Watch) -> None:
    test = watch("def test_it():\n    rate = patch('myapp.shop.rate')\n    shop.price(1)\n")
    assert (patch_of(test, "rate").entered, patch_of(test, "rate").written) == ("", "myapp.shop.rate")


@pytest.mark.parametrize(
    ("made", "told"),
    [
        ("patch.dict(os.environ, MODE='x')", ("patch.dict", "os.environ", ("MODE",))),
        ("patch.dict('os.environ', MODE='x')", ("patch.dict", "os.environ", ("MODE",))),
        ("patch.object(shop, 'rate')", ("patch.object", "", ())),
        ("patch.multiple('myapp.shop', rate=Mock())", ("patch.multiple", "myapp.shop", ())),
    ],
)
def test_any_patch_that_was_never_begun_is_told(
    watch: Watch, made: str, told: tuple[str, str, tuple[str, ...]]
) -> None:
    (seen,) = watch(f"def test_it():\n    {made}\n    shop.price(1)\n").patches
    assert (seen.via, seen.target, seen.keys) == told
    assert (seen.entered, seen.made.line) == ("", 7)


def test_a_variable_that_a_fixture_took_away_is_no_leftover_of_a_test(watch: Watch) -> None:
    test = watch(
        "@pytest.fixture(scope='module', autouse=True)\ndef clean():\n"
        "    os.environ['MODE'] = 'x'\n    with patch.dict(os.environ):\n        del os.environ['MODE']\n        yield\n"
        "    del os.environ['MODE']\n"
        "def test_it():\n    assert 'MODE' not in os.environ\n"
    )
    assert test.left == ()


def test_which_variables_were_read_is_told(watch: Watch) -> None:
    test = watch("@patch.dict(os.environ, {'MODE': 'x', 'OTHER': 'y'})\ndef test_it():\n    shop.mode()\n")
    (patch,) = test.patches
    assert (patch.target, patch.keys, patch.keys_read) == ("os.environ", ("MODE", "OTHER"), ("MODE",))


def test_who_looks_for_proxies_reads_no_other_variable(watch: Watch) -> None:
    """Requests, httpx and urllib go through all variables: a test that calls them would seem to have read its own."""
    test = watch(
        "from urllib.request import getproxies\n\n"
        "@patch.dict(os.environ, {'MODE': 'x', 'HTTP_PROXY': 'http://proxy'})\n"
        "def test_it():\n    assert getproxies()['http'] == 'http://proxy'\n"
    )
    (patch,) = test.patches
    assert patch.keys_read == ("HTTP_PROXY",)


def test_what_is_left_behind_is_told(watch: Watch) -> None:
    test = watch(
        "def test_it():\n    patch('myapp.shop.rate').start()\n    shop.price = Mock()\n    os.environ['MODE'] = 'x'\n"
    )
    assert {(left.what, left.name) for left in test.left} == {
        ("patch", "myapp.shop.rate"),
        ("attribute", "myapp.shop.rate"),
        ("attribute", "myapp.shop.price"),
        ("environment", "MODE"),
    }


def test_the_objects_of_a_failed_comparison_are_told(watch: Watch) -> None:
    test = watch("def test_it():\n    assert Mock().get().json() == 5\n")
    assert test.failure is not None
    assert test.failure.comparison is not None
    left, right = test.failure.comparison.left, test.failure.comparison.right
    assert (left.form, left.name, right.text) == ("mock", "mock.get().json()", "5")


def test_sleep_connections_and_caches_are_told(watch: Watch) -> None:
    test = watch(
        "import socket\ndef test_it():\n    shop.wait(); shop.cached(); shop.cached()\n"
        "    socket.create_connection(('db.example.com', 5432))\n"
    )
    assert [(slept.seconds, slept.place.function) for slept in test.sleeps] == [(0.01, "wait")]
    assert [(one.host, one.place.owner) for one in test.connections] == [("db.example.com", "test")]
    assert test.caches == ("myapp.shop.cached",)
    assert test.failure is not None
    assert test.failure.type == "mockkata.NetworkClosed"


def test_a_coroutine_that_nobody_awaited_is_told(watch: Watch) -> None:
    test = watch("def test_it():\n    send = AsyncMock()\n    send('x')\n")
    assert test.never_awaited
    assert (test.mocks[0].call_count, test.mocks[0].await_count) == (1, 0)


def test_a_test_that_never_ends_is_told_with_its_line(dojo: Dojo) -> None:
    files = {"tests/test_loop.py": b"def test_loop():\n    while True:\n        pass\n"}
    evidence = dojo.runner.observe(SuiteRun(files, (), ("tests/test_loop.py",), time_limit=1.0))
    (test,) = evidence.tests
    assert test.outcome == "stuck"
    assert test.failure is not None
    assert test.failure.frames[-1].line in {2, 3}


def test_libraries_tell_what_was_registered_and_never_asked_for(watch: Watch) -> None:
    body = (
        "import responses, requests\n@responses.activate\ndef test_it():\n"
        "    responses.get('http://a.example/1')\n    responses.get('http://a.example/2')\n"
        "    requests.get('http://a.example/1')\n"
    )
    test = watch(body, ("requests", "responses"))
    assert {(one.url, one.calls, one.active) for one in test.registered} == {
        ("http://a.example/1", 1, True),
        ("http://a.example/2", 0, True),
    }


def test_a_mock_made_before_the_test_is_older(dojo: Dojo) -> None:
    tests = b"from unittest.mock import Mock\nsend = Mock()\ndef test_a(): send()\ndef test_b(): send()\n"
    evidence = dojo.runner.observe(SuiteRun({"tests/test_x.py": tests}, (), ("tests/test_x.py",)))
    assert [(test.mocks[0].before, test.mocks[0].call_count) for test in evidence.tests] == [(True, 1), (True, 2)]


def test_what_watches_is_gone_afterwards(tmp_path: Path) -> None:
    """Otherwise pytest's own in-process runs would be watched for good."""
    import time
    from unittest import mock

    from mockkata.observing.eyes import Eyes
    from mockkata.observing.places import Project

    watched = [(mock.NonCallableMock, "__init__"), (time, "sleep"), (pytest.MonkeyPatch, "setattr")]
    watched += [(vars(mock)["_patch"], "__enter__"), (vars(mock)["_patch_dict"], "_patch_dict")]
    before = [getattr(owner, name) for owner, name in watched]
    eyes = Eyes(Project(tmp_path), lambda _: None, thorough=True)
    eyes.install()
    assert all(getattr(owner, name) is not was for (owner, name), was in zip(watched, before, strict=True))
    eyes.uninstall()
    assert all(getattr(owner, name) is was for (owner, name), was in zip(watched, before, strict=True))
