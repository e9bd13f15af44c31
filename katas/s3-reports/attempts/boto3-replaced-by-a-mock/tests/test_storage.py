from types import SimpleNamespace

import pytest

from myapp.storage import download_report, upload_report


@pytest.fixture
def resource(mocker):
    return mocker.patch("boto3.resource")


@pytest.fixture
def report(resource):
    found = resource.return_value.Object.return_value
    found.key = "2025/may.csv"
    found.Bucket.return_value.objects.filter.return_value = []
    return found


def test_upload(resource, report):
    address = upload_report("audit", "2025/may.csv", "Köln")

    assert address == "s3://audit/2025/may.csv"
    resource.return_value.Object.assert_called_once_with("audit", "2025/may.csv")
    report.put.assert_called_once_with(Body="Köln".encode())


def test_refuses(report):
    found = SimpleNamespace(key="2025/may.csv")
    report.Bucket.return_value.objects.filter.return_value = [found]
    with pytest.raises(FileExistsError):
        upload_report("audit", "2025/may.csv", "Köln")
    report.put.assert_not_called()


def test_download(resource, report):
    report.get.return_value["Body"].read.return_value = "Köln".encode()
    assert download_report("audit", "2025/may.csv") == "Köln"
    resource.return_value.Object.assert_called_once_with("audit", "2025/may.csv")
