# Seals a callback that returns nothing particular: calling it is already too much.
# --- dancehall/lights.py
def strobe(switch, times):
    for number in range(times):
        switch(number % 2 == 0)
    return times
# --- tests/test_lights.py
from unittest.mock import Mock, seal

from dancehall.lights import strobe


def test_switched_on_and_off():
    switch = Mock(name="switch")
    seal(switch)

    assert strobe(switch, 2) == 2
    assert switch.call_count == 2
