# The code forgets to await the pager, whose class says that page is async; the test only asks for the call.
# --- oncall/pager.py
class Pager:
    async def page(self, who, text):
        raise OSError("no modem")
# --- oncall/rota.py
from oncall.pager import Pager


class Rota:
    def __init__(self, pager, people):
        self.pager: Pager = pager
        self.people = people

    async def alarm(self, text):
        who = self.people[0]
        self.pager.page(who, text)
        return who
# --- tests/test_rota.py
from unittest.mock import AsyncMock

import pytest

from oncall.rota import Rota


@pytest.mark.asyncio
async def test_first_of_the_rota_is_paged():
    pager = AsyncMock()

    assert await Rota(pager, ["Mei", "Olu"]).alarm("disk full") == "Mei"
    pager.page.assert_called_once_with("Mei", "disk full")
