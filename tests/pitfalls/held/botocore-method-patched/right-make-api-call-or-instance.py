# Patches _make_api_call, which every operation goes through, or the method of one client object.
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
from unittest.mock import patch

from lighthouse.alarm import Alarm

TOPIC = "arn:aws:sns:eu-west-2:1:keepers"


@patch("botocore.client.BaseClient._make_api_call", return_value={"MessageId": "m-1"})
def test_keeper_is_told(api_call):
    assert Alarm(TOPIC).lamp_failed("Eddystone") == "m-1"

    api_call.assert_called_once_with(
        "Publish", {"TopicArn": TOPIC, "Message": "Eddystone: lamp out"}
    )


def test_one_client_only(mocker):
    alarm = Alarm(TOPIC)
    publish = mocker.patch.object(alarm.sns, "publish", return_value={"MessageId": "m-2"})

    assert alarm.lamp_failed("Fastnet") == "m-2"

    publish.assert_called_once_with(TopicArn=TOPIC, Message="Fastnet: lamp out")
