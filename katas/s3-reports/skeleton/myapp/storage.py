"""Reports, which are text, in S3."""

from typing import Any

import boto3


def _report(bucket: str, key: str) -> Any:
    return boto3.resource("s3", region_name="us-east-1").Object(bucket, key)


def upload_report(bucket: str, key: str, content: str) -> str:
    """Store the text in UTF-8 as the object ``key`` and return ``s3://bucket/key``.

    Raises FileExistsError when there is such an object already; it stays as it is.
    """
    address = f"s3://{bucket}/{key}"
    report = _report(bucket, key)
    if any(found.key == report.key for found in report.Bucket().objects.filter(Prefix=report.key)):
        raise FileExistsError(address)
    report.put(Body=content.encode())
    return address


def download_report(bucket: str, key: str) -> str:
    """Return the text of the object ``key``, which is in UTF-8."""
    content: bytes = _report(bucket, key).get()["Body"].read()
    return content.decode()
