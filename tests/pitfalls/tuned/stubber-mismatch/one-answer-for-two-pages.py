# Stubs one page of a list, whose answer says that there is another.
# --- observatory/plates.py
def plate_names(s3, night):
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket="plates", Prefix=f"{night}/")
    return [plate["Key"].rpartition("/")[2] for page in pages for plate in page.get("Contents", [])]
# --- tests/test_plates.py
import boto3
from botocore.stub import Stubber

from observatory.plates import plate_names


def test_plate_names():
    s3 = boto3.client("s3", region_name="us-east-1")
    page = {
        "Contents": [{"Key": "2024-03-01/m31.fits"}],
        "IsTruncated": True,
        "NextContinuationToken": "more",
    }
    with Stubber(s3) as stubber:
        stubber.add_response("list_objects_v2", page)

        assert plate_names(s3, "2024-03-01") == ["m31.fits"]
