from unittest import IsolatedAsyncioTestCase
from unittest.mock import AsyncMock

from myapp.canal import Lock, raise_boat


class RaiseBoatTest(IsolatedAsyncioTestCase):
    def setUp(self):
        self.log = []
        self.jammed = None
        self.lock = AsyncMock(spec=Lock)
        for step in ("close_gate", "open_sluice", "open_gate"):
            getattr(self.lock, step).side_effect = self.note(step)

    def note(self, step):
        async def take(*args):
            self.log.append((step, *args))
            if self.jammed in (step, args[0]):
                raise OSError(step)

        return take

    async def test_takes_all_steps_in_order(self):
        await raise_boat(self.lock)
        self.assertEqual(self.log[0], ("close_gate", "lower"))
        self.assertCountEqual(self.log[1:3], [("open_sluice", "left"), ("open_sluice", "right")])
        self.assertEqual(self.log[3:], [("open_gate", "upper")])

    async def test_stops_at_a_jammed_gate(self):
        self.jammed = "close_gate"
        with self.assertRaises(OSError):
            await raise_boat(self.lock)
        self.assertEqual(self.log, [("close_gate", "lower")])

    async def test_stops_at_either_sluice(self):
        for side in ("left", "right"):
            with self.subTest(side=side):
                self.log.clear()
                self.jammed = side
                with self.assertRaises(OSError):
                    await raise_boat(self.lock)
                self.assertNotIn(("open_gate", "upper"), self.log)
