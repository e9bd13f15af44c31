"""The patch decorator on each test; the instance is client_class.return_value."""

from unittest.mock import call, patch

from myapp.processor import ReportProcessor


@patch("myapp.processor.S3Client")
def test_the_report_comes_in_upper_case(client_class):
    client_class.return_value.download.return_value = "roses: 12"

    assert ReportProcessor().run("reports", "may.txt") == "ROSES: 12"


@patch("myapp.processor.S3Client")
def test_downloads_the_report_once(client_class):
    client = client_class.return_value
    client.download.return_value = "roses: 12"

    ReportProcessor().run("reports", "2024/may.txt")

    client.download.assert_called_once_with("reports", "2024/may.txt")


@patch("myapp.processor.S3Client")
def test_each_run_downloads_anew_with_the_same_client(client_class):
    client = client_class.return_value
    client.download.side_effect = ["roses: 12", "roses: 13", "tulips: 1"]
    processor = ReportProcessor()

    assert processor.run("reports", "may.txt") == "ROSES: 12"
    assert processor.run("reports", "may.txt") == "ROSES: 13"
    assert processor.run("other", "june.txt") == "TULIPS: 1"
    assert client.download.call_args_list == [
        call("reports", "may.txt"),
        call("reports", "may.txt"),
        call("other", "june.txt"),
    ]
    client_class.assert_called_once_with()
