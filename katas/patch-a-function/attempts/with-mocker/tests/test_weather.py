import pytest

from myapp import weather


@pytest.fixture
def get(mocker):
    answer = mocker.Mock(**{"json.return_value": {"temp": 7.0, "feels_like": 4.0}})
    return mocker.patch("myapp.weather.requests.get", return_value=answer)


@pytest.mark.parametrize("city", ["London", "Oslo", "Lima"])
def test_asks_once_for_the_city(get, city):
    assert weather.get_temperature(city) == pytest.approx(7.0)
    (url,) = get.call_args.args
    assert url.endswith(f"/{city}")
    assert get.call_count == 1
