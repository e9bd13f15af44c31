# Patched mocks are attached with attach_mock; mocks without a name may simply be assigned.
# --- theatre/cue.py
from theatre.stage import dim_house, raise_curtain


def open_show(title, bell):
    bell.ring()
    dim_house()
    raise_curtain(title)
# --- theatre/stage.py
def dim_house():
    raise OSError("no dimmer rack")


def raise_curtain(title):
    raise OSError("no fly system")
# --- tests/test_cue.py
from unittest.mock import Mock, call, patch

from theatre.cue import open_show


@patch("theatre.cue.raise_curtain")
@patch("theatre.cue.dim_house")
def test_bell_lights_curtain(dim_house, raise_curtain):
    show = Mock()
    show.bell = bell = Mock()
    show.attach_mock(dim_house, "dim_house")
    show.attach_mock(raise_curtain, "raise_curtain")

    open_show("Hamlet", bell)

    assert show.mock_calls == [call.bell.ring(), call.dim_house(), call.raise_curtain("Hamlet")]
