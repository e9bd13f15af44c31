import boto3
import pytest
from moto import mock_aws

from myapp.users_table import get_user, put_user


@pytest.fixture(autouse=True)
@mock_aws
def users():
    yield boto3.resource("dynamodb", region_name="us-east-1").create_table(
        TableName="Users",
        KeySchema=[{"AttributeName": "user_id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "user_id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )


def test_a_stored_user_is_found():
    put_user("1", "Agnes", "agnes@example.com")
    assert get_user("1") == {"user_id": "1", "name": "Agnes", "email": "agnes@example.com"}
