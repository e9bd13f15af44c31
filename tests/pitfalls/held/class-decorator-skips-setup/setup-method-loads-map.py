# setup_method is not a test method, so the class's @patch does not reach it.
# --- maze/level.py
def download_map(number):
    raise ConnectionError("map server is down")


class Level:
    def __init__(self, number):
        self.rows = download_map(number).split("/")

    def size(self):
        return len(self.rows[0]), len(self.rows)
# --- tests/test_level.py
from unittest import mock

from maze.level import Level


@mock.patch("maze.level.download_map", new=lambda number: "#.#/#.#/###/#.#")
class TestLevel:
    def setup_method(self):
        self.level = Level(3)

    def test_size(self):
        assert self.level.size() == (3, 4)

    def test_first_row(self):
        assert self.level.rows[0] == "#.#"
