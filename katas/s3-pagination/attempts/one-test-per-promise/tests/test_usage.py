"""Style: mock_aws as a decorator, a helper, one test per promise."""

import boto3
from moto import mock_aws

from myapp import usage


def bucket_with(**sizes):
    bucket = boto3.resource("s3", region_name="us-east-1").create_bucket(Bucket="test-files")
    for customer, list_of_sizes in sizes.items():
        for number, size in enumerate(list_of_sizes):
            bucket.Object(f"{customer}/2025/{number}").put(Body=bytes(size))


@mock_aws
def test_one_page():
    bucket_with(bob=[10, 20, 30])
    assert usage.used_bytes("test-files", "bob") == 60


@mock_aws
def test_two_pages():
    bucket_with(bob=[10, 20, 30])
    assert usage.used_bytes("test-files", "bob", page_size=2) == 60


@mock_aws
def test_many_pages():
    bucket_with(bob=range(8))
    assert usage.used_bytes("test-files", "bob", page_size=1) == 28


@mock_aws
def test_names_that_begin_alike():
    bucket_with(bob=[1], bobby=[100])
    assert usage.used_bytes("test-files", "bob") == 1


@mock_aws
def test_the_next_in_the_alphabet():
    bucket_with(bob=[1, 1, 1], zoe=[100])
    assert usage.used_bytes("test-files", "bob", page_size=2) == 3


@mock_aws
def test_nothing_there():
    bucket_with()
    assert usage.used_bytes("test-files", "bob") == 0
