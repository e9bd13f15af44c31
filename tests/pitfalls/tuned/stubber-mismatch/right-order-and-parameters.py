# Queues the responses in the order of the calls, with the parameters that are sent.
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
from botocore.exceptions import ClientError
from botocore.stub import ANY, Stubber

from wiki.config import Settings


@pytest.fixture
def ssm():
    return boto3.client("ssm", region_name="eu-central-1")


def test_rotate_returns_old_value_and_version(ssm):
    stubber = Stubber(ssm)
    stubber.add_response("get_parameter", {"Parameter": {"Value": "blue"}}, {"Name": "/wiki/theme"})
    stubber.add_response(
        "put_parameter", {"Version": 4}, {"Name": "/wiki/theme", "Value": "green", "Overwrite": ANY}
    )

    with stubber:
        assert Settings(ssm).rotate("/wiki/theme", "green") == ("blue", 4)
    stubber.assert_no_pending_responses()


def test_unknown_parameter_is_not_written(ssm):
    with Stubber(ssm) as stubber:
        stubber.add_client_error("get_parameter", "ParameterNotFound")
        with pytest.raises(ClientError, match="ParameterNotFound"):
            Settings(ssm).rotate("/wiki/nope", "green")
        stubber.assert_no_pending_responses()
