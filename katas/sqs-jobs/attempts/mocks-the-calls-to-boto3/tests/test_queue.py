"""Style: lazy / misunderstood: patches boto3 with a MagicMock and asserts on the calls (tests how, not what; README asked for mock_aws)."""

from unittest.mock import MagicMock, patch

import pytest

from myapp.queue import receive_messages, send_message, work_off

URL = "https://sqs.us-east-1.amazonaws.com/123456789012/jobs"


@pytest.fixture
def sqs():
    with patch("myapp.queue.boto3") as boto3:
        client = boto3.client.return_value
        client.send_message.return_value = {"MessageId": "id-1"}
        client.receive_message.return_value = {
            "Messages": [{"MessageId": "id-1", "Body": "invoice 1", "ReceiptHandle": "rh-1"}]
        }
        yield client
        boto3.client.assert_called_with("sqs", region_name="us-east-1")


def test_send(sqs):
    assert send_message(URL, "invoice 1") == "id-1"
    sqs.send_message.assert_called_once_with(QueueUrl=URL, MessageBody="invoice 1")


def test_receive(sqs):
    assert receive_messages(URL)[0]["Body"] == "invoice 1"
    sqs.receive_message.assert_called_once_with(QueueUrl=URL, MaxNumberOfMessages=10)


def test_work_off_deletes(sqs):
    handle = MagicMock()
    work_off(URL, handle)
    handle.assert_called_once_with("invoice 1")
    sqs.delete_message.assert_called_once_with(QueueUrl=URL, ReceiptHandle="rh-1")


def test_work_off_failure(sqs):
    with pytest.raises(ValueError):
        work_off(URL, MagicMock(side_effect=ValueError))
    sqs.delete_message.assert_not_called()
