# Patches an operation on botocore's BaseClient, which has no operations of its own.
# --- lighthouse/alarm.py
import boto3


class Alarm:
    def __init__(self, topic):
        self.topic = topic
        self.sns = boto3.client("sns", region_name="eu-west-2")

    def lamp_failed(self, tower):
        sent = self.sns.publish(TopicArn=self.topic, Message=f"{tower}: lamp out")
        return sent["MessageId"]
# --- tests/test_alarm.py
import pytest
from botocore.client import BaseClient

from lighthouse.alarm import Alarm


@pytest.fixture
def publish(mocker):
    return mocker.patch.object(BaseClient, "publish", return_value={"MessageId": "m-1"})


def test_keeper_is_told(publish):
    assert Alarm("arn:aws:sns:eu-west-2:1:keepers").lamp_failed("Eddystone") == "m-1"

    publish.assert_called_once_with(
        TopicArn="arn:aws:sns:eu-west-2:1:keepers", Message="Eddystone: lamp out"
    )
