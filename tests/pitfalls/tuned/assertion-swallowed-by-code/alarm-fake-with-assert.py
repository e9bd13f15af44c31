# Asserts inside a fake that the code calls in a try/except, so the failed assert is only logged.
# --- alarm/monitor.py
from alarm.sms import send_sms


def check(sensors):
    failed = []
    for sensor in sensors:
        if sensor["celsius"] > 70:
            try:
                send_sms("+47 555 0100", f"{sensor['name']}: {sensor['celsius']} °C")
            except Exception as error:
                failed.append(error)
    return [s["name"] for s in sensors if s["celsius"] > 70]
# --- alarm/sms.py
def send_sms(number, text):
    raise RuntimeError("no modem")
# --- tests/test_monitor.py
from alarm import monitor


def test_hot_sensor_sends_sms(monkeypatch):
    def fake_sms(number, text):
        assert number == "+47 555 0100"
        assert text == "kiln is too hot: 81"

    monkeypatch.setattr(monitor, "send_sms", fake_sms)
    assert monitor.check([{"name": "kiln", "celsius": 81}, {"name": "hall", "celsius": 19}]) == ["kiln"]
