"""If these fail, what the fork server does beforehand changes what the learner's tests see."""

import os
import subprocess
import sys

import pytest

from mockkata.judging.environment import scrubbed_environment
from mockkata.judging.runner import Runner
from tests.support import Dojo
from tests.test_runner import suite


def test_fixtures_of_all_plugins_are_found(dojo: Dojo) -> None:
    """They are looked for only where there were some beforehand."""
    tests = """
import pytest

@pytest.fixture
def own(tmp_path, monkeypatch, capsys, caplog, recwarn, request, tmp_path_factory):
    yield 1

def test_a(own, mocker, record_property, doctest_namespace):
    assert own == 1 and mocker.Mock()

@pytest.mark.anyio
async def test_b(own, anyio_backend):
    assert own == 1
"""
    result = dojo.runner.run(suite(tests))
    assert result.passed, result


def test_a_session_within_a_session_has_a_configuration_of_its_own(dojo: Dojo) -> None:
    """The one made beforehand is for the first session only."""
    tests = """
import pytest

class Inner:
    def pytest_collection_modifyitems(self, items):
        items.clear()

def test_outer(tmp_path, pytestconfig):
    (tmp_path / "test_inner.py").write_text("def test_inner(pytestconfig): pass")
    assert pytest.main(["-p", "no:cacheprovider", str(tmp_path)], plugins=[Inner()]) == 5
    assert pytestconfig.pluginmanager.get_plugins() and not pytestconfig.getini("xfail_strict")
"""
    assert dojo.runner.run(suite(tests)).passed


@pytest.mark.parametrize("rehearse", [False, True])
def test_a_rehearsal_changes_no_verdict(rehearse: bool) -> None:  # noqa: FBT001 - a parameter
    with Runner(rehearse=rehearse) as runner:
        assert runner.run(suite("def test_a(tmp_path, monkeypatch): monkeypatch.setenv('A', 'b')\n")).passed
        assert not runner.run(suite("import test_rehearsal\ndef test_a(): pass\n")).passed


def test_a_rehearsal_leaves_nothing_behind() -> None:
    """No folder on the path, no module of its own, not even in the temporary folder."""
    code = """
import os, sys, tempfile
from pathlib import Path
from mockkata.judging import starting
temporary = tempfile.mkdtemp()
tempfile.tempdir = temporary
before = os.getcwd(), list(sys.path), dict(os.environ), list(sys.meta_path), sys.stdout
starting.prepare()
starting.rehearse()
assert before == (os.getcwd(), list(sys.path), dict(os.environ), list(sys.meta_path), sys.stdout)
assert not [name for name in sys.modules if "rehears" in name], sys.modules
assert os.listdir(temporary) == []
import pytest
assert len(starting._made) == 1
print("as it was")
"""
    environment = scrubbed_environment(os.environ)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False)
    assert done.stdout == "as it was\n", done.stderr
