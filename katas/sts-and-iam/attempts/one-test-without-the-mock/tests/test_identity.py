import boto3
import pytest
from moto import mock_aws

from myapp.identity import whoami, work_as


@mock_aws
def test_role():
    boto3.client("iam").create_role(RoleName="clerk", AssumeRolePolicyDocument="{}")
    session = work_as("clerk", "bob")
    assert whoami(session).endswith("assumed-role/clerk/bob")
    assert session.get_credentials().token
    assert whoami().endswith("user/moto")


def test_no_role():
    with pytest.raises(LookupError):
        work_as("chief", "bob")
