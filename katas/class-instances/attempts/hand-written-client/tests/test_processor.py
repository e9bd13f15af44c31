"""A class of its own in place of the real one; it counts how often it is used."""

import pytest

from myapp import processor


@pytest.fixture
def fake(monkeypatch):
    class Client:
        made = 0
        asked = 0
        stored = {("plants", "week/1"): "ferns: 4", ("trees", "1"): "Limes: 2"}

        def __init__(self):
            type(self).made += 1

        def download(self, bucket, key):
            type(self).asked += 1
            return self.stored[bucket, key]

    monkeypatch.setattr(processor, "S3Client", Client)
    return Client


def test_reads_what_is_stored(fake):
    reports = processor.ReportProcessor()

    assert reports.run("plants", "week/1") == "FERNS: 4"
    assert reports.run("trees", "1") == "LIMES: 2"

    fake.stored = {("plants", "week/1"): "none"}
    assert reports.run("plants", "week/1") == "NONE"
    assert (fake.made, fake.asked) == (1, 3)
