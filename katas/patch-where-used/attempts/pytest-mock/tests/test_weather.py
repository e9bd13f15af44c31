from myapp.weather import get_temperature


def test_temperature(mocker):
    response = mocker.Mock(**{"json.return_value": {"temp": 17.9}})
    get = mocker.patch("myapp.weather.get", autospec=True, return_value=response)

    assert get_temperature("Rome") == 17.9

    get.assert_called_once_with("https://api.weather.com/Rome", timeout=mocker.ANY)
