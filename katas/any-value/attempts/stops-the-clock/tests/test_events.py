from unittest.mock import Mock, patch

from myapp.events import pass_gate


@patch("myapp.events.time.time", return_value=1_800_000_000.0)
def test_entering(_time):
    notify = Mock()
    pass_gate(notify, user_id=4711, guard_id=7, inwards=True)
    notify.assert_called_once_with(
        event="tunnel.entered", payload={"user_id": 4711, "timestamp": 1_800_000_000.0}
    )


@patch("myapp.events.time.time", return_value=1_800_000_000.0)
def test_leaving(_time):
    notify = Mock()
    pass_gate(notify, user_id=4711, guard_id=7, inwards=False)
    notify.assert_called_once_with(
        event="tunnel.left", payload={"user_id": 4711, "timestamp": 1_800_000_000.0}
    )
