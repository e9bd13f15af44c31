"""Hand-written station with asynccontextmanager and async generators, driven by asyncio.run."""

import asyncio
from contextlib import asynccontextmanager

import pytest

from myapp.birds import count_birds


class Post:
    """A listening post, and the one radio link it has."""

    def __init__(self, *pages):
        # An exception among the pages is raised in its place; a coroutine function is awaited.
        self.pages = pages
        self.asked = []
        self.taken = 0
        self.lent = False

    @asynccontextmanager
    async def connect(self):
        assert not self.lent, "there is only one link"
        self.taken += 1
        self.lent = True
        try:
            yield Link(self)
        finally:
            await asyncio.sleep(0)
            self.lent = False


class Link:
    def __init__(self, post):
        self._post = post

    def sightings(self, species, /, *, page_size):
        self._post.asked.append(species)
        return self._read()

    async def _read(self):
        for page in self._post.pages:
            await asyncio.sleep(0)
            if not self._post.lent:
                raise AssertionError("read without a link")
            if isinstance(page, BaseException):
                raise page
            if callable(page):
                await page()
            else:
                yield list(page)


def count(post, species="nightjar"):
    """Return how the count ended: with a number or an exception.

    Whether the link is back is looked at before asyncio.run tidies up.
    """

    async def main():
        try:
            outcome = await count_birds(post, species)
        except Exception as error:
            outcome = error
        assert not post.lent, "the link was not given back"
        return outcome

    outcome = asyncio.run(main())
    assert post.taken == 1
    assert post.asked == [species]
    return outcome


@pytest.mark.parametrize(
    ("pages", "birds"),
    [
        pytest.param([], 0, id="no page"),
        pytest.param([[]], 0, id="one empty page"),
        pytest.param([[3, 1]], 4, id="one page"),
        pytest.param([[3, 1], [7]], 11, id="two pages"),
        pytest.param([[2, 2], [2, 2], [2, 2]], 12, id="equal pages"),
        pytest.param([[], [3, 1], [], [], [5, 0, 6], []], 15, id="empty pages between"),
        pytest.param([[1] * 50, [2] * 50, [4]], 154, id="full pages"),
        pytest.param([[n] for n in range(120)], 7140, id="many pages"),
    ],
)
def test_sums_all_numbers_on_all_pages(pages, birds):
    assert count(Post(*pages)) == birds


def test_asks_for_the_species_it_was_given():
    assert count(Post([8]), "bittern") == 8


def test_counts_anew_each_time():
    assert count(Post([8])) == 8
    assert count(Post([9], [1])) == 10


@pytest.mark.parametrize(
    "error", [OSError("link broke"), ValueError("garbled"), RuntimeError("odd")], ids=repr
)
@pytest.mark.parametrize("before", [[], [[3, 1]], [[3, 1], [], [2]]], ids=len)
def test_an_error_while_reading_goes_through(before, error):
    assert count(Post(*before, error, [100])) is error


def test_gives_the_link_back_when_it_is_cancelled():
    async def main():
        reading = asyncio.Event()

        async def hang():
            reading.set()
            await asyncio.Event().wait()

        post = Post([3, 1], hang)
        lent_afterwards = []

        async def count_and_look():
            try:
                await count_birds(post, "nightjar")
            finally:
                lent_afterwards.append(post.lent)

        task = asyncio.create_task(count_and_look())
        await asyncio.wait_for(reading.wait(), 5)
        task.cancel()
        await asyncio.wait([task], timeout=5)
        assert lent_afterwards == [False]

    asyncio.run(main())
