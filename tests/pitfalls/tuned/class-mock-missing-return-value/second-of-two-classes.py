# Of two patched classes the first is set up by its instance, the second by the class.
# --- rowing/sensors.py
class WindGauge:
    def __init__(self, port):
        raise OSError(f"nothing at {port}")


class WaterGauge:
    def __init__(self, port):
        raise OSError(f"nothing at {port}")
# --- rowing/safety.py
from rowing.sensors import WaterGauge, WindGauge


def may_row(port):
    wind = WindGauge(port).knots()
    level = WaterGauge(port).centimetres()
    return {"wind": wind, "level": level, "open": level == 180}
# --- tests/test_safety.py
from rowing.safety import may_row


def test_normal_water_is_open(mocker):
    wind = mocker.patch("rowing.safety.WindGauge")
    water = mocker.patch("rowing.safety.WaterGauge")
    wind.return_value.knots.return_value = 6
    water.centimetres.return_value = 180

    assert may_row("pier") == {"wind": 6, "level": 180, "open": True}
