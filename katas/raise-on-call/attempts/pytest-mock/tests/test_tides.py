import pytest

from myapp.tides import high_tide


@pytest.mark.parametrize("error", [ConnectionError("gone"), ConnectionRefusedError(), None])
def test_the_sign_always_shows_a_time(mocker, error):
    service, log = mocker.Mock(), mocker.Mock()
    service.high_tide.configure_mock(return_value="17:30", side_effect=error)

    shown = high_tide(service, "Dagebüll", "05:12", log)

    assert (shown, log.warning.called) == (("05:12", True) if error else ("17:30", False))


@pytest.mark.parametrize("error", [LookupError, ValueError, TimeoutError])
def test_unless_something_else_is_wrong(mocker, error):
    service = mocker.Mock()
    service.high_tide.side_effect = error

    with pytest.raises(error):
        high_tide(service, "Dagebüll", "05:12", mocker.Mock())
