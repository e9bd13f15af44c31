"""What a ReportProcessor promises, without the storage service.

The test below configures a mock that the program never calls. Which one does it call?
"""

from unittest.mock import patch

from myapp.processor import ReportProcessor


@patch("myapp.processor.S3Client")
def test_the_report_comes_in_upper_case(client_class):
    client_class.download.return_value = "roses: 12"

    assert ReportProcessor().run("reports", "may.txt") == "ROSES: 12"
