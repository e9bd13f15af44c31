# Sets a dictionary as `side_effect`: the call gets its first key.
# --- sailing/wind.py
def is_safe(api, bay):
    report = api.report(bay)
    return report["knots"] < 25
# --- tests/test_wind.py
from sailing.wind import is_safe


def test_calm_enough(mocker):
    api = mocker.Mock()
    api.report.side_effect = {"knots": 12, "from": "NW"}
    assert is_safe(api, "Lyme") is True
