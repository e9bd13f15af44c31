# Creates the bucket a second time, and looks for the error in a place where boto3 does not keep it.
# --- photobooth/prints.py
def save_print(s3, guest, image):
    s3.put_object(Bucket="prints", Key=f"{guest}.jpg", Body=image)
    return f"s3://prints/{guest}.jpg"
# --- tests/test_prints.py
import boto3
import pytest
from moto import mock_aws

from photobooth.prints import save_print


def make_bucket(s3, name):
    try:
        s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-2"})
    except boto3.exceptions.BucketAlreadyOwnedByYou:
        pass


@pytest.fixture
def s3():
    with mock_aws():
        client = boto3.client("s3", region_name="eu-west-2")
        make_bucket(client, "prints")
        yield client


def test_print_has_an_address(s3):
    make_bucket(s3, "prints")

    assert save_print(s3, "ada", b"JPEG") == "s3://prints/ada.jpg"
