import asyncio

import pytest

from myapp.canal import raise_boat


class DiaryLock:
    def __init__(self, jammed=None):
        self.jammed = jammed
        self.begun = []
        self.done = []

    async def _step(self, what):
        self.begun.append(what)
        await asyncio.sleep(0)
        if what == self.jammed:
            raise RuntimeError(what)
        self.done.append(what)

    async def close_gate(self, gate):
        assert not self.done
        await self._step(f"close {gate}")

    async def open_gate(self, gate):
        assert sorted(self.done) == ["close lower", "open left", "open right"]
        await self._step(f"open {gate}")

    async def open_sluice(self, side):
        assert self.done[:1] == ["close lower"], "the gate has to be closed by now"
        await self._step(f"open {side}")


def test_a_good_day():
    lock = DiaryLock()
    asyncio.run(raise_boat(lock))
    assert sorted(lock.done) == ["close lower", "open left", "open right", "open upper"]
    assert lock.done[-1] == "open upper"


def test_a_jammed_sluice():
    lock = DiaryLock(jammed="open right")
    with pytest.raises(RuntimeError, match="open right"):
        asyncio.run(raise_boat(lock))
    assert "open upper" not in lock.begun
