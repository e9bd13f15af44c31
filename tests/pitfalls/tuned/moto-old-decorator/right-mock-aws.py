# Uses mock_aws of moto 5 as a decorator and in a fixture named mock_s3.
# --- backup/nightly.py
import boto3


def last_backup(bucket):
    s3 = boto3.client("s3", region_name="us-east-1")
    keys = [entry["Key"] for entry in s3.list_objects_v2(Bucket=bucket).get("Contents", [])]
    return max(keys, default=None)
# --- tests/test_nightly.py
import boto3
import moto
import pytest
from moto import mock_aws

from backup.nightly import last_backup


@pytest.fixture
def mock_s3():
    with moto.mock_aws():
        s3 = boto3.client("s3", region_name="us-east-1")
        s3.create_bucket(Bucket="backups")
        yield s3


def test_last_backup_is_the_newest(mock_s3):
    for day in ("2024-03-01", "2024-03-03", "2024-03-02"):
        mock_s3.put_object(Bucket="backups", Key=f"{day}.tar", Body=b"")

    assert last_backup("backups") == "2024-03-03.tar"


@mock_aws
def test_no_backup_yet():
    boto3.client("s3", region_name="us-east-1").create_bucket(Bucket="fresh")
    assert last_backup("fresh") is None
