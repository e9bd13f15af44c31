# Patches deploy.git.run although git.py calls subprocess.run.
# --- deploy/git.py
import subprocess


def current_branch(repo):
    done = subprocess.run(
        ["git", "-C", repo, "branch", "--show-current"],
        capture_output=True, text=True, check=True,
    )
    return done.stdout.strip()
# --- tests/test_git.py
from types import SimpleNamespace

from deploy import git


def test_branch_name_is_stripped(monkeypatch):
    calls = []

    def fake_run(cmd, **kwargs):
        calls.append(cmd)
        return SimpleNamespace(stdout="main\n")

    monkeypatch.setattr(git, "run", fake_run)

    assert git.current_branch("/srv/site") == "main"
    assert calls == [["git", "-C", "/srv/site", "branch", "--show-current"]]
