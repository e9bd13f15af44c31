from unittest.mock import Mock

import pytest

from myapp.events import pass_gate


@pytest.fixture
def notify():
    return Mock(return_value=None)


def payload_of(notify):
    return notify.call_args.kwargs["payload"]


def test_entering(notify):
    pass_gate(notify, 31, 5, inwards=True)
    assert notify.call_args.kwargs["event"] == "tunnel.entered"


def test_leaving(notify):
    pass_gate(notify, 31, 5, inwards=False)
    assert notify.call_args.kwargs["event"] == "tunnel.left"


def test_names_the_worker(notify):
    pass_gate(notify, 31, 5, inwards=False)
    assert payload_of(notify)["user_id"] == 31


def test_says_when(notify):
    pass_gate(notify, 31, 5, inwards=True)
    assert "timestamp" in payload_of(notify)


def test_says_no_more_than_that(notify):
    pass_gate(notify, 31, 5, inwards=True)
    assert payload_of(notify).keys() <= {"user_id", "timestamp"}
    assert notify.call_args.kwargs.keys() == {"event", "payload"}


def test_says_it_once(notify):
    pass_gate(notify, 31, 5, inwards=True)
    notify.assert_called_once()
