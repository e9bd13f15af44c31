"""What myapp.users_table promises, on a table in memory.

The table is the one that was planned in spring. And how many users does it take to
see that the right one is found?
"""

import boto3
import pytest
from moto import mock_aws

from myapp.users_table import get_user, put_user


@pytest.fixture(autouse=True)
def users():
    with mock_aws():
        dynamodb = boto3.resource("dynamodb", region_name="us-east-1")
        table = dynamodb.create_table(
            TableName="Users",
            KeySchema=[{"AttributeName": "email", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "email", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        table.wait_until_exists()
        yield table


def test_a_stored_user_is_found():
    put_user("1", "Agnes", "agnes@example.com")

    assert get_user("1")["name"] == "Agnes"
