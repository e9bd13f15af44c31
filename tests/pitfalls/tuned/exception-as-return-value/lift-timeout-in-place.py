# Puts an exception class where the function was: calling it makes an exception and raises nothing.
# --- lifts/status.py
def ask(lift):
    raise RuntimeError("no lift here")


def state(lift):
    try:
        answer = ask(lift)
    except TimeoutError:
        return "unknown"
    return answer
# --- tests/test_status.py
from lifts import status


def test_silent_lift_is_unknown(monkeypatch):
    monkeypatch.setattr(status, "ask", TimeoutError)
    assert status.state("B") == "unknown"
