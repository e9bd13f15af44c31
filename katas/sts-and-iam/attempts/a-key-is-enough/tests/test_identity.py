import boto3
import pytest
from moto import mock_aws

from myapp.identity import whoami, work_as


@pytest.fixture(autouse=True)
def iam():
    with mock_aws():
        client = boto3.client("iam")
        for name in ("auditor", "cleaner"):
            client.create_role(RoleName=name, AssumeRolePolicyDocument="{}")
        yield client


def test_two_roles():
    for name in ("auditor", "cleaner"):
        session = work_as(name, "nightly")
        assert whoami(session).endswith(f":assumed-role/{name}/nightly")
        assert session.get_credentials().access_key.startswith("ASIA")
        assert session.get_credentials().secret_key
    assert whoami().endswith(":user/moto")


def test_no_role():
    with pytest.raises(LookupError):
        work_as("nobody", "nightly")
