# Configures nlst on the mocked FTP class, not on the connection that FTP(...) returns.
# --- depot/inbox.py
from ftplib import FTP


def pending_orders(host):
    ftp = FTP(host)
    ftp.login()
    names = ftp.nlst("/incoming")
    ftp.quit()
    return sorted(name for name in names if name.endswith(".xml"))
# --- tests/test_inbox.py
import pytest

from depot.inbox import pending_orders


@pytest.fixture
def ftp(mocker):
    return mocker.patch("depot.inbox.FTP")


def test_only_xml_files_are_orders(ftp):
    ftp.nlst.return_value = ["b.xml", "readme.txt", "a.xml"]

    assert pending_orders("ftp.example.com") == ["a.xml", "b.xml"]


def test_says_goodbye(ftp):
    pending_orders("ftp.example.com")

    ftp.return_value.quit.assert_called_once_with()
