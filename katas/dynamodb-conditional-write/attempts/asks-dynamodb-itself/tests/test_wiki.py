import boto3
import pytest
from botocore.exceptions import ClientError
from moto import mock_aws

from myapp.wiki import edit_page


@mock_aws
def test_conflict():
    pages = boto3.resource("dynamodb", region_name="us-east-1").create_table(
        TableName="Pages",
        KeySchema=[{"AttributeName": "title", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "title", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    pages.put_item(Item={"title": "Home", "text": "a", "version": 1})
    edit_page("Home", lambda text: text + "b")

    pages.put_item(Item={"title": "Home", "text": "theirs", "version": 3})
    with pytest.raises(ClientError, match="ConditionalCheckFailedException"):
        pages.put_item(
            Item={"title": "Home", "text": "mine", "version": 3},
            ConditionExpression="version = :read",
            ExpressionAttributeValues={":read": 2},
        )
    assert pages.get_item(Key={"title": "Home"})["Item"]["text"] == "theirs"
