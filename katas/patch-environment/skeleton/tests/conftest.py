"""Plays the machine that the tests run on. Given: your tests take it as they find it."""

import os

import pytest

MACHINE = {"DATABASE_URL": "postgresql://ci@db.example.com/shared"}  # the build server


@pytest.fixture(scope="session", autouse=True)
def machine():
    """Set what is set on this machine, and clear it away unless a test has changed it for good."""
    os.environ.update(MACHINE)
    yield
    for name, value in MACHINE.items():
        if os.environ.get(name) == value:
            del os.environ[name]
        else:
            os.environ[name] = "changed by a test, and never put back"
