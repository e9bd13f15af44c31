# Mocks all of subprocess although the code also takes CalledProcessError from it.
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
    return mocker.patch("deploy.git.subprocess")


def test_pull(sub):
    assert git.pull("/srv/site") == "ok"
    sub.check_output.assert_called_once()


def test_pull_reports_the_exit_code(sub):
    sub.check_output.side_effect = subprocess.CalledProcessError(128, "git")
    assert git.pull("/srv/site") == "pull failed (128)"
