"""Fixtures and monkeypatch; each file weighs a power of two, so a total tells which files it has."""

import boto3
import botocore.client
import pytest
from moto import mock_aws

from myapp.usage import used_bytes

NAMES = [
    "ann/2030/cat.jpg",
    "ann/2031/07/dog.jpg",
    "ann/cow.jpg",
    "ann/empty.jpg",
    "ann/hen.jpg",
    "ann/zebra.jpg",
]
ANN = {name: 2**place for place, name in enumerate(NAMES)} | {"ann/empty.jpg": 0}
TOTAL = sum(ANN.values())

BEFORE = ["Ann/cat.jpg", "aaa/cat.jpg", "aaa/dog.jpg", "anderson/ann/cat.jpg", "ann", "ann-lee/a", "ann.txt"]
AFTER = ["ann0", "annabel/cat.jpg", "annabel/dog.jpg", "anna/cat.jpg", "bob/ann/cat.jpg", "joann/cat.jpg", "zoe/a"]


@pytest.fixture(autouse=True)
def aws():
    with mock_aws():
        yield


@pytest.fixture
def store():
    s3 = boto3.client("s3", region_name="us-east-1")

    def store(files, bucket="photos"):
        s3.create_bucket(Bucket=bucket)
        for name, size in files.items():
            s3.put_object(Bucket=bucket, Key=name, Body=bytes(size))

    return store


@pytest.fixture
def listings(monkeypatch):
    """Every listing that S3 is asked for: how many keys were asked for, and how many came."""
    seen = []
    real = botocore.client.BaseClient._make_api_call

    def watched(client, operation, wanted):
        answer = real(client, operation, wanted)
        if operation.startswith("List") and operation != "ListBuckets":
            came = sum(len(answer.get(kind, [])) for kind in ("Contents", "Versions"))
            seen.append((wanted.get("MaxKeys", 1000), came))
        return answer

    monkeypatch.setattr(botocore.client.BaseClient, "_make_api_call", watched)
    return seen


def others():
    return dict.fromkeys(BEFORE + AFTER, 4096)


@pytest.mark.parametrize("page_size", range(1, len(ANN) + 3))
def test_every_page_counts(store, page_size):
    store(ANN)

    assert used_bytes("photos", "ann", page_size=page_size) == TOTAL


@pytest.mark.parametrize("page_size", [1, 2, 3, 5, 6, 1000])
def test_nothing_else_counts(store, page_size):
    store(ANN | others())

    assert used_bytes("photos", "ann", page_size=page_size) == TOTAL


def test_a_page_holds_up_to_a_thousand_keys_unless_told_otherwise(store):
    store(ANN | others())

    assert used_bytes("photos", "ann") == TOTAL


def test_a_page_that_is_a_folder_counts(store):
    store({"ann/": 3, "ann/cat.jpg": 4})

    assert used_bytes("photos", "ann", page_size=1) == 7


def test_many_pages(store):
    store({f"ann/{number:02}.jpg": 1 for number in range(40)})

    assert used_bytes("photos", "ann", page_size=1) == 40


def test_every_customer_pays_for_their_own(store):
    store({"ann/a": 1, "ann/b": 2, "annabel/a": 4, "annabel/b": 8, "bob/a": 16, "bob/b": 32})

    found = {name: used_bytes("photos", name, page_size=1) for name in ("ann", "annabel", "bob")}

    assert found == {"ann": 3, "annabel": 12, "bob": 48}


def test_another_bucket_is_another_matter(store):
    store({"ann/a": 1, "ann/b": 2})
    store({"ann/a": 4, "ann/c": 8}, bucket="backup")

    assert used_bytes("photos", "ann", page_size=1) == 3
    assert used_bytes("backup", "ann", page_size=1) == 12


@pytest.mark.parametrize("page_size", [1, 1000])
def test_a_customer_without_files_uses_nothing(store, page_size):
    store(others())

    assert used_bytes("photos", "ann", page_size=page_size) == 0


@pytest.mark.parametrize("page_size", [1, 1000])
def test_an_empty_bucket_holds_nothing(store, page_size):
    store({})

    assert used_bytes("photos", "ann", page_size=page_size) == 0


@pytest.mark.parametrize("page_size", [1, 2, 4])
def test_no_page_is_longer_than_asked_for(store, listings, page_size):
    store(ANN | others())

    used_bytes("photos", "ann", page_size=page_size)

    assert listings
    assert all(asked <= page_size and came <= page_size for asked, came in listings)
