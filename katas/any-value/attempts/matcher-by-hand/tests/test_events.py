"""A hand-written line that keeps its messages, and a stand-in for "something, but not nothing"."""

import pytest

from myapp.events import pass_gate


class _Something:
    """Equal to every value that says something, so neither to None nor to an empty text."""

    def __eq__(self, other):
        return other is not None and other != ""

    def __repr__(self):
        return "<something>"


SOMETHING = _Something()


class Line:
    """A line to the control room that writes down how it was called, in every detail."""

    def __init__(self):
        self.calls = []

    def __call__(self, *args, **kwargs):
        self.calls.append((args, kwargs))


def message(event, user_id):
    return (), {"event": event, "payload": {"user_id": user_id, "timestamp": SOMETHING}}


@pytest.fixture
def line():
    return Line()


@pytest.mark.parametrize(("inwards", "event"), [(True, "tunnel.entered"), (False, "tunnel.left")])
@pytest.mark.parametrize(("user_id", "guard_id"), [(4711, 7), (12, 3050)])
def test_one_passage_is_one_message(line, user_id, guard_id, inwards, event):
    pass_gate(line, user_id, guard_id, inwards=inwards)

    assert line.calls == [message(event, user_id)]


def test_every_passage_is_told_in_its_turn(line):
    pass_gate(line, 1, 99, inwards=True)
    pass_gate(line, 2, 99, inwards=True)
    pass_gate(line, 1, 99, inwards=False)

    assert line.calls == [
        message("tunnel.entered", 1),
        message("tunnel.entered", 2),
        message("tunnel.left", 1),
    ]
