# The code catches two exceptions of a client that is a mock, written on lines of their own.
# --- museum/archive.py
from museum import store


def fetch(number):
    try:
        return store.read(number)
    except (
        store.Missing,
        store.Locked,
    ):
        return None
# --- museum/store.py
class Missing(Exception):
    pass


class Locked(Exception):
    pass


def read(number):
    raise Missing(number)
# --- tests/test_archive.py
from unittest.mock import patch

from museum import archive


@patch("museum.archive.store")
def test_a_missing_piece(store):
    store.read.side_effect = KeyError(7)
    assert archive.fetch(7) is None
