import pytest

from myapp.processor import ReportProcessor


@pytest.fixture
def client_class(mocker):
    return mocker.patch("myapp.processor.S3Client")


@pytest.fixture
def client(client_class):
    client_class.return_value.download.return_value = "Tulips: 3"
    return client_class.return_value


def test_looks_in_the_bucket(client):
    ReportProcessor().run("flowers", "a.txt")

    assert client.download.call_args.args[0] == "flowers"


@pytest.mark.parametrize("key", ["a.txt", "north/2023/a.txt"])
def test_looks_for_the_key(client, key):
    ReportProcessor().run("flowers", key)

    assert client.download.call_args.args[1] == key


def test_hands_back_capitals(client):
    assert ReportProcessor().run("flowers", "a.txt") == "TULIPS: 3"


def test_asks_once(client):
    ReportProcessor().run("flowers", "a.txt")

    client.download.assert_called_once()


def test_asks_again_for_the_same_report(client):
    processor = ReportProcessor()
    processor.run("flowers", "a.txt")
    processor.run("flowers", "a.txt")

    assert client.download.call_count == 2


def test_connects_once(client_class, client):
    processor = ReportProcessor()
    processor.run("flowers", "a.txt")
    processor.run("flowers", "b.txt")

    client_class.assert_called_once_with()
