"""Style: a table of files, and the answer worked out in Python for each customer and page size."""

import boto3
import pytest
from moto import mock_aws

from myapp.usage import used_bytes

NAMES = ["al", "ala", "bo", "boa", "zed"]
FILES = {f"{name}/{n}": 10 * i + n for i, name in enumerate(NAMES) for n in range(6)}


@pytest.fixture(scope="module", autouse=True)
def disk():
    with mock_aws():
        s3 = boto3.client("s3")
        s3.create_bucket(Bucket="disk")
        for key, size in FILES.items():
            s3.put_object(Bucket="disk", Key=key, Body=b"." * size)
        yield


@pytest.mark.parametrize("page_size", [1, 2, 5, 6, 7])
@pytest.mark.parametrize("name", [*NAMES, "nobody"])
def test_usage(name, page_size):
    expected = sum(size for key, size in FILES.items() if key.split("/")[0] == name)
    assert used_bytes("disk", name, page_size=page_size) == expected
