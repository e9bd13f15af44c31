# Spells the assertion asert_called_once_with, and mock refuses the attribute.
# --- ferry/checkin.py
from ferry import gate


def board(ticket):
    if ticket["vehicle"]:
        gate.raise_barrier(lane=ticket["lane"])
    return f"boarded {ticket['name']}"
# --- ferry/gate.py
def raise_barrier(lane):
    raise OSError("barrier controller is offline")
# --- tests/test_checkin.py
from ferry.checkin import board


def test_cars_get_the_barrier_raised(mocker):
    raise_barrier = mocker.patch("ferry.checkin.gate.raise_barrier")

    message = board({"name": "Ruth", "vehicle": True, "lane": 3})

    assert message == "boarded Ruth"
    raise_barrier.asert_called_once_with(lane=3)
