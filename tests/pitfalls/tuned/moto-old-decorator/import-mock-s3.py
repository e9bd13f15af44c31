# Imports mock_s3, which moto 5 no longer has.
# --- backup/nightly.py
import boto3


def last_backup(bucket):
    s3 = boto3.client("s3", region_name="us-east-1")
    keys = [entry["Key"] for entry in s3.list_objects_v2(Bucket=bucket).get("Contents", [])]
    return max(keys, default=None)
# --- tests/test_nightly.py
import boto3
from moto import mock_s3

from backup.nightly import last_backup


@mock_s3
def test_last_backup_is_the_newest():
    s3 = boto3.client("s3", region_name="us-east-1")
    s3.create_bucket(Bucket="backups")
    for day in ("2024-03-01", "2024-03-03", "2024-03-02"):
        s3.put_object(Bucket="backups", Key=f"{day}.tar", Body=b"")

    assert last_backup("backups") == "2024-03-03.tar"
