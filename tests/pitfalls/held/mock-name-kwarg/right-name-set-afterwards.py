# Sets .name after making the mock; name= is only used to label a mock in messages.
# --- airline/boarding.py
def boarding_line(passenger):
    """Text on the boarding pass."""
    lounge = " *" if passenger.status == "gold" else ""
    return f"{passenger.name.upper()} / {passenger.seat}{lounge}"


def board(gate, passengers):
    for passenger in passengers:
        gate.show(boarding_line(passenger))
# --- tests/test_boarding.py
from unittest.mock import Mock, call

from airline.boarding import board, boarding_line


def test_gold_members_get_a_star():
    ann = Mock(seat="4A", status="gold")
    ann.name = "Ann Lee"

    assert boarding_line(ann) == "ANN LEE / 4A *"


def test_everybody_is_shown_at_the_gate():
    gate = Mock(name="gate")
    bo, cy = Mock(seat="9C", status=""), Mock(seat="9D", status="")
    bo.configure_mock(name="Bo")
    cy.configure_mock(name="Cy")

    board(gate, [bo, cy])

    assert gate.show.call_args_list == [call("BO / 9C"), call("CY / 9D")]
