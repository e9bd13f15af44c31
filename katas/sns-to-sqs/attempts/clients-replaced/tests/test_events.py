import json
from unittest.mock import Mock, patch

import pytest

from myapp.events import announce, collect


@pytest.fixture
def aws():
    found = Mock()
    with patch("boto3.client", lambda name, **_: getattr(found, name)):
        yield found


def test_announce(aws):
    aws.sns.create_topic.return_value = {"TopicArn": "arn:orders"}
    announce("orders", {"id": 1})
    aws.sns.create_topic.assert_called_once_with(Name="orders")
    aws.sns.publish.assert_called_once_with(TopicArn="arn:orders", Message='{"id": 1}')


@pytest.mark.parametrize("event", [{"id": 1}, {"id": 2, "Message": "for you"}])
@pytest.mark.parametrize("raw", [True, False])
def test_collect(aws, event, raw):
    body = json.dumps(event)
    if not raw:
        body = json.dumps({"Type": "Notification", "TopicArn": "arn:orders", "Message": body})
    message = {"Body": body, "ReceiptHandle": "r"}
    aws.sqs.receive_message.return_value = {"Messages": [message]}
    assert collect("url") == [event]
    aws.sqs.delete_message.assert_called_once_with(QueueUrl="url", ReceiptHandle="r")
