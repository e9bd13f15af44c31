import boto3
import pytest
from moto import mock_aws

from myapp.config import get_secret


@pytest.fixture
def store():
    with mock_aws():
        ssm = boto3.client("ssm", region_name="us-east-1")

        def put(name, value):
            ssm.put_parameter(Name=name, Value=value, Type="String", Overwrite=True)

        yield put


def test_reads_each_secret_anew(store):
    for value in ("hunter2\n", " hunter3"):
        store("/prod/shop/db-password", value)
        assert get_secret("/prod/shop/db-password") == value


def test_raises(store):
    store("/prod/shop/db-password", "hunter2")
    with pytest.raises(KeyError):
        get_secret("/test/shop/db-password")
