# Keeps the original function before patching it, so the fake can call it.
# --- rail/fares.py
def base_fare(km):
    return 2 + 0.1 * km


def ticket(km, travellers):
    return sum(base_fare(km) for _ in range(travellers))
# --- tests/test_fares.py
from unittest.mock import call, patch

import rail.fares


def test_ticket_with_surcharge():
    original = rail.fares.base_fare
    with patch("rail.fares.base_fare", side_effect=lambda km: original(km) + 1) as fare:
        assert rail.fares.ticket(10, 2) == 8

    assert fare.call_args_list == [call(10), call(10)]


def test_ticket_asks_the_fare_per_traveller():
    with patch.object(rail.fares, "base_fare", wraps=rail.fares.base_fare) as fare:
        assert rail.fares.ticket(30, 3) == 15
    assert fare.call_count == 3
