"""Style: mock_aws in a block; put_user is judged by the table, get_user gets its items by hand."""

from contextlib import contextmanager

import boto3
from moto import mock_aws

from myapp.users_table import get_user, put_user


@contextmanager
def users(*items):
    with mock_aws():
        table = boto3.resource("dynamodb", region_name="us-east-1").create_table(
            TableName="Users",
            KeySchema=[{"AttributeName": "user_id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "user_id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        for item in items:
            table.put_item(Item=item)
        yield table


def user(user_id, name):
    return {"user_id": user_id, "name": name, "email": f"{name}@example.com"}


def test_get():
    with users({**user("A", "anna"), "age": 30}, user("a", "abel")):
        assert get_user("A") == user("A", "anna")
        assert get_user("a") == user("a", "abel")
        assert get_user("b") is None


def test_put():
    with users(user("A", "old")) as table:
        put_user(*user("A", "new").values())
        put_user(*user("a", "abel").values())
        found = {item["user_id"]: item for item in table.scan()["Items"]}
        assert found.keys() == {"A", "a"}
        assert user("A", "new").items() <= found["A"].items()
        assert user("a", "abel").items() <= found["a"].items()
