import boto3
from moto import mock_aws

from myapp.usage import used_bytes


@mock_aws
def test_used_bytes():
    s3 = boto3.client("s3")
    s3.create_bucket(Bucket="photos")
    for number in range(5):
        s3.put_object(Bucket="photos", Key=f"ann/{number}.jpg", Body=b"12345")

    used_bytes("photos", "ann", page_size=2)

    pages = s3.get_paginator("list_objects_v2").paginate(
        Bucket="photos", Prefix="ann/", PaginationConfig={"PageSize": 2}
    )
    assert sum(found["Size"] for page in pages for found in page["Contents"]) == 25
