# Doubles that complain when they are called, by code that catches only what it expects.
# --- press/release.py
from press import wire


def publish(text, embargo=False):
    if embargo:
        return "kept"
    try:
        wire.transmit(text)
    except ConnectionError:
        return "waiting"
    return "published"
# --- press/wire.py
def transmit(text):
    raise RuntimeError("no wire")
# --- tests/test_release.py
from unittest.mock import patch

from press import release, wire


def test_embargo_with_a_fake(monkeypatch):
    def must_not_be_sent(text):
        raise AssertionError(f"sent: {text}")

    monkeypatch.setattr(wire, "transmit", must_not_be_sent)
    assert release.publish("Elections", embargo=True) == "kept"


def test_embargo_with_a_mock():
    with patch("press.wire.transmit", side_effect=AssertionError("sent")):
        assert release.publish("Elections", embargo=True) == "kept"


def test_a_wire_that_is_down():
    with patch("press.wire.transmit", side_effect=ConnectionError):
        assert release.publish("Elections") == "waiting"
