from unittest.mock import Mock

import pytest

from myapp.events import pass_gate


@pytest.mark.parametrize(("inwards", "event"), [(True, "tunnel.entered"), (False, "tunnel.left")])
def test_passing(inwards, event):
    notify = Mock()

    pass_gate(notify, user_id=4711, guard_id=7, inwards=inwards)

    told = notify.call_args.kwargs
    assert told["event"] == event
    assert told["payload"]["user_id"] == 4711
