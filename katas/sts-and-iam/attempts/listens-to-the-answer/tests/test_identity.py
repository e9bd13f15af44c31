"""Style: records what STS gives, through botocore, and compares the session with that."""

import boto3
import pytest
from botocore.client import BaseClient
from moto import mock_aws

from myapp.identity import whoami, work_as


@pytest.fixture
def role():
    with mock_aws():
        iam = boto3.client("iam")
        yield iam.create_role(RoleName="clerk", AssumeRolePolicyDocument="{}")["Role"]


@pytest.fixture
def assumed(role, monkeypatch):
    request = BaseClient._make_api_call
    found = []

    def record(self, operation, arguments):
        answer = request(self, operation, arguments)
        if operation == "AssumeRole":
            found.append((arguments["RoleArn"], answer["Credentials"]))
        return answer

    monkeypatch.setattr(BaseClient, "_make_api_call", record)
    return found


def test_uses_what_it_was_given(role, assumed):
    before = whoami()
    used = work_as("clerk", "bob").get_credentials()

    [(arn, given)] = assumed
    assert arn == role["Arn"]
    assert used.access_key == given["AccessKeyId"]
    assert used.secret_key == given["SecretAccessKey"]
    assert used.token == given["SessionToken"]
    assert whoami() == before


def test_session(role):
    assert whoami(work_as("clerk", "bob")).endswith("assumed-role/clerk/bob")


def test_assumes_nothing_that_is_not_there(assumed):
    with pytest.raises(LookupError):
        work_as("chief", "bob")
    assert assumed == []
