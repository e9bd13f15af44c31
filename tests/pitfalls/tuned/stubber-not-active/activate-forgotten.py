# Adds a response to a Stubber that is never activated.
# --- fleet/servers.py
def running(ec2):
    reply = ec2.describe_instances(Filters=[{"Name": "instance-state-name", "Values": ["running"]}])
    return [machine["InstanceId"] for group in reply["Reservations"] for machine in group["Instances"]]
# --- tests/test_servers.py
import boto3
from botocore.stub import Stubber

from fleet.servers import running


def test_running_servers():
    ec2 = boto3.client("ec2", region_name="eu-west-1")
    stubber = Stubber(ec2)
    stubber.add_response(
        "describe_instances",
        {"Reservations": [{"Instances": [{"InstanceId": "i-1"}, {"InstanceId": "i-2"}]}]},
    )

    assert running(ec2) == ["i-1", "i-2"]
