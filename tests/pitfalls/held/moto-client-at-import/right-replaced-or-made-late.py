# The module-level client is replaced by one made inside mock_aws; another function makes its client when called.
# --- ships/manifests.py
import json

import boto3

S3 = boto3.client("s3", region_name="us-east-1")
BUCKET = "harbour-manifests"


def store(ship, containers):
    body = json.dumps({"ship": ship, "containers": sorted(containers)})
    S3.put_object(Bucket=BUCKET, Key=f"{ship}.json", Body=body.encode())
    return len(containers)


def known_ships(client=None):
    client = client or boto3.client("s3", region_name="us-east-1")
    listing = client.list_objects_v2(Bucket=BUCKET)
    return [o["Key"].removesuffix(".json") for o in listing.get("Contents", [])]
# --- tests/test_manifests.py
import json

import boto3
import pytest
from moto import mock_aws

from ships import manifests


@pytest.fixture
def s3(monkeypatch):
    with mock_aws():
        client = boto3.client("s3", region_name="us-east-1")
        client.create_bucket(Bucket=manifests.BUCKET)
        monkeypatch.setattr(manifests, "S3", client)
        yield client


def test_containers_are_stored_in_order(s3):
    assert manifests.store("Ulla", ["C9", "A4"]) == 2

    stored = json.load(s3.get_object(Bucket=manifests.BUCKET, Key="Ulla.json")["Body"])
    assert stored["containers"] == ["A4", "C9"]


def test_known_ships_are_listed(s3):
    manifests.store("Ulla", ["C9"])
    manifests.store("Anke", [])

    assert manifests.known_ships() == ["Anke", "Ulla"]
