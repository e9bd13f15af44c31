"""Style: model-based. Every short history of the service is played through once, and what the
function did (one parent mock hears both get and sleep) is compared with what the README says."""

from itertools import product
from unittest.mock import ANY, Mock, call, patch

import pytest
import requests

from myapp.fetching import fetch_with_retry

HISTORIES = ["".join(h) for n in (1, 2, 3, 4) for h in product("to!", repeat=n)] + ["tttttt"]
ANSWERS = [{"answer": 1}, None, [], 0, {}, "six"]


def outcome(letter, n):
    if letter == "t":
        return requests.Timeout(f"slow {n}")
    if letter == "!":
        return [requests.ConnectionError, TimeoutError, ValueError][n % 3](f"gone {n}")
    return Mock(spec_set=["json"], json=Mock(return_value=ANSWERS[n]))


def play(history, url, **options):
    """Run fetch_with_retry against this history; return outcomes, what came out, and the log."""
    outcomes = [outcome(letter, n) for n, letter in enumerate(history)]
    log = Mock()
    with patch("requests.get") as get, patch("time.sleep") as sleep:
        log.attach_mock(get, "get")
        log.attach_mock(sleep, "sleep")
        get.side_effect = outcomes
        sleep.return_value = None
        try:
            result = fetch_with_retry(url, **options)
        except Exception as error:
            result = error
    return outcomes, result, log.mock_calls


def model(history, retries):
    """How many tries the promise asks for."""
    for n, letter in enumerate(history[:retries], start=1):
        if letter != "t":
            return n
    return retries


@pytest.mark.parametrize("history", HISTORIES)
@pytest.mark.parametrize("options", [{}, {"retries": 1}, {"retries": 2}, {"retries": 4}, {"retries": 6}], ids=str)
def test_history(history, options):
    retries = options.get("retries", 3)
    if len(history) < retries:
        history += "o" * (retries - len(history))
    url = f"https://Stock.example.com/a%20b/{history.replace('!', 'x')}/"

    outcomes, result, log = play(history, url, **options)

    tries = model(history, retries)
    decisive = outcomes[tries - 1]
    if history[tries - 1] == "o":
        assert result == ANSWERS[tries - 1]
    else:
        assert result is decisive

    one_try = call.get(url, timeout=ANY)
    assert log == [one_try] + [call.sleep(ANY), one_try] * (tries - 1)
    assert all(c.kwargs["timeout"] is not None for c in log[::2])
    waits = [0] + [c.args[0] for c in log[1::2]]
    assert all(shorter < longer for shorter, longer in zip(waits, waits[1:]))
