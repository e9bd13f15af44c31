"""What myapp.identity promises, with an IAM and an STS in memory."""

import json

import boto3
import pytest
from moto import mock_aws

from myapp.identity import whoami, work_as

ANYBODY = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}],
    }
)


@pytest.fixture(autouse=True)
def roles():
    with mock_aws():
        iam = boto3.client("iam")
        for role in ("auditor", "cleaner"):
            iam.create_role(RoleName=role, AssumeRolePolicyDocument=ANYBODY)
        yield


@pytest.mark.parametrize("role", ["auditor", "cleaner"])
def test_the_session_is_the_role(role):
    session = work_as(role, "nightly")

    assert whoami(session) == f"arn:aws:sts::123456789012:assumed-role/{role}/nightly"
    assert session.get_credentials().token


def test_the_program_stays_who_it_is():
    before = whoami()

    work_as("auditor", "nightly")

    assert whoami() == before


def test_there_must_be_such_a_role():
    with pytest.raises(LookupError):
        work_as("nobody", "nightly")
