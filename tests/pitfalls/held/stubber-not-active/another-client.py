# Stubs a client of the test's own; the code makes a new one, which has no stub.
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
import boto3
from botocore.stub import ANY, Stubber

from gameserver.fleet import running_servers


def test_ids_of_all_reservations():
    ec2 = boto3.client("ec2", region_name="us-east-2")
    with Stubber(ec2) as stub:
        stub.add_response(
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
