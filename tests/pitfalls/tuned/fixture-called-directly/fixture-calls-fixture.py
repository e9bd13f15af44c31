# Lets one fixture call another in place of requesting it.
# --- tv/remote.py
class Remote:
    def __init__(self, infrared):
        self.infrared = infrared

    def volume(self, steps):
        code = "VOL+" if steps > 0 else "VOL-"
        for _ in range(abs(steps)):
            self.infrared.send(code)
        return abs(steps)
# --- tests/conftest.py
import pytest

from tv.remote import Remote


@pytest.fixture
def infrared(mocker):
    return mocker.Mock(name="infrared")


@pytest.fixture
def remote(mocker):
    return Remote(infrared(mocker))
# --- tests/test_remote.py
def test_volume_up(remote):
    assert remote.volume(3) == 3
    assert remote.infrared.send.call_count == 3
    remote.infrared.send.assert_called_with("VOL+")
