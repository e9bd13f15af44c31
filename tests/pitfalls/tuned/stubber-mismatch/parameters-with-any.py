# Expects another queue than the program writes to; the text of the message may be anything.
# --- pottery/kiln.py
def tell_fired(sqs, queue_url, pieces):
    text = f"{len(pieces)} pieces fired"
    return sqs.send_message(QueueUrl=queue_url, MessageBody=text, DelaySeconds=60)["MessageId"]
# --- tests/test_kiln.py
import boto3
from botocore.stub import ANY, Stubber

from pottery.kiln import tell_fired


def test_tell_fired_gives_the_message_id():
    sqs = boto3.client("sqs", region_name="eu-west-3")
    stubber = Stubber(sqs)
    stubber.add_response(
        "send_message",
        {"MessageId": "m-1"},
        {"QueueUrl": "https://sqs.example.com/kiln", "MessageBody": ANY, "DelaySeconds": 60},
    )
    stubber.activate()

    assert tell_fired(sqs, "https://sqs.example.com/kilns", ["bowl", "vase"]) == "m-1"
    stubber.assert_no_pending_responses()
