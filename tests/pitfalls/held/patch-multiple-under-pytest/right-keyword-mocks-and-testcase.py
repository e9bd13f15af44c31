# patch.multiple with **mocks, as a context manager and in a TestCase, where named arguments do work.
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
import unittest
from unittest.mock import DEFAULT, patch

from brewery.batch import mash

STOUT = {"name": "stout", "celsius": 67, "minutes": 60}


@patch.multiple("brewery.batch", heat=DEFAULT, stir=DEFAULT)
def test_mash_heats_and_stirs(**mocks):
    assert mash(STOUT) == "stout mashed"
    mocks["heat"].assert_called_once_with(67)
    mocks["stir"].assert_called_once_with(60)


class MashTest(unittest.TestCase):
    @patch.multiple("brewery.batch", heat=DEFAULT, stir=DEFAULT)
    def test_no_stirring_in_a_cold_kettle(self, heat, stir):
        heat.side_effect = OSError("fuse")
        with self.assertRaises(OSError):
            mash(STOUT)
        stir.assert_not_called()
