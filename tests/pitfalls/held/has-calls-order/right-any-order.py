# Gives the calls in another order where order is free (any_order=True), and in the real order where it matters.
# --- dispatch/crane.py
def unload(containers, crane):
    """Perishable containers come off the ship first."""
    for box in sorted(containers, key=lambda c: not c["perishable"]):
        crane.lift(box["id"])
    crane.park()
# --- tests/test_crane.py
from unittest.mock import Mock, call

from dispatch.crane import unload

SHIP = [{"id": "STEEL-1", "perishable": False}, {"id": "FISH-2", "perishable": True}]


def test_every_container_is_lifted():
    crane = Mock()
    unload(SHIP, crane)
    crane.lift.assert_has_calls([call("STEEL-1"), call("FISH-2")], any_order=True)
    assert crane.lift.call_count == 2


def test_perishable_first_and_park_at_the_end():
    crane = Mock()
    unload(SHIP, crane)
    crane.assert_has_calls([call.lift("FISH-2"), call.lift("STEEL-1"), call.park()])
