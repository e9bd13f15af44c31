# Patches the sensor's class and sets up nothing, so reading the sensor gives a mock.
# --- greenhouse/report.py
from greenhouse.sensors import Thermometer


def reading(port):
    thermometer = Thermometer(port)
    return {"port": port, "celsius": thermometer.read()}
# --- greenhouse/sensors.py
class Thermometer:
    def __init__(self, port):
        self.port = port

    def read(self):
        raise OSError(f"nothing is plugged into {self.port}")
# --- tests/test_report.py
from greenhouse.report import reading


def test_reading_has_the_temperature(mocker):
    mocker.patch("greenhouse.report.Thermometer")

    result = reading("usb0")

    assert result["celsius"] == 21.5
