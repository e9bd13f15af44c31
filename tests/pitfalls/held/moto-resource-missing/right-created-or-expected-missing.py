# The bucket exists where it is needed, and one test wants the error of a missing one.
# --- observatory/plates.py
import boto3
from botocore.exceptions import ClientError


class NoArchive(Exception):
    pass


def save_plate(bucket, night, field, data):
    """Store one exposure under night/field and return the key."""
    key = f"{night:%Y/%m/%d}/{field}.fits"
    s3 = boto3.client("s3", region_name="us-east-1")
    try:
        s3.put_object(Bucket=bucket, Key=key, Body=data)
    except ClientError as err:
        if err.response["Error"]["Code"] == "NoSuchBucket":
            raise NoArchive(bucket) from err
        raise
    return key
# --- tests/test_plates.py
from datetime import date

import boto3
import pytest
from moto import mock_aws

from observatory.plates import NoArchive, save_plate

NIGHT = date(2024, 1, 9)


@pytest.fixture
def s3():
    with mock_aws():
        yield boto3.client("s3", region_name="us-east-1")


def test_plate_is_stored_under_its_date(s3):
    s3.create_bucket(Bucket="sky-plates")

    key = save_plate("sky-plates", NIGHT, "M31", b"SIMPLE")

    assert key == "2024/01/09/M31.fits"
    assert s3.get_object(Bucket="sky-plates", Key=key)["Body"].read() == b"SIMPLE"


def test_missing_bucket_is_reported(s3):
    with pytest.raises(NoArchive, match="sky-plates"):
        save_plate("sky-plates", NIGHT, "M31", b"")
