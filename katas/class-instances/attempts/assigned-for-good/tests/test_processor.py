from unittest.mock import Mock

import myapp.processor
from myapp.processor import ReportProcessor


def client_class(*texts):
    double = Mock()
    double.return_value.download.side_effect = texts
    myapp.processor.S3Client = double
    return double


def test_the_report_comes_in_upper_case():
    client = client_class("roses: 12").return_value

    assert ReportProcessor().run("garden", "2024/may.txt") == "ROSES: 12"

    client.download.assert_called_once_with("garden", "2024/may.txt")


def test_one_client_downloads_each_time():
    double = client_class("roses: 12", "roses: 13")
    processor = ReportProcessor()

    assert processor.run("garden", "may.txt") == "ROSES: 12"
    assert processor.run("garden", "may.txt") == "ROSES: 13"

    double.assert_called_once_with()
