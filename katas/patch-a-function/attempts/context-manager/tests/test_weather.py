from unittest.mock import call, patch

from myapp import weather


def test_two_cities():
    with patch.object(weather.requests, "get", autospec=True) as get:
        get.return_value.json.side_effect = lambda: {"temp": 15}
        assert weather.get_temperature("London") == 15
        assert weather.get_temperature("Paris") == 15
    assert get.call_args_list == [
        call("https://api.weather.com/London"),
        call("https://api.weather.com/Paris"),
    ]
