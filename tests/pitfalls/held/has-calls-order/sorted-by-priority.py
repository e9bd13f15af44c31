# Lists the expected calls in the order of the input, although the code works through them by priority.
# --- dispatch/crane.py
def unload(containers, crane):
    """Perishable containers come off the ship first."""
    for box in sorted(containers, key=lambda c: not c["perishable"]):
        crane.lift(box["id"])
# --- tests/test_crane.py
from unittest.mock import Mock, call

from dispatch.crane import unload


def test_perishable_containers_come_first():
    crane = Mock()

    unload(
        [
            {"id": "STEEL-1", "perishable": False},
            {"id": "FISH-2", "perishable": True},
            {"id": "TOYS-3", "perishable": False},
        ],
        crane,
    )

    crane.lift.assert_has_calls([call("STEEL-1"), call("FISH-2"), call("TOYS-3")])
