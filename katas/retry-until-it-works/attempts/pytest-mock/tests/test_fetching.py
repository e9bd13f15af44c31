import itertools

import pytest
import requests

from myapp.fetching import fetch_with_retry


@pytest.mark.parametrize("failures", range(5))
def test_story(mocker, failures):
    sleep = mocker.patch("myapp.fetching.time.sleep", autospec=True)
    response = mocker.Mock()
    get = mocker.patch("myapp.fetching.requests.get", autospec=True)
    get.side_effect = [requests.Timeout(str(n)) for n in range(failures)] + [response]

    result = fetch_with_retry("https://example.com", retries=5)

    assert result is response.json.return_value
    assert get.mock_calls == [
        mocker.call("https://example.com", timeout=mocker.ANY) for _ in range(failures + 1)
    ]
    waits = [0, *(args[0] for args, _ in sleep.call_args_list)]
    assert len(waits) == failures + 1
    assert all(shorter < longer for shorter, longer in itertools.pairwise(waits))


@pytest.mark.parametrize("tries", [1, 2, 3, 4])
def test_sad_story(mocker, tries):
    sleep = mocker.patch("myapp.fetching.time.sleep", autospec=True)
    errors = [requests.Timeout(str(n)) for n in range(9)]
    get = mocker.patch("myapp.fetching.requests.get", autospec=True, side_effect=errors)

    with pytest.raises(requests.Timeout) as caught:
        fetch_with_retry("https://example.com", tries)

    assert caught.value is errors[tries - 1]
    assert (get.call_count, sleep.call_count) == (tries, tries - 1)


def test_default_is_three(mocker):
    mocker.patch("myapp.fetching.time.sleep")
    get = mocker.patch("myapp.fetching.requests.get", side_effect=requests.Timeout)

    with pytest.raises(requests.Timeout):
        fetch_with_retry("https://example.com")

    assert get.call_count == 3


def test_refused(mocker):
    mocker.patch("myapp.fetching.time.sleep", side_effect=RuntimeError("no need to wait"))
    get = mocker.patch("myapp.fetching.requests.get", side_effect=ValueError("no such address"))

    with pytest.raises(ValueError, match="no such address"):
        fetch_with_retry("example")

    assert get.call_count == 1
