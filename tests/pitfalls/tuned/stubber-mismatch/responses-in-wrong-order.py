# Queues the responses in another order than the program makes its calls.
# --- wiki/config.py
class Settings:
    def __init__(self, ssm):
        self.ssm = ssm

    def rotate(self, name, new_value):
        old = self.ssm.get_parameter(Name=name)["Parameter"]["Value"]
        version = self.ssm.put_parameter(Name=name, Value=new_value, Overwrite=True)["Version"]
        return old, version
# --- tests/test_config.py
import boto3
import pytest
from botocore.stub import Stubber

from wiki.config import Settings


@pytest.fixture
def ssm():
    return boto3.client("ssm", region_name="eu-central-1")


def test_rotate_returns_old_value_and_version(ssm):
    stubber = Stubber(ssm)
    stubber.add_response("put_parameter", {"Version": 4})
    stubber.add_response("get_parameter", {"Parameter": {"Value": "blue"}})

    with stubber:
        assert Settings(ssm).rotate("/wiki/theme", "green") == ("blue", 4)
