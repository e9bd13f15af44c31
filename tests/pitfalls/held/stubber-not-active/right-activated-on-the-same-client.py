# The stubber is active, by with or by activate(), and the code uses the client that was stubbed.
# --- gameserver/fleet.py
import boto3


def running_servers(region):
    """Ids of the game servers that are up in a region."""
    ec2 = boto3.client("ec2", region_name=region)
    answer = ec2.describe_instances(
        Filters=[{"Name": "instance-state-name", "Values": ["running"]}]
    )
    return [i["InstanceId"] for r in answer["Reservations"] for i in r["Instances"]]
# --- tests/test_fleet.py
from unittest.mock import patch

import boto3
import pytest
from botocore.stub import ANY, Stubber

from gameserver.fleet import running_servers


@pytest.fixture
def stubbed():
    ec2 = boto3.client("ec2", region_name="us-east-2")
    stub = Stubber(ec2)
    stub.activate()
    with patch("gameserver.fleet.boto3.client", return_value=ec2) as make_client:
        yield stub
    make_client.assert_called_once_with("ec2", region_name="us-east-2")
    stub.assert_no_pending_responses()
    stub.deactivate()


def test_ids_of_all_reservations(stubbed):
    stubbed.add_response(
        "describe_instances",
        {
            "Reservations": [
                {"Instances": [{"InstanceId": "i-01"}]},
                {"Instances": [{"InstanceId": "i-02"}]},
            ]
        },
        {"Filters": ANY},
    )

    assert running_servers("us-east-2") == ["i-01", "i-02"]


def test_nothing_runs():
    ec2 = boto3.client("ec2", region_name="us-east-2")
    with Stubber(ec2) as stub, patch("gameserver.fleet.boto3.client", return_value=ec2):
        stub.add_response("describe_instances", {"Reservations": []})
        assert running_servers("us-east-2") == []
        stub.assert_no_pending_responses()
