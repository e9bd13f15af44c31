from unittest.mock import Mock, patch

import pytest

from myapp.identity import work_as


class NoSuchEntityException(Exception):
    pass


@pytest.fixture
def aws():
    found = Mock()
    found.iam.get_role.return_value = {"Role": {"Arn": "arn:role"}}
    found.iam.exceptions.NoSuchEntityException = NoSuchEntityException
    found.sts.assume_role.return_value = {
        "Credentials": {"AccessKeyId": "a", "SecretAccessKey": "s", "SessionToken": "t"}
    }
    with patch("myapp.identity.boto3") as boto3:
        boto3.client.side_effect = lambda name, **_: getattr(found, name)
        found.boto3 = boto3
        yield found


def test_session(aws):
    assert work_as("clerk", "bob") is aws.boto3.Session.return_value
    aws.iam.get_role.assert_called_once_with(RoleName="clerk")
    aws.sts.assume_role.assert_called_once_with(RoleArn="arn:role", RoleSessionName="bob")
    aws.boto3.Session.assert_called_once_with(
        aws_access_key_id="a",
        aws_secret_access_key="s",
        aws_session_token="t",
        region_name="us-east-1",
    )
    aws.boto3.setup_default_session.assert_not_called()


def test_no_role(aws):
    aws.iam.get_role.side_effect = NoSuchEntityException
    with pytest.raises(LookupError):
        work_as("clerk", "bob")
