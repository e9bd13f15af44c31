# Returns the client from inside the with block of the fixture, so that the mock is over when the test runs.
# --- recipes/cards.py
import json


def save_card(s3, bucket, recipe):
    key = f"cards/{recipe['title']}.json"
    s3.put_object(Bucket=bucket, Key=key, Body=json.dumps(recipe).encode())
    return key
# --- tests/test_cards.py
import boto3
import pytest
from moto import mock_aws

from recipes.cards import save_card


@pytest.fixture
def s3():
    with mock_aws():
        client = boto3.client("s3", region_name="us-east-1")
        client.create_bucket(Bucket="kitchen")
        return client


def test_card_is_saved(s3):
    key = save_card(s3, "kitchen", {"title": "soup", "minutes": 30})

    assert key == "cards/soup.json"
    assert s3.list_objects_v2(Bucket="kitchen")["KeyCount"] == 1
