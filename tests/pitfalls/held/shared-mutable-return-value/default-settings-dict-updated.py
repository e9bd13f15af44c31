# The patched default_settings always returns the same dict, which the code updates for the first player.
# --- racer/defaults.py
def default_settings():
    return {"volume": 5, "view": "cockpit"}
# --- racer/options.py
from racer import defaults


def settings_for(overrides):
    settings = defaults.default_settings()
    settings.update(overrides)
    return settings
# --- tests/test_options.py
import pytest

from racer import options


@pytest.fixture
def defaults(mocker):
    return mocker.patch.object(options.defaults, "default_settings", return_value={"volume": 3})


def test_players_do_not_share_settings(defaults):
    ann = options.settings_for({"volume": 9})
    bob = options.settings_for({})

    assert ann == {"volume": 9}
    assert bob == {"volume": 3}
    assert defaults.call_count == 2
