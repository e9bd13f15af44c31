# Patches a function that the module called once, while it was imported.
# --- cinema/settings.py
def load():
    return {"seats": 80}
# --- cinema/hall.py
from cinema import settings

SETTINGS = settings.load()


def free_seats(sold):
    return SETTINGS["seats"] - sold
# --- tests/test_hall.py
from unittest.mock import patch

from cinema import hall


def test_a_small_hall():
    with patch("cinema.settings.load", return_value={"seats": 10}):
        assert hall.free_seats(4) == 6
