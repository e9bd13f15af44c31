# spawn() takes `facing`, the level loader says `face=`; patch(autospec=True) brings it to light.
# --- platformer/entities.py
def spawn(kind, at, facing="left"):
    raise RuntimeError("needs the renderer")
# --- platformer/level.py
from platformer.entities import spawn


def load(rows):
    count = 0
    for y, row in enumerate(rows):
        for x, tile in enumerate(row):
            if tile == "G":
                spawn("goblin", (x, y), face="right")
                count += 1
    return count
# --- tests/test_level.py
import unittest
from unittest.mock import patch

from platformer.level import load


@patch("platformer.level.spawn", autospec=True)
class LoadTest(unittest.TestCase):
    def test_empty_level_spawns_nothing(self, spawn):
        self.assertEqual(load(["..", ".."]), 0)
        spawn.assert_not_called()

    def test_goblin_where_the_map_says(self, spawn):
        self.assertEqual(load(["..", ".G"]), 1)
        spawn.assert_called_once_with("goblin", at=(1, 1), facing="right")
