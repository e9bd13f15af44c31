"""A room that writes down what it is told, and a matcher that is pickier than ANY."""

import pytest

from myapp.events import pass_gate


class Something:
    """Equal to whatever is not None."""

    def __eq__(self, other):
        return other is not None

    __hash__ = None


class ControlRoom:
    def __init__(self):
        self.book = []

    def notify(self, *, event, payload):
        self.book.append((event, payload))


@pytest.mark.parametrize(
    ("inwards", "event"), [(True, "tunnel.entered"), (False, "tunnel.left")], ids=["in", "out"]
)
def test_the_book_of_the_control_room(inwards, event):
    room = ControlRoom()

    pass_gate(room.notify, 88, 9, inwards=inwards)

    assert room.book == [(event, {"user_id": 88, "timestamp": Something()})]
