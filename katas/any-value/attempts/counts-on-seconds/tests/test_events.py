from unittest.mock import Mock

import pytest

from myapp.events import pass_gate


class AnyFloat:
    def __eq__(self, other):
        return isinstance(other, float)

    __hash__ = None


@pytest.mark.parametrize(("inwards", "event"), [(True, "tunnel.entered"), (False, "tunnel.left")])
def test_passing(inwards, event):
    notify = Mock()

    pass_gate(notify, user_id=4711, guard_id=7, inwards=inwards)

    notify.assert_called_once_with(event=event, payload={"user_id": 4711, "timestamp": AnyFloat()})
