# Configures a classmethod on the mocked class and an ordinary method on its instance.
# --- depot/inbox.py
from depot.transfer import Transfer


def fetch_orders(host):
    transfer = Transfer(host)
    names = transfer.names("/incoming")
    return sorted(name for name in names if name.endswith(".xml"))


def default_host():
    return Transfer.from_env().host
# --- depot/transfer.py
import os


class Transfer:
    def __init__(self, host):
        self.host = host

    @classmethod
    def from_env(cls):
        return cls(os.environ["DEPOT_HOST"])

    def names(self, folder):
        raise ConnectionError(self.host)
# --- tests/test_inbox.py
from unittest.mock import Mock, patch

from depot.inbox import default_host, fetch_orders


@patch("depot.inbox.Transfer")
def test_only_xml_files_are_orders(mock_transfer):
    mock_transfer.return_value.names.return_value = ["b.xml", "readme.txt", "a.xml"]

    assert fetch_orders("ftp.example.com") == ["a.xml", "b.xml"]
    mock_transfer.assert_called_once_with("ftp.example.com")


@patch("depot.inbox.Transfer")
def test_default_host_comes_from_the_environment(mock_transfer):
    mock_transfer.from_env.return_value = Mock(host="ftp.example.com")

    assert default_host() == "ftp.example.com"
