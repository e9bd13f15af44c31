from unittest.mock import MagicMock

import pytest


def test_out_of_reach():
    service = MagicMock()
    service.high_tide.side_effect = ConnectionError("cable cut")

    with pytest.raises(ConnectionError):
        service.high_tide("Husum")


def test_no_such_harbour():
    service = MagicMock()
    service.high_tide.side_effect = LookupError("no such harbour")

    with pytest.raises(LookupError):
        service.high_tide("Atlantis")
