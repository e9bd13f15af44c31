# Sets another variable per test while the settings object stays cached from the first test.
# --- mailbot/settings.py
import os
from functools import cache


class Settings:
    def __init__(self, env):
        self.sender = env.get("MAIL_SENDER", "noreply@example.com")
        self.dry = env.get("MAIL_DRY", "") == "1"


@cache
def get_settings():
    return Settings(os.environ)


def envelope(to):
    s = get_settings()
    return None if s.dry else (s.sender, to)
# --- tests/test_settings.py
from mailbot.settings import envelope


def test_sender_from_environment(monkeypatch):
    monkeypatch.setenv("MAIL_SENDER", "shop@example.com")
    assert envelope("a@example.com") == ("shop@example.com", "a@example.com")


def test_dry_run_sends_nothing(monkeypatch):
    monkeypatch.setenv("MAIL_DRY", "1")
    assert envelope("a@example.com") is None
