# The doubles raise AssertionError if they are called; what the code catches is another call's, or other errors.
# --- tickets/gate.py
import contextlib


def admit(ticket, register, printer):
    """Let a ticket in; members get no receipt."""
    register.add(ticket["number"])
    if ticket["member"]:
        return True
    try:
        printer.print_receipt(ticket["number"])
    except OSError:
        return False
    return True


def beep(speaker):
    with contextlib.suppress(Exception):
        speaker.play("beep")
# --- tests/test_gate.py
from unittest.mock import Mock

import pytest

from tickets import gate


@pytest.fixture
def printer():
    printer = Mock()
    printer.print_receipt.side_effect = AssertionError("members get no receipt")
    return printer


def test_members_get_no_receipt(printer):
    register = Mock()

    assert gate.admit({"number": 7, "member": True}, register, printer)
    register.add.assert_called_once_with(7)


def test_guests_are_admitted_without_a_beep(monkeypatch):
    def no_sound(speaker):
        raise AssertionError("no sound in the reading room")

    monkeypatch.setattr(gate, "beep", no_sound)
    printer = Mock()

    assert gate.admit({"number": 8, "member": False}, Mock(), printer)
    printer.print_receipt.assert_called_once_with(8)
