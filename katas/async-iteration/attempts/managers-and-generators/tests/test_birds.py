from contextlib import asynccontextmanager

import pytest

from myapp.birds import count_birds


class Post:
    """A station and its connection in one."""

    def __init__(self, **notes):
        self.notes = notes
        self.diary = []

    @asynccontextmanager
    async def connect(self):
        self.diary.append("taken")
        try:
            yield self
        finally:
            self.diary.append("given back")

    async def sightings(self, species, *, page_size):
        self.diary.append(species)
        for page in self.notes[species]:
            if page is None:
                raise OSError("rain")
            yield page


@pytest.mark.asyncio
async def test_three_pages():
    post = Post(owl=[[9]], kestrel=[[1, 1], [], [4, 2]])
    assert await count_birds(post, "kestrel") == 8
    assert post.diary == ["taken", "kestrel", "given back"]


@pytest.mark.asyncio
async def test_rain():
    post = Post(owl=[[9]], kestrel=[[1, 1], None])
    with pytest.raises(OSError, match="rain"):
        await count_birds(post, "kestrel")
    assert post.diary == ["taken", "kestrel", "given back"]
