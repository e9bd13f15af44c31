"""Style: a fixture with monkeypatch and a hand-written double that keeps one diary of gets and sleeps."""

import pytest
import requests

from myapp import fetching

URL = "https://stock.example.com/seats?row=A%20B&day=Mon#top"


class Answer:
    """A response of which nothing but json() exists."""

    __slots__ = ("_data",)

    def __init__(self, data):
        self._data = data

    def json(self):
        return self._data


class World:
    """What requests.get and time.sleep do in a test, and the order in which they were used."""

    def __init__(self):
        self.outcomes = []
        self.diary = []
        self.waits = []
        self.calls = []

    def get(self, *args, **kwargs):
        self.diary.append("get")
        self.calls.append((args, kwargs))
        assert self.outcomes, "one try too many"
        outcome = self.outcomes.pop(0)
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    def sleep(self, seconds):
        self.diary.append("sleep")
        self.waits.append(seconds)


@pytest.fixture
def world(monkeypatch):
    world = World()
    monkeypatch.setattr(fetching.requests, "get", world.get)
    monkeypatch.setattr(fetching.time, "sleep", world.sleep)
    return world


def alternate(tries):
    """get, sleep, get, ... get"""
    return (["get", "sleep"] * tries)[:-1]


def test_the_first_answer_is_enough(world):
    data = {"seats": [12, None]}
    world.outcomes = [Answer(data)]

    assert fetching.fetch_with_retry(URL) == data
    assert world.diary == ["get"]


@pytest.mark.parametrize("data", [None, [], {}, 0, False, "sold out"])
def test_any_json_is_a_result(world, data):
    world.outcomes = [Answer(data)]

    assert fetching.fetch_with_retry(URL) == data
    assert world.diary == ["get"]


def test_how_each_try_is_made(world):
    world.outcomes = [requests.Timeout(), requests.Timeout(), Answer(1)]

    fetching.fetch_with_retry(URL)

    assert len(world.calls) == 3
    for args, kwargs in world.calls:
        assert args == (URL,)
        assert list(kwargs) == ["timeout"]
        assert kwargs["timeout"] is not None


@pytest.mark.parametrize("failures", [1, 2, 3, 4])
def test_answers_after_some_timeouts(world, failures):
    world.outcomes = [requests.Timeout() for _ in range(failures)] + [Answer({"seats": 3})]

    assert fetching.fetch_with_retry(URL, retries=5) == {"seats": 3}
    assert world.diary == alternate(failures + 1)


@pytest.mark.parametrize("retries", [1, 2, 4, 6])
def test_gives_up_after_so_many_tries(world, retries):
    errors = [requests.Timeout(n) for n in range(retries)]
    world.outcomes = list(errors)

    with pytest.raises(requests.Timeout) as caught:
        fetching.fetch_with_retry(URL, retries=retries)

    assert caught.value is errors[-1]
    assert world.diary == alternate(retries)


def test_three_tries_unless_told_otherwise(world):
    world.outcomes = [requests.Timeout() for _ in range(3)]

    with pytest.raises(requests.Timeout):
        fetching.fetch_with_retry(URL)

    assert world.diary == alternate(3)


def test_the_waits_grow(world):
    world.outcomes = [requests.Timeout() for _ in range(6)]

    with pytest.raises(requests.Timeout):
        fetching.fetch_with_retry(URL, retries=6)

    assert world.waits[0] > 0
    assert all(a < b for a, b in zip(world.waits, world.waits[1:]))


@pytest.mark.parametrize("kind", [requests.ReadTimeout, requests.ConnectTimeout])
def test_both_kinds_of_timeout_are_timeouts(world, kind):
    world.outcomes = [kind(), Answer(5)]

    assert fetching.fetch_with_retry(URL) == 5


@pytest.mark.parametrize(
    "error",
    [
        requests.ConnectionError("refused"),
        requests.HTTPError("broken"),
        requests.RequestException("anything"),
        TimeoutError("not of requests"),
        ValueError("bad"),
    ],
    ids=lambda e: type(e).__name__,
)
@pytest.mark.parametrize("timeouts", [0, 1])
def test_other_errors_are_raised_at_once(world, error, timeouts):
    world.outcomes = [requests.Timeout() for _ in range(timeouts)] + [error]

    with pytest.raises(type(error)) as caught:
        fetching.fetch_with_retry(URL)

    assert caught.value is error
    assert world.diary == alternate(timeouts + 1)
