import boto3
from moto import mock_aws

from myapp.identity import whoami, work_as


@mock_aws
def test_work_as():
    boto3.client("iam").create_role(RoleName="auditor", AssumeRolePolicyDocument="{}")

    assert "auditor" in whoami(work_as("auditor", "nightly"))
