"""What used_bytes promises, with an S3 in memory."""

import boto3
import pytest
from moto import mock_aws

from myapp.usage import used_bytes


@pytest.fixture
def store():
    """Puts files of the given sizes into the bucket, for a customer."""
    with mock_aws():
        bucket = boto3.resource("s3").create_bucket(Bucket="photos")

        def put(customer, *sizes):
            for number, size in enumerate(sizes):
                bucket.put_object(Key=f"{customer}/{number}.jpg", Body=b"x" * size)

        yield put


@pytest.mark.parametrize("page_size", [2, 3, 1000])
def test_adds_up_all_pages(store, page_size):
    store("ann", 1, 2, 4, 8, 16)

    assert used_bytes("photos", "ann", page_size) == 31


@pytest.mark.parametrize("page_size", [2, 1000])
def test_nobody_elses_files_count(store, page_size):
    for customer in ("alf", "ann", "annabel", "zoe"):
        store(customer, 1, 2, 4)

    assert used_bytes("photos", "ann", page_size) == 7


def test_no_files(store):
    store("zoe", 1)

    assert used_bytes("photos", "ann") == 0
