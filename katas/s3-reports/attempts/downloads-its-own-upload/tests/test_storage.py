import boto3
from moto import mock_aws

from myapp.storage import upload_report


@mock_aws
def test_the_report_is_there():
    s3 = boto3.client("s3")
    s3.create_bucket(Bucket="reports")
    upload_report("reports", "2025/may.csv", "Köln,3\n")

    s3.put_object(Bucket="reports", Key="2025/may.csv", Body="Köln,3\n".encode())
    body = s3.get_object(Bucket="reports", Key="2025/may.csv")["Body"].read()
    assert body.decode() == "Köln,3\n"
