"""mock_aws as a decorator on each test, with a small helper that stores secrets."""

import boto3
import pytest
from moto import mock_aws

from myapp.config import get_secret


def store(name, value):
    ssm = boto3.client("ssm", region_name="us-east-1")
    ssm.put_parameter(Name=name, Value=value, Type="SecureString", Overwrite=True)


@mock_aws
def test_secret_is_decrypted():
    store("/prod/shop/db-password", "hunter2")

    assert get_secret("/prod/shop/db-password") == "hunter2"


@mock_aws
def test_whitespace_is_kept():
    store("/prod/shop/db-password", "  hunter2\t\n")

    assert get_secret("/prod/shop/db-password") == "  hunter2\t\n"


@mock_aws
def test_whole_name_counts():
    store("/prod/shop/db-password", "prod")
    store("/test/shop/db-password", "test")

    assert get_secret("/prod/shop/db-password") == "prod"
    assert get_secret("/test/shop/db-password") == "test"


@mock_aws
def test_changed_secret():
    store("/prod/shop/db-password", "old")
    assert get_secret("/prod/shop/db-password") == "old"

    store("/prod/shop/db-password", "new")
    assert get_secret("/prod/shop/db-password") == "new"


@mock_aws
def test_missing_secret():
    store("/test/shop/db-password", "test")

    with pytest.raises(KeyError):
        get_secret("/prod/shop/db-password")
