import responses

from myapp.weather import get_temperature


@responses.activate
def test_temperature():
    url = "https://api.weather.com/Oslo"
    responses.get(url, json={"temp": 21, "feels_like": 19})
    assert get_temperature("Oslo") == 21
    assert responses.assert_call_count(url, 1)
