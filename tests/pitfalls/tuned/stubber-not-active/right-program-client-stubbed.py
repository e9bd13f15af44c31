# Activates the Stubber on the very client that the program uses.
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
import pytest
from botocore.exceptions import ClientError
from botocore.stub import Stubber

from postcards.send import PostOffice


@pytest.fixture
def office():
    return PostOffice("me@example.com")


def test_message_id(office):
    with Stubber(office.ses) as stubber:
        stubber.add_response("send_email", {"MessageId": "m-77"})
        assert office.send("you@example.com", "Greetings from Rome") == "m-77"
        stubber.assert_no_pending_responses()


def test_refused_sender(office):
    stubber = Stubber(office.ses)
    stubber.add_client_error("send_email", "MessageRejected")
    stubber.activate()

    with pytest.raises(ClientError, match="MessageRejected"):
        office.send("you@example.com", "Greetings")
