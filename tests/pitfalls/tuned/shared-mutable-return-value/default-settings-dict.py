# One dict serves as return value in all tests; the first test's run changes it for the second.
# --- editor/settings.py
def settings_for(project, read_defaults):
    settings = read_defaults()
    settings.update(project.get("settings", {}))
    return settings
# --- tests/test_settings.py
from unittest import mock

import pytest

from editor.settings import settings_for

DEFAULTS = {"indent": 4, "wrap": False}


@pytest.fixture
def read_defaults():
    return mock.Mock(return_value=DEFAULTS)


def test_project_overrides(read_defaults):
    settings = settings_for({"settings": {"indent": 2}}, read_defaults)
    assert settings == {"indent": 2, "wrap": False}


def test_plain_project(read_defaults):
    assert settings_for({}, read_defaults)["indent"] == 4
