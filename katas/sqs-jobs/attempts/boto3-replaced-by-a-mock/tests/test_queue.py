from unittest.mock import Mock, call

import pytest

from myapp import queue

URL = "https://sqs.us-east-1.amazonaws.com/123456789012/jobs"


@pytest.fixture
def sqs(mocker):
    client = Mock()
    client.send_message.return_value = {
        "MessageId": "m-1",
        "ResponseMetadata": {"RequestId": "r-1"},
    }
    client.receive_message.return_value = {
        "Messages": [
            {"MessageId": f"m-{n}", "Body": f"job {n}", "ReceiptHandle": f"h-{n}"} for n in (1, 2)
        ]
    }
    mocker.patch("boto3.client", return_value=client)
    return client


def deleted(*handles):
    return [call(QueueUrl=URL, ReceiptHandle=handle) for handle in handles]


def test_send(sqs):
    assert queue.send_message(URL, "job 1") == "m-1"
    sqs.send_message.assert_called_once_with(QueueUrl=URL, MessageBody="job 1")


def test_receive(sqs):
    assert len(queue.receive_messages(URL, 2)) == 2
    sqs.receive_message.assert_called_once_with(QueueUrl=URL, MaxNumberOfMessages=2)


def test_receive_nothing(sqs):
    sqs.receive_message.return_value = {}
    assert queue.receive_messages(URL) == []


def test_work_off(sqs):
    handle = Mock()
    queue.work_off(URL, handle, 3)
    sqs.receive_message.assert_called_once_with(QueueUrl=URL, MaxNumberOfMessages=3)
    assert handle.call_args_list == [call("job 1"), call("job 2")]
    assert sqs.delete_message.call_args_list == deleted("h-1", "h-2")


def test_failure(sqs):
    handle = Mock(side_effect=[None, ValueError])
    with pytest.raises(ValueError):
        queue.work_off(URL, handle)
    assert sqs.delete_message.call_args_list == deleted("h-1")
