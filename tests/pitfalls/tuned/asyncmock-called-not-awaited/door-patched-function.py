# The patched async function is called without await in the code, and the test only counts calls.
# --- access/door.py
from access.hardware import unlock


async def enter(badge, allowed):
    if badge not in allowed:
        return "denied"
    unlock(door="front", seconds=5)
    return "welcome"
# --- access/hardware.py
async def unlock(door, seconds):
    raise OSError("no lock controller")
# --- tests/test_door.py
import unittest
from unittest.mock import patch

from access.door import enter


class DoorTest(unittest.IsolatedAsyncioTestCase):
    async def test_known_badge_opens_the_door(self):
        with patch("access.door.unlock") as unlock:
            self.assertEqual(await enter("b-7", {"b-7"}), "welcome")
        self.assertEqual(unlock.call_count, 1)
        self.assertEqual(unlock.call_args.kwargs, {"door": "front", "seconds": 5})

    async def test_unknown_badge(self):
        with patch("access.door.unlock") as unlock:
            self.assertEqual(await enter("b-8", {"b-7"}), "denied")
        unlock.assert_not_called()
