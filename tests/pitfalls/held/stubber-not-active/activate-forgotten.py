# Fills a Stubber but never activates it.
# --- zoo/feeding.py
class FeedingPlan:
    def __init__(self, s3, bucket="zoo-plans"):
        self.s3 = s3
        self.bucket = bucket

    def latest(self, animal):
        """Key of the newest plan of an animal, or None."""
        answer = self.s3.list_objects_v2(Bucket=self.bucket, Prefix=f"{animal}/")
        keys = [entry["Key"] for entry in answer.get("Contents", [])]
        return max(keys, default=None)
# --- tests/test_feeding.py
import boto3
import pytest
from botocore.stub import Stubber

from zoo.feeding import FeedingPlan


@pytest.fixture
def s3():
    return boto3.client(
        "s3", region_name="eu-west-1", aws_access_key_id="x", aws_secret_access_key="x"
    )


def test_newest_plan(s3):
    stubber = Stubber(s3)
    stubber.add_response(
        "list_objects_v2",
        {"Contents": [{"Key": "okapi/2024-01.csv"}, {"Key": "okapi/2024-03.csv"}]},
        {"Bucket": "zoo-plans", "Prefix": "okapi/"},
    )

    assert FeedingPlan(s3).latest("okapi") == "okapi/2024-03.csv"
    stubber.assert_no_pending_responses()
