"""If these fail, `pytest --mockkata` changes other people's test runs, or has nothing to say about them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = "from json import dumps\n\n\ndef told(x):\n    return dumps(x)\n"
TESTS = """from unittest.mock import Mock, patch

import report
import pytest


@patch("json.dumps", return_value="told")
def test_patched_at_the_source(dumps):
    assert report.told({}) == "told"


def test_toothless():
    send = Mock()
    report.told({})
    send.asset_called_once()


def test_right():
    with patch("report.dumps", return_value="told") as dumps:
        assert report.told(1) == "told"
    dumps.assert_called_once_with(1)


@pytest.mark.skip(reason="not today")
def test_skipped():
    pass
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of somebody's own."""
    (tmp_path / "tests").mkdir()
    (tmp_path / "report.py").write_text(PROGRAM)
    (tmp_path / "tests" / "test_report.py").write_text(TESTS)
    (tmp_path / "pytest.ini").write_text("[pytest]\npythonpath = .\n")
    return tmp_path


def run(project: Path, *arguments: str) -> tuple[int, str]:
    """The exit code and output of a plain pytest there."""
    environment = {**os.environ, "COLUMNS": "200", "PYTEST_ADDOPTS": ""}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments]
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_silent_until_asked(project: Path) -> None:
    code, output = run(project)
    assert code == 1
    assert "1 failed, 2 passed, 1 skipped" in output
    assert "mockkata" not in output


def test_nothing_is_imported_until_asked(project: Path) -> None:
    (project / "conftest.py").write_text(
        "import sys\ndef pytest_sessionfinish():\n"
        "    print('loaded:', sorted(name for name in sys.modules if name.startswith('mockkata')))\n"
    )
    assert "loaded: ['mockkata', 'mockkata.pytest_plugin']" in run(project, "-s")[1]


@pytest.mark.parametrize("more", [(), ("-n", "2"), ("-p", "pytest_mock"), ("tests",)], ids=str)
def test_a_failing_test_is_explained_and_no_outcome_changes(project: Path, more: tuple[str, ...]) -> None:
    code, output = run(project, "--mockkata", *more)
    assert code == 1
    assert "1 failed, 2 passed, 1 skipped" in output
    assert output.count("mockkata guide patch-source-not-use") == 1
    assert "tests/test_report.py:7" in output
    assert "asset_called_once" not in output


@pytest.mark.parametrize("more", [(), ("-n", "2")], ids=str)
def test_strict_tells_the_silent_ones_too(project: Path, more: tuple[str, ...]) -> None:
    code, output = run(project, "--mockkata=strict", *more)
    assert code == 1
    assert "1 failed, 2 passed, 1 skipped" in output
    assert "mockkata guide assert-typo-uncaught" in output
    assert "test_right" not in output


def test_async_tests_and_mocker_live_with_it(project: Path) -> None:
    (project / "tests" / "test_report.py").write_text(
        "import pytest, report\n\n@pytest.mark.asyncio\nasync def test_a(mocker):\n"
        "    dumps = mocker.patch('report.dumps', return_value='x')\n    assert report.told(2) == 'x'\n"
        "    dumps.assert_called_once_with(2)\n"
    )
    code, output = run(project, "--mockkata=strict")
    assert (code, "1 passed" in output, "mistakes" in output) == (0, True, False)


def test_an_unknown_value_is_refused(project: Path) -> None:
    code, output = run(project, "--mockkata=loud")
    assert code == pytest.ExitCode.USAGE_ERROR
    assert "--mockkata=loud: there is --mockkata and --mockkata=strict." in output
    assert "Traceback" not in output


def test_a_leak_explains_a_later_failure(project: Path) -> None:
    (project / "tests" / "test_report.py").write_text(
        "from unittest.mock import Mock\nimport report\n\n"
        "def test_a():\n    report.dumps = Mock(return_value='x')\n    assert report.told(1) == 'x'\n\n"
        "def test_b():\n    assert report.told(1) == '1'\n"
    )
    assert "mockkata guide plain-assignment-leaks" in run(project, "--mockkata")[1]
