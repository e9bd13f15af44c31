"""What fetch_user promises, with respx in place of the network.

The first test passes. Would it also pass if fetch_user asked for somebody
else, or in another way? And which promises has nobody tested yet?
"""

import pytest
import respx

from myapp.async_client import fetch_user


@pytest.mark.asyncio
@respx.mock
async def test_fetches_a_user():
    respx.route().respond(json={"id": 7, "name": "Ada"})  # whatever is asked

    assert await fetch_user(7) == {"id": 7, "name": "Ada"}
