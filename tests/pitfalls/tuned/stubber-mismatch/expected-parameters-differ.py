# Expects other parameters than the program sends.
# --- cinema/posters.py
def publish_poster(s3, film, image):
    s3.put_object(
        Bucket="cinema-posters",
        Key=f"{film}.png",
        Body=image,
        ContentType="image/png",
    )
    return f"https://posters.example.com/{film}.png"
# --- tests/test_posters.py
import boto3
from botocore.stub import Stubber

from cinema.posters import publish_poster


def test_poster_is_uploaded():
    s3 = boto3.client("s3", region_name="us-east-1")
    expected = {"Bucket": "cinema-posters", "Key": "alien.png", "Body": b"PNG"}
    with Stubber(s3) as stubber:
        stubber.add_response("put_object", {}, expected)

        assert publish_poster(s3, "alien", b"PNG") == "https://posters.example.com/alien.png"
        stubber.assert_no_pending_responses()
