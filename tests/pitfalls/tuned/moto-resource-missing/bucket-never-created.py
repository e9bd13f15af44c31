# Never creates the bucket that the program writes to.
# --- choir/recordings.py
import boto3


class Recordings:
    bucket = "choir-recordings"

    def __init__(self, client):
        self.client = client

    def save(self, title, audio):
        key = title.lower().replace(" ", "_") + ".ogg"
        self.client.put_object(Bucket=self.bucket, Key=key, Body=audio)
        return key


def connect():
    return Recordings(boto3.client("s3", region_name="us-east-1"))
# --- tests/test_recordings.py
from moto import mock_aws

from choir.recordings import connect


@mock_aws
def test_key_is_made_from_the_title():
    recordings = connect()
    assert recordings.save("Ave Maria", b"la la") == "ave_maria.ogg"
