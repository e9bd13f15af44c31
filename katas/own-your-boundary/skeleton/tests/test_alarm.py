"""What the alarm promises.

The test passes. But whom does it ask for the level: us, or a library that has
no say in the matter? And what must a camp be told that lies lower?
"""

from unittest.mock import patch

from myapp.alarm import Camp, to_warn
from myapp.gauges import Gauges


@patch("requests.get")
def test_warns_when_the_river_is_high(get):
    get.return_value.json.return_value = {"value": 340, "unit": "cm"}

    assert to_warn([Camp("Otter Meadow", "elm-7", limit=300)], Gauges()) == ["Otter Meadow"]
