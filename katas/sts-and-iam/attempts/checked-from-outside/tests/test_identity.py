"""An autouse fixture with mock_aws and plain test functions."""

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
MOTO = "arn:aws:sts::123456789012:user/moto"
AUDITOR = "arn:aws:sts::123456789012:assumed-role/auditor/nightly"


@pytest.fixture(autouse=True)
def roles():
    with mock_aws():
        iam = boto3.client("iam")
        iam.create_role(RoleName="auditor", AssumeRolePolicyDocument=ANYBODY)
        iam.create_role(RoleName="printer", AssumeRolePolicyDocument=ANYBODY)
        yield


def arn_of(session):
    return session.client("sts", region_name="us-east-1").get_caller_identity()["Arn"]


def test_whoami():
    assert whoami() == MOTO


def test_the_session_is_the_role():
    session = work_as("auditor", "nightly")

    assert arn_of(session) == AUDITOR
    assert whoami(session) == AUDITOR
    assert session.region_name == "us-east-1"


def test_another_role_and_worker():
    auditor = work_as("auditor", "nightly")
    printer = work_as("printer", "daily")

    assert whoami(printer) == "arn:aws:sts::123456789012:assumed-role/printer/daily"
    assert whoami(auditor) == AUDITOR


def test_the_credentials_are_complete():
    credentials = work_as("auditor", "nightly").get_credentials()

    assert credentials.access_key
    assert credentials.secret_key
    assert credentials.token
    assert len({credentials.access_key, credentials.secret_key, credentials.token}) == 3


def test_the_program_stays_who_it_is():
    before = boto3.client("sts", region_name="us-east-1")

    work_as("auditor", "nightly")

    assert whoami() == MOTO
    assert before.get_caller_identity()["Arn"] == MOTO
    assert arn_of(boto3) == MOTO
    assert arn_of(boto3.Session()) == MOTO


def test_there_is_no_such_role():
    with pytest.raises(LookupError):
        work_as("butcher", "nightly")

    assert whoami() == MOTO
