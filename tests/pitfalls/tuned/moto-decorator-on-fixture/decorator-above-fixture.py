# Puts mock_aws above pytest.fixture, so that pytest does not see the fixture any more.
# --- lighthouse/log.py
def write_log(s3, day, text):
    s3.put_object(Bucket="lighthouse", Key=f"log/{day}.txt", Body=text.encode())


def read_log(s3, day):
    return s3.get_object(Bucket="lighthouse", Key=f"log/{day}.txt")["Body"].read().decode()
# --- tests/test_log.py
import boto3
import pytest
from moto import mock_aws

from lighthouse.log import read_log, write_log


@mock_aws
@pytest.fixture
def s3():
    client = boto3.client("s3", region_name="us-east-1")
    client.create_bucket(Bucket="lighthouse")
    return client


def test_log_is_kept(s3):
    write_log(s3, "2024-10-03", "fog")

    assert read_log(s3, "2024-10-03") == "fog"
