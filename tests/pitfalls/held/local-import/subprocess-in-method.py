# Patches subprocess through camera.py although the module is imported only within the method.
# --- wildlife/camera.py
class TrapCamera:
    def __init__(self, device):
        self.device = device

    def snap(self, path):
        import subprocess

        done = subprocess.run(["grab", self.device, path])
        return done.returncode == 0
# --- tests/test_camera.py
import pytest

from wildlife.camera import TrapCamera


@pytest.fixture
def run(mocker):
    return mocker.patch("wildlife.camera.subprocess.run")


def test_snap_calls_grab(run):
    run.return_value.returncode = 0
    assert TrapCamera("/dev/video0").snap("fox.jpg")
    run.assert_called_once_with(["grab", "/dev/video0", "fox.jpg"])
