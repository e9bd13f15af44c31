"""A class with setup_method, monkeypatched regions, and a look into moto's own book of STS."""

import json
import os

import boto3
import pytest
from moto import mock_aws
from moto.core import DEFAULT_ACCOUNT_ID
from moto.sts.models import sts_backends

from myapp.identity import whoami, work_as

ANYBODY = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}],
    }
)
PROGRAM = f"arn:aws:sts::{DEFAULT_ACCOUNT_ID}:user/moto"


def assumed(role, worker):
    return f"arn:aws:sts::{DEFAULT_ACCOUNT_ID}:assumed-role/{role}/{worker}"


def book():
    """What STS has given away, by access key."""
    given = sts_backends[DEFAULT_ACCOUNT_ID]["aws"].assumed_roles
    return {role.access_key_id: role for role in given}


def caller(maker):
    """Who the clients are that this session, or boto3, makes."""
    return maker.client("sts", region_name="us-east-1").get_caller_identity()["Arn"]


@pytest.fixture(autouse=True)
def aws(monkeypatch):
    """An AWS in memory with two roles and a user, seen from a machine that is set up for Europe."""
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-3")
    environment = dict(os.environ)
    with mock_aws():
        iam = boto3.client("iam", region_name="us-east-1")
        for role in ("auditor", "auditor-of-auditors"):
            iam.create_role(RoleName=role, AssumeRolePolicyDocument=ANYBODY)
        iam.create_user(UserName="ada")
        yield iam
    for name in set(os.environ) - set(environment):  # a program may have left something
        if name.startswith("AWS_"):
            del os.environ[name]


class TestWhoAmI:
    def test_the_program(self):
        assert whoami() == PROGRAM
        assert whoami(None) == PROGRAM

    def test_a_user(self, aws):
        key = aws.create_access_key(UserName="ada")["AccessKey"]
        session = boto3.Session(key["AccessKeyId"], key["SecretAccessKey"])

        assert whoami(session) == caller(session)
        assert whoami(session).endswith(f"::{DEFAULT_ACCOUNT_ID}:user/ada")
        assert whoami() == PROGRAM

    def test_a_role_that_was_assumed_by_hand(self):
        given = boto3.client("sts", region_name="us-east-1").assume_role(
            RoleArn=f"arn:aws:iam::{DEFAULT_ACCOUNT_ID}:role/auditor", RoleSessionName="by-hand"
        )["Credentials"]
        session = boto3.Session(
            given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"]
        )

        assert whoami(session) == assumed("auditor", "by-hand")


@pytest.mark.parametrize("role", ["auditor", "auditor-of-auditors"])
@pytest.mark.parametrize("worker", ["nightly", "ada@example.com"])
class TestASession:
    def test_works_in_the_name_of_the_role(self, role, worker):
        session = work_as(role, worker)

        assert isinstance(session, boto3.Session)
        assert caller(session) == assumed(role, worker)
        assert whoami(session) == assumed(role, worker)

    def test_is_in_the_right_region(self, role, worker):
        session = work_as(role, worker)

        assert session.region_name == "us-east-1"
        assert session.client("sqs").meta.region_name == "us-east-1"

    def test_has_all_that_sts_gave(self, role, worker):
        has = work_as(role, worker).get_credentials().get_frozen_credentials()

        given = book()[has.access_key]
        assert has.secret_key == given.secret_access_key
        assert has.token == given.session_token


class TestTwoSessions:
    def test_are_two_workers(self):
        first = work_as("auditor", "first")
        second = work_as("auditor-of-auditors", "second")
        third = work_as("auditor", "third")

        assert [whoami(session) for session in (first, second, third)] == [
            assumed("auditor", "first"),
            assumed("auditor-of-auditors", "second"),
            assumed("auditor", "third"),
        ]


class TestNoSuchRole:
    @pytest.mark.parametrize("role", ["butcher", "audit", "ada", "of-auditors"])
    def test_is_looked_up_in_vain(self, role):
        with pytest.raises(LookupError):
            work_as(role, "nightly")

        assert caller(boto3) == PROGRAM

    def test_one_that_was_deleted(self, aws):
        work_as("auditor", "nightly")
        aws.delete_role(RoleName="auditor")

        with pytest.raises(LookupError):
            work_as("auditor", "nightly")


class TestTheProgram:
    def test_stays_who_it_is(self):
        client = boto3.client("sts", region_name="us-east-1")
        environment = dict(os.environ)

        work_as("auditor", "nightly")

        assert whoami() == PROGRAM
        assert client.get_caller_identity()["Arn"] == PROGRAM
        assert caller(boto3) == PROGRAM
        assert caller(boto3.Session()) == PROGRAM
        assert dict(os.environ) == environment

    def test_stays_who_it_is_after_the_work(self):
        whoami(work_as("auditor", "nightly"))

        assert whoami() == PROGRAM
        assert caller(boto3) == PROGRAM
        assert caller(boto3.Session()) == PROGRAM

    def test_may_be_somebody_else(self, aws, monkeypatch):
        key = aws.create_access_key(UserName="ada")["AccessKey"]
        with monkeypatch.context() as patched:  # over before mock_aws is
            patched.setenv("AWS_ACCESS_KEY_ID", key["AccessKeyId"])
            patched.setenv("AWS_SECRET_ACCESS_KEY", key["SecretAccessKey"])
            patched.setattr(boto3, "DEFAULT_SESSION", None)
            ada = caller(boto3)
            assert ada.endswith(":user/ada")

            session = work_as("auditor", "nightly")

            assert whoami() == ada
            assert caller(boto3) == ada
            assert whoami(session) == assumed("auditor", "nightly")
