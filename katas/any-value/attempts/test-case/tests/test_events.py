import unittest
from unittest.mock import ANY, call, create_autospec

from myapp.events import Notify, pass_gate


class Gate(unittest.TestCase):
    def test_a_shift(self):
        notify = create_autospec(Notify, instance=True)

        pass_gate(notify, 100, 3, inwards=True)
        pass_gate(notify, 200, 3, inwards=True)
        pass_gate(notify, 100, 4, inwards=False)

        self.assertEqual(
            notify.mock_calls,
            [
                call(event="tunnel.entered", payload={"user_id": 100, "timestamp": ANY}),
                call(event="tunnel.entered", payload={"user_id": 200, "timestamp": ANY}),
                call(event="tunnel.left", payload={"user_id": 100, "timestamp": ANY}),
            ],
        )
