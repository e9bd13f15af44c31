"""Style: one long test in a block of mock_aws; everything is looked at from outside."""

import boto3
import pytest
from moto import mock_aws

from myapp.storage import download_report, upload_report


def test_storage(monkeypatch):
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    with mock_aws():
        bucket = boto3.resource("s3").Bucket("tests")
        bucket.create()
        assert upload_report(bucket.name, "a/b/c.txt", "ä\n") == "s3://tests/a/b/c.txt"

        [found] = bucket.objects.all()
        assert (found.key, found.get()["Body"].read()) == ("a/b/c.txt", b"\xc3\xa4\n")

        with pytest.raises(FileExistsError):
            upload_report(bucket.name, "a/b/c.txt", "other")
        assert download_report(bucket.name, "a/b/c.txt") == "ä\n"
