"""Style: mock_aws as a decorator, a helper, one test per promise; STS is asked without whoami."""

import boto3
import pytest
from moto import mock_aws

from myapp import identity


def make_role(name):
    boto3.client("iam").create_role(RoleName=name, Path="/night/", AssumeRolePolicyDocument="{}")


def caller(session=boto3):
    return session.client("sts", region_name="us-east-1").get_caller_identity()["Arn"]


@mock_aws
def test_is_the_role():
    make_role("auditor")
    assert ":assumed-role/auditor/" in caller(identity.work_as("auditor", "ann"))


@mock_aws
def test_is_the_role_asked_for():
    make_role("auditor")
    make_role("reader")
    assert ":assumed-role/reader/" in caller(identity.work_as("reader", "ann"))


@mock_aws
def test_carries_the_name_of_the_worker():
    make_role("reader")
    assert caller(identity.work_as("reader", "ann")).endswith("/ann")


@mock_aws
def test_credentials_are_complete():
    make_role("reader")
    found = identity.work_as("reader", "ann").get_credentials().get_frozen_credentials()
    assert all((found.access_key, found.secret_key, found.token))


@mock_aws
def test_stays_who_it_is():
    make_role("reader")
    identity.work_as("reader", "ann")
    assert caller() == "arn:aws:sts::123456789012:user/moto"


@mock_aws
def test_no_such_role():
    with pytest.raises(LookupError):
        identity.work_as("reader", "ann")


@mock_aws
def test_whoami():
    make_role("reader")
    session = identity.work_as("reader", "ann")
    assert [identity.whoami(), identity.whoami(session)] == [caller(), caller(session)]
