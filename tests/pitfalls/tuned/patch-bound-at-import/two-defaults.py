# Patches a function that two others took for a default argument; the test runs the second of them.
# --- allotment/soil.py
def measure():
    return 12


def is_dry(sensor=measure):
    return sensor() < 20


def report(sensor=measure):
    return f"{sensor()} %"
# --- tests/test_soil.py
from allotment import soil


def test_the_report_has_a_unit(monkeypatch):
    monkeypatch.setattr(soil, "measure", lambda: 35)
    assert soil.report() == "35 %"
