# The fake of a session has `__enter__`, but the code uses it in `async with`.
# --- zoo/feeding.py
async def feed(store, animal):
    async with store.session() as session:
        meals = await session.meals(animal)
    return meals[0]
# --- tests/test_feeding.py
import asyncio

from zoo.feeding import feed


class FakeSession:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False

    async def meals(self, animal):
        return ["hay", "apples"]


class FakeStore:
    def session(self):
        return FakeSession()


def test_first_meal_of_the_day():
    assert asyncio.run(feed(FakeStore(), "zebra")) == "hay"
