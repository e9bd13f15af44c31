# recv of the mocked socket returns the same bytes for ever, never the empty end.
# --- weatherd/client.py
import socket


def read_report(host, port=7000):
    total = 0
    sock = socket.create_connection((host, port))
    while True:
        chunk = sock.recv(4096)
        if not chunk:
            break
        total += len(chunk)
    sock.close()
    return total
# --- tests/test_client.py
import pytest

from weatherd.client import read_report


@pytest.fixture
def sock(mocker):
    return mocker.patch("weatherd.client.socket.create_connection").return_value


def test_counts_the_bytes(sock):
    sock.recv.return_value = b"12.5;NW"

    assert read_report("station.example.com") == 7
    sock.close.assert_called_once_with()
