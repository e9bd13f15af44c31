from unittest.mock import patch

import pytest

from myapp.processor import ReportProcessor


@pytest.fixture
def client_class():
    with patch("myapp.processor.S3Client") as double:
        yield double


@pytest.fixture
def client():
    with patch("myapp.processor.S3Client") as client_class:
        processor = ReportProcessor()
    return processor, client_class.return_value


def test_the_report_comes_in_upper_case(client):
    processor, client = client
    client.download.return_value = "roses: 12"

    assert processor.run("garden", "2024/may.txt") == "ROSES: 12"

    client.download.assert_called_once_with("garden", "2024/may.txt")


def test_downloads_anew(client):
    processor, client = client
    client.download.side_effect = ["roses: 12", "roses: 13"]

    assert processor.run("garden", "may.txt") == "ROSES: 12"
    assert processor.run("garden", "may.txt") == "ROSES: 13"


def test_makes_one_client(client_class):
    processor = ReportProcessor()
    processor.run("garden", "may.txt")
    processor.run("garden", "june.txt")

    client_class.assert_called_once_with()
