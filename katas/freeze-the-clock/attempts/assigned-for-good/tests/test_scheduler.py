from datetime import datetime
from unittest.mock import Mock

import pytest

from myapp import scheduler

EDGES = {"08:59": False, "09:00": True, "16:59": True, "17:00": False}


@pytest.mark.parametrize("time", EDGES)
def test_edges(time):
    scheduler.datetime = Mock(wraps=datetime)
    scheduler.datetime.now.return_value = datetime.fromisoformat(f"2024-05-13T{time}")

    assert scheduler.is_business_hours() is EDGES[time]
