# Leaves the shipment's pallets unset; int() of a MagicMock is 1, so one lorry comes out by luck.
# --- haulage/planning.py
def lorries_needed(shipment, per_lorry=33):
    pallets = int(shipment.pallets)
    return -(-pallets // per_lorry)
# --- tests/test_planning.py
import pytest
from unittest.mock import MagicMock

from haulage.planning import lorries_needed


@pytest.fixture
def shipment():
    return MagicMock()


def test_small_shipment_needs_one_lorry(shipment):
    assert lorries_needed(shipment) == 1
