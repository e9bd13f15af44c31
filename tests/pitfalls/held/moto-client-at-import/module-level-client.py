# The program makes its S3 client when it is imported, before the test starts mock_aws.
# --- ships/manifests.py
import json

import boto3

S3 = boto3.client("s3", region_name="us-east-1")
BUCKET = "harbour-manifests"


def store(ship, containers):
    body = json.dumps({"ship": ship, "containers": sorted(containers)})
    S3.put_object(Bucket=BUCKET, Key=f"{ship}.json", Body=body.encode())
    return len(containers)
# --- tests/test_manifests.py
import json

import boto3
from moto import mock_aws

from ships.manifests import BUCKET, store


@mock_aws
def test_containers_are_stored_in_order():
    s3 = boto3.client("s3", region_name="us-east-1")
    s3.create_bucket(Bucket=BUCKET)

    assert store("Ulla", ["C9", "A4"]) == 2

    stored = json.load(s3.get_object(Bucket=BUCKET, Key="Ulla.json")["Body"])
    assert stored["containers"] == ["A4", "C9"]
