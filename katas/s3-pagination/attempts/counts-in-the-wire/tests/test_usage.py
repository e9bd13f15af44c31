"""mock_aws as a decorator, many small files, patch.object on botocore for the page size."""

from unittest.mock import patch

import boto3
import pytest
from botocore.client import BaseClient
from moto import mock_aws

from myapp.usage import used_bytes


def fill(files):
    s3 = boto3.client("s3", region_name="us-east-1")
    s3.create_bucket(Bucket="photos")
    for name, size in files.items():
        s3.put_object(Bucket="photos", Key=name, Body=b"x" * size)


ANN = {f"ann/{number}.jpg": number + 1 for number in range(7)}  # 28 bytes
OTHERS = {
    "aaron/cat.jpg": 1000,
    "ann": 1000,
    "ann.jpg": 1000,
    "annabel/cat.jpg": 1000,
    "bob/ann/cat.jpg": 1000,
    "zoe/cat.jpg": 1000,
}


@mock_aws
def test_adds_up_the_files():
    fill(ANN)

    assert used_bytes("photos", "ann") == 28


@pytest.mark.parametrize("page_size", [1, 2, 3, 6, 7, 8, 1000])
@mock_aws
def test_reads_every_page_and_only_anns_files(page_size):
    fill(ANN | OTHERS)

    assert used_bytes("photos", "ann", page_size) == 28


@mock_aws
def test_folders_count_too():
    fill({"ann/": 1, "ann/2030/cat.jpg": 2, "ann/2031/may/dog.jpg": 4, "ann/hen.jpg": 8})

    assert used_bytes("photos", "ann", page_size=2) == 15


@mock_aws
def test_no_files_no_bytes():
    fill(OTHERS)

    assert used_bytes("photos", "carl") == 0
    assert used_bytes("photos", "an", page_size=1) == 0


@mock_aws
def test_pages_are_not_longer_than_asked_for():
    fill(ANN | OTHERS)
    lengths = []
    real = BaseClient._make_api_call

    def watched(self, operation, kwargs):
        answer = real(self, operation, kwargs)
        lengths.append(len(answer.get("Contents", [])))
        return answer

    with patch.object(BaseClient, "_make_api_call", watched):
        used_bytes("photos", "ann", page_size=2)

    assert max(lengths) <= 2
