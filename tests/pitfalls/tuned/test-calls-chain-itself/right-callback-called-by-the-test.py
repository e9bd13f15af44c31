# The test calls what it was handed by the code, which in turn calls the mock; it never calls the mock itself.
# --- tram/doors.py
def watch(sensor, close):
    def on_clear(seconds):
        if seconds >= 3:
            close(seconds)

    sensor.subscribe(on_clear)
# --- tests/test_doors.py
from unittest.mock import Mock

from tram.doors import watch


def test_doors_close_when_the_step_has_been_clear_for_long():
    sensor, close = Mock(), Mock()
    watch(sensor, close)
    on_clear = sensor.subscribe.call_args.args[0]

    on_clear(1)
    on_clear(4)

    close.assert_called_once_with(4)
