import boto3
import pytest
from botocore.exceptions import ClientError
from moto import mock_aws

from myapp.wiki import EditConflict, edit_page


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


def page(pages):
    return pages.get_item(Key={"title": "Fire drill"})["Item"]


def test_an_edit_is_saved_with_the_next_version(pages):
    assert edit_page("Fire drill", lambda text: text.replace("car park", "lawn")) == 2

    assert (page(pages)["text"], page(pages)["version"]) == ("Go to the lawn", 2)


def test_an_edit_in_the_meantime_stays(pages):
    theirs = {"title": "Fire drill", "text": "Go to the lawn", "version": 2}

    def add_a_comma_too_late(text):
        pages.put_item(Item=theirs)
        return text.replace("Go", "Go,")

    with pytest.raises(EditConflict):
        edit_page("Fire drill", add_a_comma_too_late)
        assert page(pages) == theirs


def test_other_refusals_are_not_a_conflict(pages):
    with pytest.raises(ClientError, match="ValidationException"):
        edit_page("Fire drill", lambda _: "Run! " * 100_000)
