# Stubs the alert, which the program does not send at this level, without checking that it was sent.
# --- greenhouse/alerts.py
TOPIC = "arn:aws:sns:eu-west-1:123456789012:greenhouse"


class Thermostat:
    def __init__(self, sns, limit=35):
        self.sns = sns
        self.limit = limit
        self.last = None

    def report(self, celsius):
        self.last = celsius
        if celsius > self.limit:
            self.sns.publish(TopicArn=TOPIC, Message=f"{celsius} degrees")
# --- tests/test_alerts.py
import unittest

import boto3
from botocore.stub import ANY, Stubber

from greenhouse.alerts import TOPIC, Thermostat


class ThermostatTest(unittest.TestCase):
    def setUp(self):
        self.sns = boto3.client("sns", region_name="eu-west-1")
        self.stubber = Stubber(self.sns)
        self.stubber.activate()
        self.addCleanup(self.stubber.deactivate)

    def test_heat_is_reported(self):
        self.stubber.add_response("publish", {"MessageId": "1"}, {"TopicArn": TOPIC, "Message": ANY})

        thermostat = Thermostat(self.sns)
        thermostat.report(35)

        self.assertEqual(thermostat.last, 35)
