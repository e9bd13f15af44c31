"""How much space customers use in S3."""

from typing import Any

import boto3


def used_bytes(bucket: str, customer: str, page_size: int = 1000) -> int:
    """Return how many bytes the objects whose keys begin with ``customer/`` take up.

    Asks S3 for at most ``page_size`` keys at a time (1 to 1000).
    """
    s3 = boto3.client("s3", region_name="us-east-1")
    wanted: dict[str, Any] = {"Bucket": bucket, "Prefix": f"{customer}/", "MaxKeys": page_size}
    page = s3.list_objects_v2(**wanted)
    total = _bytes_on(page)
    while page["IsTruncated"]:
        page = s3.list_objects_v2(**wanted, ContinuationToken=page["NextContinuationToken"])
        total += _bytes_on(page)
    return total


def _bytes_on(page: dict[str, Any]) -> int:
    return sum(found["Size"] for found in page.get("Contents", []))
