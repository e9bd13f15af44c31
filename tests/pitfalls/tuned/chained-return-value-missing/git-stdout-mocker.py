# Sets stdout on the mocked run, but run(...) returns another object that has the stdout.
# --- release/version.py
import subprocess


def current_tag():
    result = subprocess.run(
        ["git", "describe", "--tags"], capture_output=True, text=True, check=True
    )
    return result.stdout.strip().removeprefix("v")
# --- tests/test_version.py
from release import version


def test_current_tag_has_no_v(mocker):
    run = mocker.patch.object(version.subprocess, "run")
    run.stdout = "v2.4.1\n"

    assert version.current_tag() == "2.4.1"


def test_asks_git_for_tags(mocker):
    run = mocker.patch.object(version.subprocess, "run")

    version.current_tag()

    assert run.call_args.args[0] == ["git", "describe", "--tags"]
