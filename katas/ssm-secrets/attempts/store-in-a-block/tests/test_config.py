"""Style: a dict of secrets is put into a store of its own, in a block."""

from contextlib import contextmanager

import boto3
import pytest
from moto import mock_aws

from myapp.config import get_secret


@contextmanager
def stored(secrets):
    with mock_aws():
        ssm = boto3.Session(region_name="us-east-1").client("ssm")
        for name, value in secrets.items():
            ssm.put_parameter(Name=name, Value=value, Type="SecureString")
        yield


@pytest.mark.parametrize("salt", ["", " "])
def test_returns_what_is_stored(salt):
    secrets = {f"/{stage}/shop/key": f"{salt}key of {stage}{salt}" for stage in ("prod", "test")}
    with stored(secrets):
        assert {name: get_secret(name) for name in secrets} == secrets
        with pytest.raises(KeyError):
            get_secret("/dev/shop/key")
