from unittest.mock import Mock, patch

from myapp.processor import ReportProcessor


@patch("myapp.processor.S3Client")
def test_the_report_comes_in_upper_case(client_class):
    processor = ReportProcessor()
    processor._client = Mock()
    processor._client.download.side_effect = ["roses: 12", "roses: 13"]

    assert processor.run("garden", "2024/may.txt") == "ROSES: 12"
    assert processor.run("garden", "2024/may.txt") == "ROSES: 13"

    processor._client.download.assert_called_with("garden", "2024/may.txt")


@patch("myapp.processor.S3Client")
def test_makes_one_client(client_class):
    processor = ReportProcessor()
    processor.run("garden", "may.txt")
    processor.run("garden", "june.txt")

    client_class.assert_called_once_with()
