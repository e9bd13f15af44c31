"""Style: mock_aws as a decorator, region and keys by monkeypatch, one test per promise."""

import boto3
import pytest
from moto import mock_aws

from myapp import config


@pytest.fixture(autouse=True)
def environment(monkeypatch):
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")


def store(name, value, kind="SecureString"):
    boto3.client("ssm").put_parameter(Name=name, Value=value, Type=kind, Overwrite=True)


@mock_aws
def test_decrypts():
    store("token", "abc")
    assert config.get_secret("token") == "abc"


@mock_aws
def test_takes_the_whole_name():
    store("/a/b/token", "abc", "String")
    assert config.get_secret("/a/b/token") == "abc"


@mock_aws
def test_leaves_blanks_alone():
    store("token", "\tabc  ", "String")
    assert config.get_secret("token") == "\tabc  "


@mock_aws
def test_is_up_to_date():
    for value in ("one", "two"):
        store("changing", value, "String")
        assert config.get_secret("changing") == value


@mock_aws
def test_unknown_name():
    with pytest.raises(KeyError):
        config.get_secret("unknown")
