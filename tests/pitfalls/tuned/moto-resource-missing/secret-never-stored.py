# Reads a secret that the test never stored in moto.
# --- choirbus/vault.py
import json

import boto3


class Vault:
    def __init__(self, region="eu-west-1"):
        self.client = boto3.client("secretsmanager", region_name=region)

    def password(self, name):
        secret = self.client.get_secret_value(SecretId=name)
        return json.loads(secret["SecretString"])["password"]
# --- tests/test_vault.py
from moto import mock_aws

from choirbus.vault import Vault


@mock_aws
def test_password_of_the_bus_company():
    vault = Vault()

    assert vault.password("bus-company") == "hunter2"
