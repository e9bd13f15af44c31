# Makes the probe return the class TimeoutError where it should raise it.
# --- netmon/probe.py
def ping(host):
    raise NotImplementedError("needs a raw socket")
# --- netmon/status.py
from netmon.probe import ping


def status(host):
    try:
        millis = ping(host)
    except TimeoutError:
        return "down"
    return f"up ({millis} ms)"
# --- tests/test_status.py
from netmon.status import status


def test_up(mocker):
    mocker.patch("netmon.status.ping", return_value=12)
    assert status("db.example.com") == "up (12 ms)"


def test_down_when_the_ping_times_out(mocker):
    mocker.patch("netmon.status.ping", return_value=TimeoutError)
    assert status("db.example.com") == "down"
