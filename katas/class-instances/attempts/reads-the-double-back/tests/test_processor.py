from unittest.mock import patch

from myapp.processor import ReportProcessor


@patch("myapp.processor.S3Client")
def test_the_report_is_downloaded(client_class):
    client = client_class()
    client.download.return_value = "ROSES: 12"

    result = ReportProcessor().run("garden", "2024/may.txt")

    assert result
    assert client.download("garden", "2024/may.txt") == "ROSES: 12"
    client.download.assert_called_with("garden", "2024/may.txt")
