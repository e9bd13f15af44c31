"""A double written by hand keeps one diary of tries and waits."""

import pytest
import requests

from myapp import fetching


class Reply:
    def __init__(self, data):
        self.data = data

    def json(self):
        return self.data


class Service:
    def __init__(self, script):
        self.script = list(script)
        self.diary = []

    def get(self, url, timeout):
        self.diary.append(url)
        step = self.script.pop(0)
        if isinstance(step, Exception):
            raise step
        return Reply(step)

    def sleep(self, seconds):
        assert seconds > 0
        self.diary.append(seconds)


@pytest.fixture
def play(monkeypatch):
    def play(*script):
        service = Service(script)
        monkeypatch.setattr(fetching.requests, "get", service.get)
        monkeypatch.setattr(fetching.time, "sleep", service.sleep)
        return service

    return play


def test_works_at_the_third_try(play):
    service = play(requests.Timeout(), requests.ReadTimeout(), [1, 2, 3])

    assert fetching.fetch_with_retry("http://a/b") == [1, 2, 3]

    first_try, wait, second_try, longer_wait, third_try = service.diary
    assert first_try == second_try == third_try == "http://a/b"
    assert wait < longer_wait


def test_never_works(play):
    last = requests.ConnectTimeout("the second and last")
    service = play(requests.Timeout("the first"), last)

    with pytest.raises(requests.Timeout) as caught:
        fetching.fetch_with_retry("http://a/b", retries=2)

    assert caught.value is last
    assert len(service.diary) == 3


def test_no_use_in_trying_again(play):
    service = play(requests.HTTPError(), {"never": "reached"})

    with pytest.raises(requests.HTTPError):
        fetching.fetch_with_retry("http://a/b")

    assert service.diary == ["http://a/b"]
