"""What used_bytes promises, with an S3 in memory.

The test passes. How many pages does the program read in it, and whose files are there
that must not count?
"""

import boto3
from moto import mock_aws

from myapp.usage import used_bytes


@mock_aws
def test_adds_up_the_files():
    s3 = boto3.client("s3")
    s3.create_bucket(Bucket="photos")
    for name in ("ann/cat.jpg", "ann/dog.jpg", "ann/hen.jpg"):
        s3.put_object(Bucket="photos", Key=name, Body=b"12345")

    assert used_bytes("photos", "ann") == 15
