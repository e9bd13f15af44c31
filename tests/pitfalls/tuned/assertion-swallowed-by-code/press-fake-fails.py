# A fake that fails the test if it is called, put where the code catches every exception around the call.
# --- press/release.py
import logging

from press import wire


def publish(text, embargo=False):
    if not text:
        raise ValueError("nothing to publish")
    try:
        wire.transmit(text)
    except Exception:
        logging.exception("the wire is down")
    return "kept" if embargo else "published"
# --- press/wire.py
def transmit(text):
    raise RuntimeError("no wire")
# --- tests/test_release.py
import pytest

from press import release, wire


def must_not_be_sent(text):
    raise AssertionError(f"sent: {text}")


def test_nothing_to_publish(monkeypatch):
    monkeypatch.setattr(wire, "transmit", must_not_be_sent)
    with pytest.raises(ValueError):
        release.publish("")
