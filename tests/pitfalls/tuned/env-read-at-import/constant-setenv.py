# Sets the variable with monkeypatch after settings.py has read it at import.
# --- uploads/settings.py
import os

MAX_MB = int(os.environ.get("UPLOAD_MAX_MB", "10"))
# --- uploads/checks.py
from uploads import settings


def too_big(size_bytes):
    return size_bytes > settings.MAX_MB * 1024 * 1024
# --- tests/test_checks.py
from uploads.checks import too_big


def test_limit_comes_from_environment(monkeypatch):
    monkeypatch.setenv("UPLOAD_MAX_MB", "1")
    assert too_big(2 * 1024 * 1024)


def test_small_file_is_fine():
    assert not too_big(100)
