# Creates the bucket while one mock_aws is on, and uses it in the next.
# --- cableway/wind.py
def store_gust(s3, day, speed):
    s3.put_object(Bucket="cableway", Key=f"gusts/{day}", Body=str(speed).encode())
    return speed > 60
# --- tests/test_wind.py
import boto3
from moto import mock_aws

from cableway.wind import store_gust


@mock_aws
def make_bucket(name):
    boto3.client("s3", region_name="us-east-1").create_bucket(Bucket=name)


def test_storm_stops_the_cableway():
    make_bucket("cableway")

    with mock_aws():
        assert store_gust(boto3.client("s3", region_name="us-east-1"), "2024-11-02", 75)
