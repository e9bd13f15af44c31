"""Style: unittest.TestCase; several roles at once, and nobody takes another's name."""

import unittest

import boto3
from moto import mock_aws

from myapp.identity import whoami, work_as

NAMES = ("auditor", "auditors", "admin")


class IdentityTest(unittest.TestCase):
    def setUp(self):
        aws = mock_aws()
        aws.start()
        self.addCleanup(aws.stop)
        iam = boto3.resource("iam")
        for name in NAMES:
            iam.create_role(RoleName=name, AssumeRolePolicyDocument="{}")

    def test_everybody_is_who_they_are(self):
        me = whoami()
        sessions = {name: work_as(name, f"for-{name}") for name in NAMES}

        self.assertEqual(whoami(), me)
        for name, session in sessions.items():
            with self.subTest(name):
                self.assertEqual(whoami(session).split("/")[1:], [name, f"for-{name}"])
                self.assertIsNotNone(session.get_credentials().token)
                self.assertEqual(session.region_name, "us-east-1")

    def test_unknown_role(self):
        self.assertRaises(LookupError, work_as, "audit", "me")
