# Queues a response for a delete that the program never does, and never asks what is left.
# --- fleet/snapshots.py
def tidy(ec2, keep):
    """Delete the oldest snapshots so that only `keep` remain."""
    found = ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"]
    oldest_first = sorted(found, key=lambda snapshot: snapshot["SnapshotId"])
    doomed = oldest_first[: max(len(oldest_first) - keep, 0)]
    for snapshot in doomed:
        ec2.delete_snapshot(SnapshotId=snapshot["SnapshotId"])
    return len(found)
# --- tests/test_snapshots.py
import boto3
from botocore.stub import Stubber

from fleet.snapshots import tidy


def test_old_snapshots_are_deleted():
    ec2 = boto3.client("ec2", region_name="eu-west-1")
    with Stubber(ec2) as stubber:
        stubber.add_response("describe_snapshots", {"Snapshots": [{"SnapshotId": "s-1"}, {"SnapshotId": "s-2"}]})
        stubber.add_response("delete_snapshot", {}, {"SnapshotId": "s-1"})

        assert tidy(ec2, keep=2) == 2
