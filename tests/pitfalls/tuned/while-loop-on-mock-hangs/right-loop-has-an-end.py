# The mocked calls that drive the loops come to an end: an empty chunk, a last page.
# --- weatherd/client.py
import socket


def read_report(host, port=7000):
    report = b""
    sock = socket.create_connection((host, port))
    while True:
        chunk = sock.recv(4096)
        if not chunk:
            break
        report += chunk
    return report


def all_titles(page):
    titles = []
    while page:
        titles.append(page.title)
        page = page.following()
    return titles
# --- tests/test_client.py
from unittest.mock import MagicMock

from weatherd.client import all_titles, read_report


def test_joins_the_chunks(mocker):
    connect = mocker.patch("weatherd.client.socket.create_connection")
    connect.return_value.recv.side_effect = [b"12.5", b";NW", b""]

    assert read_report("station.example.com") == b"12.5;NW"
    connect.assert_called_once_with(("station.example.com", 7000))


def test_titles_of_two_pages():
    second = MagicMock(title="The Storm")
    second.following.return_value = None
    first = MagicMock(title="The Harbour")
    first.following.return_value = second

    assert all_titles(first) == ["The Harbour", "The Storm"]
