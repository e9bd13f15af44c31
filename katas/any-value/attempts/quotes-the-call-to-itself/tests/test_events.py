from unittest.mock import Mock

from myapp.events import pass_gate


def test_entering():
    notify = Mock()

    pass_gate(notify, user_id=4711, guard_id=7, inwards=True)

    told = notify.call_args.kwargs
    notify.assert_called_once_with(event=told["event"], payload=told["payload"])
