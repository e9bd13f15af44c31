"""The respx_mock fixture, monkeypatch, and one diary of asking and sleeping in order."""

import time

import httpx
import pytest

from myapp.ferries import departures

ASKED = "asked"
SOME = object()  # a sleep of a length that nobody prescribes


class Stage:
    """Plays a story to whoever asks for the harbour, and keeps the diary."""

    def __init__(self, router, monkeypatch):
        self._router = router
        self.diary = []
        monkeypatch.setattr(time, "sleep", self.diary.append)

    def play(self, *story, harbour="oban"):
        scenes = list(story)

        def answer(request):
            self.diary.append(ASKED)
            if not scenes:
                pytest.fail("it asked once more than the story has scenes")
            scene = scenes.pop(0)
            if isinstance(scene, httpx.Response):
                return scene
            raise scene("no answer", request=request)

        url = f"https://ferries.example.com/harbours/{harbour}"
        self._router.get(url).mock(side_effect=answer)

    def assert_diary(self, *expected):
        assert len(self.diary) == len(expected), self.diary
        for found, wanted in zip(self.diary, expected, strict=True):
            if wanted is SOME:
                assert found != ASKED, self.diary
                assert found > 0, self.diary
            else:
                assert found == wanted, self.diary


@pytest.fixture
def stage(respx_mock, monkeypatch):
    return Stage(respx_mock, monkeypatch)


def good(*times):
    return httpx.Response(200, json={"harbour": "any", "departures": list(times)})


def busy(retry_after=None):
    headers = {} if retry_after is None else {"Retry-After": retry_after}
    return httpx.Response(503, headers=headers)


NO_ANSWERS = [
    httpx.ConnectError,
    httpx.ReadError,
    httpx.ConnectTimeout,
    httpx.ReadTimeout,
    httpx.PoolTimeout,
]


@pytest.mark.parametrize("times", [["07:15", "12:40"], []])
def test_a_good_answer_at_once(stage, times):
    stage.play(good(*times))

    assert departures("oban") == times
    stage.assert_diary(ASKED)


def test_another_harbour(stage):
    stage.play(good("09:00"), harbour="mallaig")

    assert departures("mallaig") == ["09:00"]


@pytest.mark.parametrize("seconds", [1, 60, 3600])
def test_sleeps_as_long_as_it_is_told(stage, seconds):
    stage.play(busy(str(seconds)), good("07:15"))

    assert departures("oban") == ["07:15"]
    stage.assert_diary(ASKED, seconds, ASKED)


def test_sleeps_as_long_as_each_answer_says(stage):
    stage.play(busy("60"), busy("5"), good("07:15"))

    assert departures("oban") == ["07:15"]
    stage.assert_diary(ASKED, 60, ASKED, 5, ASKED)


def test_sleeps_a_while_when_it_is_not_told_how_long(stage):
    stage.play(busy(), busy(), good("07:15"))

    assert departures("oban") == ["07:15"]
    stage.assert_diary(ASKED, SOME, ASKED, SOME, ASKED)


@pytest.mark.parametrize("error", NO_ANSWERS)
def test_asks_again_when_there_is_no_answer(stage, error):
    stage.play(error, good("07:15"))

    assert departures("oban") == ["07:15"]
    stage.assert_diary(ASKED, SOME, ASKED)


def test_all_sorts_of_trouble_before_a_good_answer(stage):
    stage.play(busy("9"), httpx.ConnectError, good("07:15"))

    assert departures("oban") == ["07:15"]
    stage.assert_diary(ASKED, 9, ASKED, SOME, ASKED)


@pytest.mark.parametrize("error", [httpx.ConnectError, httpx.ReadTimeout])
def test_the_third_failure_is_raised_if_it_is_no_answer(stage, error):
    stage.play(busy("2"), busy("3"), error)

    with pytest.raises(error):
        departures("oban")
    stage.assert_diary(ASKED, 2, ASKED, 3, ASKED)


def test_the_third_failure_is_raised_if_it_is_a_503(stage):
    stage.play(httpx.ReadTimeout, httpx.ConnectError, busy("4"))

    with pytest.raises(httpx.HTTPStatusError) as caught:
        departures("oban")
    assert caught.value.response.status_code == 503
    stage.assert_diary(ASKED, SOME, ASKED, SOME, ASKED)


def test_three_times_503(stage):
    stage.play(busy("2"), busy(), busy("4"))

    with pytest.raises(httpx.HTTPStatusError) as caught:
        departures("oban")
    assert caught.value.response.status_code == 503
    stage.assert_diary(ASKED, 2, ASKED, SOME, ASKED)


@pytest.mark.parametrize("headers", [{}, {"Retry-After": "7"}], ids=["plain", "retry-after"])
@pytest.mark.parametrize("status", [400, 404, 429, 500, 502, 504])
def test_any_other_error_status_is_raised_at_once(stage, status, headers):
    stage.play(httpx.Response(status, headers=headers))

    with pytest.raises(httpx.HTTPStatusError) as caught:
        departures("oban")
    assert caught.value.response.status_code == status
    stage.assert_diary(ASKED)


def test_another_error_status_on_the_second_try(stage):
    stage.play(busy("7"), httpx.Response(404))

    with pytest.raises(httpx.HTTPStatusError) as caught:
        departures("oban")
    assert caught.value.response.status_code == 404
    stage.assert_diary(ASKED, 7, ASKED)
