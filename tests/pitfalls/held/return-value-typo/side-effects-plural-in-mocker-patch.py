# Passes `side_effects=` to mocker.patch, which only makes an attribute of that name.
# --- rover/link.py
def ping(address):
    raise RuntimeError("radio not connected")
# --- rover/status.py
from rover.link import ping


def reachable(address):
    try:
        latency = ping(address)
    except TimeoutError:
        return "silent"
    return f"up ({latency} ms)"
# --- tests/test_status.py
from rover.status import reachable


def test_reachable(mocker):
    mocker.patch("rover.status.ping", return_value=12)
    assert reachable("r1") == "up (12 ms)"


def test_no_answer_means_silent(mocker):
    mocker.patch("rover.status.ping", side_effects=TimeoutError)
    assert reachable("r1") == "silent"
