# Asserts on the child `crane.arm` but keeps the prefix `arm.` that only the calls of the parent have.
# --- depotbot/shelves.py
def restock(crane, shortages):
    moved = 0
    for shelf, missing in shortages:
        crane.arm.carry(shelf, missing)
        moved += missing
    crane.arm.fold()
    return moved
# --- tests/test_shelves.py
from depotbot.shelves import restock


def test_arm_carries_what_is_missing(mocker):
    crane = mocker.Mock()

    assert restock(crane, [("A1", 4), ("C7", 2)]) == 6

    crane.arm.assert_has_calls(
        [mocker.call.arm.carry("A1", 4), mocker.call.arm.carry("C7", 2), mocker.call.arm.fold()]
    )
