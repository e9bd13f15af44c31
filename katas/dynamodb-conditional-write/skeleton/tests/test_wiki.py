"""What edit_page promises, on a table in memory.

Both tests pass. When does the second editor begin: before or after the first one saves?
"""

import boto3
import pytest
from moto import mock_aws

from myapp.wiki import edit_page


@pytest.fixture
def pages():
    with mock_aws():
        table = boto3.resource("dynamodb", region_name="us-east-1").create_table(
            TableName="Pages",
            KeySchema=[{"AttributeName": "title", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "title", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        table.wait_until_exists()
        table.put_item(Item={"title": "Fire drill", "text": "Go to the car park", "version": 1})
        yield table


def text_of(pages):
    return pages.get_item(Key={"title": "Fire drill"})["Item"]["text"]


def test_an_edit_is_saved(pages):
    edit_page("Fire drill", lambda text: text.replace("car park", "lawn"))

    assert text_of(pages) == "Go to the lawn"


def test_two_edits_are_saved(pages):
    edit_page("Fire drill", lambda text: text.replace("car park", "lawn"))
    edit_page("Fire drill", lambda text: text + ", please")

    assert text_of(pages) == "Go to the lawn, please"
