# Creates a bucket in eu-west-1 without a LocationConstraint.
# --- subtitles/store.py
import boto3


class SubtitleStore:
    def __init__(self, bucket):
        self.bucket = bucket
        self.s3 = boto3.client("s3", region_name="eu-west-1")

    def save(self, film, language, lines):
        text = "\n".join(lines)
        self.s3.put_object(Bucket=self.bucket, Key=f"{film}.{language}.srt", Body=text.encode())

    def languages(self, film):
        found = self.s3.list_objects_v2(Bucket=self.bucket, Prefix=f"{film}.")
        return [o["Key"].split(".")[1] for o in found.get("Contents", [])]
# --- tests/test_store.py
import boto3
import pytest
from moto import mock_aws

from subtitles.store import SubtitleStore


@pytest.fixture
def store():
    with mock_aws():
        boto3.client("s3", region_name="eu-west-1").create_bucket(Bucket="subs")
        yield SubtitleStore("subs")


def test_languages_of_a_film(store):
    store.save("metropolis", "de", ["Mittler"])
    store.save("metropolis", "en", ["Mediator"])

    assert store.languages("metropolis") == ["de", "en"]
