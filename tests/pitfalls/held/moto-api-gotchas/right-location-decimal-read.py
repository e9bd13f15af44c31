# Gives the LocationConstraint, stores Decimals and reads the Body.
# --- subtitles/store.py
import boto3


class SubtitleStore:
    def __init__(self, bucket):
        self.bucket = bucket
        self.s3 = boto3.client("s3", region_name="eu-west-1")
        self.speeds = boto3.resource("dynamodb", region_name="eu-west-1").Table("speeds")

    def save(self, film, language, lines):
        text = "\n".join(lines)
        self.s3.put_object(Bucket=self.bucket, Key=f"{film}.{language}.srt", Body=text.encode())

    def languages(self, film):
        found = self.s3.list_objects_v2(Bucket=self.bucket, Prefix=f"{film}.")
        return [o["Key"].split(".")[1] for o in found.get("Contents", [])]

    def too_fast(self, film):
        item = self.speeds.get_item(Key={"film": film})["Item"]
        return float(item["chars_per_second"]) > 17
# --- tests/test_store.py
from decimal import Decimal

import boto3
import pytest
from moto import mock_aws

from subtitles.store import SubtitleStore


@pytest.fixture
def store():
    with mock_aws():
        boto3.client("s3", region_name="eu-west-1").create_bucket(
            Bucket="subs",
            CreateBucketConfiguration={"LocationConstraint": "eu-west-1"},
        )
        boto3.client("dynamodb", region_name="eu-west-1").create_table(
            TableName="speeds",
            KeySchema=[{"AttributeName": "film", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "film", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        yield SubtitleStore("subs")


def test_lines_are_saved(store):
    store.save("metropolis", "de", ["Mittler", "Hand"])

    saved = store.s3.get_object(Bucket="subs", Key="metropolis.de.srt")
    assert saved["Body"].read() == b"Mittler\nHand"
    assert store.languages("metropolis") == ["de"]


def test_reading_speed(store):
    store.speeds.put_item(Item={"film": "m", "chars_per_second": Decimal("17.5")})

    assert store.too_fast("m")
