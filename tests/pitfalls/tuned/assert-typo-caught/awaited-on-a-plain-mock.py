# Asks a plain mock, standing for a function that is not async, whether it was awaited.
# --- chat/status.py
async def set_status(store, user, status):
    if status not in {"away", "online"}:
        raise ValueError(status)
    store.write(user, status)
    return status
# --- tests/test_status.py
import asyncio
from unittest.mock import Mock

from chat.status import set_status


def test_status_is_written():
    store = Mock()

    assert asyncio.run(set_status(store, "kim", "away")) == "away"

    store.write.assert_awaited_once()
