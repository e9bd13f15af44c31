import boto3
import pytest
from moto import mock_aws

from myapp.users_table import get_user, put_user


@pytest.fixture
def users():
    with mock_aws():
        yield boto3.resource("dynamodb", region_name="us-east-1").create_table(
            TableName="Users",
            KeySchema=[{"AttributeName": "user_id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "user_id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )


def test_the_user_is_there(users):
    agnes = {"user_id": "1", "name": "Agnes", "email": "agnes@example.com"}
    put_user("1", "Agnes", "agnes@example.com")
    users.put_item(Item=agnes)
    get_user("1")
    assert users.get_item(Key={"user_id": "1"})["Item"] == agnes
