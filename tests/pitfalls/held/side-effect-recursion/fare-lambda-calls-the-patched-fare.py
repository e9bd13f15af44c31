# The side_effect calls rail.fares.base_fare, which is the mock itself, again and again.
# --- rail/fares.py
def base_fare(km):
    return 2 + 0.1 * km


def ticket(km, travellers):
    return sum(base_fare(km) for _ in range(travellers))
# --- tests/test_fares.py
from unittest.mock import patch

import rail.fares


def test_ticket_with_surcharge():
    with patch("rail.fares.base_fare", side_effect=lambda km: rail.fares.base_fare(km) + 1) as fare:
        assert rail.fares.ticket(10, 2) == 8

    assert fare.call_count == 2
