import boto3
from moto import mock_aws

from myapp.wiki import edit_page


@mock_aws
def test_edits():
    pages = boto3.resource("dynamodb", region_name="us-east-1").create_table(
        TableName="Pages",
        KeySchema=[{"AttributeName": "title", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "title", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    pages.put_item(Item={"title": "Home", "text": "a", "version": 1})

    assert edit_page("Home", lambda text: text + "b") == 2
    assert pages.get_item(Key={"title": "Home"})["Item"]["text"] == "ab"
