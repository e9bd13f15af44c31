# Stubs a client of the test's own, while the program makes another.
# --- postcards/send.py
import boto3


class PostOffice:
    def __init__(self, sender):
        self.sender = sender
        self.ses = boto3.client("ses", region_name="us-east-1", aws_access_key_id="k", aws_secret_access_key="s")

    def send(self, to, text):
        reply = self.ses.send_email(
            Source=self.sender,
            Destination={"ToAddresses": [to]},
            Message={"Subject": {"Data": "A postcard"}, "Body": {"Text": {"Data": text}}},
        )
        return reply["MessageId"]
# --- tests/test_send.py
import boto3
import pytest
from botocore.stub import Stubber

from postcards.send import PostOffice


@pytest.fixture
def ses():
    client = boto3.client("ses", region_name="us-east-1")
    with Stubber(client) as stubber:
        stubber.add_response("send_email", {"MessageId": "m-77"})
        yield stubber


def test_message_id(ses):
    office = PostOffice("me@example.com")
    assert office.send("you@example.com", "Greetings from Rome") == "m-77"
