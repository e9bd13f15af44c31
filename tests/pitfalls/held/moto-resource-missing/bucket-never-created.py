# Starts mock_aws but never creates the bucket the code writes to.
# --- observatory/plates.py
import boto3


def save_plate(bucket, night, field, data):
    """Store one exposure under night/field and return the key."""
    key = f"{night:%Y/%m/%d}/{field}.fits"
    boto3.client("s3", region_name="us-east-1").put_object(Bucket=bucket, Key=key, Body=data)
    return key
# --- tests/test_plates.py
from datetime import date

from moto import mock_aws

from observatory.plates import save_plate


def test_key_has_the_date():
    with mock_aws():
        key = save_plate("sky-plates", date(2024, 1, 9), "M31", b"SIMPLE")

    assert key == "2024/01/09/M31.fits"
