# Takes the mocks of patch.multiple as named arguments, which pytest looks up as fixtures.
# --- brewery/batch.py
def heat(celsius):
    raise OSError("kettle is not connected")


def stir(minutes):
    raise OSError("stirrer is not connected")


def mash(recipe):
    heat(recipe["celsius"])
    stir(recipe["minutes"])
    return f"{recipe['name']} mashed"
# --- tests/test_batch.py
from unittest.mock import DEFAULT, patch

from brewery.batch import mash


@patch.multiple("brewery.batch", heat=DEFAULT, stir=DEFAULT)
def test_mash_heats_and_stirs(heat, stir):
    assert mash({"name": "stout", "celsius": 67, "minutes": 60}) == "stout mashed"
    heat.assert_called_once_with(67)
    stir.assert_called_once_with(60)
