from unittest.mock import call

import pytest

from myapp.config import get_secret


@pytest.fixture
def ssm(mocker):
    client = mocker.patch("myapp.config.boto3.client").return_value
    client.exceptions.ParameterNotFound = LookupError
    return client


def test_asks_for_decryption(ssm):
    ssm.get_parameter.side_effect = [
        {"Parameter": {"Value": " old "}},
        {"Parameter": {"Value": "new"}},
    ]
    assert [get_secret("/prod/key"), get_secret("/prod/key")] == [" old ", "new"]
    asked = call(Name="/prod/key", WithDecryption=True)
    assert ssm.get_parameter.call_args_list == [asked, asked]


def test_raises(ssm):
    ssm.get_parameter.side_effect = LookupError
    with pytest.raises(KeyError):
        get_secret("/prod/key")
