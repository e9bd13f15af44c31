# Passes name= to Mock(), which names the mock and not the passenger.
# --- airline/boarding.py
def boarding_line(passenger):
    """Text on the boarding pass."""
    lounge = " *" if passenger.status == "gold" else ""
    return f"{passenger.name.upper()} / {passenger.seat}{lounge}"
# --- tests/test_boarding.py
from unittest.mock import Mock

from airline.boarding import boarding_line


def test_gold_members_get_a_star():
    ann = Mock(name="Ann Lee", seat="4A", status="gold")

    assert boarding_line(ann) == "ANN LEE / 4A *"
