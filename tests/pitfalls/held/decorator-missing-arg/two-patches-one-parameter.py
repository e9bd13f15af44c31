# Two patches on the method, but only one parameter besides self.
# --- airport/gate.py
def passenger(code):
    raise ConnectionError


def open_barrier():
    raise OSError


def scan(code):
    name = passenger(code)
    open_barrier()
    return f"Welcome aboard, {name}"
# --- tests/test_gate.py
from unittest import TestCase, mock

from airport import gate


class ScanTest(TestCase):
    @mock.patch("airport.gate.open_barrier")
    @mock.patch("airport.gate.passenger")
    def test_passenger_is_welcomed(self, mock_passenger):
        mock_passenger.return_value = "Mr Lee"
        self.assertEqual(gate.scan("K7"), "Welcome aboard, Mr Lee")
        mock_passenger.assert_called_once_with("K7")
