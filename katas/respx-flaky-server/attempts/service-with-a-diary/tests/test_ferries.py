import httpx
import pytest
import respx

from myapp.ferries import departures


def play(monkeypatch, *story):
    """Ask for the departures while the service plays the story; return the result and a diary."""
    diary = []
    answers = iter(story)

    def service(request):
        diary.append(str(request.url))
        answer = next(answers, 200)
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, str):
            return httpx.Response(503, headers={"Retry-After": answer})
        return httpx.Response(answer, json={"departures": ["10:10"], "status": answer})

    def sleep(seconds):
        assert seconds > 0
        diary.append(seconds if seconds in (41, 43) else "some time")

    monkeypatch.setattr("time.sleep", sleep)
    with respx.mock(base_url="https://ferries.example.com") as router:
        router.get("/harbours/ullapool").mock(side_effect=service)
        try:
            result = departures("ullapool")
        except httpx.HTTPError as error:
            result = type(error)
    return result, diary


ASK = "https://ferries.example.com/harbours/ullapool"


@pytest.mark.parametrize(
    "story, result, diary",
    [
        ([200], ["10:10"], [ASK]),
        (["41"], ["10:10"], [ASK, 41, ASK]),
        ([httpx.PoolTimeout(""), "43"], ["10:10"], [ASK, "some time", ASK, 43, ASK]),
        ([404], httpx.HTTPStatusError, [ASK]),
        (["41", 410], httpx.HTTPStatusError, [ASK, 41, ASK]),
        (["41", "43", "41"], httpx.HTTPStatusError, [ASK, 41, ASK, 43, ASK]),
        (
            [503, httpx.ReadError(""), httpx.ConnectTimeout("")],
            httpx.ConnectTimeout,
            [ASK, "some time", ASK, "some time", ASK],
        ),
    ],
)
def test_story(monkeypatch, story, result, diary):
    assert play(monkeypatch, *story) == (result, diary)
