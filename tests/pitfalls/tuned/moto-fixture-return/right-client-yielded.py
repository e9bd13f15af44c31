# Yields from inside the block; a second fixture returns, while the first keeps the mock on.
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
        yield boto3.client("s3", region_name="us-east-1")


@pytest.fixture
def bucket(s3):
    s3.create_bucket(Bucket="kitchen")
    return "kitchen"


def test_card_is_saved(s3, bucket):
    key = save_card(s3, bucket, {"title": "soup", "minutes": 30})

    assert key == "cards/soup.json"
    stored = s3.get_object(Bucket=bucket, Key=key)["Body"].read()
    assert stored == b'{"title": "soup", "minutes": 30}'
