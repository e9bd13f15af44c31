"""What myapp.identity promises, with an IAM and an STS in memory.

The test passes. Whose credentials has it seen?
"""

import json

import boto3
import pytest
from moto import mock_aws

from myapp.identity import work_as

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
        iam.create_role(RoleName="auditor", AssumeRolePolicyDocument=ANYBODY)
        yield


def test_there_is_a_session():
    session = work_as("auditor", "nightly")

    assert session.get_credentials() is not None
