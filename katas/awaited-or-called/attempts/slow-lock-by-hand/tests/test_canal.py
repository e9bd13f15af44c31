"""unittest.IsolatedAsyncioTestCase and a hand-written, slow lock with a log book."""

import asyncio
import unittest

from myapp.canal import raise_boat

LOWER = ("close_gate", "lower")
LEFT = ("open_sluice", "left")
RIGHT = ("open_sluice", "right")
UPPER = ("open_gate", "upper")


class SlowLock:
    """A lock whose steps take some turns of the event loop, and which may be jammed.

    A step is "begun" when it is called and "over" when its await is. ``jams`` says which
    steps raise what, at the end of the time they take.
    """

    def __init__(self, turns=None, jams=None):
        self.turns = turns or {}
        self.jams = jams or {}
        self.log = []

    def close_gate(self, gate, /):
        return self._begin("close_gate", gate)

    def open_gate(self, gate, /):
        return self._begin("open_gate", gate)

    def open_sluice(self, side, /):
        return self._begin("open_sluice", side)

    def _begin(self, *step):
        self.log.append(("begun", step))
        return self._work(step)

    async def _work(self, step):
        for _ in range(self.turns.get(step, 5)):
            await asyncio.sleep(0)
        if step in self.jams:
            raise self.jams[step]
        self.log.append(("over", step))

    def begun(self):
        return [step for what, step in self.log if what == "begun"]

    def when(self, what, step):
        return self.log.index((what, step))


class AGoodDay(unittest.IsolatedAsyncioTestCase):
    async def check(self, turns):
        lock = SlowLock(turns)

        await raise_boat(lock)

        log = list(lock.log)
        everything = [
            (what, step) for what in ("begun", "over") for step in (LOWER, LEFT, RIGHT, UPPER)
        ]
        self.assertCountEqual(log, everything)
        for sluice in (LEFT, RIGHT):
            self.assertLess(lock.when("over", LOWER), lock.when("begun", sluice))
            self.assertLess(lock.when("over", sluice), lock.when("begun", UPPER))

    async def test_each_step_is_over_before_the_next_begins(self):
        await self.check({})

    async def test_even_if_one_step_is_slow(self):
        for slow in (LOWER, LEFT, RIGHT, UPPER):
            with self.subTest(slow=slow):
                await self.check({slow: 60})


class SomethingIsJammed(unittest.IsolatedAsyncioTestCase):
    async def jam(self, step):
        """Try it with errors of several kinds; yield the lock each time."""
        locks = []
        for error in (OSError("jammed"), RuntimeError("rusty"), TimeoutError(), KeyError("pin")):
            lock = SlowLock(jams={step: error})
            with self.subTest(step=step, error=error):
                with self.assertRaises(type(error)) as caught:
                    await raise_boat(lock)
                self.assertIs(caught.exception, error)
            for _ in range(20):  # nothing may come afterwards either
                await asyncio.sleep(0)
            locks.append(lock)
        return locks

    async def test_lower_gate(self):
        for lock in await self.jam(LOWER):
            self.assertEqual(lock.begun(), [LOWER])

    async def test_a_sluice(self):
        for sluice in (LEFT, RIGHT):
            for lock in await self.jam(sluice):
                begun = lock.begun()
                self.assertEqual(begun[0], LOWER)
                self.assertLess(lock.when("over", LOWER), lock.when("begun", sluice))
                self.assertEqual(begun.count(sluice), 1)
                self.assertIn(sorted(begun[1:]), ([sluice], [LEFT, RIGHT]))

    async def test_upper_gate(self):
        for lock in await self.jam(UPPER):
            self.assertCountEqual(lock.begun(), [LOWER, LEFT, RIGHT, UPPER])
            self.assertEqual(lock.begun()[-1], UPPER)


if __name__ == "__main__":
    unittest.main()
