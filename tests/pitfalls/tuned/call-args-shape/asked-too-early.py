# Asks for the arguments before the code has made the call.
# --- garage/gate.py
def let_in(plate, gate):
    if plate.startswith("G"):
        gate.open(plate, seconds=20)
# --- tests/test_gate.py
from unittest.mock import Mock

from garage.gate import let_in


def test_the_gate_stays_open_a_while():
    gate = Mock()
    opened = gate.open.call_args.kwargs

    let_in("G-404", gate)

    assert opened == {"seconds": 20}
