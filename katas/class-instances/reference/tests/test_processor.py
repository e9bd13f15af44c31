"""What a ReportProcessor promises, without the storage service."""

from unittest.mock import patch

import pytest

from myapp.processor import ReportProcessor


@pytest.fixture
def client_class():
    with patch("myapp.processor.S3Client", autospec=True) as double:
        yield double


def test_the_report_comes_in_upper_case(client_class):
    client = client_class.return_value
    client.download.return_value = "roses: 12"

    assert ReportProcessor().run("garden", "2024/may.txt") == "ROSES: 12"

    client.download.assert_called_once_with("garden", "2024/may.txt")


def test_one_client_downloads_each_time(client_class):
    client_class.return_value.download.side_effect = ["roses: 12", "roses: 13"]
    processor = ReportProcessor()

    assert processor.run("garden", "may.txt") == "ROSES: 12"
    assert processor.run("garden", "may.txt") == "ROSES: 13"

    client_class.assert_called_once_with()
