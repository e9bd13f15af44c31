# Patches the module but gives the mock the real exception class.
# --- deploy/git.py
import subprocess


def pull(path):
    try:
        subprocess.check_output(["git", "-C", path, "pull", "--ff-only"], text=True)
    except subprocess.CalledProcessError as error:
        return f"pull failed ({error.returncode})"
    return "ok"
# --- tests/test_git.py
import subprocess

import pytest

from deploy import git


@pytest.fixture
def sub(mocker):
    sub = mocker.patch("deploy.git.subprocess")
    sub.CalledProcessError = subprocess.CalledProcessError
    return sub


def test_pull(sub):
    assert git.pull("/srv/site") == "ok"
    sub.check_output.assert_called_once_with(
        ["git", "-C", "/srv/site", "pull", "--ff-only"], text=True
    )


def test_pull_reports_the_exit_code(sub):
    sub.check_output.side_effect = subprocess.CalledProcessError(128, "git")
    assert git.pull("/srv/site") == "pull failed (128)"
