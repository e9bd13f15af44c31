# Patches a class with spec="dotted.name", which specs the string.
# --- planetarium/show.py
from planetarium.projector import Projector


def run(programme):
    """Show all scenes of a programme and return how many there were."""
    projector = Projector("dome-1")
    for scene in programme:
        projector.display(scene)
    projector.off()
    return len(programme)
# --- planetarium/projector.py
class Projector:
    def __init__(self, port):
        self.port = port

    def display(self, scene):
        raise OSError("no such device")

    def off(self):
        raise OSError("no such device")
# --- tests/test_show.py
from planetarium.show import run


def test_every_scene_is_displayed(mocker):
    projector_class = mocker.patch(
        "planetarium.show.Projector", spec="planetarium.projector.Projector"
    )

    assert run(["sunset", "milky way"]) == 2

    projector = projector_class.return_value
    assert projector.display.call_count == 2
    projector.off.assert_called_once_with()
