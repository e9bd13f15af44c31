import boto3
from moto import mock_aws

from myapp.usage import used_bytes


@mock_aws
def test_used_bytes():
    s3 = boto3.client("s3")
    s3.create_bucket(Bucket="photos")
    s3.put_object(Bucket="photos", Key="ann/cat.jpg", Body=b"12345")

    assert used_bytes("photos", "ann", page_size=1) == 5
