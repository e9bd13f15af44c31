# Assigns two patched mocks to a parent to see their order, but mocks made by patch have a name and are not adopted.
# --- theatre/cue.py
from theatre.stage import dim_house, raise_curtain


def open_show(title):
    dim_house()
    raise_curtain(title)
    return f"now: {title}"
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
def test_lights_go_down_before_the_curtain_rises(dim_house, raise_curtain):
    show = Mock()
    show.dim_house = dim_house
    show.raise_curtain = raise_curtain

    assert open_show("Hamlet") == "now: Hamlet"

    assert show.mock_calls == [call.dim_house(), call.raise_curtain("Hamlet")]
