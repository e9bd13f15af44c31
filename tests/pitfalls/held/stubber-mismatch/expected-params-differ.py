# Expects other parameters than the code rightly sends: the unit belongs to the stored value.
# --- turbine/metrics.py
def report_rotor(cloudwatch, turbine, rpm):
    """Send the rotor speed of one turbine to CloudWatch."""
    cloudwatch.put_metric_data(
        Namespace="Windpark",
        MetricData=[
            {
                "MetricName": "rotor",
                "Dimensions": [{"Name": "turbine", "Value": turbine}],
                "Value": rpm / 60,
                "Unit": "Count/Second",
            }
        ],
    )
# --- tests/test_metrics.py
import boto3
import pytest
from botocore.stub import Stubber

from turbine.metrics import report_rotor


@pytest.fixture
def cloudwatch():
    return boto3.client("cloudwatch", region_name="eu-north-1")


@pytest.fixture
def stubber(cloudwatch):
    with Stubber(cloudwatch) as stubber:
        yield stubber
        stubber.assert_no_pending_responses()


def test_speed_is_sent_per_second(cloudwatch, stubber):
    metric = {
        "MetricName": "rotor",
        "Dimensions": [{"Name": "turbine", "Value": "T3"}],
        "Value": 0.2,
    }
    stubber.add_response(
        "put_metric_data", {}, {"Namespace": "Windpark", "MetricData": [metric]}
    )

    report_rotor(cloudwatch, "T3", 12)
