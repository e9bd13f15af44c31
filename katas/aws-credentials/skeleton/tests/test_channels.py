"""What open_channel promises, with AWS in memory.

mock_aws brings keys, but no region. And does the end of an address show that the
channel is there, and where?
"""

from moto import mock_aws

from myapp.channels import open_channel


@mock_aws
def test_tells_the_address():
    assert open_channel("alarms").endswith(":alarms")
