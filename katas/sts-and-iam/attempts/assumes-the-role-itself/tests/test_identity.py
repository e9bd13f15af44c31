import boto3
from moto import mock_aws

from myapp.identity import whoami, work_as


@mock_aws
def test_work_as():
    iam = boto3.client("iam")
    arn = iam.create_role(RoleName="auditor", AssumeRolePolicyDocument="{}")["Role"]["Arn"]
    work_as("auditor", "nightly")

    given = boto3.client("sts").assume_role(RoleArn=arn, RoleSessionName="nightly")["Credentials"]
    session = boto3.Session(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])
    assert whoami(session) == "arn:aws:sts::123456789012:assumed-role/auditor/nightly"
