"""What get_secret promises, with a parameter store in memory."""

import boto3
import pytest
from moto import mock_aws

from myapp.config import get_secret


@pytest.fixture
def store():
    """Stores a secret as production does."""
    with mock_aws():
        ssm = boto3.client("ssm", region_name="us-east-1")

        def put(name, value):
            ssm.put_parameter(Name=name, Value=value, Type="SecureString", Overwrite=True)

        yield put


def test_returns_the_secret_with_the_whole_name(store):
    store("/prod/shop/db-password", " hunter2\n")
    store("/test/shop/db-password", "secret")

    assert get_secret("/prod/shop/db-password") == " hunter2\n"
    assert get_secret("/test/shop/db-password") == "secret"


def test_sees_a_changed_secret(store):
    store("/prod/api-key", "old")
    assert get_secret("/prod/api-key") == "old"

    store("/prod/api-key", "new")
    assert get_secret("/prod/api-key") == "new"


def test_raises_for_a_secret_that_is_not_there(store):
    with pytest.raises(KeyError):
        get_secret("/prod/api-key")
