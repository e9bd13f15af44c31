# Reaches for a fixture of the test class as self.siren instead of taking it as a parameter.
# --- alarm/panel.py
def sound(seconds):
    raise OSError("no siren connected")


def on_motion(armed):
    if armed:
        sound(30)
    return armed
# --- tests/test_panel.py
import pytest

from alarm import panel


class TestPanel:
    @pytest.fixture(autouse=True)
    def siren(self, mocker):
        return mocker.patch.object(panel, "sound")

    def test_silent_when_disarmed(self, siren):
        panel.on_motion(armed=False)
        siren.assert_not_called()

    def test_sounds_when_armed(self):
        panel.on_motion(armed=True)
        self.siren.assert_called_once_with(30)
