# Checks at the end that every queued response was used.
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
from botocore.stub import Stubber

from greenhouse.alerts import TOPIC, Thermostat


class ThermostatTest(unittest.TestCase):
    def setUp(self):
        self.sns = boto3.client("sns", region_name="eu-west-1")
        self.stubber = Stubber(self.sns)
        self.stubber.activate()
        self.addCleanup(self.stubber.deactivate)

    def test_heat_is_reported(self):
        self.stubber.add_response("publish", {"MessageId": "1"}, {"TopicArn": TOPIC, "Message": "36 degrees"})

        Thermostat(self.sns).report(36)

        self.stubber.assert_no_pending_responses()

    def test_limit_itself_is_fine(self):
        thermostat = Thermostat(self.sns)
        thermostat.report(35)
        self.assertEqual(thermostat.last, 35)
