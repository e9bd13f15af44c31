# Patches botocore.client.S3.put_object, a class that botocore makes only at run time.
# --- choir/recordings.py
import boto3


def keep(song, take, audio):
    """Upload a take of a rehearsal; returns where it went."""
    s3 = boto3.client("s3", region_name="eu-west-1")
    key = f"{song}/take-{take}.ogg"
    s3.put_object(Bucket="choir-recordings", Key=key, Body=audio)
    return f"s3://choir-recordings/{key}"
# --- tests/test_recordings.py
from unittest.mock import patch

from choir.recordings import keep


@patch("botocore.client.S3.put_object")
def test_take_is_uploaded(put_object):
    assert keep("Locus iste", 2, b"Ogg") == "s3://choir-recordings/Locus iste/take-2.ogg"

    put_object.assert_called_once_with(
        Bucket="choir-recordings", Key="Locus iste/take-2.ogg", Body=b"Ogg"
    )
