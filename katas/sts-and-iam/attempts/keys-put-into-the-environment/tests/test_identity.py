import os

import boto3
import pytest
from moto import mock_aws

from myapp.identity import whoami, work_as


@pytest.fixture(autouse=True)
def iam():
    with mock_aws():
        client = boto3.client("iam")
        client.create_role(RoleName="clerk", AssumeRolePolicyDocument="{}")
        yield client


def test_role():
    found = work_as("clerk", "bob").get_credentials()
    assert whoami().endswith("user/moto")

    os.environ["AWS_ACCESS_KEY_ID"] = found.access_key
    os.environ["AWS_SECRET_ACCESS_KEY"] = found.secret_key
    os.environ["AWS_SESSION_TOKEN"] = found.token
    assert whoami(boto3.Session()).endswith("assumed-role/clerk/bob")


def test_no_role():
    with pytest.raises(LookupError):
        work_as("chief", "bob")
