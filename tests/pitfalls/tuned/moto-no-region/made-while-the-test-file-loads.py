# Starts mock_aws as the test file is loaded, and makes a client there without a region.
# --- vineyard/harvest.py
def report(sns, topic, tons):
    return sns.publish(TopicArn=topic, Message=f"{tons} t of grapes")["MessageId"]
# --- tests/test_harvest.py
import boto3
from moto import mock_aws

from vineyard.harvest import report

mock = mock_aws()
mock.start()
sns = boto3.client("sns")


def teardown_module():
    mock.stop()


def test_report_has_an_id():
    topic = sns.create_topic(Name="harvest")["TopicArn"]

    assert report(sns, topic, 12)
