# Gives the stubber an answer with a field that the operation does not return.
# --- parkride/alerts.py
def subscribe(sns, topic, number):
    reply = sns.subscribe(TopicArn=topic, Protocol="sms", Endpoint=number, ReturnSubscriptionArn=True)
    return reply["SubscriptionArn"]
# --- tests/test_alerts.py
import boto3
import pytest
from botocore.stub import Stubber

from parkride.alerts import subscribe


@pytest.fixture
def sns():
    return boto3.client("sns", region_name="eu-west-1")


def test_subscription_has_an_arn(sns):
    with Stubber(sns) as stubber:
        stubber.add_response("subscribe", {"Arn": "arn:aws:sns:eu-west-1:1:sub"})

        assert subscribe(sns, "arn:aws:sns:eu-west-1:1:full", "+4512345678") == "arn:aws:sns:eu-west-1:1:sub"
