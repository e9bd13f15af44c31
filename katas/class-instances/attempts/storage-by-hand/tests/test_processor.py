"""A hand-written storage service, put in the place of S3Client by monkeypatch in a fixture."""

import pytest

from myapp import processor
from myapp.processor import ReportProcessor


class Storage:
    """Stands for the class S3Client: calling it gives a client. It remembers all of them."""

    def __init__(self) -> None:
        self.reports: dict[tuple[str, str], str] = {}
        self.clients: list["Client"] = []

    def __call__(self) -> "Client":
        self.clients.append(Client(self.reports))
        return self.clients[-1]


class Client:
    def __init__(self, reports: dict[tuple[str, str], str]) -> None:
        self._reports = reports
        self.downloads: list[tuple[str, str]] = []

    def download(self, bucket: str, key: str, /) -> str:
        self.downloads.append((bucket, key))
        return self._reports[bucket, key]


@pytest.fixture
def storage(monkeypatch: pytest.MonkeyPatch) -> Storage:
    storage = Storage()
    monkeypatch.setattr(processor, "S3Client", storage)
    return storage


def test_the_whole_report_comes_in_upper_case(storage: Storage) -> None:
    storage.reports["reports", "may.txt"] = "  Roses: 12\nlilies: ä, é (x2)\n"

    text = ReportProcessor().run("reports", "may.txt")

    assert text == "  ROSES: 12\nLILIES: Ä, É (X2)\n"


@pytest.mark.parametrize(
    ("bucket", "key"),
    [
        ("reports", "may.txt"),
        ("Reports", "2024/May.txt"),
        ("reports", "/north/2024/may/"),
        ("reports", " 5 % off.txt "),
    ],
)
def test_bucket_and_key_are_handed_on_as_they_are(storage: Storage, bucket: str, key: str) -> None:
    storage.reports[bucket, key] = "roses"

    assert ReportProcessor().run(bucket, key) == "ROSES"
    assert [client.downloads for client in storage.clients] == [[(bucket, key)]]


def test_an_empty_report_stays_empty(storage: Storage) -> None:
    storage.reports["reports", "may.txt"] = ""

    assert ReportProcessor().run("reports", "may.txt") == ""
    assert [client.downloads for client in storage.clients] == [[("reports", "may.txt")]]


def test_a_report_that_has_changed_is_seen(storage: Storage) -> None:
    wall = ReportProcessor()

    storage.reports["reports", "may.txt"] = "roses: 12"
    assert wall.run("reports", "may.txt") == "ROSES: 12"
    storage.reports["reports", "may.txt"] = "roses: 13"
    assert wall.run("reports", "may.txt") == "ROSES: 13"


def test_all_runs_of_a_processor_share_one_client(storage: Storage) -> None:
    runs = [("reports", "may.txt"), ("reports", "june.txt"), ("old", "may.txt"), ("old", "may.txt")]
    storage.reports.update(dict.fromkeys(runs, "roses"))
    wall = ReportProcessor()

    for bucket, key in runs:
        wall.run(bucket, key)

    assert [client.downloads for client in storage.clients] == [runs]


def test_another_processor_has_a_client_of_its_own(storage: Storage) -> None:
    storage.reports.update({("reports", "may.txt"): "roses", ("old", "may.txt"): "tulips"})

    assert ReportProcessor().run("reports", "may.txt") == "ROSES"
    assert ReportProcessor().run("old", "may.txt") == "TULIPS"

    assert [client.downloads for client in storage.clients] == [
        [("reports", "may.txt")],
        [("old", "may.txt")],
    ]
