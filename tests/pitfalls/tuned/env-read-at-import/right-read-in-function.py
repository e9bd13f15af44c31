# The default is a constant, but the environment is read inside the function.
# --- uploads/checks.py
import os

DEFAULT_MAX_MB = 10


def max_bytes():
    return int(os.environ.get("UPLOAD_MAX_MB", DEFAULT_MAX_MB)) * 1024 * 1024


def too_big(size_bytes):
    return size_bytes > max_bytes()
# --- tests/test_checks.py
from uploads.checks import too_big


def test_limit_comes_from_environment(monkeypatch):
    monkeypatch.setenv("UPLOAD_MAX_MB", "1")
    assert too_big(2 * 1024 * 1024)


def test_default_limit(monkeypatch):
    monkeypatch.delenv("UPLOAD_MAX_MB", raising=False)
    assert not too_big(2 * 1024 * 1024)
